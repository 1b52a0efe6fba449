import type { Refused } from '#app/domain/basics/verdict';
import type { OfficerContext } from '../audience.server';
import { paths } from '../paths';
import { forbidden, notFound, seeOther } from '../responses.server';

/** Where an officer goes who may not open a case: nowhere, or first to the page that asks what for. */
export function closedPage({ locale }: OfficerContext, { code }: Refused, caseId: string) {
  if (code === 'purpose-required') return seeOther(paths.casePurpose(locale, caseId));
  return code === 'own-application' ? forbidden(code) : notFound();
}
