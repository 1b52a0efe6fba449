import { itemOf } from './entries';

/** How a paper looks, for the drawn example beside its page. Words under `documents.example.<kind>`. */
export const paperKinds = ['passport', 'photo', 'certificate', 'diploma', 'letter', 'table'] as const;
export type PaperKind = (typeof paperKinds)[number];

const kinds: Record<string, PaperKind> = {
  passport: 'passport',
  photo: 'photo',
  diploma: 'diploma',
  'police-certificate': 'certificate',
  origin: 'certificate',
  licence: 'certificate',
  language: 'certificate',
  'registry-extract': 'certificate',
  'marriage-record': 'certificate',
  'birth-record': 'certificate',
  'birth-records': 'certificate',
  'medical-form': 'certificate',
  ownership: 'table',
  accounts: 'table',
  'staff-list': 'table',
  solvency: 'table',
  'fee-receipt': 'table',
};

export const paperKindOf = (item: string): PaperKind => kinds[itemOf(item)] ?? 'letter';

/** How far below what a reader needs a page is: its words under `documents.weak.<code>`. */
const weaknesses = ['blurred', 'dark'] as const;
type Weakness = (typeof weaknesses)[number];

/**
 * A page in numbers, measured on its picture made 1,000 pixels long. `sharpness`: variance of the Laplacian over the
 * variance of the light, so that a pale page counts like a dark one; `light`: mean light, 0 black to 255 white;
 * `contrast`: standard deviation of the light.
 */
export interface PageQuality {
  sharpness: number;
  light: number;
  contrast: number;
}

/** Below these a reader asks again. Found on generated pages blurred and darkened step by step: `tests/unit/page-quality.test.ts`. */
export const readable = { sharpness: 0.03, light: 60, contrast: 3 } as const;

/** An even page, such as the blank back of a paper, has nothing to be blurred. */
export function weaknessesOf(pages: readonly PageQuality[]): Weakness[] {
  const blurred = pages.some(
    ({ sharpness, contrast }) => contrast >= readable.contrast && sharpness < readable.sharpness,
  );
  const dark = pages.some(({ light }) => light < readable.light);
  return weaknesses.filter((each) => (each === 'blurred' ? blurred : dark));
}
