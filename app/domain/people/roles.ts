/**
 * Roles an officer may hold. Case roles act on applications; analyst keeps the rating, auditor reads everything and
 * changes nothing, administrator keeps people and settings without access to cases, the help desk says how far a case is.
 */
export const officerRoles = [
  'intake',
  'verifier',
  'assessor',
  'decision-maker',
  'appeals',
  'supervisor',
  'help-desk',
  'analyst',
  'auditor',
  'administrator',
] as const;
export type OfficerRole = (typeof officerRoles)[number];

/** Roles that may take a step in an application's life. */
export const caseRoles = ['intake', 'verifier', 'assessor', 'decision-maker', 'appeals', 'supervisor'] as const;
type CaseRole = (typeof caseRoles)[number];

export const isCaseRole = (role: OfficerRole): role is CaseRole => caseRoles.some((each) => each === role);

/** Roles that exclude every case role in the same person. */
const rolesWithoutCases = ['help-desk', 'auditor', 'administrator'] as const satisfies readonly OfficerRole[];

export function isOfficerRole(text: string): text is OfficerRole {
  return (officerRoles as readonly string[]).includes(text);
}

/** Whether one person may hold these roles together: administrator, auditor and help desk hold no case role. */
export function mayHoldTogether(roles: readonly OfficerRole[]): boolean {
  const apart = roles.some((role) => (rolesWithoutCases as readonly string[]).includes(role));
  return !apart || !roles.some((role) => (caseRoles as readonly string[]).includes(role));
}
