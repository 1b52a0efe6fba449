import { daysBetween, isYearOnly, type PlainDate, parsePlainDate } from '../basics/plain-date';
import { itemFor } from './entries';
import { asApplicant } from './entry-questions';
import { type Entry, listNamed } from './lists';
import { type PageQuality, weaknessesOf } from './papers';
import { answersInZone, type ZoneQuestion, zoneOf } from './passport-zone';
import type { Answers } from './questions';

/**
 * What an officer should look at twice. A sign proves nothing and refuses nothing: it names the place. Words under
 * `desk.sign.<code>`.
 */
export interface Sign {
  code:
    | 'same-file'
    | 'zone-invalid'
    | 'zone-differs'
    | 'issued-before-birth'
    | 'ends-before-issue'
    | 'issued-after-filing'
    | 'certificate-after-filing'
    | 'certificate-too-old'
    | 'blurred'
    | 'dark';
  /** The item of the checklist it is about. */
  item: string;
  /** The file it is about, where it is one. */
  document?: string;
  /** The question whose answer differs. */
  question?: ZoneQuestion;
  values?: Record<string, string | number>;
}

export interface Suspect {
  answers: Answers;
  /** The day of filing: papers are measured on it. */
  filedOn: PlainDate;
  files: readonly { id: string; item: string; quality: readonly PageQuality[] }[];
  needs: readonly { item: string; maxAgeDays?: number }[];
  /** Files that also stand in applications of others: the number of each such application. */
  elsewhere: readonly { document: string; reference: string; own: boolean }[];
  /** Of the lists; members of the family have passports, too. */
  entries: readonly Entry[];
}

export const signsOf = (suspect: Suspect): Sign[] => [
  ...sameFiles(suspect),
  ...zone(suspect),
  ...dates(suspect),
  ...ofFamily(suspect),
  ...quality(suspect),
];

/** The same of the passport of each member of the family, at their own item. */
const ofFamily = (suspect: Suspect): Sign[] =>
  suspect.entries
    .filter(({ list }) => list === 'family')
    .flatMap(({ id, list, answers }) => {
      const member = { ...suspect, answers: asApplicant(listNamed(list), answers) };
      return [...zone(member), ...dates(member)].map((sign) => ({ ...sign, item: itemFor(sign.item, id) }));
    });

const sameFiles = ({ elsewhere, files }: Suspect): Sign[] =>
  elsewhere.flatMap(({ document, reference, own }) => {
    const item = files.find(({ id }) => id === document)?.item;
    return item ? [{ code: 'same-file', item, document, values: { reference, own: own ? 'yes' : 'no' } }] : [];
  });

const plain = (value: unknown) =>
  String(value ?? '')
    .toUpperCase()
    .replace(/[\s'’-]+/g, '');

/** Papers may show the year of birth alone. */
const agrees = (answer: string, zone: string) =>
  isYearOnly(answer) ? zone.startsWith(answer) : plain(answer) === plain(zone);

/** The zone as typed against the answers of the form. */
function zone({ answers, filedOn }: Suspect): Sign[] {
  const read = zoneOf(answers, filedOn);
  if (!read) return [];
  if (!read.valid) return [{ code: 'zone-invalid', item: 'passport' }];
  const said = Object.entries(answersInZone(read)) as [ZoneQuestion, string][];
  return said
    .filter(([question, value]) => answers[question] !== undefined && !agrees(String(answers[question]), value))
    .map(([question, value]) => ({ code: 'zone-differs', item: 'passport', question, values: { zone: value } }));
}

function dates({ answers, filedOn, needs }: Suspect): Sign[] {
  const day = (name: 'birthDate' | 'passportIssuedOn' | 'passportExpiry' | 'policeCertificateDate') =>
    parsePlainDate(String(answers[name] ?? ''));
  const [born, issued, ends, certified] = [
    day('birthDate'),
    day('passportIssuedOn'),
    day('passportExpiry'),
    day('policeCertificateDate'),
  ];
  const signs: Sign[] = [];
  if (born && issued && issued < born) signs.push({ code: 'issued-before-birth', item: 'passport' });
  if (issued && ends && ends <= issued) signs.push({ code: 'ends-before-issue', item: 'passport' });
  if (issued && issued > filedOn) signs.push({ code: 'issued-after-filing', item: 'passport' });
  const certificate = 'police-certificate';
  const most = needs.find(({ item }) => item === certificate)?.maxAgeDays;
  if (certified && certified > filedOn) signs.push({ code: 'certificate-after-filing', item: certificate });
  else if (certified && most !== undefined && daysBetween(certified, filedOn) > most)
    signs.push({
      code: 'certificate-too-old',
      item: certificate,
      values: { days: daysBetween(certified, filedOn), most },
    });
  return signs;
}

const quality = ({ files }: Suspect): Sign[] =>
  files.flatMap(({ id, item, quality: pages }) =>
    weaknessesOf(pages).map((code): Sign => ({ code, item, document: id })),
  );
