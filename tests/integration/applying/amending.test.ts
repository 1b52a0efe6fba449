// What a person changes after sending, without filing anew.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rawOf } from '#app/domain/application/read-answers';
import { applicant, readyDraft, receivedFile, surgeon } from '../../support/applicants';
import { officer, sentCase, stateOf } from '../../support/cases';
import { daughter } from '../../support/families';
import { png } from '../../support/files';

const { db } = await import('#app/data/db.server');
const { findCase } = await import('#app/data/application.server');
const { findCaseDocument } = await import('#app/data/case.server');
const { checksOf } = await import('#app/data/check.server');
const { ownAmendmentsOf } = await import('#app/data/request-answer.server');
const { documentsOf } = await import('#app/data/document.server');
const { amendApplication } = await import('#app/features/applying/amend-application.server');
const { ownAmending } = await import('#app/features/applying/amending.query.server');
const { dropAmendment, prepareAnswers, prepareEntry, prepareRemoval, undoPlace } = await import(
  '#app/features/applying/prepare-amendment.server'
);
const { submitApplication } = await import('#app/features/applying/submit-application.server');
const { itemPage } = await import('#app/features/documents/document.query.server');
const { keepDocument } = await import('#app/features/documents/keep-document.server');
const { removeDocument } = await import('#app/features/documents/remove-document.server');
const { reuseDocument } = await import('#app/features/documents/reuse-document.server');
const { acceptCase } = await import('#app/features/reviewing/accept-case.server');
const { claimCase } = await import('#app/features/reviewing/claim-case.server');
const { recordFindings } = await import('#app/features/reviewing/record-findings.server');
const { requestInformation } = await import('#app/features/reviewing/request-information.server');
const { amendPlace } = await import('#app/http/amending-page.server');
const { remarkViews } = await import('#app/http/remark-words.server');
const { amendedLines } = await import('#app/http/amendment-words.server');
const { lists } = await import('#app/http/lists.server');
const { translateFor } = await import('#app/i18n/catalogues');

const now = new Date('2026-11-23T08:00:00Z');
const later = { now: new Date('2026-11-24T08:00:00Z') };
const rounds = process.env.FULL ? 100 : 8;
const note = { reason: null, note: null };

async function sent() {
  const { person, id } = await readyDraft();
  const done = await submitApplication({ id, consent: true, locale: 'kk' }, person, { now });
  if (!done.ok) throw new Error(done.code);
  const versionOf = async () => (await db.application.findUniqueOrThrow({ where: { id } })).version;
  const accept = async () => {
    const holder = await officer('intake', 'verifier', 'assessor');
    const taken = await acceptCase({ id, version: await versionOf() }, holder, { now });
    if (!taken.ok) throw new Error(taken.code);
    return holder;
  };
  const page = (name: string, raw: Record<string, string>) =>
    prepareAnswers({ id, page: name, raw, lists }, person, later);
  const keep = async (item: string, width = 640) =>
    keepDocument(
      { applicationId: id, item, file: await receivedFile(await png(width, 300), `${item}.png`) },
      person,
      later,
    );
  const send = async (version?: number) =>
    amendApplication({ id, version: version ?? (await versionOf()) }, person, later);
  const state = async () => (await ownAmending(person.id, id, later.now))?.amending;
  const passport = { ...(surgeon.passport as Record<string, string>), passportNumber: 'E7777777' };
  return { person, id, accept, page, keep, send, state, passport, versionOf };
}

/** A child as typed, page by page. */
async function child({ id, person }: { id: string; person: { id: string } }, key = 'one') {
  const raw = rawOf({
    ...daughter,
    memberBirthDate: '2026-11-20',
    memberPassportIssuedOn: '2026-11-22',
    memberOtherParent: 'not-recorded',
  });
  const of = { id, list: 'family', raw, lists };
  let saved = await prepareEntry({ ...of, entry: null, key }, person, later);
  while (saved.ok && saved.value.next) {
    saved = await prepareEntry({ ...of, entry: saved.value.entry, part: saved.value.next }, person, later);
  }
  return saved;
}

test('a file sent before is the paper of a change, too: held back until it is sent, then in its place, and where it stood', async () => {
  const own = await sent();
  const { id, person, page, send, state, passport } = own;
  const before = await documentsOf(db, id);
  const fileOf = (item: string) => before.find((each) => each.item === item)?.id ?? '';
  expect(await page('passport', passport)).toMatchObject({ ok: true });
  const born = await child(own);
  const baby = born.ok ? born.value.entry : '';
  const offered = await itemPage(person.id, { id, item: 'passport' }, later.now);
  expect(offered?.reusable.map((each) => each.item)).toEqual(expect.arrayContaining(['passport', 'cv']));

  const use = (item: string, from: string) => reuseDocument({ id: fileOf(from), item }, person, later);
  expect(await use('passport', 'passport')).toMatchObject({ ok: true });
  expect(await use('passport', 'passport')).toMatchObject({ ok: true });
  for (const item of ['passport', 'photo', 'birth-record'])
    expect(await use(`${item}@${baby}`, 'cv')).toMatchObject({ ok: true });
  expect((await state())?.missing).toEqual([]);
  // Nothing of it is sent yet.
  expect(await documentsOf(db, id)).toEqual(before);
  expect((await findCase(db, id))?.sent).not.toContain(`passport@${baby}`);
  // Taken back, it stays where it was sent; put in again, it counts.
  expect(await removeDocument({ id: fileOf('cv'), item: `photo@${baby}` }, person, later)).toMatchObject({ ok: true });
  expect((await state())?.missing).toEqual([`photo@${baby}`]);
  expect(await use(`photo@${baby}`, 'cv')).toMatchObject({ ok: true });

  expect(await send()).toMatchObject({ ok: true });
  const after = await documentsOf(db, id, { withHeld: true });
  expect(after.some(({ held }) => held)).toBe(false);
  const at = (item: string) => after.filter((each) => each.item === item).map((each) => each.id);
  expect(at('passport')).toEqual([fileOf('passport')]);
  for (const item of ['cv', `passport@${baby}`, `photo@${baby}`, `birth-record@${baby}`])
    expect(at(item)).toEqual([fileOf('cv')]);
  expect((await findCase(db, id))?.sent).toContain(`passport@${baby}`);
});

test('a change that is dropped takes its places with it, and no file that was sent', async () => {
  const own = await sent();
  const { id, person, page, passport } = own;
  const before = await documentsOf(db, id);
  await page('passport', passport);
  const cv = before.find((each) => each.item === 'cv')?.id ?? '';
  expect(await reuseDocument({ id: cv, item: 'passport' }, person, later)).toMatchObject({ ok: true });
  expect(await dropAmendment(id, person, later)).toMatchObject({ ok: true });
  expect(await documentsOf(db, id, { withHeld: true })).toEqual(before);
});

test('another passport, a new child and an older employment come in with one step; the rows they touch open again', async () => {
  const own = await sent();
  const { id, person, page, keep, send, state, passport } = own;
  const holder = await own.accept();
  const before = await stateOf(id);
  const rows = async () => (await checksOf(db, id, now)).flatMap((check) => check.rows);
  const job = (await findCase(db, id))?.entries.find(({ list }) => list === 'employments');
  const judge = async (kind: 'identity' | 'profession', key: string) => {
    const judged = (await rows()).filter((each) => each.check === kind && [each.key, each.under].includes(key));
    const row = judged.map((each) => ({ key: each.key, seen: 0 }));
    const found = await recordFindings({ id, kind, row, finding: 'matches', ...note }, holder, { now });
    expect(found).toMatchObject({ ok: true });
  };
  await judge('identity', 'paper.passport');
  await judge('profession', `entry.${job?.id}`);
  const old = (await documentsOf(db, id)).find(({ item }) => item === 'passport');

  expect(await page('passport', passport)).toMatchObject({ ok: true });
  const born = await child(own);
  expect(born).toEqual({ ok: true, value: expect.anything() });
  const baby = born.ok ? born.value.entry : '';
  const jobRaw = { ...rawOf(job?.answers ?? {}), 'jobFrom.year': '2016' };
  expect(
    await prepareEntry({ id, list: 'employments', entry: job?.id ?? '', raw: jobRaw, lists }, person, later),
  ).toMatchObject({ ok: true });

  // Nothing of it is anybody else's yet, and it cannot be sent without the papers it needs.
  expect((await findCase(db, id))?.answers.passportNumber).toBe('E1234567');
  expect((await state())?.missing.toSorted()).toEqual(
    ['birth-record', 'passport', 'photo']
      .map((item) => `${item}@${baby}`)
      .concat('passport')
      .toSorted(),
  );
  expect(await send()).toMatchObject({ code: 'incomplete' });
  for (const item of (await state())?.missing ?? []) expect(await keep(item)).toMatchObject({ ok: true });
  const held = (await documentsOf(db, id, { withHeld: true })).filter((each) => each.held);
  expect(held).toHaveLength(4);
  expect(await findCaseDocument(held[0]?.id ?? '')).toBeNull();
  expect((await rows()).every(({ said }) => said === null)).toBe(true);

  const told = await Promise.all([send(before.version), send(before.version)]);
  for (const each of [...told, await send(before.version)]) expect(each).toMatchObject({ ok: true });
  const after = await stateOf(id);
  expect(after.version).toBe(before.version + 1);
  expect(after.status).toBe('verification');
  expect(after.passportNumber).toBe('E7777777');
  expect(after.letters.filter((each) => each === 'application-amended')).toHaveLength(1);
  expect(after.steps.filter((each) => each === 'amend')).toHaveLength(1);
  // The lane is fixed, the clock runs on, experience counts up to the day of submission.
  expect([after.lane, after.dueOn, after.submittedAt]).toEqual([before.lane, before.dueOn, before.submittedAt]);
  const amended = await findCase(db, id);
  expect(amended?.answers.experienceYears).toBe(10);
  expect(amended?.entries.find((entry) => entry.id === baby)?.answers.memberGivenNamesLatin).toBe('ALIYA');
  // What was sent stays as versions; the old picture is kept and shown no more.
  const versions = await db.submission.findMany({ where: { applicationId: id }, orderBy: { at: 'asc' } });
  expect(versions).toHaveLength(2);
  // It was agreed to once, at the first sending.
  expect(versions[1]?.questions).toMatchObject({
    declaration: {
      agreedAt: versions[0]?.at.toISOString(),
      points: expect.arrayContaining([expect.stringContaining('ALIYA')]),
    },
  });
  expect((await db.document.findUniqueOrThrow({ where: { id: old?.id ?? '' } })).removedAt).not.toBeNull();
  expect((await documentsOf(db, id)).filter(({ item }) => item === 'passport')).toHaveLength(1);
  const event = await db.event.findFirstOrThrow({ where: { applicationId: id, step: 'amend' } });
  expect(event).toMatchObject({ fromStatus: 'verification', toStatus: 'verification' });
  expect(event.detail).toMatchObject({
    entries: expect.arrayContaining([expect.objectContaining({ id: baby, what: 'added', list: 'family' })]),
    items: expect.arrayContaining(['passport']),
  });
  // What was said stands once: the event names entries and papers alone.
  expect(JSON.stringify(event.detail)).not.toMatch(/E1234567|E7777777|ALIYA/);
  expect(await ownAmendmentsOf(db, id)).toContainEqual({
    at: event.at,
    name: 'passportNumber',
    page: 'passport',
    before: 'E1234567',
    after: 'E7777777',
  });
  const open = (await rows()).filter(({ said }) => said).map(({ key }) => key);
  expect(open).toEqual(
    expect.arrayContaining(['paper.passport', 'answer.passportNumber', `entry.${job?.id}`, `entry.${baby}`]),
  );
  expect(open).not.toContain('answer.givenNamesKazakh');
  for (const row of await rows()) {
    if (row.check === 'identity' && row.key === 'answer.givenNamesKazakh') expect(row.found).not.toBeNull();
    if (row.said) expect(row.found).toBeNull();
  }
  expect(await db.amendDraft.count({ where: { applicationId: id } })).toBe(0);
});

test('what counts as on the day of submission, what was applied for and who one is stay as they were sent', async () => {
  const { id, person, page, state } = await sent();
  for (const [name, raw] of Object.entries({
    record: surgeon.record,
    origin: surgeon.origin,
    occupation: surgeon.occupation,
    offer: surgeon.offer,
    languages: surgeon.languages,
    nowhere: {},
  })) {
    expect(await page(name, raw as Record<string, string>)).toMatchObject({ code: 'not-found' });
  }
  for (const list of ['qualifications', 'achievements', 'relatives', 'holdings', '__proto__']) {
    const of = { id, list, entry: null, key: 'x', raw: {}, lists };
    expect(await prepareEntry(of, person, later)).toMatchObject({ code: 'not-found' });
  }
  // A wider form slips nothing in.
  const raw = {
    ...(surgeon.name as Record<string, string>),
    birthPlace: 'Өлгий',
    'birthDate.year': '1980',
    citizenship: 'CHN',
  };
  expect(await page('name', raw)).toMatchObject({ ok: true });
  expect((await state())?.changes.map(({ name }) => name)).toEqual(['birthPlace']);
});

test('is read by the rules of the form, is undone place by place or whole, and opens what it asks besides', async () => {
  const own = await sent();
  const { id, person, page, send, state, passport, keep } = own;
  expect(await page('kazakh-name', { givenNamesKazakh: '1700' })).toMatchObject({ code: 'wrong-answers' });
  expect(await page('place', { firstRegion: 'KZ-55', secondRegion: 'KZ-55' })).toMatchObject({ code: 'wrong-answers' });
  expect(await send()).toMatchObject({ code: 'nothing-changed' });
  expect(
    await page('printed-name', { surnamePrinted: 'Sarsenbay', givenNamesPrinted: 'Aigul', nameChanged: 'yes' }),
  ).toMatchObject({ ok: true });
  expect((await state())?.gaps.map(({ name }) => name)).toEqual(['previousName']);
  expect(await send()).toMatchObject({ code: 'incomplete' });
  expect(await page('previous-name', { previousName: 'Айша' })).toMatchObject({ ok: true });
  expect((await state())?.gaps).toEqual([]);
  const born = await child(own);
  const baby = born.ok ? born.value.entry : '';
  expect(await child(own)).toEqual(born);
  expect((await state())?.typed.entries.filter(({ list }) => list === 'family')).toHaveLength(1);
  expect(await prepareRemoval({ id, list: 'family', entry: baby }, person, later)).toMatchObject({ ok: true });
  const job = (await findCase(db, id))?.entries.find(({ list }) => list === 'employments')?.id ?? '';
  expect(await prepareRemoval({ id, list: 'employments', entry: job }, person, later)).toMatchObject({ ok: true });
  expect((await state())?.removed.map((entry) => entry.id)).toEqual([job]);
  expect(await undoPlace({ id, place: job }, person, later)).toMatchObject({ ok: true });
  expect((await state())?.removed).toEqual([]);
  expect(await page('passport', passport)).toMatchObject({ ok: true });
  expect(await keep('passport')).toMatchObject({ ok: true });
  expect(await dropAmendment(id, person, later)).toMatchObject({ ok: true });
  expect(await state()).toMatchObject({ drafts: [], changes: [], items: [] });
  expect((await documentsOf(db, id, { withHeld: true })).some(({ held }) => held)).toBe(false);
  expect(await send()).toMatchObject({ code: 'nothing-changed' });
  expect((await stateOf(id)).steps).not.toContain('amend');
});

test('what the change makes fit no longer is told with the way to mend it, and does not stop the sending', async () => {
  const { id, person, page, send } = await sent();
  expect(await page('kazakh-name', { surnameKazakh: 'Оспан', givenNamesKazakh: 'Бибігүл' })).toMatchObject({
    ok: true,
  });
  const own = await ownAmending(person.id, id, later.now);
  if (!own?.amending || !own.remarked) throw new Error('nothing is being changed');
  expect(own.remarked.remarks.map(({ code, level }) => [code, level])).toEqual([['names-differ', 'warning']]);
  const around = { locale: 'kk', t: translateFor('kk') } as const;
  const { warnings } = remarkViews(around, own.amending.after, own.remarked, amendPlace(own.amending));
  expect(warnings.map(({ href }) => href)).toEqual([`/kk/my/applications/${id}/amend/kazakh-name#givenNamesKazakh`]);
  expect(await send()).toMatchObject({ ok: true });
});

test('before it is taken in the lane follows what is claimed, and an entry may go with its papers', async () => {
  const own = await sent();
  const { id, person, page, send } = own;
  const before = await stateOf(id);
  const job = (await findCase(db, id))?.entries.find(({ list }) => list === 'employments')?.id ?? '';
  expect(await prepareRemoval({ id, list: 'employments', entry: job }, person, later)).toMatchObject({ ok: true });
  expect(await page('place', { firstRegion: 'KZ-75' })).toMatchObject({ ok: true });
  expect(await send()).toMatchObject({ ok: true });
  const after = await stateOf(id);
  expect(after.status).toBe('submitted');
  expect(after.region).toBe('KZ-75');
  expect(before.lane).toBe('fast');
  expect(after.lane).not.toBe('fast');
  expect(after.total).toBeLessThan(before.total ?? 0);
  expect((await findCase(db, id))?.entries.some((entry) => entry.id === job)).toBe(false);
  const event = await db.event.findFirstOrThrow({ where: { applicationId: id, step: 'amend' } });
  expect(event.detail).toMatchObject({ entries: [{ id: job, what: 'removed' }] });
  const around = { locale: 'kk', t: translateFor('kk') } as const;
  const told = { detail: event.detail, changes: await ownAmendmentsOf(db, id), known: [] };
  expect(amendedLines(around, told).join('\n')).toContain('Қобда ауруханасы');
});

test('while others decide, address and telephone alone; of what is closed, or somebody else’s, nothing', async () => {
  for (const status of [
    'awaiting_information',
    'recommended',
    'refusal_notice',
    'waiting_for_quota',
    'appealed',
  ] as const) {
    const { id, accountId } = await sentCase({ status });
    const as = { id: accountId };
    const save = (page: string, raw: Record<string, string>) => prepareAnswers({ id, page, raw, lists }, as, later);
    expect(await save('kazakh-name', { givenNamesKazakh: 'Айша' })).toMatchObject({ code: 'not-found' });
    const raw = { address: 'Өлгий, 7', phone: '+976 9911 2233', residenceCountry: 'CHN' };
    expect(await save('residence', raw)).toMatchObject({ ok: true });
    const { version } = await stateOf(id);
    expect(await amendApplication({ id, version }, as, later)).toMatchObject({ ok: true });
    expect((await findCase(db, id))?.answers).toMatchObject({ address: 'Өлгий, 7', residenceCountry: 'MNG' });
    expect((await stateOf(id)).status).toBe(status);
  }
  for (const status of ['returned', 'granted', 'refused', 'lapsed', 'terminated', 'withdrawn'] as const) {
    const { id, accountId } = await sentCase({ status });
    const of = { id, page: 'residence', raw: { address: 'X 1' }, lists };
    expect(await prepareAnswers(of, { id: accountId }, later)).toMatchObject({ code: 'step-not-open' });
    expect(await amendApplication({ id, version: 2 }, { id: accountId }, later)).toMatchObject({
      code: 'step-not-open',
    });
  }
  const { id } = await sentCase();
  const stranger = await applicant();
  const of = { id, page: 'residence', raw: { address: 'X 1' }, lists };
  expect(await prepareAnswers(of, stranger, later)).toMatchObject({ code: 'not-found' });
  expect(await prepareRemoval({ id, list: 'family', entry: randomUUID() }, stranger, later)).toMatchObject({
    code: 'not-found',
  });
  expect(await amendApplication({ id, version: 1 }, stranger, later)).toMatchObject({ code: 'not-found' });
  expect(await ownAmending(stranger.id, id, now)).toBeNull();
});

test('against an officer who acts at the same moment one of the two finds the case changed, and nothing is half done', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { id, accountId } = await sentCase();
    const verifier = await officer('verifier', 'assessor');
    await claimCase(id, verifier, { now });
    const as = { id: accountId };
    await prepareAnswers(
      { id, page: 'kazakh-name', raw: { surnameKazakh: 'Сәрсенбай', givenNamesKazakh: 'Айша' }, lists },
      as,
      later,
    );
    const { version } = await stateOf(id);
    const ask = requestInformation({ id, version, items: [{ reason: 'note', note: 'Қайда?' }] }, verifier, later);
    const [amended, asked] = await Promise.all([amendApplication({ id, version }, as, later), ask]);
    const { status, steps, letters } = await stateOf(id);
    const changed = (await findCase(db, id))?.answers.givenNamesKazakh === 'Айша';
    expect(changed).toBe(amended.ok);
    expect(steps.filter((each) => each === 'amend')).toHaveLength(amended.ok ? 1 : 0);
    expect(letters.filter((each) => each === 'application-amended')).toHaveLength(amended.ok ? 1 : 0);
    expect(status === 'awaiting_information').toBe(asked.ok);
    expect(amended.ok && asked.ok).toBe(false);
  }
});
