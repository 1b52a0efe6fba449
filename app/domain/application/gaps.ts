import type { RequestedItem } from '../decisions/officer-forms';
import type { DocumentNeed } from '../eligibility/outcome';
import { type Form, missingItems, unanswered } from './completeness';

/** Everything that is missing in an application, as a return would say it: papers first, then answers. */
export function gapsOf(form: Form, needs: readonly DocumentNeed[], kept: readonly { item: string }[]): RequestedItem[] {
  return [
    ...missingItems(needs, kept).map((item) => ({ reason: 'missing' as const, item })),
    ...unanswered(form).map(({ name, page }) => ({ reason: 'incomplete' as const, question: name, page })),
  ];
}

/** The papers an application was returned for, for which nothing has come since. */
export const untouchedOf = (
  { items, at }: { items: readonly RequestedItem[]; at: Date },
  kept: readonly { item: string; uploadedAt: Date }[],
): RequestedItem[] =>
  items.filter(({ item }) => item && !kept.some((file) => file.item === item && file.uploadedAt > at));
