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
