import { describe, expect, test } from 'vitest';
import { itemFor } from '#app/domain/application/entries';
import type { Answers } from '#app/domain/application/questions';
import { rawOf } from '#app/domain/application/read-answers';
import type { Place } from '#app/domain/origin/tree';
import {
  applicant,
  filledIn,
  listsFilledIn,
  receivedFile,
  started,
  surgeon,
  surgeonEntries,
  withDocuments,
} from '../../support/applicants';
import { officer } from '../../support/cases';
import { png } from '../../support/files';

const { saveEntry } = await import('#app/features/applying/save-entry.server');
const { submitApplication } = await import('#app/features/applying/submit-application.server');
const { applicationProgress, ownApplication } = await import('#app/features/applying/application.query.server');
const { ownLineage } = await import('#app/features/applying/lineage.query.server');
const { keepDocument } = await import('#app/features/documents/keep-document.server');
const { readCase } = await import('#app/features/reviewing/case.query.server');
const { originTreeView } = await import('#app/http/desk/origin-words.server');
const { letterPage } = await import('#app/http/archive-letter-words.server');
const { translateFor } = await import('#app/i18n/catalogues');
const { lists } = await import('#app/http/lists.server');

const now = new Date('2026-11-23T06:30:00Z');

/** A draft that relies on a family tree. */
async function descendant(origin: Record<string, string | string[]> = {}) {
  const person = await applicant('kk-arab');
  const id = await started(person);
  await filledIn(person, id, { ...surgeon, origin: { originProof: 'lineage', ...origin } });
  return { person, id };
}

async function enter(person: { id: string }, id: string, place: Place, name: string, more: Answers = {}) {
  const answers = {
    relativePlace: place,
    relativeName: name,
    relativeCountry: 'CHN',
    relativeLinkRecord: 'household-register',
    relativeEntryPaper: 'none',
    ...more,
  };
  const step = { id, list: 'relatives', raw: rawOf(answers), lists };
  const first = await saveEntry({ ...step, entry: null, key: name }, person, { now });
  if (!first.ok) throw new Error(JSON.stringify(first));
  const entry = first.value.entry.id;
  const second = await saveEntry({ ...step, entry, part: 'records' }, person, { now });
  if (!second.ok) throw new Error(JSON.stringify(second));
  return entry;
}

async function send(person: { id: string }, id: string, item: string) {
  const file = await receivedFile(await png(), `${item}.png`);
  const kept = await keepDocument({ applicationId: id, item, file }, person, { now });
  if (!kept.ok) throw new Error(kept.code);
}

async function progressOf(person: { id: string }, id: string) {
  const application = await ownApplication(person.id, id);
  if (!application) throw new Error('no application');
  const progress = await applicationProgress(application, now);
  return {
    ...progress,
    origin: progress.needs.filter(({ item }) => item.startsWith('origin')).map(({ item }) => item),
    gate: progress.outcome.gates.find(({ code }) => code === 'KG3')?.state,
    codes: progress.remarks.map(({ code }) => code).filter((code) => code.startsWith('lineage')),
  };
}

describe('a lineage through two great-grandparents', () => {
  test('is built, proved and read by an officer', async () => {
    const { person, id } = await descendant();
    expect(await progressOf(person, id)).toMatchObject({ origin: [], gate: 'unknown', codes: ['lineage-empty'] });

    const father = await enter(person, id, 'father', 'قايرات');
    const grandfather = await enter(person, id, 'father-father', 'وسپان');
    const archive = { relativeLinkRecord: 'archive-extract', relativeEntryPaper: 'archive-extract' };
    const great = await enter(person, id, 'father-father-father', 'ماۋكەن', archive);
    // One great-grandparent alone proves nothing.
    expect((await progressOf(person, id)).gate).toBe('unknown');
    const other = await enter(person, id, 'father-father-mother', 'زەينەپ', archive);

    const stated = await progressOf(person, id);
    expect(stated).toMatchObject({ gate: 'met', codes: [] });
    const items = [
      ...[father, grandfather, great, other].map((entry) => itemFor('origin-link', entry)),
      ...[great, other].map((entry) => itemFor('origin-entry', entry)),
    ];
    // Nothing else is asked to prove origin: neither a single paper nor one of anybody else.
    expect(stated.origin.toSorted()).toEqual(items.toSorted());
    expect(stated.missing).toEqual(expect.arrayContaining(items));

    for (const item of items.slice(1)) await send(person, id, item);
    expect((await ownLineage(person.id, id))?.lineage.standing).toMatchObject({ enough: null, nearest: { papers: 1 } });
    await send(person, id, items[0]!);
    const { lineage } = (await ownLineage(person.id, id))!;
    expect(lineage.standing.enough?.ends).toEqual(['father-father-father', 'father-father-mother']);
    expect(lineage.ways.find(({ way }) => way === 'lineage')?.state).toBe('enough');

    // A shorter chain that is only stated takes nothing away from one that is proved.
    await enter(person, id, 'mother', 'كۇلان', { relativeEntryPaper: 'identity-document' });
    expect((await progressOf(person, id)).origin.toSorted()).toEqual(items.toSorted());

    await listsFilledIn(person, id, surgeonEntries);
    await withDocuments(person, id);
    const sent = await submitApplication({ id, consent: true, locale: 'kk-arab' }, person, { now });
    expect(sent).toMatchObject({ ok: true });

    const file = await readCase(id, await officer('verifier'), { now });
    if (!file) throw new Error('no case');
    const tree = originTreeView({ locale: 'ru', t: translateFor('ru') }, file.application);
    expect(tree?.verdict).toContain(translateFor('ru')('lineage.claim.enough'));
    expect(tree?.claims).toHaveLength(4 + 2);
    expect(JSON.stringify(tree?.root)).toContain('زەينەپ');
  });

  test('the papers of another way are asked only while it is begun', async () => {
    const { person, id } = await descendant({ otherOriginWays: ['commission'] });
    await enter(person, id, 'father', 'قايرات', { relativeEntryPaper: 'link-record' });
    const progress = await progressOf(person, id);
    expect(progress).toMatchObject({ gate: 'met' });
    expect(progress.needs.find(({ item }) => item === 'origin')?.required).toBe(false);
  });

  test('a tree that cannot be true is not sent; one with a gap is warned about', async () => {
    const { person, id } = await descendant();
    await enter(person, id, 'father', 'قايرات', { relativeBirthYear: 1995 });
    await enter(person, id, 'mother-mother', 'ايشا');
    const { codes, ready } = await progressOf(person, id);
    expect(codes).toEqual(expect.arrayContaining(['lineage-parent-not-older', 'lineage-gap']));
    expect(ready).toBe(false);
  });
});

describe('a letter to an archive', () => {
  test('is one’s own alone, in any language offered', async () => {
    const { person, id } = await descendant();
    const entry = await enter(person, id, 'father', 'قايرات');
    const { application, lineage } = (await ownLineage(person.id, id))!;
    const around = { locale: 'kk' as const, t: translateFor('kk') };
    const ask = (language: string) =>
      letterPage(around, application, lineage, {
        relative: entry,
        email: person.email,
        url: new URL(`http://own.invalid/?language=${language}`),
      });
    expect(ask('')?.letter.lang).toBe('kk-arab');
    expect(ask('en')?.letter.person.rows.map(({ value }) => value)).toContain('قايرات');
    expect(ask('xx')?.letter.lang).toBe('kk-arab');
    expect(
      letterPage(around, application, lineage, { relative: id, email: '', url: new URL('http://a.invalid') }),
    ).toBeNull();
    expect(await ownLineage((await applicant()).id, id)).toBeNull();
  });
});
