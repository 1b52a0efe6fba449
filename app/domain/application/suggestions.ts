import type { PlainDate } from '../basics/plain-date';
import { type NameWriting, suggestNames, type WrittenName } from '../people/names';
import { type Form, stepGaps } from './completeness';
import { nameQuestions, nameRecordOf } from './name-record';
import type { FormPage, PageId } from './pages';
import { asked } from './pages';
import { answersInZone, zoneOf } from './passport-zone';
import type { Answers, AnswerValue, QuestionName } from './questions';

/** What an empty question may be answered with, and what speaks for it. Nobody's answer until its page is sent. */
export interface Suggestion {
  value: AnswerValue;
  from: 'passport-lines' | 'other-writing' | 'own-answers';
}
export type Suggestions = Partial<Record<QuestionName, Suggestion>>;

/** Where Kazakh, or whatever else is written, is written in Arabic letters. */
const arabicScript = ['CHN', 'IRN', 'AFG', 'PAK'];

/**
 * Suggestions for the questions of a page without an answer: from the lines of the passport, and from the other
 * writings of the name. None for a page that was sent whole: what was left empty there was meant so. `readsArabic`:
 * the person reads the portal in Arabic letters.
 */
export function suggestionsFor(
  page: FormPage & { id: PageId },
  form: Form,
  { sent, today, readsArabic }: { sent: readonly string[]; today: PlainDate; readsArabic: boolean },
): Suggestions {
  if (sent.includes(page.id) && stepGaps(form, page.id).length === 0) return {};
  const all = suggestedAnswers(form.answers, { today, readsArabic });
  const open = page.asks.map((each) => asked(each).name).filter((name) => form.answers[name] === undefined);
  return Object.fromEntries(open.flatMap((name) => (all[name] ? [[name, all[name]]] : []))) as Suggestions;
}

/** What the answers suggest for others, whatever page asks them. */
export const suggestedAnswers = (
  answers: Answers,
  { today, readsArabic }: { today: PlainDate; readsArabic: boolean },
): Suggestions => ({ ...fromOtherWritings(answers, readsArabic), ...fromZone(answers, today) });

function fromZone(answers: Answers, today: PlainDate): Suggestions {
  const zone = zoneOf(answers, today);
  const read = Object.entries(zone ? answersInZone(zone) : {});
  return Object.fromEntries(read.map(([name, value]) => [name, { value, from: 'passport-lines' }]));
}

function fromOtherWritings(answers: Answers, readsArabic: boolean): Suggestions {
  const arabic = readsArabic || writesArabic(answers);
  const record = suggestNames(nameRecordOf(answers));
  const writings: NameWriting[] = ['printed', 'kazakh', ...(arabic ? (['original'] as const) : [])];
  const found = writings.flatMap((writing) =>
    Object.entries(nameQuestions[writing]).flatMap(([part, name]) => {
      const value = record[writing][part as keyof WrittenName];
      return name && value ? [[name, { value, from: 'other-writing' }] as const] : [];
    }),
  );
  return Object.fromEntries(found);
}

const writesArabic = ({ citizenship, residenceCountry }: Answers) =>
  [citizenship, residenceCountry].some((code) => arabicScript.includes(String(code)));
