import { z } from 'zod';
import { checkKinds } from '../application/checks';
import { programmes } from '../application/pages';
import { dateBoxes, withDates } from '../basics/date-form';
import { regions } from '../rating/regions';
import { isCountryCode } from './country-codes';
import { languageNames } from './jurisdiction';
import { isOffice } from './offices';

/** Forms of an officer's page as their supervisor sees it. Messages are codes under `team.error`. */

const boxes = (value: unknown): unknown[] => (Array.isArray(value) ? value : value ? [value] : []);

/** Boxes of one name: none, one or several; what is not known is not kept. */
const ticked = <T extends string>(isKnown: (text: string) => text is T) =>
  z.preprocess(
    boxes,
    z
      .array(z.string().max(20))
      .max(300)
      .transform((values) => [...new Set(values)].filter(isKnown)),
  );
const among = <T extends string>(list: readonly T[]) => ticked((text): text is T => list.some((each) => each === text));
const officerId = z.preprocess((value) => value || null, z.string().max(40).nullable().catch(null));

export const jurisdictionForm = z.object({
  office: z.string('office').refine(isOffice, 'office'),
  regions: among(regions.map(({ code }) => code)),
  countries: ticked((text): text is string => isCountryCode(text)),
  programmes: among(programmes),
  checkKinds: among(checkKinds),
  languages: among(languageNames),
});
export type JurisdictionForm = z.output<typeof jurisdictionForm>;

/** Nobody chosen: back to the queue. */
export const giveForm = z.object({
  cases: z.preprocess(boxes, z.array(z.string().max(40)).min(1, 'choose-cases').max(200, 'choose-cases')),
  to: officerId,
});

export const absenceForm = withDates(
  ['from', 'until'],
  z
    .object({ from: dateBoxes('absence-day'), until: dateBoxes('absence-day'), substitute: officerId })
    .refine(({ from, until }) => from <= until, { path: ['until'], message: 'absence-order' }),
);
