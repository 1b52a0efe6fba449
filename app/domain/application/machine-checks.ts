import { completedYears, daysBetween, isYearOnly, type PlainDate, parsePlainDate } from '../basics/plain-date';
import { readIin } from '../people/iin';
import { type NameWriting, namesMatch, type WrittenName, wholeName } from '../people/names';
import { occupationNamed, tierOf } from '../rating/occupations';
import { isRegion } from '../rating/regions';
import { nameQuestions, nameRecordOf, nameWritings } from './name-record';
import { answersInZone, type ZoneQuestion, zoneOf } from './passport-zone';
import type { Answers, QuestionName } from './questions';

/**
 * What can be found about an answer without looking at a paper. A proposal: it becomes a finding when an officer
 * confirms it, and only one that speaks for the person may be confirmed together with others. Words, and where each
 * comes from, under `review.machine.<code>`.
 */
export interface MachineCheck {
  code: (typeof machineCodes)[number];
  finding: 'matches' | 'does-not-match';
  values?: Record<string, string | number>;
}

const machineCodes = [
  'zone-digits',
  'zone-agrees',
  'zone-differs',
  'minor',
  'citizen',
  'passport-days',
  'dates-in-order',
  'dates-out-of-order',
  'iin-digits',
  'iin-wrong',
  'iin-other-birth',
  'names-agree',
  'names-differ',
  'on-rating',
  'region-exists',
  'region-twice',
  'certificate-age',
  'certificate-date-wrong',
  'place-free',
  'field-of-occupation',
] as const;

interface ToCheck {
  answers: Answers;
  /** The day of first submission: age, passport and police certificate are measured on it. */
  filedOn: PlainDate;
  /** Limits of the rule set, in days. */
  passportDays: number;
  certificateDays: number;
  /** Places of the sector's quota this year; null where there is none. */
  places: { free: number; all: number } | null;
}

const yes = (code: MachineCheck['code'], values?: MachineCheck['values']): MachineCheck => ({
  code,
  finding: 'matches',
  ...(values && { values }),
});
const no = (code: MachineCheck['code'], values?: MachineCheck['values']): MachineCheck => ({
  ...yes(code, values),
  finding: 'does-not-match',
});

const text = (answers: Answers, name: QuestionName) => String(answers[name] ?? '');
const day = (answers: Answers, name: QuestionName) => parsePlainDate(text(answers, name));

/** The proposals by question; each question has at most one, the first that speaks against it. */
export function machineChecks(of: ToCheck): Map<QuestionName, MachineCheck> {
  const found = new Map<QuestionName, MachineCheck>();
  for (const [name, check] of [...zone(of), ...person(of), ...names(of), ...passport(of), ...rest(of)]) {
    const before = found.get(name);
    if (of.answers[name] === undefined) continue;
    if (!before || (before.finding === 'matches' && check.finding === 'does-not-match')) found.set(name, check);
  }
  return found;
}

type Named = [QuestionName, MachineCheck];

const plain = (value: string) => value.toUpperCase().replace(/[\s'’-]+/g, '');
const agrees = (answer: string, zone: string) =>
  isYearOnly(answer) ? zone.startsWith(answer) : plain(answer) === plain(zone);

/** The check digits of the zone as typed, and the answers beside it. A faulty zone says nothing about them. */
function zone({ answers, filedOn }: ToCheck): Named[] {
  const read = zoneOf(answers, filedOn);
  if (!read?.valid) return [];
  const said = Object.entries(answersInZone(read)) as [ZoneQuestion, string][];
  return [
    ['passportLines', yes('zone-digits')],
    ...said.map(
      ([name, value]): Named => [
        name,
        agrees(text(answers, name), value) ? yes('zone-agrees') : no('zone-differs', { zone: value }),
      ],
    ),
  ];
}

/** Age and citizenship speak only against somebody: that they fit proves no date and no country. */
function person({ answers, filedOn }: ToCheck): Named[] {
  const born = isYearOnly(text(answers, 'birthDate'))
    ? parsePlainDate(`${answers.birthDate}-12-31`)
    : day(answers, 'birthDate');
  const iin = answers.iin === undefined ? null : readIin(text(answers, 'iin').replace(/\s/g, ''));
  const other = iin?.birthDate && born && !isYearOnly(text(answers, 'birthDate')) && iin.birthDate !== born;
  return [
    ...(born && completedYears(born, filedOn) < 18
      ? [['birthDate', no('minor', { age: completedYears(born, filedOn) })] satisfies Named]
      : []),
    ...(['citizenship', 'otherCitizenship'] as const)
      .filter((name) => answers[name] === 'KAZ')
      .map((name): Named => [name, no('citizen')]),
    ...(iin
      ? [['iin', !iin.valid ? no('iin-wrong') : other ? no('iin-other-birth') : yes('iin-digits')] as Named]
      : []),
  ];
}

/** Each writing of the name against the one of the passport's zone, tolerant of alphabets and of where patronymics stand. */
function names({ answers }: ToCheck): Named[] {
  const record = nameRecordOf(answers);
  const latin = wholeName(record.mrz);
  if (!latin) return [];
  return nameWritings
    .filter((writing) => writing !== 'mrz' && wholeName(record[writing]) !== '')
    .flatMap((writing): Named[] => {
      const { surname, givenNames } = record[writing];
      const writings = [wholeName({ surname, givenNames }), wholeName(record[writing])];
      const fits = (name: string) => writings.some((each) => namesMatch(name, each));
      // Many a Kazakh writes the surname without the ending of the passport: neither the same nor another name.
      if (!fits(latin) && fits(withoutEnding(record.mrz))) return [];
      const check = fits(latin) ? yes('names-agree', { latin }) : no('names-differ', { latin });
      return questionsOf(writing).map((name): Named => [name, check]);
    });
}

const withoutEnding = ({ surname, givenNames }: WrittenName) =>
  wholeName({ surname: surname.replace(/(?<=.{3})(OV|OVA|EV|EVA)$/, ''), givenNames });

const questionsOf = (writing: NameWriting): QuestionName[] =>
  Object.values<QuestionName | null>(nameQuestions[writing]).filter((name) => name !== null);

function passport({ answers, filedOn, passportDays }: ToCheck): Named[] {
  const [born, issued, ends] = [
    day(answers, 'birthDate'),
    day(answers, 'passportIssuedOn'),
    day(answers, 'passportExpiry'),
  ];
  const wrong = issued && (issued > filedOn || (ends && ends <= issued) || (born && issued < born));
  const left = ends && daysBetween(filedOn, ends);
  return [
    ...(issued ? [['passportIssuedOn', wrong ? no('dates-out-of-order') : yes('dates-in-order')] as Named] : []),
    ...(left !== null && left <= passportDays
      ? [['passportExpiry', no('passport-days', { days: left, least: passportDays })] satisfies Named]
      : []),
  ];
}

function rest({ answers, filedOn, certificateDays, places }: ToCheck): Named[] {
  const tier = tierOf(text(answers, 'occupation'));
  const certified = day(answers, 'policeCertificateDate');
  const age = certified && daysBetween(certified, filedOn);
  const regions = (['firstRegion', 'secondRegion', 'thirdRegion'] as const).filter(
    (name) => answers[name] !== undefined,
  );
  return [
    ...(tier === 'unlisted' ? [] : [['occupation', yes('on-rating', { tier })] satisfies Named]),
    ...(occupationNamed(text(answers, 'occupation'))?.field === answers.field
      ? [['field', places && places.free > 0 ? yes('place-free', places) : yes('field-of-occupation')] as Named]
      : []),
    ...(age === null
      ? []
      : [
          [
            'policeCertificateDate',
            age < 0 || age > certificateDays
              ? no('certificate-date-wrong', { days: age, most: certificateDays })
              : yes('certificate-age', { days: age, most: certificateDays }),
          ] satisfies Named,
        ]),
    ...regions
      .filter((name) => isRegion(text(answers, name)))
      .map((name): Named => {
        const twice = regions.some((each) => each !== name && answers[each] === answers[name]);
        return [name, twice ? no('region-twice') : yes('region-exists')];
      }),
  ];
}
