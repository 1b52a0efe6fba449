// What stands around the form: before it is sent, and after.
import { expect, test } from 'vitest';
import { applicant, readyDraft } from '../../support/applicants';
import { officer, sentCase, stateOf } from '../../support/cases';

const { db } = await import('#app/data/db.server');
const { applicationProgress, ownApplication } = await import('#app/features/applying/application.query.server');
const { submitApplication } = await import('#app/features/applying/submit-application.server');

const { aftermath } = await import('#app/features/applying/aftermath.query.server');
const { planFor } = await import('#app/features/applying/plan.query.server');
const { processingView } = await import('#app/http/processing-words.server');
const { translateFor } = await import('#app/i18n/catalogues');
const { processingNow } = await import('#app/features/applying/processing.query.server');
const { startAgain } = await import('#app/features/applying/start-again.server');
const { withdrawApplication } = await import('#app/features/applying/withdraw-application.server');
const { plainDate, addDays, today } = await import('#app/domain/basics/plain-date');
const { counted } = await import('#app/domain/application/completeness');

const now = new Date('2026-11-23T08:00:00Z');

test('what contradicts itself is not sent until it is put right', async () => {
  const { person, id } = await readyDraft();
  const send = () => submitApplication({ id, consent: true, locale: 'kk' }, person, { now });
  const place = { applicationId_page: { applicationId: id, page: 'place' } };
  // As an older form may have kept it: the page itself refuses it.
  await db.answerPage.update({ where: place, data: { answers: { firstRegion: 'KZ-55', secondRegion: 'KZ-55' } } });
  const application = await ownApplication(person.id, id);
  if (!application) throw new Error('no application');
  const { complete, ready, remarks } = await applicationProgress(application, now);
  expect({ complete, ready }).toEqual({ complete: true, ready: false });
  expect(remarks[0]).toMatchObject({ code: 'region-twice', level: 'blocker', mend: { page: 'place' } });
  expect(await send()).toMatchObject({ ok: false, code: 'contradictory' });
  expect(await stateOf(id)).toMatchObject({ status: 'draft', steps: [], letters: [] });
  await db.answerPage.update({ where: place, data: { answers: { firstRegion: 'KZ-55' } } });
  expect(await send()).toMatchObject({ ok: true });
});

test('a new application begins with the answers of a closed one, once, and without its files', async () => {
  const { person, id } = await readyDraft();
  expect(await startAgain(id, person, { now })).toMatchObject({ code: 'step-not-open' });
  await submitApplication({ id, consent: true, locale: 'kk' }, person, { now });
  await withdrawApplication(id, person, { now });
  expect(await startAgain(id, await applicant(), { now })).toMatchObject({ code: 'not-found' });
  const both = await Promise.all([startAgain(id, person, { now }), startAgain(id, person, { now })]);
  expect(both[0]).toMatchObject({ ok: true });
  expect(both[1]).toEqual(both[0]);
  const [begun] = both;
  const fresh = begun?.ok ? await ownApplication(person.id, begun.value.id) : null;
  const old = await ownApplication(person.id, id);
  expect(fresh).toMatchObject({ status: 'draft', reference: null, route: old?.route });
  // What follows from the lists is not copied: it follows again from the entries that are.
  expect(fresh && counted(fresh, today(now)).answers).toMatchObject(old?.answers ?? {});
  const progress = fresh && (await applicationProgress(fresh, now));
  expect([progress?.gaps.length, progress?.documents.length, progress?.complete]).toEqual([0, 0, false]);
});

test('the ledger of the clock counts working days; the plan speaks of the day the office decides by', async () => {
  const { id, accountId } = await sentCase();
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  await db.clockStop.createMany({
    data: [
      { applicationId: id, reason: 'information', fromDay: day('2026-11-20'), toDay: day('2026-11-24') },
      { applicationId: id, reason: 'information', fromDay: day('2026-11-25') },
    ],
  });
  const application = await ownApplication(accountId, id);
  if (!application) throw new Error('no application');
  const { stops, acceptedOn } = await aftermath(application, plainDate('2026-11-27'));
  expect(stops.map(({ from, to, days }) => [from, to, days])).toEqual([
    ['2026-11-20', '2026-11-24', 2],
    ['2026-11-25', null, 2],
  ]);
  expect(acceptedOn).toBe('2026-11-20');
  expect((await planFor(application, now)).expected).toEqual({ by: '2026-11-27' });
  const after = new Date('2026-11-30T05:00:00Z');
  expect((await planFor(application, after)).expected).toEqual({ unknown: 'late' });
  const asked = { ...application, status: 'awaiting_information' } as const;
  expect((await planFor(asked, now)).expected).toEqual({ unknown: 'stopped' });
});

// Ten, as everywhere figures about people are published: among fewer somebody might be known.
test('how long decisions take is told once ten people stand behind a figure', async () => {
  const decider = await officer('decision-maker');
  const assessor = await officer('assessor');
  const today = plainDate('2031-03-28');
  const decide = async (accepted: string, at: string) => {
    const { id } = await sentCase({ status: 'granted', submittedAt: new Date(`${accepted}T05:00:00Z`) });
    const common = { applicationId: id, at: new Date(`${at}T06:00:00Z`) };
    await db.decision.create({ data: { ...common, kind: 'recommend-grant', officerId: assessor.id } });
    await db.decision.create({
      data: { ...common, kind: 'grant', number: `TEST-${id}`, officerId: decider.id },
    });
  };
  const figures = async () => {
    const now = await processingNow(today);
    return now.find(({ programme }) => programme === 'kandas-card')?.figures;
  };
  const told = async (locale: 'kk' | 'ru' | 'en') => {
    const card = (await processingNow(today)).find(({ programme }) => programme === 'kandas-card');
    return card && processingView({ locale, t: translateFor(locale) }, card);
  };
  const days = ['2031-03-12', '2031-03-13', '2031-03-14', '2031-03-17'];
  for (const accepted of [...days, ...days, '2031-03-14']) await decide(accepted, '2031-03-26');
  expect(await figures()).toEqual({ completeOn: null, percentiles: [], decided: 0 });
  // The page says what is not told and why, and what the rules allow.
  expect(await told('en')).toMatchObject({
    now: 'In the last 14 days fewer than 10 applications were decided. No day is named: somebody could be known by it.',
    none: 'In the last 90 days, too, fewer than 10 were decided. How long they took is told once 10 have been.',
    rows: [],
    decided: null,
  });
  for (const locale of ['kk', 'ru'] as const) expect((await told(locale))?.none).toContain('10');
  await decide('2031-03-18', '2031-03-26');
  expect(await figures()).toMatchObject({
    completeOn: '2031-03-14',
    decided: 10,
    percentiles: [{ share: 50 }, { share: 80 }],
  });
  expect(await told('en')).toMatchObject({
    now: 'We are deciding applications that were complete on 14 March 2031.',
    none: null,
    rows: [
      {
        key: '50',
        label: '50 of 100 applications were decided within',
        value: expect.stringMatching(/^\d+ working days$/),
      },
      { key: '80', value: expect.stringMatching(/^\d+ working days$/) },
    ],
    decided: '10 applications decided in this time',
  });
  expect((await told('kk'))?.now).toBe(
    'Қазір шешім қабылданып жатқан өтініштердің толық деп танылған күні: 2031 ж. 14 наурыз.',
  );
  expect((await told('ru'))?.now).toMatch(/комплектным на 14\sмарта\s2031\sг\.$/);
  // Older than ninety days: no longer counted.
  await decide('2030-12-01', addDays(today, -91));
  expect(await figures()).toMatchObject({ decided: 10 });
});
