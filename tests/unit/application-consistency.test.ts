import { describe, expect, test } from 'vitest';
import { assess } from '#app/domain/application/assess';
import {
  besideStep,
  counted as countedForm,
  type Form,
  itemsToFile,
  missingItems,
  ownSteps,
  progressOf,
  stepOf,
  unanswered,
} from '#app/domain/application/completeness';
import { inconsistencies } from '#app/domain/application/consistency';
import { expectedDecision } from '#app/domain/application/deadlines';
import { entryNeeds } from '#app/domain/application/entries';
import { factsOf } from '#app/domain/application/facts-of';
import type { Entry, EntryList } from '#app/domain/application/lists';
import { stillOpen } from '#app/domain/application/next-useful';
import type { Answers } from '#app/domain/application/questions';
import { plainDate } from '#app/domain/basics/plain-date';
import { kazakhstanCalendar } from '#app/domain/basics/work-calendar';
import { catalogues, messageKey } from '#app/i18n/catalogues';
import { seeded } from '../support/random';
import { anyForm } from '../support/random-forms';

const today = plainDate('2026-11-23');

type File = { item: string; fileName: string; pageCount: number; contentMac: string | null };

function look(form: Form, files: File[] = []) {
  const counted = countedForm(form, today);
  const { programme, route, answers } = counted;
  const judged = assess({ programme, facts: factsOf(answers, route, true), today, family: 'paper' });
  const outcome = { ...judged, documents: [...judged.documents, ...entryNeeds(counted, today)] };
  const decisionBy = expectedDecision(today, outcome.laneDays, kazakhstanCalendar);
  const remarks = inconsistencies({ form: counted, outcome, files, today, decisionBy, family: 'paper' });
  return { form: counted, outcome, remarks };
}

const surgeon: Form = {
  programme: 'kandas-card',
  route: 'professional',
  entries: [],
  answers: {
    surnameLatin: 'SARSENBAY',
    givenNamesLatin: 'AIGUL',
    surnameKazakh: 'Сәрсенбай',
    givenNamesKazakh: 'Айгүл',
    birthDate: '1990-04-12',
    birthPlace: 'Khovd',
    citizenship: 'MNG',
    residenceCountry: 'MNG',
    passportNumber: 'E1234567',
    passportIssuedOn: '2024-05-14',
    passportExpiry: '2034-05-14',
    policeCertificateDate: '2026-10-01',
    entryBan: false,
    originProof: 'identity-document',
    occupation: '2212-neurosurgeon',
    experienceYears: 6,
    qualification: 'bachelor',
    jobOffer: false,
    mentoringPlan: false,
    petition: false,
    languageKk: 'A2',
    languageRu: 'none',
    firstRegion: 'KZ-55',
  },
};
const developer: Form = {
  entries: [],
  programme: 'valuable-skills-visa',
  route: 'listed-profession',
  answers: { ...surgeon.answers, field: 'health', petition: true },
};
const owner: Form = {
  entries: [],
  programme: 'kandas-card',
  route: 'business',
  answers: { yearsOperating: 7, ownershipPercent: 60, ownershipMonths: 70, executiveControlMonths: 70 },
};

const file = (item: string, pageCount = 1, contentMac: string | null = item): File => ({
  item,
  fileName: `${item}.pdf`,
  pageCount,
  contentMac,
});

/** The surgeon with people in her tree: her father with no paper of his own, each changed as said. */
const descendant = (...people: Answers[]): Form => ({
  ...surgeon,
  entries: people.map((answers, index) => ({
    id: `relative-${index}`,
    list: 'relatives',
    answers: {
      relativePlace: 'father',
      relativeName: 'Болат',
      relativeLinkRecord: 'birth-certificate',
      relativeEntryPaper: 'none',
      ...answers,
    },
  })),
});
const grandfather = (of: string): Answers => ({
  relativePlace: `${of}-father`,
  relativeName: 'Серік',
  relativeBirthYear: 1930,
});

describe('what does not fit together', () => {
  test('nothing is said of an application that is all right', () => {
    expect(look(surgeon, [file('photo'), file('passport')]).remarks).toEqual([]);
  });

  const changed: [string, 'blocker' | 'warning', Form, Answers, File[]?][] = [
    ['names-differ', 'warning', surgeon, { givenNamesKazakh: 'Болат' }],
    ['patronymic-twice', 'warning', surgeon, { patronymicKazakh: 'Айгүл' }],
    ['two-alphabets', 'warning', surgeon, { surnameKazakh: 'Сәрcенбай' }],
    ['citizenship-twice', 'warning', surgeon, { otherCitizenship: 'MNG' }],
    ['passport-ends-before-decision', 'warning', surgeon, { passportExpiry: '2026-11-25' }],
    ['contradiction-passport-expired-before-issue', 'blocker', surgeon, { passportExpiry: '2020-01-01' }],
    ['contradiction-experience-longer-than-life', 'blocker', surgeon, { experienceYears: 59 }],
    ['gate', 'warning', surgeon, { policeCertificateDate: '2026-01-01' }],
    ['worked-as-child', 'warning', surgeon, { experienceYears: 26 }],
    ['offer-in-other-region', 'warning', surgeon, { jobOffer: true, offerRegion: 'KZ-75' }],
    ['occupation-of-other-field', 'blocker', developer, { field: 'it' }],
    ['occupation-without-diploma', 'warning', surgeon, { qualification: 'none' }],
    ['deficient-region-not-first', 'warning', surgeon, { firstRegion: 'KZ-75', secondRegion: 'KZ-55' }],
    ['region-twice', 'blocker', surgeon, { secondRegion: 'KZ-55' }],
    ['lineage-empty', 'warning', surgeon, { originProof: 'lineage' }],
    ['lineage-not-whole', 'warning', descendant({}), { originProof: 'lineage' }],
    ['lineage-gap', 'warning', descendant({ relativePlace: 'father-father' }), { originProof: 'lineage' }],
    ['lineage-parent-not-older', 'blocker', descendant({ relativeBirthYear: 1990 }), { originProof: 'lineage' }],
    ['lineage-parent-young', 'warning', descendant({ relativeBirthYear: 1980 }), { originProof: 'lineage' }],
    ['lineage-parent-old', 'warning', descendant({ relativeBirthYear: 1900 }), { originProof: 'lineage' }],
    ['lineage-place-twice', 'warning', descendant({}, {}), { originProof: 'lineage' }],
    [
      'lineage-person-twice',
      'warning',
      descendant({}, { relativePlace: 'mother' }, grandfather('father'), grandfather('mother')),
      { originProof: 'lineage' },
    ],
    ['lineage-name-differs', 'warning', descendant({ relativeNameInRecord: 'BUOLATI' }), { originProof: 'lineage' }],
    ['lineage-name-unbridged', 'warning', descendant({ relativeNaming: 'none' }), { originProof: 'lineage' }],
    ['photo-of-many-pages', 'blocker', surgeon, {}, [file('photo', 2)]],
    ['diploma-of-one-page', 'warning', surgeon, {}, [file('diploma')]],
    ['same-file-twice', 'warning', surgeon, {}, [file('passport', 1, 'a'), file('photo', 1, 'a')]],
    ['file-without-claim', 'warning', surgeon, {}, [file('offer')]],
    ['police-of-one-country', 'warning', surgeon, { residenceCountry: 'CHN' }, [file('police-certificate')]],
    ['owned-before-founded', 'blocker', owner, { ownershipMonths: 97 }],
    ['led-before-founded', 'blocker', owner, { executiveControlMonths: 200 }],
    ['owned-nothing', 'warning', owner, { ownershipPercent: 0 }],
    ['owned-no-time', 'warning', owner, { ownershipMonths: 0 }],
  ];

  test.each(changed)('%s is a %s', (code, level, form, answers, files = []) => {
    const { remarks } = look({ ...form, answers: { ...form.answers, ...answers } }, files);
    expect(remarks.filter((remark) => remark.code === code).map((remark) => remark.level)).toContain(level);
    const before = look(form).remarks.map((remark) => remark.code);
    if (code !== 'gate') expect(before).not.toContain(code);
  });

  test('a condition of the law that is not met never blocks', () => {
    const answers = { ...surgeon.answers, citizenship: 'KAZ', entryBan: true, originProof: 'none' };
    const { remarks } = look({ ...surgeon, answers });
    expect(remarks.length).toBeGreaterThan(2);
    expect(remarks.filter(({ level }) => level === 'blocker')).toEqual([]);
  });

  const entry = (list: EntryList, answers: Answers, id = 'one'): Entry => ({ id, list, answers });
  const degree = (degreeYear: number) => entry('qualifications', { degreeLevel: 'bachelor', degreeYear });
  const job = (jobFrom: string, jobUntil?: string) =>
    entry('employments', {
      jobEmployer: 'Қобда ауруханасы',
      jobRelevant: true,
      jobFrom,
      ...(jobUntil && { jobUntil }),
    });
  const held = (answers: Answers, id?: string) => entry('holdings', { holdingKind: 'share', ...answers }, id);
  const year = (resultYear: number, more: Answers = {}, id?: string) =>
    entry('businessYears', { resultYear, resultRevenue: 1, resultCurrency: 'USD', resultStaff: 1, ...more }, id);
  const founded: Form = { ...owner, answers: { foundedOn: '2020-01-01' } };
  const outstanding: Form = { ...developer, route: 'exceptional-achievement' };
  const referee = { refereeOrganisation: 'қобда  АУРУХАНАСЫ', refereeEmployer: false };

  const ofEntries: [string, 'blocker' | 'warning', Form, Entry[], Answers?][] = [
    ['graduated-as-child', 'blocker', surgeon, [degree(1995)]],
    ['graduated-young', 'warning', surgeon, [degree(2005)]],
    ['entry', 'blocker', surgeon, [job('2020-05', '2020-04')]],
    ['job-as-child', 'warning', surgeon, [job('2003-05', '2020-04')]],
    ['achievement-as-child', 'warning', surgeon, [entry('achievements', { achievementYear: 1999 })]],
    ['referee-was-employer', 'warning', outstanding, [job('2020-05', '2025-04'), entry('referees', referee, 'two')]],
    ['ended-before-founded', 'blocker', founded, [], { businessEndedOn: '2019-01-01' }],
    [
      'more-than-everything',
      'blocker',
      founded,
      [
        held({ holdingPercent: 60, holdingFrom: '2020-01-01' }),
        held({ holdingPercent: 50, holdingFrom: '2021-01-01' }, 'two'),
      ],
    ],
    ['entry', 'blocker', founded, [held({ holdingFrom: '2021-01-01', holdingUntil: '2020-06-01' })]],
    ['held-before-founded', 'blocker', founded, [held({ holdingPercent: 60, holdingFrom: '2019-12-31' })]],
    ['share-without-size', 'warning', founded, [held({ holdingFrom: '2021-01-01' })]],
    ['result-before-founding', 'blocker', founded, [year(2019)]],
    ['result-year-twice', 'warning', founded, [year(2025), year(2025, {}, 'two')]],
    ['rate-missing', 'warning', founded, [year(2025, { resultCurrency: 'CNY' })]],
    ['results-old', 'warning', founded, [year(2023)]],
    ['plan-rate-missing', 'warning', founded, [], { planAmount: 7, planCurrency: 'CNY' }],
  ];

  test.each(ofEntries)('of entries: %s is a %s', (code, level, form, entries, answers = {}) => {
    const { remarks } = look({ ...form, entries, answers: { ...form.answers, ...answers } });
    expect(remarks.filter((remark) => remark.code === code).map((remark) => remark.level)).toContain(level);
    expect(look(form).remarks.map((remark) => remark.code)).not.toContain(code);
  });

  test('entries in good order are not remarked on', () => {
    const good = [degree(2012), job('2014-09', '2020-08')];
    expect(look({ ...surgeon, entries: good }).remarks.map(({ code }) => code)).toEqual(
      look(surgeon).remarks.map(({ code }) => code),
    );
    const years = [year(2025), year(2024, { resultCurrency: 'KZT' }, 'two')];
    const codes = look({ ...founded, entries: years }).remarks.map(({ code }) => code);
    for (const [code] of ofEntries) expect(codes).not.toContain(code);
  });

  test('every remark has its words', () => {
    for (const [code] of [...changed, ...ofEntries]) {
      // A gate has the words of its condition, what is wrong in an entry those of its question.
      if (code === 'gate' || code === 'entry') continue;
      const key = code.startsWith('contradiction-')
        ? `eligibility.${code.replace('-', '.')}`
        : `consistency.code.${code}`;
      expect([code, messageKey(key)]).toEqual([code, key]);
    }
    const tested = new Set([...changed, ...ofEntries].map(([code]) => code));
    // What is said of entries and their rates is tested with its list.
    const elsewhere = ['member-passport-over', 'member-passport-ends', 'other-parent-not-listed', 'rate-unlike-others'];
    const rest = Object.keys(catalogues.en.consistency.code).filter((code) => !tested.has(code));
    expect(rest.filter((code) => !elsewhere.includes(code))).toEqual(['police-date-unknown']);
  });
});

const random = seeded(20_261_123);

const items = [
  'passport',
  'photo',
  'origin',
  'diploma',
  'offer',
  'petition',
  'standing',
  'police-certificate',
  'staff-list',
];
const anyFiles = () =>
  Array.from({ length: random.below(8) }, () =>
    file(random.pick(items), 1 + random.below(3), random.pick(['a', 'b', 'c', null])),
  );

test('whatever is answered: every remark is mended where this person is asked, and what is missing can be reached', () => {
  for (let count = 0; count < (process.env.FULL ? 3000 : 250); count += 1) {
    const files = anyFiles();
    const { form, outcome, remarks } = look(anyForm(random), files);
    const own = ownSteps(form);
    const asked = new Set(itemsToFile(outcome.documents).map(({ item }) => item));
    for (const { mend, code } of remarks) {
      if ('item' in mend) expect([code, asked.has(mend.item)]).toEqual([code, true]);
      else expect([code, own.some(({ id }) => id === ('page' in mend ? mend.page : mend.list))]).toEqual([code, true]);
    }
    for (const { place } of stillOpen(form, outcome).unknown) {
      if (place && 'page' in place) expect(own.map(({ id }) => id)).toContain(place.page);
    }
    const reached = new Set<string>();
    for (const { step: first, section } of progressOf(form, [])) {
      const start = own.find((step) => step.section === section)?.id ?? first;
      for (let at: ReturnType<typeof besideStep> = start; at; at = besideStep(form, at, 'next')) reached.add(at);
    }
    for (const step of unanswered(form).map(stepOf)) expect([step, reached.has(step)]).toEqual([step, true]);
    for (const item of missingItems(outcome.documents, files)) expect(asked.has(item)).toBe(true);
  }
});

test('what helps most now is an unanswered question that decides a condition, before one that brings points', () => {
  const { originProof: _, languageKk: __, languageRu: ___, ...answers } = surgeon.answers;
  const { form, outcome } = look({ ...surgeon, answers });
  const open = stillOpen(form, outcome);
  expect(open.next?.place).toEqual({ page: 'origin', name: 'originProof' });
  expect(open.unknown.map(({ gate }) => gate)).toEqual(['KG3']);
  const answered = look({ ...surgeon, answers: { ...answers, originProof: 'lineage' } });
  expect(stillOpen(answered.form, answered.outcome).next).toEqual({
    place: { page: 'languages', name: 'languageKk' },
    points: 5,
  });
  const full = look(surgeon);
  expect(stillOpen(full.form, full.outcome)).toMatchObject({ next: null, unknown: [] });
  expect(stillOpen(full.form, full.outcome).improvements.every(({ place }) => place !== null)).toBe(true);
});
