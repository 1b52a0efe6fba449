import type { FormPage } from '../application/pages';
import { type AnswerError, type RawAnswers, readAnswers } from '../application/read-answers';
import { type DayOrYear, isYearOnly, type PlainDate, parsePlainDate, partsOf } from '../basics/plain-date';
import { pass, refuse, type Verdict } from '../basics/verdict';
import { isCitizenshipCode } from '../people/country-codes';
import { isOccupation } from '../rating/occupations';
import { isRegion } from '../rating/regions';
import type { HolderRecord } from './holder-record';

/** Why an act is corrected: misprints and the like, never the judgement itself. Source: APPC art. 82. */
export const correctionReasons = ['misprint', 'copied-wrongly', 'writing-of-name'] as const;

/** What of a permit can have been written wrongly; each is the question it was taken from. */
export const correctableFields = [
  'surnameLatin',
  'givenNamesLatin',
  'surnameKazakh',
  'givenNamesKazakh',
  'patronymicKazakh',
  'birthDate',
  'citizenship',
  'passportNumber',
] as const;
type CorrectableField = (typeof correctableFields)[number];
/** Without a permit the officer's words in the letter can be. */
type CorrectedField = CorrectableField | 'explanation';

export interface Correction {
  field: CorrectedField;
  from: string;
  to: string;
}

export const isCorrectableField = (text: unknown): text is CorrectableField =>
  correctableFields.some((field) => field === text);

/** How a permit has it now. */
export function recordedValue(holder: HolderRecord, field: CorrectableField): string {
  switch (field) {
    case 'surnameLatin':
      return holder.latin.surname;
    case 'givenNamesLatin':
      return holder.latin.givenNames;
    case 'surnameKazakh':
      return holder.kazakh.surname;
    case 'givenNamesKazakh':
      return holder.kazakh.givenNames;
    case 'patronymicKazakh':
      return holder.kazakh.patronymic;
    default:
      return holder[field];
  }
}

const lists = { isCountry: isCitizenshipCode, isOccupation, isRegion };

/** A day as officers type it, as the form's own three boxes. */
function rawOf(field: CorrectableField, text: string): RawAnswers {
  if (field !== 'birthDate') return { [field]: text };
  if (/^\d{4}$/.test(text)) return { 'birthDate.year': text, 'birthDate.only': 'yes' };
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(text) ?? [];
  const written = parsePlainDate(text);
  const parts = written ? partsOf(written) : { day, month, year };
  return {
    'birthDate.day': String(parts.day),
    'birthDate.month': String(parts.month),
    'birthDate.year': String(parts.year),
  };
}

export type NotCorrected = 'nothing-corrected' | 'not-this-value';

/** Reads the right value of a field by the rules of its question; it must differ from what stands there. */
export function readCorrection(
  holder: HolderRecord,
  field: CorrectableField,
  text: string,
  today: PlainDate,
): Verdict<Correction, NotCorrected> {
  const page = { asks: [field] } as unknown as FormPage;
  const from = recordedValue(holder, field);
  const { answers, errors } = readAnswers(page, rawOf(field, text.trim()), {}, holder.programme, lists, today);
  // A patronymic may turn out to be none.
  const emptied = field === 'patronymicKazakh' && errors.every(({ code }: AnswerError) => code === 'required');
  if (errors.length > 0 && !emptied) return refuse('not-this-value', { code: errors[0]?.code ?? 'required' });
  const to = String(answers[field] ?? '');
  return to === from ? refuse('nothing-corrected') : pass({ field, from, to });
}

/** The record with the right value in it. */
export function corrected(holder: HolderRecord, { field, to }: Correction): HolderRecord {
  const { latin, kazakh } = holder;
  switch (field) {
    case 'surnameLatin':
      return { ...holder, latin: { ...latin, surname: to } };
    case 'givenNamesLatin':
      return { ...holder, latin: { ...latin, givenNames: to } };
    case 'surnameKazakh':
      return { ...holder, kazakh: { ...kazakh, surname: to } };
    case 'givenNamesKazakh':
      return { ...holder, kazakh: { ...kazakh, givenNames: to } };
    case 'patronymicKazakh':
      return { ...holder, kazakh: { ...kazakh, patronymic: to } };
    case 'birthDate':
      return isYearOnly(to) || parsePlainDate(to) ? { ...holder, birthDate: to as DayOrYear } : holder;
    case 'citizenship':
      return { ...holder, citizenship: to };
    case 'passportNumber':
      return { ...holder, passportNumber: to };
    case 'explanation':
      return holder;
  }
}
