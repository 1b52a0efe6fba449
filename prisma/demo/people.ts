import type { Programme, Route } from '#app/domain/application/pages';
import type { Answers } from '#app/domain/application/questions';
import { addDays, addYears, type PlainDate, plainDate } from '#app/domain/basics/plain-date';
import { toArabic } from '#app/domain/people/scripts';
import { occupationNamed } from '#app/domain/rating/occupations';
import type { Locale } from '#app/i18n/locales';
import { type DemoEntry, membersOf, type Relative } from './families';
import type { PaperHolder } from './person';

/** An invented applicant. Everything that stands in papers and answers follows from these few facts. */
export interface DemoPerson {
  /** The part of the e-mail address before the @. */
  account: string;
  locale: Locale;
  programme: Programme;
  route: Route;
  holder: PaperHolder;
  answers: Answers;
  /** What their lists hold, entry by entry. */
  entries: readonly DemoEntry[];
}

interface Sketch {
  account: string;
  locale: Locale;
  /** Latin as in the passport, then Kazakh: surname, given names. */
  latin: [string, string];
  kazakh: [string, string];
  sex: 'F' | 'M';
  born: string;
  birthPlace: string;
  citizenship: string;
  address: string;
  passport: string;
  regions: [string, string?, string?];
  languages: { kk: string; ru: string; en?: string };
  more: Answers;
  family?: readonly Relative[];
  /** Ancestors, through whom records lead to a Kazakh one. */
  ancestors?: readonly DemoEntry[];
}

/** Papers are dated by the day the demonstration is set up, so that nothing in it is out of date. */
function identity(sketch: Sketch, today: PlainDate): Answers {
  const issued = addDays(addYears(today, -2), 40);
  const [surnameLatin, givenNamesLatin] = sketch.latin;
  const [surnameKazakh, givenNamesKazakh] = sketch.kazakh;
  const [firstRegion, secondRegion, thirdRegion] = sketch.regions;
  return given({
    surnameLatin,
    givenNamesLatin,
    surnamePrinted: surnameLatin,
    givenNamesPrinted: givenNamesLatin,
    surnameKazakh,
    givenNamesKazakh,
    // Papers of Kazakhs from China bear the name in Arabic letters.
    ...(sketch.citizenship === 'CHN' && {
      surnameOriginal: toArabic(surnameKazakh),
      givenNamesOriginal: toArabic(givenNamesKazakh),
    }),
    nameChanged: false,
    birthDate: plainDate(sketch.born),
    birthPlace: sketch.birthPlace,
    citizenship: sketch.citizenship,
    residenceCountry: sketch.citizenship,
    address: sketch.address,
    passportNumber: sketch.passport,
    passportIssuedOn: issued,
    passportExpiry: addDays(addYears(issued, 10), -1),
    policeCertificateDate: addDays(today, -95),
    entryBan: false,
    firstRegion,
    secondRegion,
    thirdRegion,
    languageKk: sketch.languages.kk,
    languageRu: sketch.languages.ru,
    languageEn: sketch.languages.en,
  });
}

const given = (answers: { [name in keyof Answers]: Answers[name] | undefined }): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));

function person(programme: Programme, route: Route, sketch: Sketch, common: Answers, today: PlainDate): DemoPerson {
  const told: Answers = { ...identity(sketch, today), ...common, ...sketch.more };
  const answers: Answers = { ...told, ...businessDays(told, today) };
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const occupation = text(answers.occupation);
  const [surname, givenNames] = sketch.latin;
  return {
    account: sketch.account,
    locale: sketch.locale,
    programme,
    route,
    answers,
    entries: [...membersOf(sketch.family ?? [], answers, today), ...(sketch.ancestors ?? [])],
    holder: {
      surname,
      givenNames,
      kazakhName: sketch.kazakh.filter(Boolean).join(' '),
      birthDate: plainDate(sketch.born),
      birthPlace: sketch.birthPlace,
      sex: sketch.sex,
      citizenship: sketch.citizenship,
      passportNumber: sketch.passport,
      passportIssued: answers.passportIssuedOn as PlainDate,
      passportExpires: answers.passportExpiry as PlainDate,
      profession: occupation && (occupationNamed(occupation)?.en ?? undefined),
      employer: text(answers.lastEmployer),
      company: text(answers.businessName),
    },
  };
}

/** The day of founding and the plan's amount, out of the years and the dollars that are told. */
function businessDays({ yearsOperating, plannedInvestmentUsd }: Answers, today: PlainDate): Answers {
  if (typeof yearsOperating !== 'number') return {};
  return {
    foundedOn: addDays(addYears(today, -Math.floor(yearsOperating)), -40),
    planAmount: typeof plannedInvestmentUsd === 'number' ? plannedInvestmentUsd : 0,
    planCurrency: 'USD',
  };
}

/** A specialist of Kazakh origin. */
export const professional = (today: PlainDate, sketch: Sketch): DemoPerson =>
  person(
    'kandas-card',
    'professional',
    sketch,
    {
      originProof: 'identity-document',
      qualification: 'bachelor',
      institution: 'Demonstration University',
      graduationYear: Number(sketch.born.slice(0, 4)) + 22,
      experienceYears: 6,
      standing: [],
      jobOffer: false,
      mentoringPlan: false,
      petition: false,
    },
    today,
  );

/** An entrepreneur of Kazakh origin. */
export const entrepreneur = (today: PlainDate, sketch: Sketch): DemoPerson =>
  person(
    'kandas-card',
    'business',
    sketch,
    {
      originProof: 'foreign-authority',
      businessCountry: sketch.citizenship,
      registrationNumber: `${sketch.citizenship}-${sketch.passport.replace(/\D/g, '')}`,
      yearsOperating: 6,
      ownershipPercent: 60,
      ownershipMonths: 70,
      executiveControlMonths: 70,
      meanRevenueUsd: 420_000,
      staff: 14,
      plannedInvestmentUsd: 150_000,
      plannedJobs: 8,
    },
    today,
  );

/** A foreign specialist in a listed profession, with a ministry's petition. */
export const listed = (today: PlainDate, sketch: Sketch): DemoPerson =>
  person(
    'valuable-skills-visa',
    'listed-profession',
    sketch,
    {
      qualification: 'master',
      institution: 'Demonstration University',
      graduationYear: Number(sketch.born.slice(0, 4)) + 24,
      experienceYears: 8,
      standing: [],
      jobOffer: true,
      mentoringPlan: true,
      petition: true,
      lawfullyInKazakhstan: false,
    },
    today,
  );

/** Someone known beyond their country, with referees and the endorsement of a body. */
export const exceptional = (today: PlainDate, sketch: Sketch): DemoPerson =>
  person(
    'valuable-skills-visa',
    'exceptional-achievement',
    sketch,
    {
      qualification: 'master',
      experienceYears: 12,
      standing: [],
      jobOffer: false,
      mentoringPlan: true,
      referees: 3,
      endorsement: true,
      solvency: true,
      lawfullyInKazakhstan: false,
    },
    today,
  );
