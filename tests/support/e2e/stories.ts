// Invented people as they answer; papers are dated from today, so that nothing is ever out of date.
import { addDays, addYears, plainDate, today } from '#app/domain/basics/plain-date';
import { passportZone } from '../../../prisma/demo/person';
import type { Story } from './answering';

const day = today(new Date());
const passportIssuedOn = addDays(addYears(day, -2), 40);

const papers = {
  passportIssuedOn,
  passportExpiry: addDays(addYears(passportIssuedOn, 10), -1),
  policeCertificateDate: addDays(day, -60),
  entryBan: 'no',
} as const satisfies Story;

/** A neurosurgeon of Kazakh origin from Mongolia. */
export const surgeon: Story = {
  ...papers,
  passportLines: passportZone({
    ...{ surname: 'SARSENBAIKYZY', givenNames: 'AIGUL', sex: 'F', citizenship: 'MNG', passportNumber: 'E1234567' },
    birthDate: plainDate('1990-04-12'),
    passportExpires: papers.passportExpiry,
  }).join('\n'),
  surnameLatin: 'SARSENBAIKYZY',
  givenNamesLatin: 'AIGUL',
  surnameKazakh: 'Сәрсенбайқызы',
  givenNamesKazakh: 'Айгүл',
  patronymicKazakh: 'Ғұмарқызы',
  birthDate: '1990-04-12',
  birthPlace: 'Баян-Өлгий, Моңғолия',
  citizenship: 'MNG',
  passportNumber: 'E1234567',
  residenceCountry: 'MNG',
  address: 'Өлгий қаласы, 5-бөлім, 12-үй',
  phone: '+976 9911 2233',
  originProof: 'identity-document',
  occupation: '2212-neurosurgeon',
  experienceYears: '6',
  lastEmployer: 'Баян-Өлгий аймақтық ауруханасы',
  qualification: 'bachelor',
  institution: 'Моңғолия медицина университеті',
  graduationYear: '2014',
  standing: ['publications'],
  jobOffer: 'no',
  mentoringPlan: 'yes',
  petition: 'no',
  languageKk: 'C1',
  languageRu: 'none',
  firstRegion: 'KZ-55',
  secondRegion: 'KZ-11',
};

/** An engineer from India, whom a ministry has asked for. */
export const engineer: Story = {
  ...papers,
  nameChanged: 'yes',
  previousName: 'Арджун Наяр',
  surnameLatin: 'MENON',
  givenNamesLatin: 'ARJUN',
  surnameKazakh: 'Менон',
  givenNamesKazakh: 'Арджун',
  birthDate: '1988-07-03',
  birthPlace: 'Кочи, Индия',
  citizenship: 'IND',
  passportNumber: 'Z7654321',
  residenceCountry: 'IND',
  address: 'Кочи, улица Примерная, 4',
  field: 'it',
  occupation: '2512-ai-engineer',
  experienceYears: '9',
  lastEmployer: 'Пример Технолоджис',
  qualification: 'master',
  institution: 'Технологический институт',
  graduationYear: '2011',
  standing: ['open-source'],
  jobOffer: 'yes',
  offerFrom: 'Технопарк «Пример», Астана',
  offerPosition: 'Инженер по машинному обучению',
  offerRegion: 'KZ-71',
  offerStart: '2027-03',
  mentoringPlan: 'yes',
  petition: 'yes',
  languageKk: 'A1',
  languageRu: 'B1',
  languageEn: 'C1',
  firstRegion: 'KZ-71',
  lawfullyInKazakhstan: 'no',
};

/** The owner of a dairy in China, of Kazakh origin. */
export const dairyOwner: Story = {
  ...papers,
  surnameLatin: 'NURBEK',
  givenNamesLatin: 'ERKIN',
  surnameKazakh: 'Нұрбек',
  givenNamesKazakh: 'Еркін',
  birthDate: '1979-12-01',
  birthPlace: 'Алтай, Қытай',
  citizenship: 'CHN',
  passportNumber: 'EH1029384',
  residenceCountry: 'CHN',
  address: 'Алтай қаласы, Шығыс көшесі, 7',
  // A chain of records has a journey of its own.
  originProof: 'identity-document',
  originDetails: 'Жеке куәлігімде ұлтым көрсетілген.',
  businessName: 'Ақ жайлау сүт зауыты',
  businessCountry: 'CHN',
  registrationNumber: '91654300MA0000000X',
  yearsOperating: '7',
  foundedOn: '2019-03-27',
  ownershipPercent: '60',
  ownershipMonths: '70',
  executiveControlMonths: '70',
  meanRevenueUsd: '420000',
  staff: '14',
  plannedInvestmentUsd: '150000',
  planAmount: '150000',
  planCurrency: 'USD',
  plannedJobs: '8',
  planSummary: 'Шығыс Қазақстанда сүт өңдейтін шағын зауыт ашамыз.',
  languageKk: 'C2',
  languageRu: 'A2',
  firstRegion: 'KZ-63',
};

const memberPassport = {
  memberComes: 'now',
  memberPassportIssuedOn: addDays(addYears(day, -1), 30),
  memberPassportExpiry: addDays(addYears(day, 4), 20),
  memberSameAddress: 'yes',
} as const satisfies Story;

/** The wife of the owner of a dairy. */
export const dairyWife: Story = {
  ...memberPassport,
  memberRelation: 'spouse',
  memberSurnameLatin: 'TUERXUN',
  memberGivenNamesLatin: 'GULINAER',
  memberBirthDate: '1983-02-14',
  memberSurnameKazakh: 'Тұрсын',
  memberGivenNamesKazakh: 'Гүлнар',
  memberCitizenship: 'CHN',
  memberPassportNumber: 'EH7766554',
};

/** Their daughter: both parents come. */
export const dairyDaughter: Story = {
  ...memberPassport,
  memberRelation: 'child',
  memberOtherParent: 'comes',
  memberSurnameLatin: 'NURBEK',
  memberGivenNamesLatin: 'AYSULU',
  memberBirthDate: addDays(addYears(day, -9), -12),
  memberSurnameKazakh: 'Нұрбек',
  memberGivenNamesKazakh: 'Айсұлу',
  memberCitizenship: 'CHN',
  memberPassportNumber: 'EH7766555',
};

/** A surgeon's son of fifteen: he agrees in writing, and so does his father, who stays. */
export const surgeonsSon: Story = {
  ...memberPassport,
  memberRelation: 'child',
  memberOtherParent: 'consents',
  memberSurnameLatin: 'GANBOLD',
  memberGivenNamesLatin: 'ERDEM',
  memberBirthDate: addDays(addYears(day, -15), -40),
  memberSurnameKazakh: 'Ғанболд',
  memberGivenNamesKazakh: 'Ердем',
  memberCitizenship: 'MNG',
  memberPassportNumber: 'E7766551',
};

/** Her second husband, who comes later. */
export const surgeonsSpouse: Story = {
  memberComes: 'later',
  memberSameAddress: 'yes',
  memberRelation: 'spouse',
  memberSurnameLatin: 'BATBOLD',
  memberGivenNamesLatin: 'NURLAN',
  memberBirthDate: '1988-03-02',
  memberSurnameKazakh: 'Батболд',
  memberGivenNamesKazakh: 'Нұрлан',
  memberCitizenship: 'MNG',
};

/** An engineer's wife who comes later: her passport can follow. */
export const engineersWife: Story = {
  memberComes: 'later',
  memberSameAddress: 'no',
  memberRelation: 'spouse',
  memberSurnameLatin: 'MENON',
  memberGivenNamesLatin: 'LAKSHMI',
  memberBirthDate: '1990-07-30',
  memberSurnameKazakh: 'Менон',
  memberGivenNamesKazakh: 'Лакшми',
  memberCitizenship: 'IND',
  memberResidenceCountry: 'ARE',
  memberAddress: 'Dubai Marina, 12',
};

/** Their son, who comes with her. */
export const engineersSon: Story = {
  ...engineersWife,
  memberRelation: 'child',
  memberOtherParent: 'comes',
  memberGivenNamesLatin: 'KIRAN',
  memberBirthDate: addDays(addYears(day, -6), -90),
  memberGivenNamesKazakh: 'Киран',
};

/** The same surgeon where exceptional achievement counts: two referees, an endorsement, means of her own. */
export const famousSurgeon: Story = {
  ...surgeon,
  field: 'health',
  standing: ['new-method'],
  referees: '2',
  endorsement: 'yes',
  solvency: 'yes',
  languageEn: 'B2',
  lawfullyInKazakhstan: 'no',
};

/** Her husband. */
export const surgeonsHusband: Story = {
  ...memberPassport,
  memberRelation: 'spouse',
  memberSurnameLatin: 'GANBOLD',
  memberGivenNamesLatin: 'ERDENE',
  memberBirthDate: '1987-11-19',
  memberSurnameKazakh: 'Ғанболд',
  memberGivenNamesKazakh: 'Ердене',
  memberCitizenship: 'MNG',
  memberPassportNumber: 'E7766550',
};

/** Their daughter. */
export const surgeonsDaughter: Story = {
  ...surgeonsHusband,
  memberRelation: 'child',
  memberOtherParent: 'comes',
  memberGivenNamesLatin: 'SARNAI',
  memberBirthDate: addDays(addYears(day, -7), -5),
  memberGivenNamesKazakh: 'Сарнай',
  memberPassportNumber: 'E7766549',
};
