import { findCase } from '#app/data/application.server';
import { refusedStep } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { oweLetter } from '#app/data/letter.server';
import { changePermit, permitById } from '#app/data/permit.server';
import { terms } from '#app/domain/application/deadlines';
import { addMonths, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { Officer } from '#app/domain/people/permissions';
import { kazakhNameOf, latinNameOf } from '#app/domain/permits/holder-record';
import { afterPermitStep } from '#app/domain/permits/lifecycle';
import { formatPermitNumber } from '#app/domain/permits/number';
import { revocationReasonsFor } from '#app/domain/permits/revocation-reasons';
import { env } from '#app/infra/env.server';
import type { LetterValues } from '#emails/letters';

type Refusal = 'not-found' | 'not-your-role' | 'own-application' | 'not-now' | 'unknown-reason';

/** Revokes a permit. From the commit on everyone who verifies it reads so. */
export const revokePermit = (
  { id, reason, note }: { id: string; reason: string; note: string | null },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    const permit = await permitById(tx, id);
    if (!permit) return refuse('not-found');
    const refused = (code: Exclude<Refusal, 'not-found'>) =>
      refusedStep(officer, permit.applicationId, 'revoke', refuse(code));
    if (permit.accountId === officer.id) return refused('own-application');
    if (!officer.roles.includes('decision-maker')) return refused('not-your-role');
    if (!revocationReasonsFor(permit.kind).some((each) => each === reason)) return refused('unknown-reason');
    const next = afterPermitStep(permit.status, 'revoke');
    if (!next.ok) return refused('not-now');
    const change = { from: permit.status, to: next.value, revoked: { at: now, reason } };
    if (!(await changePermit(tx, id, change))) return refused('not-now');

    const { applicationId, accountId, holder } = permit;
    await recordEvent(
      tx,
      { id: officer.id, role: 'decision-maker' },
      { applicationId, permitId: id, step: 'revoke', detail: { reason, ...(note && { note }), from: permit.status } },
      now,
    );
    const locale = (await findCase(tx, applicationId))?.locale ?? 'kk';
    const values: LetterValues<'permit-revoked'> = {
      name: locale === 'en' ? latinNameOf(holder) : kazakhNameOf(holder) || latinNameOf(holder),
      number: formatPermitNumber(permit.number),
      revokedOn: today(now),
      until: addMonths(today(now), terms.appealMonths),
      link: `${env.PUBLIC_ORIGIN}/${locale}/my`,
    };
    const cause = `permit:${id}:revoked:${now.toISOString()}`;
    await oweLetter(tx, { cause, letter: 'permit-revoked', locale, accountId, applicationId, values }, now);
    return pass();
  });
