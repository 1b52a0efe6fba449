// One example, and where it matters a long one, of every letter the portal draws: to look at, and for tests that go by
// the list. A kind without an example does not compile.
// The lists and the family know each other: whoever asks the family first finds the lists half made.
import '#app/domain/application/lists';
import type { Application } from '#app/data/application.server';
import type { Permit } from '#app/data/permit.server';
import type { Proposal } from '#app/data/proposal.server';
import { type Dependant, dependantsOf } from '#app/domain/application/family';
import { plainDate } from '#app/domain/basics/plain-date';
import { appealActs, appealReasons, appealSubjects } from '#app/domain/decisions/appeal';
import { decisionSheet } from '#app/domain/decisions/decision-sheet';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import { personSheets } from '#app/domain/decisions/person-sheet';
import { codedReasons } from '#app/domain/decisions/refusal-reasons';
import { evaluate } from '#app/domain/eligibility/evaluate';
import type { HolderRecord } from '#app/domain/permits/holder-record';
import { ruleSetNamed } from '#app/domain/programmes/rule-sets';
import { type ApplicationLetter, acknowledgement } from '#app/features/applying/letters.query.server';
import { appealWords } from '#app/features/letters/appeal-letter';
import { correctionWords } from '#app/features/letters/correction-letter';
import { endingWords, extensionWords, returnWords } from '#app/features/letters/course-letters';
import { decisionWords, type LetterWords, type Worded } from '#app/features/letters/decision-letter';
import type { FamilySaid } from '#app/features/letters/family-letter';
import { aboutApplication } from '#app/features/letters/letter-about';
import { requestWords } from '#app/features/letters/request-letter';
import { type ActLetter, actLetterFacts } from '#app/features/permits/act-letters.query.server';
import { type permitLetters, rightsSheet, standingLetter } from '#app/features/permits/permit-letters.query.server';
import type { LetterFacts } from '#app/infra/pdf/draw-letter.server';
import { daughter, son, wife } from './families';

export type PaperName = ApplicationLetter | (typeof permitLetters)[number] | `act-${ActLetter}`;
export type PaperExamples = Record<PaperName, Record<string, LetterFacts>>;

const today = plainDate('2026-11-30');
const at = new Date('2026-11-30T06:00:00Z');
const objectUntil = plainDate('2026-12-08');
const appealUntil = plainDate('2027-02-28');
const decisionNumber = 'D-2026-000311-4';

export const officersWords =
  'Сіз ұсынған туу туралы куәлікте әкеңіздің тегі басқаша жазылған, ал мұрағат анықтамасында ата-анаңыздың ұлты көрсетілмеген. Сондықтан туыстық желісінің екінші буыны құжатпен расталмаған деп есептелді. Мұрағаттан толық анықтама алсаңыз, оны осы іс бойынша қарсылықпен бірге жіберуге болады.';
const longName = {
  surnameKazakh: 'Әбдірахмановтегі-Құдайбергенов',
  givenNamesKazakh: 'Һұснұддин Шаһкәрім-Өтежанұлы',
  patronymicKazakh: 'Ғабиденбекқожаахметұлы',
  surnameLatin: 'ABDIRAKHMANOVTEGI-KUDAIBERGENOV',
  givenNamesLatin: 'KHUSNUDDIN SHAHKARIM-OTEZHANULY',
};

const child = (given: string, cyrillic: string, born: string) => ({
  ...daughter,
  memberGivenNamesLatin: given,
  memberGivenNamesKazakh: cyrillic,
  memberBirthDate: born,
});
const family = dependantsOf({
  programme: 'kandas-card',
  route: 'professional',
  answers: { comesWithFamily: true },
  entries: [
    ...[wife, son, daughter, child('NURLAN', 'Нұрлан', '2012-01-02'), child('GULNAR', 'Гүлнар', '2014-05-06')],
    ...[child('BERIK', 'Берік', '2016-07-08'), { ...child('AISULU', 'Айсұлу', '2019-09-10'), memberComes: 'later' }],
    child('ERNAR', 'Ернар', '2021-11-12'),
  ].map((answers, index) => ({ id: `m${index}`, list: 'family', answers })),
} as never);

const professional = {
  ...{ route: 'professional', qualification: 'bachelor', experienceYears: 4, occupationTier: 'B' },
  ...{ standing: ['prizes'], jobOffer: true, mentoringPlan: false, languages: { kk: 'A1' }, firstRegion: 'KZ-75' },
  ...{ birthDate: '1991-03-08', citizenships: ['MNG'], originProof: 'lineage', policeCertificateDate: '2026-10-20' },
  ...{ passportIssuedOn: '2020-01-01', passportExpiry: '2030-01-01', entryBan: false, consent: true },
};
const outcome = {
  ...evaluate(ruleSetNamed('kandas-card', 'paper-2023') as never, professional as never, { today }),
  basis: 'verified-else-claimed' as const,
};
const checks = [
  { kind: 'origin', finding: 'does-not-match', reason: 'differs-from-document', rows: [] },
  { kind: 'identity', finding: 'matches', reason: null, rows: [] },
] as const;
const documents = [
  { item: 'origin-link', fileName: 'туу туралы куәлік.pdf', page: 2 },
  { item: 'diploma', fileName: 'diploma-scan-2019.pdf' },
];
const sheetWith = (people: readonly Dependant[]) => ({
  ...decisionSheet({ outcome, checks, documents }),
  persons: personSheets({
    programme: 'kandas-card',
    family: people,
    checks,
    needs: outcome.documents,
    documents,
    submittedOn: today,
  }),
});
const alone = sheetWith([]);
const eight = sheetWith(family);

const reasons = codedReasons('kandas-card', ['not-ethnic-kazakh', 'profession-not-in-demand']);
const fiveReasons = codedReasons('kandas-card', [
  ...['not-ethnic-kazakh', 'profession-not-in-demand', 'untrue-documents', 'passport-too-short'],
  'destination-not-stated',
]);

const said = (index: number, rest: Partial<FamilySaid> = {}): FamilySaid => ({
  member: eight.persons[index] as (typeof eight.persons)[number],
  ...{ outcome: 'grant', because: null, reasons: [], until: appealUntil, waiting: false },
  number: `K7Q4-M2X9-RTB6-1CW${index}`,
  ...rest,
});
const parentConsent = { ground: 'parent-consent-missing', act: 'programme', at: 'KG1' } as const;
const told = (index: number, outcomeOf: 'notice' | 'refuse') =>
  said(index, {
    ...{ outcome: outcomeOf, reasons: [parentConsent], number: null },
    until: outcomeOf === 'notice' ? objectUntil : appealUntil,
  });

const application = (answers: object = {}) =>
  ({
    reference: 'KC-2026-004217-7',
    programme: 'kandas-card',
    answers: {
      ...{ surnameKazakh: 'Сәрсенбайқызы', givenNamesKazakh: 'Айгүл', patronymicKazakh: '' },
      ...{ surnameLatin: 'SARSENBAI', givenNamesLatin: 'AIGUL' },
      ...answers,
    },
    entries: [],
  }) as unknown as Application;
const letter = (words: LetterWords, rest: Partial<LetterFacts> = {}, of = application()): LetterFacts => ({
  ...aboutApplication(of),
  ...words,
  ...rest,
});
const decided = (kind: Worded['kind'], rest: Partial<Worded> = {}) =>
  decisionWords({
    ...{ kind, on: today, reasons: [], explanation: null, sheet: alone, departure: null, until: appealUntil },
    ...{ permits: [], family: [], terms: null },
    ...rest,
  });
const numbered = { decisionNumber };
const noneComes = (index: number) => said(index, { outcome: 'undecided', because: 'holder-refused', number: null });

const sent = (items: readonly string[]) =>
  acknowledgement(application(), {
    submission: { at, outcome: { ...outcome, laneDays: outcome.laneDays } } as never,
    documents: items.map((item) => ({ item, uploadedAt: at })) as never,
  })?.facts as LetterFacts;

const items: RequestedItem[] = [
  { reason: 'unreadable', item: 'diploma' },
  { reason: 'missing', item: 'origin-link', note: 'Екі жағы да керек.' },
  { reason: 'explain', question: 'firstRegion' },
  { reason: 'note', note: officersWords },
];
const asked = requestWords({ items, entries: [], on: today, until: plainDate('2026-12-21') });

const appeals = Object.fromEntries(
  appealActs.flatMap((act) =>
    appealReasons[act].map((reason, index) => [
      `${act}-${reason}`,
      letter(
        appealWords({
          ...{ act, reason, explanation: index === 0 ? officersWords : null, filedOn: plainDate('2026-11-02') },
          subject: appealSubjects[index % appealSubjects.length] ?? 'refusal',
          member:
            appealSubjects[index % appealSubjects.length] === 'family-refusal' ? (eight.persons[1] ?? null) : null,
          ...{ on: today, sheet: index === 0 ? alone : null },
        }),
        numbered,
      ),
    ]),
  ),
);

const corrected = (field: Parameters<typeof correctionWords>[0]['correction']['field'], from: string, to: string) =>
  letter(
    correctionWords({
      ...{ correction: { field, from, to }, ground: 'copied-wrongly', number: 'D-2026-000123-4', on: today },
    }),
    numbered,
  );

const holder: HolderRecord = {
  latin: { surname: 'SARSENBAI', givenNames: 'AIGUL' },
  kazakh: { surname: 'Сәрсенбайқызы', givenNames: 'Айгүл', patronymic: '' },
  ...{ birthDate: plainDate('1991-03-08'), citizenship: 'MNG', passportNumber: 'E12345678' },
  ...{ passportExpiry: plainDate('2030-01-01'), photo: null, programme: 'kandas-card', route: 'professional' },
  ...{ field: 'health', occupation: '2212-neurosurgeon', regions: ['KZ-55'], decisionNumber, conditions: [] },
};
const permit = (kind: Permit['kind'], who = holder) =>
  ({
    ...{ id: 'p', number: 'K7Q4M2X9RTB61CW8', kind, person: 'holder', status: 'active', holder: who },
    ...{ grantedOn: today, validFrom: today, validUntil: plainDate('2029-11-29') },
  }) as unknown as Permit;
const longHolder: HolderRecord = {
  ...holder,
  kazakh: {
    surname: longName.surnameKazakh,
    givenNames: longName.givenNamesKazakh,
    patronymic: longName.patronymicKazakh,
  },
  latin: { surname: longName.surnameLatin, givenNames: longName.givenNamesLatin },
};
const proposal = (act: 'revoke' | 'suspend', rest: Partial<Proposal> = {}) =>
  ({
    ...{ act, ground: act === 'revoke' ? 'untrue-information' : 'information-being-verified' },
    ...{ explanation: officersWords, proposedAt: at, objectUntil, objection: null, answer: null },
    ...{ decidedAt: at, result: 'approved', number: decisionNumber },
    ...rest,
  }) as unknown as Proposal;
const heard = {
  objection: 'Мен келіспеймін: жұмыс берушім өз қателігін растады, анықтамасы қоса берілді.',
  answer: 'Жұмыс берушінің анықтамасы зерделенді; ол диплом туралы мәліметті растамайды.',
};

export const paperExamples: PaperExamples = {
  acknowledgement: { short: sent(['passport', 'photo', 'diploma', 'origin-link']) },
  request: { usual: letter(asked), 'long-name': letter(asked, {}, application(longName)) },
  return: { usual: letter(returnWords({ items, entries: [], on: today, until: plainDate('2026-12-30') })) },
  extension: {
    usual: letter(extensionWords({ explanation: officersWords, on: today, until: plainDate('2027-01-29') })),
  },
  ending: {
    left: letter(
      endingWords({
        ...{ kind: 'leave-without-consideration', ground: null, explanation: officersWords, on: today },
        ...{ appealUntil: plainDate('2027-05-30'), reopenUntil: plainDate('2026-12-30') },
      }),
      numbered,
    ),
    terminated: letter(
      endingWords({
        ...{ kind: 'terminate', ground: 'citizenship', explanation: officersWords, on: today },
        ...{ appealUntil, reopenUntil: null },
      }),
      numbered,
    ),
  },
  notice: {
    'two-grounds': letter(decided('notice', { reasons, explanation: officersWords, until: objectUntil })),
    'five-grounds-family-of-eight': letter(
      decided('notice', {
        ...{ reasons: fiveReasons, explanation: `${officersWords} ${officersWords}`, sheet: eight },
        ...{ until: objectUntil, family: family.map((_, index) => noneComes(index)) },
      }),
      {},
      application(longName),
    ),
  },
  decision: {
    refusal: letter(decided('refuse', { reasons, explanation: officersWords }), numbered),
    'refusal-against-the-sheet': letter(
      decided('refuse', { reasons: fiveReasons, departure: { against: ['sheet'], reason: 'new-facts' } }),
      numbered,
    ),
    grant: letter(
      decided('grant', {
        permits: [{ kind: 'card', number: 'K7Q4-M2X9-RTB6-1CW8' }],
        terms: { regions: ['KZ-55', 'KZ-71'], conditions: ['mentoring'], mentoring: { people: 3, months: 12 } },
      }),
      numbered,
    ),
    'grant-family-of-eight': letter(
      decided('grant', {
        permits: [
          { kind: 'visa', number: 'K7Q4-M2X9-RTB6-1CW8' },
          { kind: 'residence', number: 'R7Q4-M2X9-RTB6-1CW8' },
        ],
        terms: { regions: ['KZ-55'], conditions: ['medical-form', 'housing-consent'], mentoring: null },
        ...{ sheet: eight, departure: { against: ['recommendation'], reason: 'difference-immaterial' } },
        family: family.map((each, index) =>
          each.comes === 'later'
            ? said(index, { outcome: 'undecided', because: 'comes-later', number: null })
            : index === 1
              ? told(index, 'notice')
              : said(index),
        ),
      }),
      numbered,
      application(longName),
    ),
    waiting: letter(
      decided('approve-without-place', {
        terms: { regions: ['KZ-55'], conditions: [], mentoring: null },
        family: [said(0, { number: null, waiting: true })],
      }),
      numbered,
    ),
  },
  family: {
    'refused-and-granted': letter(
      decided('decide-family', { family: [told(1, 'refuse'), said(0)], sheet: eight }),
      numbered,
    ),
  },
  'family-notice': {
    one: letter(decided('notice-family', { family: [told(1, 'notice')], explanation: officersWords, sheet: eight })),
  },
  appeal: appeals,
  correction: {
    name: corrected('surnameLatin', 'SARSENBAY', 'SARSENBAI'),
    'birth-date': corrected('birthDate', '1991-03-08', '1991-08-03'),
    citizenship: corrected('citizenship', 'MNG', 'CHN'),
    words: corrected('explanation', 'Қате сөз', officersWords),
  },
  rights: {
    card: rightsSheet(permit('card')),
    residence: rightsSheet(permit('residence', longHolder)),
    dependant: rightsSheet(permit('dependant')),
    visa: rightsSheet(permit('visa')),
  },
  standing: {
    card: standingLetter(permit('card'), today),
    residence: standingLetter(permit('residence', longHolder), today),
  },
  'act-notice': {
    revoke: actLetterFacts(proposal('revoke'), permit('card'), 'notice'),
    suspend: actLetterFacts(proposal('suspend', { explanation: null }), permit('residence', longHolder), 'notice'),
  },
  'act-decision': {
    revoke: actLetterFacts(proposal('revoke', heard), permit('card'), 'decision'),
    suspend: actLetterFacts(proposal('suspend', heard), permit('residence', longHolder), 'decision'),
  },
};
