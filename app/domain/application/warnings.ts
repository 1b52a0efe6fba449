import { isYearOnly, type PlainDate } from '../basics/plain-date';
import { readIin } from '../people/iin';
import { mixedScripts } from '../people/look-alikes';
import { namesMatch } from '../people/names';
import { asked, type FormPage } from './pages';
import { answersInZone, type ZoneQuestion, zoneOf, zoneQuestions } from './passport-zone';
import { type Answers, type QuestionName, questionNamed } from './questions';

/** Something that looks wrong and may be right: the person is told once, nothing is changed. */
export type Warning = { name: QuestionName; value: string } & (
  | { code: 'mixed-letters'; word: string; letters: string[]; suggestion: string; strange: 'latin' | 'cyrillic' }
  | { code: 'differs-from-lines'; inLines: string }
  | { code: 'passport-expired' }
  | { code: 'iin-birth-date'; inIin: PlainDate }
);

/** The warning a person has seen: another answer under the same question is warned about anew. */
export const keyOf = ({ code, name, value }: Warning) => `${code} ${name} ${value}`;

export function warningsOn(page: FormPage, answers: Answers, today: PlainDate): Warning[] {
  const own = page.asks.map((each) => asked(each).name);
  const has = (name: QuestionName) => own.includes(name) && answers[name] !== undefined;
  return [
    ...own.flatMap((name) => mixedIn(name, answers[name])),
    ...differences(answers, today).filter(({ name }) => has(name) || has('passportLines')),
    ...expired(answers, today).filter(({ name }) => has(name)),
    ...otherBirthDate(answers).filter(({ name }) => has(name)),
  ];
}

function mixedIn(name: QuestionName, value: unknown): Warning[] {
  if (typeof value !== 'string' || questionNamed(name).kind !== 'text') return [];
  return mixedScripts(value).map((mixed) => ({
    ...{ code: 'mixed-letters', name, value: mixed.word, ...mixed },
    strange: mixed.letters.every((letter) => /\p{Script=Latin}/u.test(letter)) ? 'latin' : 'cyrillic',
  }));
}

const isName = (name: ZoneQuestion) => name === 'surnameLatin' || name === 'givenNamesLatin';

/** Answers beside the lines of the passport. Names are compared tolerantly; one that fills the zone may be cut off. */
function differences(answers: Answers, today: PlainDate): Warning[] {
  const zone = zoneOf(answers, today);
  if (!zone) return [];
  const read = answersInZone(zone);
  const whole = ({ surnameLatin = '', givenNamesLatin = '' }: Answers) => `${surnameLatin} ${givenNamesLatin}`;
  const sameName = namesMatch(whole(answers), whole(read)) || isCutOff(String(answers.passportLines));
  return zoneQuestions.flatMap((name): Warning[] => {
    const [typed, inLines] = [answers[name], read[name]];
    if (typed === undefined || inLines === undefined) return [];
    const value = String(typed);
    const same = isName(name)
      ? sameName || namesMatch(value, inLines)
      : value === inLines || (isYearOnly(value) && inLines.startsWith(value));
    return same ? [] : [{ code: 'differs-from-lines', name, value, inLines }];
  });
}

/** A name that reaches the end of its field goes on where nothing can be read. */
function isCutOff(lines: string): boolean {
  const all = lines.split('\n');
  return !(all.length === 3 ? all[2] : all[0])?.endsWith('<');
}

function expired({ passportExpiry }: Answers, today: PlainDate): Warning[] {
  const value = String(passportExpiry ?? '');
  return value && value < today ? [{ code: 'passport-expired', name: 'passportExpiry', value }] : [];
}

function otherBirthDate({ iin, birthDate }: Answers): Warning[] {
  const { birthDate: inIin } = readIin(String(iin ?? ''));
  if (!inIin || birthDate === undefined || inIin.startsWith(String(birthDate))) return [];
  return [{ code: 'iin-birth-date', name: 'iin', value: String(iin), inIin }];
}
