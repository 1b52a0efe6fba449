import type { DemoEntry } from './families';

/** A family from the Altay in China: records of the Soviet kind are none, registers of households are. */
export const altayFamily: readonly DemoEntry[] = [
  ['father', 'قايرات وسپانۇلى', 1961, 'household-register', 'none', 'KAILATE'],
  ['father-father', 'وسپان ماۋكەنۇلى', 1936, 'household-register', 'none'],
  ['father-father-father', 'ماۋكەن تولەۋۇلى', 1908, 'archive-extract', 'archive-extract'],
  ['father-father-mother', 'زەينەپ قاسىمقىزى', 1912, 'archive-extract', 'archive-extract'],
].map(([relativePlace, relativeName, relativeBirthYear, relativeLinkRecord, relativeEntryPaper, inRecord]) => ({
  list: 'relatives' as const,
  answers: {
    relativePlace: String(relativePlace),
    relativeName: String(relativeName),
    ...(inRecord && { relativeNameInRecord: String(inRecord), relativeNaming: 'same-person-statement' }),
    relativeBirthYear: Number(relativeBirthYear),
    relativeBirthPlace: 'التاي ايماعى، كوكتوعاي اۋدانى',
    relativeCountry: 'CHN',
    relativeLinkRecord: String(relativeLinkRecord),
    relativeEntryPaper: String(relativeEntryPaper),
  },
}));

/** A grandfather from Pavlodar, whose child's record of birth names his nationality. */
export const omskFamily: readonly DemoEntry[] = [
  ['father', 'Омаров Серик', 1963, 'birth-certificate', 'none'],
  ['father-father', 'Омаров Каирбек', 1934, 'archive-extract', 'link-record'],
].map(([relativePlace, relativeName, relativeBirthYear, relativeLinkRecord, relativeEntryPaper]) => ({
  list: 'relatives' as const,
  answers: {
    relativePlace: String(relativePlace),
    relativeName: String(relativeName),
    relativeBirthYear: Number(relativeBirthYear),
    relativeCountry: 'RUS',
    relativeLinkRecord: String(relativeLinkRecord),
    relativeEntryPaper: String(relativeEntryPaper),
  },
}));
