import type { Application } from '#app/data/application.server';
import { relativesOf } from '#app/data/case.server';
import type { Tx } from '#app/data/db.server';
import { oweLetter } from '#app/data/letter.server';
import type { Permit } from '#app/data/permit.server';
import type { Verdict } from '#app/domain/basics/verdict';
import type { Officer } from '#app/domain/people/permissions';
import { kazakhNameOf, latinNameOf } from '#app/domain/permits/holder-record';
import { formatPermitNumber } from '#app/domain/permits/number';
import { type Hands, mayLendHand, type NotYourHand } from '#app/domain/permits/proposal';
import { env } from '#app/infra/env.server';

export interface AboutPermit {
  application: Application;
  permit: Permit | null;
}

/** Which hand may this officer lend to an act on this application? */
export async function handFor(
  tx: Tx,
  officer: Officer,
  { application, proposedById }: { application: Application; proposedById: string | null },
  hand: Parameters<typeof mayLendHand>[2],
): Promise<Verdict<undefined, NotYourHand>> {
  const hands: Hands = {
    ownerId: application.accountId,
    relativesOf: await relativesOf(tx, application.id),
    proposedById,
  };
  return mayLendHand(officer, hands, hand);
}

type ActLetter =
  | 'revoke-notice'
  | 'suspend-notice'
  | 'end-notice'
  | 'permit-ended'
  | 'permit-ended-citizen'
  | 'holder-died'
  | 'permit-restored'
  | 'proposal-dropped'
  | 'permit-revoked'
  | 'permit-suspended'
  | 'suspension-lifted'
  | 'permit-lapsed'
  | 'permit-hearing-booked'
  | 'permit-hearing-moved';

/** Owes the holder a letter about their permit. Its link leads to the proposal where there is one, else to the permit. */
export async function oweActLetter(
  tx: Tx,
  { permit, application, elsewhere = false }: { permit: Permit; application: Application; elsewhere?: boolean },
  letter: ActLetter,
  { proposal, ...values }: Record<string, string> & { proposal?: string },
  now: Date,
): Promise<void> {
  const { id, accountId, applicationId, number, holder } = permit;
  const { locale } = application;
  // Who reads it under an account of their own has no page of this permit.
  const page = `${env.PUBLIC_ORIGIN}/${locale}/my${elsewhere ? '' : `/permits/${id}`}`;
  const said = {
    name: locale === 'en' ? latinNameOf(holder) : kazakhNameOf(holder) || latinNameOf(holder),
    number: formatPermitNumber(number),
    link: proposal ? `${page}/acts/${proposal}` : page,
    ...values,
  };
  const cause = `permit:${proposal ?? id}:${letter}:${now.toISOString()}`;
  await oweLetter(tx, { cause, letter, locale, accountId, applicationId, values: said }, now);
}
