// People who apply, by the same stories as the pages call.
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EntryList } from '#app/domain/application/lists';
import type { Programme, Route } from '#app/domain/application/pages';
import type { RawAnswers } from '#app/domain/application/read-answers';
import { png } from './files';

const load = async () => (await import('#app/data/db.server')).db;

let serial = 0;

export async function applicant(locale = 'kk') {
  const email = `person${++serial}-${randomBytes(3).toString('hex')}@example.kz`;
  const db = await load();
  const { id } = await db.account.create({
    data: { email, kind: 'applicant', locale, createdAt: new Date(), emailConfirmedAt: new Date() },
  });
  return { id, email, locale };
}

const date = (name: string, iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
};

/** A surgeon from Mongolia: 60 points, fast lane. As typed in a browser, page by page. */
export const surgeon: Record<string, RawAnswers> = {
  'passport-lines': {},
  name: {
    surnameLatin: 'SARSENBAY',
    givenNamesLatin: 'AIGUL',
    ...date('birthDate', '1990-04-12'),
    birthPlace: 'Қобда, Моңғолия',
  },
  'printed-name': { surnamePrinted: 'Sarsenbay', givenNamesPrinted: 'Aigul' },
  'kazakh-name': { surnameKazakh: 'Сәрсенбай', givenNamesKazakh: 'Айгүл' },
  'original-name': {},
  passport: {
    citizenship: 'MNG',
    passportNumber: 'e 1234567',
    ...date('passportIssuedOn', '2024-05-14'),
    ...date('passportExpiry', '2034-05-14'),
  },
  residence: { residenceCountry: 'MNG', address: 'Қобда, 1', phone: '+976 9911 2233' },
  record: { ...date('policeCertificateDate', '2026-10-01'), entryBan: 'no' },
  origin: { originProof: 'identity-document' },
  occupation: { occupation: '2212-neurosurgeon' },
  offer: { jobOffer: 'no' },
  petition: { petition: 'no' },
  languages: { languageKk: 'A2', languageRu: 'none' },
  place: { firstRegion: 'KZ-55', secondRegion: 'KZ-11' },
};

/** What the lists of the surgeon hold; the others are said to be empty. Six years of work up to November 2026. */
export const surgeonEntries: Partial<Record<EntryList, RawAnswers[]>> = {
  qualifications: [
    {
      degreeLevel: 'bachelor',
      degreeField: 'Жалпы медицина',
      degreeInstitution: 'ЖОО',
      degreeCountry: 'MNG',
      degreeYear: '2014',
    },
  ],
  employments: [
    {
      jobEmployer: 'Қобда ауруханасы',
      jobCountry: 'MNG',
      jobTitle: 'Нейрохирург',
      jobRelevant: 'yes',
      'jobFrom.month': '11',
      'jobFrom.year': '2020',
    },
  ],
};

/** A file as the receiver leaves it, before anybody has looked at it. */
export async function receivedFile(bytes: Uint8Array, fileName = 'паспорт.png') {
  const { createHash } = await import('node:crypto');
  const place = path.join(tmpdir(), `received-${randomBytes(8).toString('hex')}`);
  await writeFile(place, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path: place, size: bytes.byteLength, sha256, fileName, declaredType: 'image/png' };
}

export interface Started {
  programme?: Programme;
  route?: Route;
  now?: Date;
  check?: Record<string, unknown>;
}

export async function started(
  person: { id: string; locale: string },
  {
    programme = 'kandas-card',
    route = 'professional',
    now = new Date('2026-11-23T05:00:00Z'),
    check = {},
  }: Started = {},
) {
  const { startApplication } = await import('#app/features/applying/start-application.server');
  const verdict = await startApplication({ programme, route, check }, person, { now });
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.value.id;
}

export async function filledIn(
  person: { id: string },
  id: string,
  pages: Record<string, RawAnswers> = surgeon,
  now = new Date('2026-11-23T06:00:00Z'),
) {
  const { saveAnswers } = await import('#app/features/applying/save-answers.server');
  const { lists } = await import('#app/http/lists.server');
  for (const [page, raw] of Object.entries(pages)) {
    const saved = await saveAnswers({ id, page, raw, lists }, person, { now });
    if (!saved.ok) throw new Error(`${page}: ${saved.code} ${JSON.stringify(saved)}`);
  }
  if (pages === surgeon) await listsFilledIn(person, id, surgeonEntries, now);
}

/** Fills in the lists, and says of each that it holds all there is. */
export async function listsFilledIn(
  person: { id: string },
  id: string,
  entries: Partial<Record<EntryList, RawAnswers[]>>,
  now = new Date('2026-11-23T06:00:00Z'),
) {
  const { saveEntry } = await import('#app/features/applying/save-entry.server');
  const { finishList } = await import('#app/features/applying/finish-list.server');
  const { ownApplication } = await import('#app/features/applying/application.query.server');
  const { ownLists } = await import('#app/domain/application/entries');
  const { lists } = await import('#app/http/lists.server');
  const application = await ownApplication(person.id, id);
  if (!application) throw new Error('no application');
  for (const { id: list } of ownLists(application)) {
    for (const [index, raw] of (entries[list] ?? []).entries()) {
      const saved = await saveEntry({ id, list, entry: null, key: `${list}-${index}`, raw, lists }, person, { now });
      if (!saved.ok) throw new Error(`${list}: ${JSON.stringify(saved)}`);
    }
    const finished = await finishList({ id, list }, person, { now });
    if (!finished.ok) throw new Error(`${list}: ${finished.code}`);
  }
}

/** Sends a file for every required item. */
export async function withDocuments(person: { id: string }, id: string, now = new Date('2026-11-23T07:00:00Z')) {
  const { keepDocument } = await import('#app/features/documents/keep-document.server');
  const { applicationProgress, ownApplication } = await import('#app/features/applying/application.query.server');
  const application = await ownApplication(person.id, id);
  if (!application) throw new Error('no application');
  const { missing } = await applicationProgress(application, now);
  const bytes = await png();
  for (const item of missing) {
    const file = await receivedFile(bytes, `${item}.png`);
    const kept = await keepDocument({ applicationId: id, item, file }, person, { now });
    if (!kept.ok) throw new Error(`${item}: ${kept.code}`);
  }
}

/** A draft to which nothing is missing. */
export async function readyDraft() {
  const person = await applicant();
  const id = await started(person);
  await filledIn(person, id);
  await withDocuments(person, id);
  return { person, id };
}
