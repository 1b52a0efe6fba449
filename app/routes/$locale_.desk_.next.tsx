import { caseRoles } from '#app/domain/people/roles';
import { takeNextCase } from '#app/features/reviewing/take-next-case.server';
import { officerAction, officerLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';

/** Reached by a reload after signing in again: the desk itself is meant. */
export const loader = officerLoader(caseRoles)(({ locale }) => seeOther(paths.desk(locale)));

export const action = officerAction(caseRoles)(async ({ locale, officer, now }) => {
  const next = await takeNextCase(officer, { now });
  return seeOther(next.ok ? paths.case(locale, next.value.id) : `${paths.desk(locale)}?nothing`);
});
