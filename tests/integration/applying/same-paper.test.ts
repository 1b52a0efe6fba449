// One paper that several items of the checklist ask for is asked for once, or taken over with one press.
import { beforeAll, expect, test } from 'vitest';
import {
  applicant,
  filledIn,
  listsFilledIn,
  receivedFile,
  started,
  surgeon,
  surgeonEntries,
} from '../../support/applicants';
import { png } from '../../support/files';
import { answerOf, page, visitor } from '../../support/page-answers';

const { documentsPage } = await import('#app/features/documents/checklist.query.server');
const { itemPage } = await import('#app/features/documents/document.query.server');
const { keepDocument } = await import('#app/features/documents/keep-document.server');

const now = new Date('2026-11-23T08:00:00Z');
const achieved = (achievementClass: string) => ({
  achievementClass,
  achievementWhat: 'Қобда, № 5',
  achievementYear: '2020',
});

let person: Awaited<ReturnType<typeof applicant>>;
let id: string;
beforeAll(async () => {
  person = await applicant();
  id = await started(person);
  await filledIn(person, id, { ...surgeon });
  await listsFilledIn(person, id, { ...surgeonEntries, achievements: [achieved('licence'), achieved('leadership')] });
});

const items = async () => (await documentsPage(person.id, id, now))?.items ?? [];

test('a doctor sends the licence once; its standing may have a paper of its own; nothing is asked of the whole list besides', async () => {
  const about = (await items()).filter(({ item }) => /^(licence|standing)/.test(item));
  expect(about.map(({ item, need }) => [item.split('@')[0], need.required])).toEqual([
    ['licence', true],
    ['standing', false],
    ['standing', true],
  ]);
  const [licence, ofLicence, ofLeadership] = about;
  expect(licence?.servedToo).toEqual([ofLicence?.item]);
  expect(ofLeadership?.servedToo).toEqual(['employment']);
});

test('what was sent for one serves the other with one press on the checklist, and then nothing more is said', async () => {
  const file = await receivedFile(await png(), 'лицензия.png');
  const kept = await keepDocument({ applicationId: id, item: 'licence', file }, person, { now });
  if (!kept.ok) throw new Error(kept.code);
  const standing = (await items()).find(({ servedToo }) => servedToo.includes('licence'));
  expect(standing?.same.map(({ fileName }) => fileName)).toEqual(['лицензия.png']);
  expect((await itemPage(person.id, { id, item: standing?.item }, now))?.same).toHaveLength(1);

  const browser = await visitor(person.id);
  const { action } = await page('documents_.$document_.change.tsx');
  const body = new URLSearchParams({ csrf: browser.csrf, item: standing?.item ?? '', act: 'use', from: 'list' });
  const params = { document: kept.value.id };
  const pressed = { path: `/kk/my/documents/${kept.value.id}/change`, params, cookie: browser.cookie, body };
  expect((await answerOf(action, pressed)).to).toContain(`/my/applications/${id}/documents?done=use`);
  const after = (await items()).find(({ item }) => item === standing?.item);
  expect(after).toMatchObject({ files: 1, same: [] });
});

test('passport and origin are one paper only where the passport is the proof', async () => {
  const other = await applicant();
  const another = await started(other);
  await filledIn(other, another, { ...surgeon, origin: { originProof: 'foreign-authority' } });
  const shown = (await documentsPage(other.id, another, now))?.items ?? [];
  expect(shown.find(({ item }) => item === 'passport')?.servedToo).toEqual([]);
  expect((await items()).find(({ item }) => item === 'passport')?.servedToo).toEqual(['origin']);
});
