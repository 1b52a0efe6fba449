import { accountsNamed, totpSecretOf } from '#app/data/account.server';
import { oneOfEachPermit } from '#app/data/permit.server';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { type Standing, standingOn } from '#app/domain/permits/standing';
import { usableCode } from '#app/infra/second-factor.server';
import { demoApplicants, demoOfficers } from './demo-accounts';

/** The accounts of the demonstration that are really there, officers with the code that opens the door now. */
export async function demoEntrances(now: Date) {
  const rows = await accountsNamed([...demoApplicants, ...demoOfficers].map(({ email }) => email));
  const found = new Map(rows.map((row) => [row.email, row]));
  return {
    applicants: demoApplicants.filter(({ email }) => found.has(email)),
    officers: demoOfficers.flatMap((officer) => {
      const row = found.get(officer.email);
      if (!row) return [];
      const secret = totpSecretOf(row);
      return [{ ...officer, name: row.displayName, secret, code: secret && usableCode(secret, row.totpLastStep, now) }];
    }),
  };
}

export interface PermitSample {
  number: string;
  kind: 'card' | 'visa' | 'residence' | 'dependant';
  standing: Standing;
}

export async function permitSamples(today: PlainDate): Promise<PermitSample[]> {
  const permits = await oneOfEachPermit();
  return permits.map((permit) => ({ number: permit.number, kind: permit.kind, standing: standingOn(permit, today) }));
}
