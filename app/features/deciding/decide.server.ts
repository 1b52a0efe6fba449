import type { Seen } from '#app/data/case-step.server';
import { pass, type Verdict } from '#app/domain/basics/verdict';
import type { ChosenTerms } from '#app/domain/decisions/grant-terms';
import type { DecisionChoice, sendBackReasons } from '#app/domain/decisions/officer-forms';
import type { SaidOfPerson } from '#app/domain/decisions/persons';
import type { Officer } from '#app/domain/people/permissions';
import { decideFamilyOfCase } from './decide-family.server';
import { giveNotice } from './give-notice.server';
import { grantCase } from './grant-case.server';
import { refuseCase } from './refuse-case.server';
import { sendBack } from './send-back.server';

export interface Chosen extends Seen {
  decision: DecisionChoice;
  reasons: readonly string[];
  sendBackReason: (typeof sendBackReasons)[number] | null;
  note: string | null;
  departure?: string | null;
  explanation?: string | null;
  /** What it says of each of the family. */
  persons?: readonly SaidOfPerson[];
  terms?: ChosenTerms | null;
}

type Done = { done: 'granted' | 'waiting_for_quota' | 'send-back' | 'notice' | 'refused' | 'family' };

/** The second officer's decision, whichever it is; says what was done. */
export async function decide(
  { decision, reasons, sendBackReason, ...of }: Chosen,
  officer: Officer,
  at: { now: Date },
): Promise<Verdict<Done>> {
  const done =
    (what: Done['done']) =>
    <T>(verdict: Verdict<T>): Verdict<Done> =>
      verdict.ok ? pass({ done: what }) : verdict;
  switch (decision) {
    case 'grant': {
      const verdict = await grantCase(of, officer, at);
      return verdict.ok ? pass({ done: verdict.value.status }) : verdict;
    }
    case 'send-back':
      return done('send-back')(await sendBack({ ...of, reason: sendBackReason ?? 'check-again' }, officer, at));
    case 'notice':
      return done('notice')(await giveNotice({ ...of, reasons }, officer, at));
    case 'refuse':
      return done('refused')(await refuseCase(of, officer, at));
    case 'family':
      return done('family')(await decideFamilyOfCase(of, officer, at));
  }
}
