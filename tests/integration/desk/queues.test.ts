import { beforeAll, describe, expect, it } from 'vitest';
import { findCase } from '#app/data/application.server';
import { db } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { casesLike, fillSearchKeys } from '#app/data/identity.server';
import { countQueue, countQueues, listQueue } from '#app/data/queue.server';
import type { Desk } from '#app/data/queue-sql.server';
import { officeDueOn } from '#app/domain/application/clocks';
import { type Asked, nothingAsked, type Queue } from '#app/domain/application/queues';
import { plainDate } from '#app/domain/basics/plain-date';
import { everywhere } from '#app/domain/people/jurisdiction';
import { findPermits } from '#app/features/permits/permit.query.server';
import { readCase } from '#app/features/reviewing/case.query.server';
import { statePurpose } from '#app/features/reviewing/open-case.server';
import { openCaseDocument } from '#app/features/reviewing/open-document.server';
import { firstQueue, readQueue } from '#app/features/reviewing/queue.query.server';
import { dueWords } from '#app/http/desk/due-words.server';
import { lineView } from '#app/http/desk/queue-words.server';
import { translateFor } from '#app/i18n/catalogues';
import { formatDate } from '#app/i18n/format';
import { officer, sentCase } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
const today = plainDate('2026-11-23');
let me: Awaited<ReturnType<typeof officer>>;
const ids: Record<string, string> = {};

const desk = (): Desk => ({ officerId: me.id, scope: everywhere, today, now });
const listed = async (queue: Queue, asked: Partial<Asked> = {}) =>
  (await listQueue(desk(), queue, { ...nothingAsked, size: 50, ...asked })).map(({ id }) => id);
const change = (id: string, data: object) => db.application.update({ where: { id }, data });

beforeAll(async () => {
  me = await officer('assessor', 'decision-maker');
  const other = await officer('assessor');
  for (const [name, status] of [
    ['fresh', 'submitted'],
    ['held', 'verification'],
    ['answered', 'verification'],
    ['ready', 'recommended'],
    ['ownWord', 'recommended'],
    ['noticeWaits', 'refusal_notice'],
    ['noticeOver', 'refusal_notice'],
    ['objected', 'refusal_notice'],
    ['done', 'withdrawn'],
  ] as const)
    ids[name] = (await sentCase({ status, programme: name === 'held' ? 'valuable-skills-visa' : 'kandas-card' })).id;
  await change(ids.held ?? '', {
    claimedById: me.id,
    dueOn: new Date('2026-11-24T00:00:00Z'),
    holderName: 'OMAROV Erlan',
    searchKey: 'omarov erlan omaroverlan',
  });
  await change(ids.noticeWaits ?? '', { applicantDueOn: new Date('2026-11-23T00:00:00Z') });
  await change(ids.noticeOver ?? '', { applicantDueOn: new Date('2026-11-22T00:00:00Z') });
  await change(ids.objected ?? '', { applicantDueOn: new Date('2026-11-25T00:00:00Z') });
  await db.objection.create({ data: { applicationId: ids.objected ?? '', at: now, text: 'No' } });
  for (const [name, who] of [
    ['ready', other],
    ['ownWord', me],
  ] as const)
    await db.decision.create({
      data: { applicationId: ids[name] ?? '', kind: 'recommend-grant', officerId: who.id, at: now },
    });
  await db.informationRequest.create({
    data: {
      applicationId: ids.answered ?? '',
      askedById: other.id,
      askedAt: now,
      items: [],
      dueOn: now,
      answeredAt: now,
    },
  });
});

const named = (...names: string[]) => names.map((name) => ids[name]).sort();

describe('queues', () => {
  it('hold what they promise', async () => {
    expect(await listed('new')).toEqual(named('fresh'));
    expect(await listed('free')).toEqual(named('answered'));
    expect(await listed('mine')).toEqual(named('held'));
    expect(await listed('answered')).toEqual(named('answered'));
    expect((await listed('second-officer')).sort()).toEqual(named('ready', 'noticeOver', 'objected'));
    expect(await listed('open')).toHaveLength(8);
    expect(await countQueues(desk())).toEqual({
      mine: 1,
      due: 0,
      new: 1,
      free: 1,
      answered: 1,
      hearings: 3,
      'second-officer': 3,
      extensions: 0,
      appeals: 0,
      duplicates: 0,
      open: 8,
    });
  });

  it('show the one due first on top and count what the filter leaves', async () => {
    const open = await listed('open');
    expect(open.indexOf(ids.held ?? '')).toBeLessThan(open.indexOf(ids.ready ?? ''));
    expect(await listed('open', { programme: 'valuable-skills-visa' })).toEqual(named('held'));
    expect(await listed('open', { search: 'omar' })).toEqual(named('held'));
    expect(await listed('open', { search: '100%_' })).toEqual([]);
    const { reference } = await db.application.findUniqueOrThrow({ where: { id: ids.ready } });
    expect(await listed('open', { search: reference?.toLowerCase().replaceAll('-', ' ') })).toEqual(named('ready'));
    expect(await countQueue(desk(), 'open', { ...nothingAsked, search: 'sarsen' })).toBe(7);
  });

  it('count a new case as due by working days of Almaty, from midnight to midnight', async () => {
    // Sent on Thursday the 19th: to be looked at by Monday the 23rd.
    for (const [sent, late, dueToday] of [
      ['2026-11-18T23:59:59+05:00', true, true],
      ['2026-11-19T00:00:00+05:00', false, true],
      ['2026-11-19T09:30:00+05:00', false, true],
      ['2026-11-19T23:59:59+05:00', false, true],
      ['2026-11-20T00:00:00+05:00', false, false],
    ] as const) {
      const { id } = await sentCase({ status: 'submitted', submittedAt: new Date(sent) });
      const is = async (due: Asked['due']) => (await listed('open', { due })).includes(id);
      expect([sent, await is('overdue'), (await is('overdue')) || (await is('today'))]).toEqual([sent, late, dueToday]);
      await change(id, { status: 'discarded' });
    }
  });

  it('stand by the day their rows show, also around a day off', async () => {
    const sent = async (submittedAt: string) =>
      (await sentCase({ status: 'submitted', submittedAt: new Date(submittedAt) })).id;
    const acceptedFor = async (day: string) => {
      const { id } = await sentCase({ submittedAt: new Date('2026-12-14T05:00:00Z') });
      await change(id, { dueOn: new Date(`${day}T00:00:00Z`) });
      return id;
    };
    // The 16th of December is a day off: what comes in on Tuesday the 15th is looked at by Friday, not by Thursday.
    const first = await sent('2026-12-14T09:00:00+05:00');
    const beforeTheDay = await sent('2026-12-15T09:00:00+05:00');
    const onTheDay = await sent('2026-12-16T09:00:00+05:00');
    const thursday = await acceptedFor('2026-12-17');
    const friday = await acceptedFor('2026-12-18');
    const monday = await acceptedFor('2026-12-21');
    // The lane of a council may end after the term of the law: then the law says the day. An appeal has a term of its own.
    const byLaw = { dueOn: new Date('2027-01-08'), legalDueOn: new Date('2026-12-21') };
    const law = await acceptedFor('2026-12-22');
    await change(law, byLaw);
    const appeal = await acceptedFor('2026-12-21');
    await change(appeal, { status: 'appealed', appealedFrom: 'refused', legalDueOn: new Date('2026-12-01') });
    const own = [first, thursday, friday, beforeTheDay, onTheDay, monday, law, appeal];
    const at = (day: string): Desk => ({
      ...desk(),
      today: plainDate(day),
      now: new Date(`${day}T05:00:00Z`),
    });
    const rows = await listQueue(at('2026-12-21'), 'due', { ...nothingAsked, size: 50 });
    const seen = rows.filter(({ id }) => own.includes(id));
    expect(seen.map(({ id }) => id)).toEqual(own);
    const days = ['17', '17', '18', '18', '18', '21', '21', '21'].map((each) => `2026-12-${each}`);
    expect(seen.map(officeDueOn)).toEqual(days);
    const words = { locale: 'en', t: translateFor('en'), today: plainDate('2026-12-17') } as const;
    expect(seen.map((row) => dueWords(words, row)?.day)).toEqual(
      days.map((day) => formatDate('en', plainDate(day), 'short')),
    );
    // An appeal against what had ended is due again; only among the ended its end is told.
    const [row] = seen;
    if (!row) throw new Error('no row');
    const appealed = { ...row, status: 'appealed', endedAt: now, dueOn: plainDate('2026-12-15') } as const;
    const context = { ...words, officer: me } as unknown as Parameters<typeof lineView>[0];
    expect(lineView(context, appealed, 'due').due?.tone).toBe('danger');
    expect(lineView(context, appealed, 'ended').due).toMatchObject({ tone: 'neutral', text: 'Ended' });
    const due = async (day: string) =>
      (await listQueue(at(day), 'due', { ...nothingAsked, size: 50 })).map(({ id }) => id);
    expect(await due('2026-12-17')).not.toContain(beforeTheDay);
    expect(await due('2026-12-18')).toContain(beforeTheDay);
    for (const id of own) await change(id, { status: 'discarded' });
  });

  it('keep what has ended apart, found by name in any script, by number and by passport, and told of beside', async () => {
    const gone = ids.done ?? '';
    const { reference } = await db.application.findUniqueOrThrow({ where: { id: gone } });
    for (const search of [
      '',
      'Сәрсенбай',
      'sarsenbay aigul',
      'E1234567',
      reference ?? '',
      reference?.slice(0, -3) ?? '',
    ])
      expect([search, await listed('ended', { search })]).toEqual([search, [gone]]);
    expect(await listed('ended', { search: 'omar' })).toEqual([]);
    expect(await listed('ended', { status: 'granted' })).toEqual([]);
    expect(await listed('ended', { status: 'withdrawn' })).toEqual([gone]);
    expect(await listed('open', { search: 'sarsen' })).not.toContain(gone);
    const { ended, total } = await readQueue(me, 'open', { ...nothingAsked, search: 'сарсенбай' }, { now });
    expect([ended, total]).toEqual([1, 7]);
    expect((await readQueue(me, 'ended', nothingAsked, { now })).total).toBe(1);
  });

  it('tell when somebody is heard, until it is recorded', async () => {
    const id = ids.noticeWaits ?? '';
    const other = await officer('assessor');
    await db.decision.create({ data: { applicationId: id, kind: 'recommend-refusal', officerId: other.id, at: now } });
    const decision = await db.decision.create({
      data: {
        applicationId: id,
        kind: 'notice',
        officerId: (await officer('decision-maker')).id,
        at: now,
        reasons: [],
      },
    });
    const startsAt = new Date('2026-11-26T05:00:00Z');
    const slot = await db.hearingSlot.create({
      data: {
        office: 'KZ-55',
        startsAt,
        endsAt: new Date('2026-11-26T05:30:00Z'),
        form: 'online',
        place: 'https://meet.kandas.example',
        capacity: 1,
        addedById: me.id,
        addedAt: now,
      },
    });
    const hearing = await db.hearing.create({
      data: { applicationId: id, decisionId: decision.id, slotId: slot.id, bookedAt: now },
    });
    const told = async () =>
      (await listQueue(desk(), 'hearings', nothingAsked)).find((row) => row.id === id)?.hearingAt ?? null;
    expect(await told()).toEqual(startsAt);
    await db.hearing.update({ where: { id: hearing.id }, data: { result: 'not-held', recordedAt: now } });
    expect(await told()).toBeNull();
  });

  it('put last what waits for somebody else, however old its day', async () => {
    const { id } = await sentCase({ status: 'awaiting_information' });
    await change(id, { dueOn: new Date('2026-11-02T00:00:00Z') });
    expect((await listed('open')).at(-1)).toBe(id);
    await change(id, { status: 'withdrawn' });
  });

  it('find a person in any script, by any spelling and by the passport, also sent before there were keys', async () => {
    const id = ids.held ?? '';
    const saved = {
      name: { surnameLatin: 'OMAROV', givenNamesLatin: 'YERLAN' },
      'kazakh-name': { surnameKazakh: 'Омаров', givenNamesKazakh: 'Ерлан' },
      passport: { passportNumber: 'N7711223' },
    };
    for (const [page, changed] of Object.entries(saved)) {
      const before = await db.answerPage.findFirst({ where: { applicationId: id, page } });
      const answers = { ...(before?.answers as object | undefined), ...changed };
      const key = { applicationId: id, page };
      const create = { ...key, answers, savedAt: now };
      await db.answerPage.upsert({ where: { applicationId_page: key }, create, update: { answers } });
    }
    await change(id, { searchKey: null });
    expect(await listed('open', { search: 'ерлан' })).toEqual([]);
    expect(await fillSearchKeys()).toBe(1);
    expect(await fillSearchKeys()).toBe(0);
    for (const search of ['омаров ер', 'Erlan Omarov', 'ومارو', 'Yerlan', 'n77 11223', 'омаровЕрлан', 'Омаров, Ерлан'])
      expect(await listed('open', { search }), search).toEqual([id]);
    expect(await listed('open', { search: 'ерлан серік' })).toEqual([]);
  });

  it('leave out what belongs to the officer', async () => {
    await change(ids.fresh ?? '', { accountId: me.id });
    expect(await listed('new')).toEqual([]);
  });

  it('begin with what the officer’s role is for', async () => {
    const counts = await countQueues(desk());
    expect(firstQueue({ roles: ['decision-maker'] }, counts)).toBe('second-officer');
    expect(firstQueue({ roles: ['appeals'] }, counts)).toBe('appeals');
    expect(firstQueue({ roles: ['supervisor'] }, counts)).toBe('due');
    expect(firstQueue(me, counts)).toBe('mine');
    const nothing = { ...counts, mine: 0, answered: 0 };
    expect(firstQueue({ roles: ['verifier'] }, nothing)).toBe('free');
  });
});

describe('another application of the same person', () => {
  const page = (surnameLatin: string, birthDate: string, passportNumber: string) => ({
    name: { surnameLatin, givenNamesLatin: 'NURLAN', birthDate, birthPlace: 'Khovd' },
    'kazakh-name': {},
    passport: { citizenship: 'MNG', passportNumber },
  });
  const sent = async (...answers: Parameters<typeof page>) => (await sentCase({ answers: page(...answers) })).id;

  it('is known by the passport, or by a like name and a date of birth that fits', async () => {
    const id = await sent('AKHMETOV', '1971-02-03', 'Q100');
    const same = [
      await sent('OTHER', '1999-01-01', 'Q100'),
      await sent('AHMETOV', '1971-02-03', 'Q200'),
      await sent('AKHMETOV', '1971', 'Q300'),
    ];
    await sent('AKHMETOV', '1971-02-04', 'Q400');
    await sent('OMAROV', '1971-02-03', 'Q500');
    const application = await findCase(db, id);
    const found = application ? await casesLike(db, application) : [];
    expect(found.map((each) => each.id).sort()).toEqual(same.sort());
    await db.application.updateMany({ where: { id: { in: same } }, data: { status: 'withdrawn' } });
  });
});

describe('a case', () => {
  it('is read whole, or is not there', async () => {
    const file = await readCase(ids.held ?? '', me, { now });
    expect(file).toMatchObject({
      outcome: { grantable: 'yes' },
      mayWork: ['identity', 'profession', 'security', 'region'],
    });
    expect(file?.checks.map(({ kind }) => kind)).toEqual(['identity', 'profession', 'security', 'region']);
    for (const id of ['', 'x', '00000000-0000-7000-8000-000000000000'])
      expect(await readCase(id, me, { now })).toBeNull();
  });

  it('has its documents’ readers written down, once a day each', async () => {
    const stored = { key: 'a'.repeat(64), wrappedKey: 'k', keyId: 'i', size: 1 };
    const { id } = await db.document.create({
      data: {
        applicationId: ids.held ?? '',
        item: 'passport',
        fileName: 'passport.pdf',
        type: 'application/pdf',
        size: 1,
        pageCount: 1,
        original: stored,
        pages: [stored],
        thumbnail: stored,
        uploadedAt: now,
      },
    });
    const reads = (kind: string) => db.documentRead.count({ where: { applicationId: ids.held, kind } });
    const glance = { kind: 'thumbnail' } as const;
    await openCaseDocument(id, glance, me, { now });
    await openCaseDocument(id, glance, me, { now });
    expect(await reads('thumbnail')).toBe(1);
    await openCaseDocument(id, glance, me, { now: new Date('2026-11-24T05:00:00Z') });
    const other = await officer('verifier');
    await openCaseDocument(id, glance, other, { now });
    expect(await reads('thumbnail')).toBe(2);
    await statePurpose({ id: ids.held ?? '', purpose: 'second-opinion' }, other, { now });
    await openCaseDocument(id, glance, other, { now });
    expect(await reads('thumbnail')).toBe(3);
    await openCaseDocument(id, { kind: 'page', page: 1 }, me, { now });
    await openCaseDocument(id, { kind: 'page', page: 1 }, me, { now });
    expect(await reads('page')).toBe(2);
    expect(await openCaseDocument(id, { kind: 'page', page: 2 }, me, { now })).toBeNull();
    expect(await openCaseDocument('nonsense', glance, me, { now })).toBeNull();
  });

  it('keeps its history: an event cannot be changed', async () => {
    await recordEvent(db, { id: me.id, role: 'assessor' }, { applicationId: ids.held, step: 'claim' }, now);
    await expect(db.event.updateMany({ data: { step: 'release' } })).rejects.toThrow();
  });
});

it('a permit’s number with a slip is told apart from one that is not there', async () => {
  expect(await findPermits('K7H3-9AMX-R2PQ-5ZZZ')).toMatchObject({ ok: false, code: 'mistyped' });
  expect(await findPermits('Nobody')).toEqual({ ok: true, value: [] });
});
