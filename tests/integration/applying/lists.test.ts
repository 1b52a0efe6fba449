import { describe, expect, test } from 'vitest';
import { itemFor } from '#app/domain/application/entries';
import type { Answers } from '#app/domain/application/questions';
import { rawOf } from '#app/domain/application/read-answers';
import {
  applicant,
  filledIn,
  readyDraft,
  receivedFile,
  started,
  surgeon,
  withDocuments,
} from '../../support/applicants';
import { officer } from '../../support/cases';
import { daughter, entryAdded, son, wife } from '../../support/families';
import { png } from '../../support/files';

const { db } = await import('#app/data/db.server');
const { saveEntry } = await import('#app/features/applying/save-entry.server');
const { removeEntry } = await import('#app/features/applying/remove-entry.server');
const { finishList } = await import('#app/features/applying/finish-list.server');
const { discardDraft } = await import('#app/features/applying/discard-draft.server');
const { startAgain } = await import('#app/features/applying/start-again.server');
const { submitApplication } = await import('#app/features/applying/submit-application.server');
const { withdrawApplication } = await import('#app/features/applying/withdraw-application.server');
const { applicationProgress, ownApplication } = await import('#app/features/applying/application.query.server');
const { keepDocument } = await import('#app/features/documents/keep-document.server');
const { lastSubmission } = await import('#app/data/own-application.server');
const { readCase } = await import('#app/features/reviewing/case.query.server');
const { caseView } = await import('#app/http/desk/case-words.server');
const { translateFor } = await import('#app/i18n/catalogues');
const { itemTitle } = await import('#app/i18n/outcome-words.server');
const { lists } = await import('#app/http/lists.server');

const now = new Date('2026-11-23T06:30:00Z');
const own = async (person: { id: string }, id: string) => {
  const application = await ownApplication(person.id, id);
  if (!application) throw new Error('no application');
  return application;
};
const save = (
  person: { id: string },
  id: string,
  answers: Answers,
  more: { entry?: string; key?: string; part?: string } = {},
) =>
  saveEntry({ id, list: 'family', entry: null, key: 'form-1', ...more, raw: rawOf(answers), lists }, person, { now });
const added = (person: { id: string }, id: string, answers: Answers, key = 'form-1') =>
  entryAdded(person, id, { answers, key }, now);
const draftOf = async () => {
  const person = await applicant();
  return { person, id: await started(person) };
};

describe('an entry', () => {
  test('is added once however often its form is sent, changed, and keeps its place', async () => {
    const { person, id } = await draftOf();
    const first = await added(person, id, wife);
    expect(await added(person, id, wife)).toBe(first);
    const second = await added(person, id, son, 'form-2');
    const changed = await save(person, id, { ...wife, memberGivenNamesLatin: 'DINA' }, { entry: first, part: 'name' });
    expect(changed.ok).toBe(true);
    expect((await own(person, id)).entries).toMatchObject([
      { id: first, list: 'family', answers: { memberGivenNamesLatin: 'DINA', memberBirthDate: '1992-05-03' } },
      { id: second, list: 'family', answers: { memberGivenNamesLatin: 'ARMAN' } },
    ]);
  });

  test('two forms sent at once each keep their entry; one form sent twice at once keeps one', async () => {
    const { person, id } = await draftOf();
    const sent = await Promise.all([
      save(person, id, wife, { key: 'a' }),
      save(person, id, son, { key: 'b' }),
      save(person, id, son, { key: 'b' }),
    ]);
    expect(sent.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect((await own(person, id)).entries).toHaveLength(2);
  });

  test('is nobody else’s, and not of a list that is not asked', async () => {
    const { person, id } = await draftOf();
    const entry = await added(person, id, wife);
    const stranger = await applicant();
    expect(await save(stranger, id, wife)).toMatchObject({ ok: false, code: 'not-found' });
    expect(await removeEntry({ id, entry }, stranger, { now })).toMatchObject({ ok: false, code: 'not-found' });
    const strange = { id, list: 'toString', entry: null, key: 'x', raw: {}, lists };
    expect(await save(person, id, wife, { entry, part: 'parents' })).toMatchObject({ ok: false, code: 'not-found' });
    expect(await saveEntry(strange, person, { now })).toMatchObject({ ok: false, code: 'not-found' });
    const other = await draftOf();
    const moved = await save(other.person, other.id, wife, { entry });
    expect(moved).toMatchObject({ ok: false, code: 'not-found' });
    expect((await own(person, id)).entries).toHaveLength(1);
  });

  test('with wrong answers is not kept; every wrong field is named', async () => {
    const { person, id } = await draftOf();
    const errorsOf = async (answers: Answers, more: object = {}) => {
      const refused = await save(person, id, answers, more);
      return 'errors' in refused && refused.errors.map(({ name, code }) => `${name} ${code}`);
    };
    expect(await errorsOf({ memberRelation: 'cousin' })).toEqual([
      'memberRelation not-in-list',
      'memberComes required',
    ]);
    expect((await own(person, id)).entries).toEqual([]);
    const entry = await added(person, id, wife);
    const name = { entry, part: 'name' };
    expect(await errorsOf({ ...wife, memberGivenNamesLatin: 'Дана' }, name)).toEqual([
      'memberGivenNamesLatin not-latin',
    ]);
    expect(await errorsOf({ ...wife, memberBirthDate: '2010-01-01' }, name)).toEqual([
      'memberBirthDate spouse-not-of-age',
    ]);
    expect(await errorsOf(wife, { key: 'second' })).toEqual(['memberRelation second-spouse']);
    expect((await own(person, id)).entries).toMatchObject([{ answers: wife }]);
  });

  test('more than the list holds are refused', async () => {
    const { person, id } = await draftOf();
    for (let count = 0; count < 15; count += 1) await save(person, id, son, { key: `form-${count}` });
    expect(await save(person, id, son, { key: 'one more' })).toMatchObject({ ok: false, code: 'too-many' });
    expect((await own(person, id)).entries).toHaveLength(15);
  });

  test('the database keeps what the domain promises', async () => {
    const { id } = await draftOf();
    const row = { applicationId: id, list: 'family', position: 1, answers: {}, savedAt: now };
    await db.entry.create({ data: row });
    await expect(db.entry.create({ data: row })).rejects.toThrow();
    await expect(db.entry.create({ data: { ...row, position: 0 } })).rejects.toThrow();
    await expect(db.entry.create({ data: { ...row, position: 2, answers: [] } })).rejects.toThrow();
    await expect(db.entry.create({ data: { ...row, position: 2, list: 'No list' } })).rejects.toThrow();
  });
});

describe('a list', () => {
  test('is done once its owner says that there is no more', async () => {
    const { person, id } = await draftOf();
    const family = async () => {
      const { sections } = await applicationProgress(await own(person, id), now);
      return sections.find(({ section }) => section === 'family');
    };
    expect(await family()).toMatchObject({ progress: 'not-started', step: 'family', done: 0, of: 1 });
    await added(person, id, wife);
    expect(await family()).toMatchObject({ progress: 'in-progress' });
    expect(await finishList({ id, list: 'family' }, person, { now })).toMatchObject({ ok: true });
    expect(await family()).toMatchObject({ progress: 'completed', done: 1 });
  });

  test('with something unfinished is not done, and what is missing is named with its entry', async () => {
    const { person, id } = await draftOf();
    const entry = await added(person, id, wife);
    await db.entry.update({
      where: { id: entry },
      data: { answers: { memberRelation: 'spouse', memberComes: 'later', memberBirthDate: '1992-05-03' } },
    });
    expect(await finishList({ id, list: 'family' }, person, { now })).toMatchObject({ code: 'entry-unfinished' });
    const { gaps } = await applicationProgress(await own(person, id), now);
    expect(gaps.filter(({ list }) => list === 'family')).toMatchObject([
      { list: 'family', entry, name: 'memberGivenNamesLatin', section: 'family' },
      { list: 'family', entry, name: 'memberGivenNamesKazakh' },
      { list: 'family', entry, name: 'memberCitizenship' },
      { list: 'family', entry, name: 'memberSameAddress' },
    ]);
  });
});

describe('papers of an entry', () => {
  test('are items of their own, named by it, and go with it', async () => {
    const { person, id } = await readyDraft();
    const entry = await added(person, id, wife);
    const item = itemFor('passport', entry);
    const before = await applicationProgress(await own(person, id), now);
    const others = ['photo', 'marriage-record'].map((each) => itemFor(each, entry));
    expect(before.missing).toEqual([item, ...others]);
    expect(before.needs.find((need) => need.item === item)).toMatchObject({ entry, required: true });
    expect(itemTitle('ru', item, (await own(person, id)).entries)).toMatch(/паспорт.*: BOLATOVA DANA/i);
    const file = await receivedFile(await png(), 'dana.png');
    expect(await keepDocument({ applicationId: id, item, file }, person, { now })).toMatchObject({ ok: true });
    const sent = await applicationProgress(await own(person, id), now);
    expect(sent.missing).toEqual(others);
    expect((await removeEntry({ id, entry }, person, { now })).ok).toBe(true);
    expect((await removeEntry({ id, entry }, person, { now })).ok).toBe(true);
    const after = await applicationProgress(await own(person, id), now);
    expect(after.documents.some((each) => each.item === item)).toBe(false);
    expect(after.ready).toBe(true);
  });
});

describe('an application with entries', () => {
  async function sentWith(...members: Answers[]) {
    const { person, id } = await readyDraft();
    let entry = '';
    for (const member of members) entry = await entryAdded(person, id, { answers: member });
    await withDocuments(person, id);
    expect(await submitApplication({ id, consent: true, locale: 'kk' }, person, { now })).toMatchObject({ ok: true });
    return { person, id, entry };
  }

  test('freezes them as worded, shows them to the officer, and takes no more', async () => {
    const { person, id, entry } = await sentWith(wife);
    const sent = await lastSubmission(db, id);
    expect(sent?.worded.entries?.filter(({ list }) => list === 'family')).toMatchObject([
      {
        id: entry,
        list: 'family',
        section: 'family',
        title: 'BOLATOVA DANA',
      },
    ]);
    // The consent names who processes the data and whose they are.
    const { points } = sent?.worded.declaration ?? { points: [] };
    expect(points.filter((point) => point.includes('000000000000'))).toHaveLength(1);
    // Once as the spouse who has agreed, once among the documents: hers bear her name.
    expect(points.filter((point) => point.includes('BOLATOVA DANA'))).toHaveLength(2);
    const me = await officer('assessor');
    const file = await readCase(id, me, { now });
    const context = {
      locale: 'kk',
      t: translateFor('kk'),
      today: '2026-11-23',
      officer: me,
      url: new URL('http://x/'),
      request: new Request('http://x/'),
    };
    if (!file) throw new Error('no case');
    const view = caseView({ ...context, now } as unknown as Parameters<typeof caseView>[0], file);
    expect(view.entries.map(({ title }) => title)).toContain('BOLATOVA DANA');
    expect(view.viewer.documents.map(({ item }) => item)).toContain(`${itemTitle('kk', 'passport')}: BOLATOVA DANA`);
    expect(await save(person, id, wife, { entry })).toMatchObject({ ok: false, code: 'already-sent' });
    expect(await removeEntry({ id, entry }, person, { now })).toMatchObject({ ok: false, code: 'already-sent' });
    expect(await finishList({ id, list: 'family' }, person, { now })).toMatchObject({
      ok: false,
      code: 'already-sent',
    });
  });

  test('hands them on to the next one, once', async () => {
    const { person, id } = await sentWith(son, daughter);
    expect((await withdrawApplication(id, person, { now })).ok).toBe(true);
    const again = await startAgain(id, { ...person, locale: 'kk' }, { now });
    if (!again.ok) throw new Error(again.code);
    expect((await startAgain(id, { ...person, locale: 'kk' }, { now })).ok).toBe(true);
    const { entries } = await own(person, again.value.id);
    expect(entries.filter(({ list }) => list === 'family').map(({ answers }) => answers)).toEqual([son, daughter]);
  });

  test('forgets them when the draft is thrown away', async () => {
    const person = await applicant();
    const id = await started(person);
    await filledIn(person, id, { name: surgeon.name ?? {} });
    await added(person, id, wife);
    expect((await discardDraft(id, person, { now })).ok).toBe(true);
    expect(await db.entry.count({ where: { applicationId: id } })).toBe(0);
  });
});
