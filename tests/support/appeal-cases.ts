// Cases that were refused and appealed against, as the stories leave them.
import { expect } from 'vitest';
import type { AppealAct, AppealSubject } from '#app/domain/decisions/appeal';
import { appealOwnDecision } from '#app/features/applying/file-appeal.server';
import { decideAppeal } from '#app/features/deciding/decide-appeal.server';
import { giveNotice } from '#app/features/deciding/give-notice.server';
import { refuseCase } from '#app/features/deciding/refuse-case.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { closeChecks, doubtOrigin, officer, type SentCase, sentCase, stateOf } from './cases';

export const now = new Date('2026-11-23T05:00:00Z');
export const refusedAt = new Date('2026-12-01T05:00:00Z');
export const filedAt = new Date('2026-12-10T05:00:00Z');
export const note = null;

export async function recommended(of: SentCase, recommendation: 'grant' | 'refusal') {
  const assessor = await officer('assessor', 'decision-maker', 'appeals');
  const { id, version, accountId } = await sentCase(of);
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  if (recommendation === 'refusal') await doubtOrigin(id);
  const reasons = recommendation === 'refusal' ? ['not-ethnic-kazakh'] : [];
  expect(await recommend({ id, version, recommendation, reasons, note }, assessor, { now })).toMatchObject({
    ok: true,
  });
  return { id, person: { id: accountId }, assessor, author: await officer('decision-maker', 'appeals') };
}

export const seen = async (id: string) => ({ id, version: (await stateOf(id)).version });

export async function refused(of: SentCase = {}) {
  const made = await recommended(of, 'refusal');
  const { id, author } = made;
  await giveNotice({ ...(await seen(id)), reasons: ['not-ethnic-kazakh'], note }, author, { now });
  expect(await refuseCase({ ...(await seen(id)), note }, author, { now: refusedAt })).toMatchObject({ ok: true });
  return made;
}

export const appeal = (id: string, person: { id: string }, more: object = {}, at = filedAt) =>
  appealOwnDecision(
    { id, subject: 'refusal' as AppealSubject, aspects: [], text: 'Атам қазақ.', lateReason: '', ...more },
    person,
    { now: at },
  );

export async function appealed(of: SentCase = {}) {
  const made = await refused(of);
  expect(await appeal(made.id, made.person)).toMatchObject({ ok: true });
  return { ...made, hearer: await officer('appeals') };
}

export const decide = async (
  id: string,
  act: AppealAct,
  reason: string,
  by: Awaited<ReturnType<typeof officer>>,
  at = filedAt,
  more: object = {},
) => decideAppeal({ ...(await seen(id)), act, reason, explanation: 'Себебі', note, ...more }, by, { now: at });
