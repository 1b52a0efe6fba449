import { z } from 'zod';
import { officerById, officers } from '#app/data/account.server';
import { type OfficerRole, officerRoles } from '#app/domain/people/roles';

export const officerStates = ['without-roles', 'invited', 'without-second-factor', 'active'] as const;
export type OfficerState = (typeof officerStates)[number];

export interface OfficerView {
  id: string;
  name: string;
  email: string;
  roles: OfficerRole[];
  /** Heads the office: what is over its time comes to them. */
  head: boolean;
  state: OfficerState;
  since: Date;
}

type Row = Awaited<ReturnType<typeof officers>>[number];

/** What stands between this account and the officers' desk, the first thing first. */
function stateOf({ roles, passwordHash, totpConfirmedAt }: Row): OfficerState {
  if (roles.length === 0) return 'without-roles';
  if (!passwordHash) return 'invited';
  return totpConfirmedAt ? 'active' : 'without-second-factor';
}

const view = (row: Row): OfficerView => ({
  id: row.id,
  name: row.displayName ?? row.email,
  email: row.email,
  roles: officerRoles.filter((role) => row.roles.some((each) => each.role === role)),
  head: row.roles.some(({ head }) => head),
  state: stateOf(row),
  since: row.createdAt,
});

export const listOfficers = async (): Promise<OfficerView[]> => (await officers()).map(view);

export async function findOfficer(id: string | undefined): Promise<OfficerView | null> {
  const known = z.uuid().safeParse(id);
  const row = known.success ? await officerById(known.data) : null;
  return row && view(row);
}
