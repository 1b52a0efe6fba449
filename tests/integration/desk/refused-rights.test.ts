import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { db } from '#app/data/db.server';
import { mayTake, type Party, type Status, type Step, statuses, takeStep } from '#app/domain/application/lifecycle';
import { plainDate } from '#app/domain/basics/plain-date';
import type { Verdict } from '#app/domain/basics/verdict';
import type { AppealAct } from '#app/domain/decisions/appeal';
import type { Officer } from '#app/domain/people/permissions';
import { caseRoles, type OfficerRole } from '#app/domain/people/roles';
import { carryOutCourtOrder } from '#app/features/deciding/court-order.server';
import { decideAppeal } from '#app/features/deciding/decide-appeal.server';
import { giveNotice } from '#app/features/deciding/give-notice.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { recordHearing } from '#app/features/deciding/record-hearing.server';
import { refuseCase } from '#app/features/deciding/refuse-case.server';
import { sendBack } from '#app/features/deciding/send-back.server';
import { acceptCase } from '#app/features/reviewing/accept-case.server';
import { changeLane } from '#app/features/reviewing/change-lane.server';
import { extendTerm } from '#app/features/reviewing/extend-term.server';
import { leaveWithoutConsideration } from '#app/features/reviewing/leave-without-consideration.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { cancelRequest, requestInformation } from '#app/features/reviewing/request-information.server';
import { returnCase } from '#app/features/reviewing/return-case.server';
import { terminateCase } from '#app/features/reviewing/terminate-case.server';
import { log } from '#app/infra/log.server';
import { officer, sentCase } from '../../support/cases';

const now = new Date('2026-11-24T05:00:00Z');
const at = { now };
const note = null;
const ground = { reason: 'Себебі' };

interface Seen {
  id: string;
  version: number;
}
type Take = (seen: Seen, by: Officer) => Promise<Verdict<unknown>>;

const appeal =
  (act: AppealAct, reason: string): Take =>
  (seen, by) =>
    decideAppeal({ ...seen, act, reason, explanation: 'Себебі', note }, by, at);
const court =
  (orders: 'review' | 'grant'): Take =>
  (seen, by) =>
    carryOutCourtOrder({ ...seen, orders, court: 'Сот', number: '1' }, by, at);
const word =
  (recommendation: 'grant' | 'refusal'): Take =>
  (seen, by) =>
    recommend({ ...seen, recommendation, reasons: ['not-ethnic-kazakh'], note }, by, at);

/** Every step an officer takes, as its page would. */
const steps: Partial<Record<Step, Take>> = {
  accept: (seen, by) => acceptCase(seen, by, at),
  return: (seen, by) => returnCase({ ...seen, items: [{ reason: 'missing', item: 'diploma' }] }, by, at),
  'request-information': (seen, by) => requestInformation({ ...seen, items: [{ reason: 'note', note: 'x' }] }, by, at),
  'cancel-request': (seen, by) => cancelRequest(seen, by, at),
  'change-lane': (seen, by) => changeLane(seen, by, at),
  'extend-term': (seen, by) => extendTerm({ ...seen, ...ground, until: plainDate('2026-12-21') }, by, at),
  'leave-without-consideration': (seen, by) => leaveWithoutConsideration({ ...seen, ...ground }, by, at),
  terminate: (seen, by) => terminateCase({ ...seen, ...ground, ground: 'death' }, by, at),
  'recommend-grant': word('grant'),
  'recommend-refusal': word('refusal'),
  'send-back': (seen, by) => sendBack({ ...seen, reason: 'check-again', note }, by, at),
  grant: (seen, by) => grantCase({ ...seen, note }, by, at),
  'give-notice': (seen, by) => giveNotice({ ...seen, reasons: ['not-ethnic-kazakh'], note }, by, at),
  'record-hearing': (seen, by) =>
    recordHearing({ ...seen, result: 'did-not-come', showed: null, minutes: null }, by, at),
  refuse: (seen, by) => refuseCase({ ...seen, note }, by, at),
  'satisfy-appeal': appeal('satisfy', 'evidence-misjudged'),
  'allow-appeal': appeal('allow', 'evidence-misjudged'),
  'vary-appeal': appeal('vary', 'evidence-misjudged'),
  'remit-appeal': appeal('remit', 'check-again'),
  'dismiss-appeal': appeal('dismiss', 'act-lawful'),
  'leave-appeal-unconsidered': appeal('leave-unconsidered', 'not-appealable'),
  'court-orders-review': court('review'),
  'court-orders-grant': court('grant'),
};

/** Told by the clock, by the case's own owner, or by another story (a full quota, two hands): no story of an officer's. */
const elsewhere: readonly Step[] = ['approve-without-place', 'allow-appeal-without-place', 'correct', 'decide-family'];

const rolesFor = (step: Step) =>
  (mayTake[step] as readonly Party[]).filter((party): party is OfficerRole & Party =>
    caseRoles.some((role) => role === party),
  );
const officers = Object.keys(mayTake).filter((step): step is Step => rolesFor(step as Step).length > 0);
const statusFor = (step: Step): Status =>
  statuses.find((status) => takeStep(status, step, { appealedFrom: 'refused' }).ok) ?? 'verification';
const wrongStatus = (step: Step): Status =>
  statuses.find((status) => status !== 'draft' && !takeStep(status, step, { appealedFrom: 'refused' }).ok) ??
  'withdrawn';

/** How many rows each table has. */
async function countRows(): Promise<Record<string, number>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'graphile_worker') ORDER BY 1`;
  const counts = tables.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS count FROM ${name}`);
  const rows = await db.$queryRawUnsafe<{ name: string; count: number }[]>(counts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

const rowOf = (id: string) => db.application.findUniqueOrThrow({ where: { id } });

const everyRole: OfficerRole[] = [...caseRoles];
const recommends = { kind: 'recommend-refusal', at: new Date('2026-11-21T05:00:00Z') };

/** Why an officer may not: how the case and the officer stand, and what they are told. */
const reasons: Record<
  string,
  { of(id: string, step: Step): Promise<Officer>; code: readonly string[]; when?(step: Step): boolean }
> = {
  'own case': {
    of: async (id) => ({ id: (await rowOf(id)).accountId, roles: everyRole }),
    code: ['own-application'],
  },
  'declared relative': {
    async of(id) {
      const by = await officer(...everyRole);
      await db.application.update({ where: { id }, data: { passportNumber: `R${by.id.slice(0, 8)}` } });
      const relative = { name: 'x', searchKey: 'x', relation: 'sibling', declaredAt: now };
      await db.officerRelative.create({
        data: { ...relative, officerId: by.id, passportNumber: `R${by.id.slice(0, 8)}` },
      });
      return by;
    },
    code: ['relative'],
  },
  'wrong role': {
    of: (_, step) => officer(...everyRole.filter((role) => !rolesFor(step).some((right) => right === role))),
    code: ['not-your-role'],
  },
  'own recommendation': {
    async of(id) {
      const by = await officer(...everyRole);
      await db.decision.create({ data: { ...recommends, applicationId: id, officerId: by.id } });
      return by;
    },
    code: ['recommended-it'],
    when: (step) =>
      !['intake', 'verifier', 'assessor'].some((role) => rolesFor(step).some((each) => each === role)) &&
      step !== 'extend-term',
  },
  'wrong state': {
    async of(id, step) {
      const status = wrongStatus(step);
      const from =
        status === 'appealed' ? { appealedFrom: 'refused' } : status === 'lapsed' ? { lapsedFrom: 'returned' } : {};
      await db.application.update({ where: { id }, data: { status, ...from } });
      return officer(...everyRole);
    },
    code: ['step-not-open'],
  },
};

const said = vi.spyOn(log, 'info');
beforeAll(() => void said.mockClear());
afterAll(() => said.mockRestore());

it('names every step of an officer', () => {
  expect(Object.keys(steps).concat(elsewhere).sort()).toEqual([...officers].sort());
});

describe.each(Object.entries(reasons))('%s', (_, { of, code, when = () => true }) => {
  it.each(officers.filter((step) => steps[step] && when(step)))(
    '%s is refused and leaves nothing but a line in the log',
    async (step) => {
      const { id } = await sentCase({ status: statusFor(step) });
      const by = await of(id, step);
      const { version } = await rowOf(id);
      const before = { rows: await countRows(), case: await rowOf(id) };
      said.mockClear();
      const verdict = await steps[step]?.({ id, version }, by);
      expect(verdict).toMatchObject({ ok: false });
      expect(code).toContain(verdict?.ok === false ? verdict.code : '');
      expect({ rows: await countRows(), case: await rowOf(id) }).toEqual(before);
      expect(said.mock.calls.filter(([text]) => text === 'step refused')).toEqual([
        [
          'step refused',
          expect.objectContaining({
            officerId: by.id,
            applicationId: id,
            code: verdict?.ok === false ? verdict.code : '',
          }),
        ],
      ]);
    },
  );
});
