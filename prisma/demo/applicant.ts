import { createHash, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findAccount } from '#app/data/account.server';
import type { Application } from '#app/data/application.server';
import { db } from '#app/data/db.server';
import { findOwedLetter } from '#app/data/letter.server';
import { ownPages } from '#app/domain/application/completeness';
import { entryOf, itemOf, ownLists } from '#app/domain/application/entries';
import { asked, type Programme, type Route } from '#app/domain/application/pages';
import { rawOf } from '#app/domain/application/read-answers';
import { addDays, type PlainDate, today } from '#app/domain/basics/plain-date';
import { confirmByCode, signUp } from '#app/features/accounts/sign-up.server';
import { finishList } from '#app/features/applying/finish-list.server';
import { saveAnswers } from '#app/features/applying/save-answers.server';
import { saveEntry } from '#app/features/applying/save-entry.server';
import { startApplication } from '#app/features/applying/start-application.server';
import { demoPassword } from '#app/features/demo/demo-accounts';
import { keepDocument } from '#app/features/documents/keep-document.server';
import { ownItems } from '#app/features/documents/own-items.server';
import { lists } from '#app/http/lists.server';
import { documentStore } from '#app/infra/documents/document-store.server';
import { demoEntries } from './entries';
import type { DemoEntry } from './families';
import { type DemoFile, demoFile } from './files';
import { must } from './must';
import type { DemoPerson } from './people';
import { lotOf, type PaperHolder } from './person';
import { scanOf } from './scans';

interface Newcomer {
  email: string;
  locale: string;
}

let networks = 0;

/** Signs up and confirms the address with the code of the letter. */
export async function makeApplicant({ email, locale }: Newcomer, now: Date): Promise<{ id: string; locale: string }> {
  networks += 1;
  const { proof } = must(
    await signUp({ email, password: demoPassword }, { clientIp: `198.18.${networks}.1`, locale, now }),
    `sign up ${email}`,
  );
  const account = await findAccount(db, email);
  const letter = account && (await db.letter.findFirst({ where: { accountId: account.id, letter: 'confirm-email' } }));
  const owed = letter && (await findOwedLetter(letter.id));
  if (!account || !owed) throw new Error(`no letter to ${email}`);
  must(await confirmByCode({ email, code: String(owed.values.code) }, { check: {}, proof, now }), `confirm ${email}`);
  return { id: account.id, locale };
}

type Actor = { id: string; locale: string };

export async function startDraft(actor: Actor, programme: Programme, route: Route, now: Date): Promise<string> {
  return must(await startApplication({ programme, route, check: {} }, actor, { now }), 'start').id;
}

/** Fills in the form page by page, the first `count` of them. */
export async function fillPages(actor: Actor, id: string, person: DemoPerson, count: number, now: Date) {
  const pages = ownPages(person).slice(0, count);
  for (const page of pages) {
    const names = page.asks.map((each) => asked(each).name);
    const raw = rawOf(
      Object.fromEntries(names.filter((name) => person.answers[name] !== undefined).map((n) => [n, person.answers[n]])),
    );
    const saved = await saveAnswers({ id, page: page.id, raw, lists }, actor, { now });
    if (!saved.ok) throw new Error(`${person.account}, page ${page.id}: ${JSON.stringify(saved)}`);
  }
  const whole = pages.length === ownPages(person).length;
  for (const entry of person.entries) await addEntry(actor, id, entry, whole, now);
  const entries = demoEntries(person, today(now));
  for (const { id: list } of ownLists(person)) {
    for (const answers of entries[list] ?? []) await addEntry(actor, id, { list, answers }, whole, now);
    if (whole) must(await finishList({ id, list }, actor, { now }), list);
  }
}

/** Adds an entry as its owner does, page by page; in a form that is only begun, the first of them. */
async function addEntry(
  actor: Actor,
  id: string,
  { list, answers }: Pick<DemoEntry, 'list' | 'answers'>,
  whole: boolean,
  now: Date,
) {
  const raw = rawOf(answers);
  const key = JSON.stringify(answers);
  let saved = await saveEntry({ id, list, entry: null, key, raw, lists }, actor, { now });
  while (whole && saved.ok && saved.value.next) {
    const { entry, next } = saved.value;
    saved = await saveEntry({ id, list, entry: entry.id, part: next.id, raw, lists }, actor, { now });
  }
  if (!saved.ok) throw new Error(`${list} ${key}: ${JSON.stringify(saved)}`);
}

/** Whom a paper is made out to: the applicant, or somebody of their family. */
function holderOf({ holder, entries }: DemoPerson, application: Application, item: string): PaperHolder {
  const entry = application.entries.find(({ id }) => id === entryOf(item));
  if (!entry) return holder;
  const inList = application.entries.filter(({ list }) => list === entry.list);
  return entries.filter(({ list }) => list === entry.list)[inList.indexOf(entry)]?.holder ?? holder;
}

/** Sends the files the checklist requires, or those named. */
export async function sendFiles(
  actor: Actor,
  id: string,
  person: DemoPerson,
  now: Date,
  only: readonly string[] | null = null,
) {
  const own = await ownItems(db, actor.id, id, now);
  const items = (own?.items ?? [])
    .filter(({ item, need }) => (only ? only.includes(item) || only.includes(itemOf(item)) : need?.required))
    .map(({ item }) => item);
  await Promise.all(
    items.map(async (item) => {
      const holder = own ? holderOf(person, own.application, item) : person.holder;
      const file = await paperOf(itemOf(item), holder, addDays(today(now), -60));
      const kept = await keepDocument({ applicationId: id, item, file: await received(file) }, actor, { now });
      must(kept, `${person.account}, file ${item}`);
    }),
  );
}

/** A third of the people have their diploma as a PDF of several pages; most papers are scanned, which is looked at faster. */
async function paperOf(item: string, holder: PaperHolder, dated: PlainDate): Promise<DemoFile> {
  const bound = item === 'business-plan' || (item === 'diploma' && lotOf(holder, item, 3) === 0);
  if (bound || item === 'passport' || item === 'photo') return demoFile(item, holder, dated);
  return { fileName: `${item}.jpg`, type: 'image/jpeg', bytes: await scanOf(item, holder, dated) };
}

/** A file as the receiver of uploads leaves it. */
export async function received({ bytes, fileName, type }: DemoFile) {
  const folder = documentStore().tempFolder;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${randomUUID()}.upload`);
  await writeFile(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path: file, size: bytes.length, sha256, fileName, declaredType: type };
}
