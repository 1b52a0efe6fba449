import { describe, expect, it } from 'vitest';
import { calendarDays, readCalendar, workCalendar } from '#app/data/calendar.server';
import { db } from '#app/data/db.server';
import { legalDueOn } from '#app/domain/application/clocks';
import { plainDate as d } from '#app/domain/basics/plain-date';
import { kazakhstanCalendar } from '#app/domain/basics/work-calendar';
import { changeCalendar, previewCalendarChange } from '#app/features/administration/change-calendar.server';
import { acceptCase } from '#app/features/reviewing/accept-case.server';
import { recountDays } from '#app/features/reviewing/recount-days.server';
import { requestInformation } from '#app/features/reviewing/request-information.server';
import { officer, sentCase, stateOf } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const name = { kk: 'Демалыс', ru: 'Выходной', en: 'Day off' };
const free = (text: string) => ({ day: d(text), kind: 'holiday', name, source: 'Decree 1' }) as const;

/** Accepted on Monday, 23 November, by the fast lane. */
async function accepted() {
  const { id, version } = await sentCase({ status: 'submitted', submittedAt: now });
  await db.application.update({
    where: { id },
    data: { legalFrom: day('2026-11-23'), legalDueOn: day(legalDueOn(d('2026-11-23'), kazakhstanCalendar)) },
  });
  await acceptCase({ id, version }, await officer('intake', 'verifier'), { now });
  return id;
}

describe('the calendar', () => {
  it('begins with the days that are known', async () => {
    const kept = await readCalendar(db);
    expect(kept.holidays).toEqual(kazakhstanCalendar.holidays);
    expect(kept.workingWeekends).toEqual(kazakhstanCalendar.workingWeekends);
    expect((await calendarDays(db, 2026)).every(({ day: each }) => each.startsWith('2026'))).toBe(true);
  });

  it('is previewed without a trace, changed once, and moves the days of open cases with it', async () => {
    const id = await accepted();
    const closed = await sentCase({ status: 'granted' });
    const administrator = await officer('administrator');
    const before = await stateOf(id);
    expect(before).toMatchObject({ dueOn: day('2026-11-30'), legalDueOn: day('2026-12-14') });

    const change = free('2026-11-26');
    const preview = await previewCalendarChange(change);
    expect(preview).toMatchObject({
      ok: true,
      value: {
        cases: 1,
        days: [
          { which: 'dueOn', before: '2026-11-30', after: '2026-12-01', count: 1 },
          { which: 'legalDueOn', before: '2026-12-14', after: '2026-12-15', count: 1 },
        ],
      },
    });
    expect(await stateOf(id)).toEqual(before);

    expect(await changeCalendar(change, administrator, { now })).toEqual(preview);
    const moved = await stateOf(id);
    expect(moved).toMatchObject({ dueOn: day('2026-12-01'), legalDueOn: day('2026-12-15'), version: before.version });
    expect(moved.steps.filter((step) => step === 'recount')).toHaveLength(1);
    expect((await stateOf(closed.id)).steps).toEqual([]);
    expect(workCalendar().holidays).toContain('2026-11-26');
    expect(await db.event.count({ where: { step: 'change-calendar', actorId: administrator.id } })).toBe(1);

    // Told again, and counted by the clock, nothing moves any more.
    await changeCalendar(change, administrator, { now });
    expect(await recountDays(now)).toBe(0);
    expect((await stateOf(id)).steps.filter((step) => step === 'recount')).toHaveLength(1);

    expect(await changeCalendar({ day: d('2026-11-26'), kind: null }, administrator, { now })).toMatchObject({
      ok: true,
    });
    expect(await stateOf(id)).toMatchObject({ dueOn: day('2026-11-30'), legalDueOn: day('2026-12-14') });
    expect(await changeCalendar({ day: d('2026-11-26'), kind: null }, administrator, { now })).toMatchObject({
      code: 'not-marked',
    });
  });

  it('moves the day by which a new case is looked at, and no other case’s', async () => {
    const { id } = await sentCase({ status: 'submitted', submittedAt: now });
    const accept = await accepted();
    const administrator = await officer('administrator');
    const kept = (await stateOf(accept)).completenessDueOn;
    expect((await stateOf(id)).completenessDueOn).toEqual(day('2026-11-25'));
    const effect = await changeCalendar(free('2026-11-24'), administrator, { now });
    expect(effect.ok && effect.value.days).toContainEqual({
      which: 'completenessDueOn',
      before: '2026-11-25',
      after: '2026-11-26',
      count: 1,
    });
    expect((await stateOf(id)).completenessDueOn).toEqual(day('2026-11-26'));
    expect((await stateOf(accept)).completenessDueOn).toEqual(kept);
    await changeCalendar({ day: d('2026-11-24'), kind: null }, administrator, { now });
    expect((await stateOf(id)).completenessDueOn).toEqual(day('2026-11-25'));
  });

  it('two changes at once count each other', async () => {
    const id = await accepted();
    const administrator = await officer('administrator');
    await Promise.all(['2026-11-24', '2026-11-25'].map((each) => changeCalendar(free(each), administrator, { now })));
    expect(await stateOf(id)).toMatchObject({ dueOn: day('2026-12-02') });
    for (const each of ['2026-11-24', '2026-11-25']) {
      await changeCalendar({ day: d(each), kind: null }, administrator, { now });
    }
  });

  it('leaves a day set by a decision, and never shortens the time to answer', async () => {
    const id = await accepted();
    const verifier = await officer('verifier');
    await db.application.update({ where: { id }, data: { claimedById: verifier.id, termExtendedAt: now } });
    const { version } = await stateOf(id);
    await requestInformation({ id, version, items: [{ reason: 'missing', item: 'diploma' }] }, verifier, { now });
    const asked = await stateOf(id);
    const administrator = await officer('administrator');
    const worked = { day: d('2026-11-28'), kind: 'working', name, source: 'Decree 2' } as const;
    await changeCalendar(worked, administrator, { now });
    expect(await stateOf(id)).toMatchObject({ applicantDueOn: asked.applicantDueOn, legalDueOn: day('2026-12-14') });
    await changeCalendar({ day: d('2026-11-28'), kind: null }, administrator, { now });
    await changeCalendar(free('2026-11-27'), administrator, { now });
    expect((await stateOf(id)).applicantDueOn).toEqual(day('2026-12-15'));
    await changeCalendar({ day: d('2026-11-27'), kind: null }, administrator, { now });
    expect((await stateOf(id)).applicantDueOn).toEqual(day('2026-12-15'));
  });

  it('refuses what is no change of the week', async () => {
    const administrator = await officer('administrator');
    const worked = { day: d('2026-11-27'), kind: 'working', name, source: 'x' } as const;
    expect(await changeCalendar(worked, administrator, { now })).toMatchObject({ code: 'works-anyway' });
    expect(await previewCalendarChange(free('2199-01-01'))).toMatchObject({ code: 'year-not-kept' });
  });
});
