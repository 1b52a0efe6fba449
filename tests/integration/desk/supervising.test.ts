import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { addDays, today as dayOf, plainDate } from '#app/domain/basics/plain-date';
import { slotForm } from '#app/domain/decisions/slot-form';
import { lookUpCase } from '#app/features/help-desk/look-up-case.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { takeNextCase } from '#app/features/reviewing/take-next-case.server';
import { assignCase, liftCaseLock, takeOverCase } from '#app/features/supervising/assign-case.server';
import { addHearingSlots, removeHearingSlot } from '#app/features/supervising/keep-hearing-slots.server';
import { applyAbsences, endAbsence, makeAbsence } from '#app/features/supervising/make-absence.server';
import { setJurisdiction } from '#app/features/supervising/set-jurisdiction.server';
import { readTeam, readTeamCase, readTeamOfficer } from '#app/features/supervising/team.query.server';
import { officer, sentCase } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
const at = { now };
const row = (id: string) => db.application.findUniqueOrThrow({ where: { id } });
const stepsOf = async (id: string) =>
  (await db.event.findMany({ where: { applicationId: id }, orderBy: { id: 'asc' } })).map(({ step }) => step);

let head: Awaited<ReturnType<typeof officer>>;
let local: Awaited<ReturnType<typeof officer>>;

beforeAll(async () => {
  head = await officer('supervisor', 'assessor');
  local = await officer('supervisor');
  await db.account.update({ where: { id: local.id }, data: { office: 'KZ-10' } });
});

describe('a case is given by a supervisor', () => {
  it('to an officer, who has it in their work and nobody else can take it; told twice, once', async () => {
    const [who, other] = [await officer('assessor'), await officer('verifier')];
    const { id } = await sentCase();
    await claimCase(id, other, at);
    expect((await assignCase({ id, to: who.id }, head, at)).ok).toBe(true);
    expect((await assignCase({ id, to: who.id }, head, at)).ok).toBe(true);
    expect(await row(id)).toMatchObject({ assignedToId: who.id, claimedById: null });
    expect(await stepsOf(id)).toEqual(['claim', 'assign']);
    expect(await claimCase(id, other, at)).toMatchObject({ code: 'claimed' });
    expect(await takeNextCase(who, at)).toEqual({ ok: true, value: { id } });
    expect((await assignCase({ id, to: null }, head, at)).ok).toBe(true);
    expect(await row(id)).toMatchObject({ assignedToId: null, claimedById: null });
  });

  it('never to whom the separation of duties keeps from it, nor to who is away or of another office', async () => {
    const [recommended, decides, away] = [
      await officer('assessor', 'decision-maker'),
      await officer('decision-maker'),
      await officer('decision-maker'),
    ];
    const { id } = await sentCase({ status: 'recommended' });
    await db.decision.create({
      data: { applicationId: id, kind: 'recommend-grant', officerId: recommended.id, at: now },
    });
    const give = async (to: string, by = head) => assignCase({ id, to }, by, at);
    expect(await give(recommended.id)).toMatchObject({ code: 'recommended-it' });
    expect(await give((await officer('verifier')).id)).toMatchObject({ code: 'not-your-role' });
    await makeAbsence({ officerId: away.id, from: dayOf(now), until: dayOf(now), substituteId: null }, head, at);
    expect(await give(away.id)).toMatchObject({ code: 'away' });
    expect(await give('nonsense')).toMatchObject({ code: 'not-in-office' });
    expect(await give(decides.id, local)).toMatchObject({ code: 'not-in-office' });
    const listed = await readTeamCase(id, head, at);
    const eligible = listed?.eligible.map((each) => each.id) ?? [];
    expect(eligible).toContain(decides.id);
    expect(eligible).not.toContain(recommended.id);
    expect(eligible).not.toContain(away.id);
    expect(await readTeamCase(id, local, at)).toBeNull();
    expect((await give(decides.id)).ok).toBe(true);
    await db.application.update({ where: { id }, data: { accountId: head.id } });
    expect(await give(decides.id)).toMatchObject({ code: 'own-application' });
    expect(await liftCaseLock(id, head, at)).toMatchObject({ code: 'own-application' });
  });

  it('or its lock is lifted, or they take it over themselves', async () => {
    const who = await officer('assessor');
    const { id } = await sentCase();
    await claimCase(id, who, at);
    expect((await liftCaseLock(id, head, at)).ok).toBe(true);
    expect((await liftCaseLock(id, head, at)).ok).toBe(true);
    expect((await row(id)).claimedById).toBeNull();
    await claimCase(id, who, at);
    expect((await takeOverCase(id, head, at)).ok).toBe(true);
    expect((await row(id)).claimedById).toBe(head.id);
    expect(await stepsOf(id)).toEqual(['claim', 'lift-lock', 'claim', 'take-over']);
    // Without a role for the case a supervisor leads, and does not do the work.
    const only = await officer('supervisor');
    expect(await takeOverCase(id, only, at)).toMatchObject({ code: 'not-your-role' });
  });
});

describe('an absence', () => {
  it('moves the cases once: to the substitute where no rule forbids it, else back to all', async () => {
    const [who, substitute] = [
      await officer('assessor', 'decision-maker'),
      await officer('assessor', 'decision-maker'),
    ];
    const [free, barred, given] = [await sentCase(), await sentCase({ status: 'recommended' }), await sentCase()];
    await db.decision.create({
      data: { applicationId: barred.id, kind: 'recommend-grant', officerId: substitute.id, at: now },
    });
    for (const { id } of [free, barred]) await claimCase(id, who, at);
    await assignCase({ id: given.id, to: who.id }, head, at);
    const from = addDays(dayOf(now), 1);
    const made = await makeAbsence(
      { officerId: who.id, from, until: addDays(from, 5), substituteId: substitute.id },
      head,
      at,
    );
    if (!made.ok) throw new Error(made.code);
    expect((await row(free.id)).claimedById).toBe(who.id);
    const tomorrow = new Date(now.getTime() + 86_400_000);
    expect(await applyAbsences(tomorrow)).toBe(1);
    expect(await applyAbsences(tomorrow)).toBe(0);
    expect(await row(free.id)).toMatchObject({ claimedById: null, assignedToId: substitute.id });
    expect(await row(given.id)).toMatchObject({ assignedToId: substitute.id });
    expect(await row(barred.id)).toMatchObject({ claimedById: null, assignedToId: null });
    expect((await readTeamOfficer(who.id, head, { now: tomorrow }))?.absences).toHaveLength(1);
    expect((await endAbsence({ id: made.value.id, officerId: who.id }, head, at)).ok).toBe(true);
    expect(await endAbsence({ id: made.value.id, officerId: who.id }, head, at)).toMatchObject({ ok: false });
  });

  it('is refused the wrong way round, when it is over, and for oneself as substitute', async () => {
    const who = await officer('assessor');
    const on = dayOf(now);
    const make = (from: string, until: string, substituteId: string | null = null) =>
      makeAbsence({ officerId: who.id, from: plainDate(from), until: plainDate(until), substituteId }, head, at);
    expect(await make(on, addDays(on, -1))).toMatchObject({ code: 'absence-order' });
    expect(await make('2026-11-01', '2026-11-10')).toMatchObject({ code: 'absence-past' });
    expect(await make(on, on, who.id)).toMatchObject({ code: 'absence-self' });
    expect(await makeAbsence({ officerId: who.id, from: on, until: on, substituteId: null }, local, at)).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the team', () => {
  it('shows what each has, what is late, and how the cases came', async () => {
    const who = await officer('assessor');
    await db.account.update({ where: { id: who.id }, data: { office: 'KZ-10' } });
    const [late, quiet] = [await sentCase(), await sentCase()];
    for (const { id } of [late, quiet]) await db.application.update({ where: { id }, data: { region: 'KZ-10' } });
    await db.application.update({ where: { id: late.id }, data: { dueOn: new Date('2026-11-20T00:00:00Z') } });
    await claimCase(quiet.id, who, { now: new Date(now.getTime() - 3_600_000) });
    expect(await takeNextCase(who, at)).toMatchObject({ value: { id: late.id } });
    const team = await readTeam(local, at);
    expect(team.officers.map(({ id }) => id).sort()).toEqual([local.id, who.id].sort());
    expect(team.officers.find(({ id }) => id === who.id)).toMatchObject({
      load: { active: 1, quiet: 1, given: 0, overdue: 1, oldest: '2026-11-20' },
      claims: { next: 1, picked: 1 },
    });
    expect(team.late.map(({ id }) => id)).toEqual([late.id]);
    expect(team.ageing).toEqual([{ status: 'verification', total: 2, byAge: [2, 0, 0, 0], overdue: 1 }]);
  });

  it('has jurisdictions made by its supervisor, and officers moved by the centre alone', async () => {
    const who = await officer('assessor');
    const form = {
      act: 'jurisdiction',
      office: 'KZ-10',
      regions: ['KZ-10'],
      countries: ['CHN'],
      programmes: [],
      checkKinds: [],
      languages: [],
    } as const;
    const set = (office: string, by = head) =>
      setJurisdiction(
        who.id,
        {
          ...form,
          office,
          regions: [...form.regions],
          countries: [...form.countries],
          programmes: [],
          checkKinds: [],
          languages: [],
        },
        by,
        at,
      );
    expect(await set('KZ-10', local)).toMatchObject({ code: 'not-found' });
    expect((await set('KZ-10')).ok).toBe(true);
    expect((await set('KZ-10', local)).ok).toBe(true);
    expect(await set('KZ-55', local)).toMatchObject({ code: 'not-in-office' });
    expect((await readTeamOfficer(who.id, local, at))?.jurisdiction).toMatchObject({ countries: ['CHN'] });
  });
});

describe('the calendar of hearings', () => {
  const typed = {
    act: 'add',
    office: 'KZ-10',
    'day.day': '24',
    'day.month': '11',
    'day.year': '2026',
    from: '9:30',
    minutes: '30',
    count: '3',
    form: 'in-person',
    place: 'Семей, Абай 1',
    capacity: '2',
  };
  const read = (change: Partial<typeof typed> = {}) => slotForm.parse({ ...typed, ...change });

  it('takes times of a working day, each once, and gives back an empty one only', async () => {
    expect(await addHearingSlots(read(), local, at)).toEqual({ ok: true, value: { added: 3 } });
    expect(await addHearingSlots(read(), local, at)).toEqual({ ok: true, value: { added: 0 } });
    expect(await addHearingSlots(read({ 'day.day': '28' }), local, at)).toMatchObject({ code: 'slot-not-working-day' });
    expect(await addHearingSlots(read({ 'day.day': '20' }), local, at)).toMatchObject({ code: 'slot-past' });
    expect(await addHearingSlots(read({ from: '18:30' }), local, at)).toMatchObject({ code: 'slot-outside-hours' });
    expect(await addHearingSlots(read({ office: 'KZ-55' }), local, at)).toMatchObject({ code: 'not-in-office' });
    const [slot, taken] = await db.hearingSlot.findMany({ where: { office: 'KZ-10' }, orderBy: { startsAt: 'asc' } });
    expect(slot?.startsAt.toISOString()).toBe('2026-11-24T04:30:00.000Z');
    await db.hearingSlot.update({ where: { id: taken?.id }, data: { taken: 1 } });
    const remove = (id = '') => removeHearingSlot({ id, office: 'KZ-10' }, local, at);
    expect((await remove(slot?.id)).ok).toBe(true);
    expect(await remove(taken?.id)).toMatchObject({ code: 'slot-taken' });
    expect(await remove('nonsense')).toMatchObject({ code: 'slot-taken' });
    // What was taken out comes back when it is added again.
    expect(await addHearingSlots(read(), local, at)).toEqual({ ok: true, value: { added: 1 } });
  });

  it.each([
    [{ from: '25:00' }, 'slot-time'],
    [{ 'day.month': '13' }, 'slot-day'],
    [{ minutes: 'long' }, 'slot-minutes'],
    [{ count: '0' }, 'slot-count'],
    [{ place: ' ' }, 'slot-place'],
    [{ form: 'by post' }, 'slot-form'],
  ])('refuses %o', (change, code) => {
    const parsed = slotForm.safeParse({ ...typed, ...change });
    expect(parsed.error?.issues.map(({ message }) => message)).toContain(code);
  });
});

describe('the help desk', () => {
  it('sees how far a case is and not whose, and leaves a trace', async () => {
    const who = await officer('help-desk');
    const { id } = await sentCase();
    const { reference } = await row(id);
    const found = await lookUpCase((reference ?? '').toLowerCase().replaceAll('-', ' '), who, at);
    expect(found).toEqual({
      ok: true,
      value: {
        reference,
        initials: 'S. A.',
        programme: 'kandas-card',
        status: 'verification',
        turn: 'officer',
        submittedOn: '2026-11-20',
        dueOn: '2026-11-27',
        legalDueOn: null,
        applicantDueOn: null,
      },
    });
    expect(JSON.stringify(found)).not.toMatch(/SARSENBAY|AIGUL/);
    expect(await db.caseRead.findMany({ where: { applicationId: id } })).toMatchObject([
      { officerId: who.id, officerRole: 'help-desk', purpose: 'applicant-asked' },
    ]);
    expect(await lookUpCase('KK-2026-AAAAAA-A', who, at)).toMatchObject({ ok: false });
    expect(await lookUpCase('nonsense', who, at)).toMatchObject({ code: 'mistyped' });
  });
});
