import type { Refused } from '#app/domain/basics/verdict';
import { memberNameIn } from '#app/features/deciding/member-name.query.server';
import type { OfficerContext } from '../audience.server';

/** What a refusal about one of the family names them by, beside what the law said. */
export async function personParams(
  { locale }: OfficerContext,
  caseId: string,
  { detail = {} }: Refused,
): Promise<Record<string, string>> {
  if (!detail.person) return detail;
  return { ...detail, name: await memberNameIn(locale, caseId, detail.person) };
}
