// Cases as the database holds them after an applicant has sent one, for tests of what officers do with them.
import { randomBytes } from 'node:crypto';
import type { Status } from '#app/domain/application/lifecycle';
import type { Programme, Route } from '#app/domain/application/pages';
import { newReference } from '#app/domain/application/reference';
import type { OfficerRole } from '#app/domain/people/roles';

const load = async () => (await import('#app/data/db.server')).db;

let serial = 0;
const mail = (who: string) => `${who}${++serial}-${randomBytes(3).toString('hex')}@example.kz`;

export async function officer(...roles: OfficerRole[]) {
  const email = mail('officer');
  const name = `Officer ${serial}`;
  const db = await load();
  const now = new Date();
  const { id } = await db.account.create({
    data: {
      email,
      kind: 'officer',
      displayName: name,
      locale: 'kk',
      createdAt: now,
      roles: { create: roles.map((role) => ({ role, grantedAt: now })) },
    },
  });
  return { id, roles, name };
}

const common = {
  name: { surnameLatin: 'SARSENBAY', givenNamesLatin: 'AIGUL', birthDate: '1990-04-12', birthPlace: 'Khovd' },
  'kazakh-name': { surnameKazakh: 'Сәрсенбай', givenNamesKazakh: 'Айгүл' },
  passport: {
    citizenship: 'MNG',
    passportNumber: 'E1234567',
    passportIssuedOn: '2024-05-14',
    passportExpiry: '2034-05-14',
  },
  residence: { residenceCountry: 'MNG', address: 'Khovd, 1' },
  record: { policeCertificateDate: '2026-10-01', entryBan: false },
};
const skills = {
  qualification: { qualification: 'bachelor', graduationYear: 2014 },
  offer: { jobOffer: false, mentoringPlan: false },
  petition: { petition: false },
};

async function answersFor(programme: Programme, field: string) {
  const { occupations } = await import('#app/domain/rating/occupations');
  const listed = occupations.find((each) => each.field === field)?.code ?? '';
  if (programme === 'kandas-card') {
    return {
      ...common,
      origin: { originProof: 'identity-document' },
      ...skills,
      occupation: { occupation: listed, experienceYears: 6 },
      languages: { languageKk: 'A2', languageRu: 'none' },
      place: { firstRegion: 'KZ-55' },
    };
  }
  return {
    ...common,
    field: { field, occupation: listed, experienceYears: 9 },
    qualification: { qualification: 'master', graduationYear: 2012 },
    standing: { standing: [] },
    offer: { jobOffer: true, mentoringPlan: true },
    petition: { petition: true },
    'visa-languages': { languageKk: 'A2', languageRu: 'none', languageEn: 'none' },
    'visa-place': { firstRegion: 'KZ-55', lawfullyInKazakhstan: false },
  };
}

export interface SentCase {
  programme?: Programme;
  status?: Status;
  submittedAt?: Date;
  field?: string;
  total?: number;
  answers?: Record<string, Record<string, unknown>>;
}

/** A sent application of a new person, in verification with its checks unless told otherwise. */
export async function sentCase({
  programme = 'kandas-card',
  status = 'verification',
  submittedAt = new Date('2026-11-20T05:00:00Z'),
  field = 'health',
  total = 60,
  answers = {},
}: SentCase = {}) {
  const db = await load();
  const { checksFor } = await import('#app/domain/application/checks');
  const { ruleSetFor } = await import('#app/domain/programmes/rule-sets');
  const { completenessDueOn } = await import('#app/domain/application/deadlines');
  const { today } = await import('#app/domain/basics/plain-date');
  const { kazakhstanCalendar } = await import('#app/domain/basics/work-calendar');
  const { identityOf } = await import('#app/domain/people/identity');
  const route: Route = programme === 'kandas-card' ? 'professional' : 'listed-profession';
  const account = await db.account.create({
    data: { email: mail('applicant'), kind: 'applicant', locale: 'kk', createdAt: submittedAt },
  });
  const pages = { ...(await answersFor(programme, field)), ...answers };
  const accepted = status !== 'submitted';
  const application = await db.application.create({
    data: {
      accountId: account.id,
      programme,
      route,
      status,
      version: accepted ? 2 : 1,
      locale: 'kk',
      reference: newReference(2026, randomBytes(8)),
      createdAt: submittedAt,
      savedAt: submittedAt,
      submittedAt,
      acceptedAt: accepted ? submittedAt : null,
      ruleSet: ruleSetFor('paper', programme, today(submittedAt)).version,
      lane: 'fast',
      appealedFrom: status === 'appealed' ? 'refused' : null,
      lapsedFrom: status === 'lapsed' ? 'returned' : null,
      total,
      holderName: 'SARSENBAY AIGUL',
      citizenship: 'MNG',
      field: programme === 'kandas-card' ? null : field,
      region: 'KZ-55',
      ...identityOf(Object.assign({}, ...Object.values(pages))),
      completenessDueOn: new Date(`${completenessDueOn(today(submittedAt), kazakhstanCalendar)}T00:00:00Z`),
      dueOn: accepted ? new Date('2026-11-27T00:00:00Z') : null,
      answers: {
        create: Object.entries(pages).map(([page, value]) => ({
          page,
          answers: value as object,
          savedAt: submittedAt,
        })),
      },
      checks: { create: accepted ? checksFor(programme, route).map((kind) => ({ kind })) : [] },
    },
  });
  return {
    id: application.id,
    accountId: account.id,
    version: application.version,
    kinds: checksFor(programme, route),
  };
}

/** Every check of a case matches, written by an officer. */
export async function closeChecks(id: string, officerId: string) {
  const db = await load();
  await db.caseCheck.updateMany({
    where: { applicationId: id },
    data: { finding: 'matches', officerId, at: new Date() },
  });
}

/** The check of the origin finds otherwise: the sheet says no. */
export async function doubtOrigin(id: string) {
  const db = await load();
  const finding = { finding: 'does-not-match', reason: 'document-invalid' };
  await db.caseCheck.updateMany({ where: { applicationId: id, kind: 'origin' }, data: finding });
}

/** What a case is now: the row, how many of each letter, the steps of its events. */
export async function stateOf(id: string) {
  const db = await load();
  const row = await db.application.findUniqueOrThrow({ where: { id } });
  const letters = await db.letter.findMany({ where: { applicationId: id }, orderBy: { owedAt: 'asc' } });
  const events = await db.event.findMany({ where: { applicationId: id }, orderBy: { id: 'asc' } });
  return { ...row, letters: letters.map(({ letter }) => letter), steps: events.map(({ step }) => step) };
}
