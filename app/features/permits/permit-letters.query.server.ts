import type { Permit } from '#app/data/permit.server';
import { today as dayOf, type PlainDate } from '#app/domain/basics/plain-date';
import { formatPermitNumber } from '#app/domain/permits/number';
import { lastDayTold, standingOn } from '#app/domain/permits/standing';
import { countryName } from '#app/i18n/format';
import { env } from '#app/infra/env.server';
import { endingOf, rightsOf, standardExclusions } from '#app/infra/pdf/certificate';
import { dayMonthYear, inAll, saidOnce, wordsOf } from '#app/infra/pdf/certificate-words';
import type { LetterFacts } from '#app/infra/pdf/draw-letter.server';
import { inEvery, papersInAll, sayPapers } from '#app/infra/pdf/paper-words';
import { section } from '../letters/decision-letter';
import { given, type PaperFile } from '../letters/give-letter.server';
import { officeName } from '../letters/letter-about';
import { ownLivingPermit } from './certificate.query.server';

export const permitLetters = ['rights', 'standing'] as const;
type PermitLetter = (typeof permitLetters)[number];

/** A letter about the person's own permit; null when there is none, or none today. */
export async function ownPermitLetter(
  accountId: string,
  { id, letter }: { id: string | undefined; letter: PermitLetter },
  now: Date,
): Promise<PaperFile | null> {
  const on = dayOf(now);
  const permit = await ownLivingPermit(accountId, id, on);
  if (!permit || (letter === 'standing' && standingOn(permit, on) !== 'valid')) return null;
  const facts = letter === 'rights' ? rightsSheet(permit) : standingLetter(permit, on);
  return given({ letter, applicationId: permit.applicationId, permitId: permit.id }, facts, now, permit.kind);
}

const permitLink = ({ number }: Permit) => `${env.PUBLIC_ORIGIN}/v/${number}`;

export function aboutPermit(permit: Permit) {
  const { number, kind, holder, validFrom } = permit;
  const validUntil = lastDayTold(permit);
  return {
    document: sayPapers('document'),
    number: { label: 'number', text: formatPermitNumber(number) },
    decisionNumber: holder.decisionNumber,
    person: {
      label: 'kazakhName',
      kazakhName: [holder.kazakh.surname, holder.kazakh.givenNames, holder.kazakh.patronymic].filter(Boolean).join(' '),
      latinName: [holder.latin.surname, holder.latin.givenNames].filter(Boolean).join(' '),
    },
    rows: [
      { label: 'permit', text: saidOnce(inAll(`kind.${kind}`)) },
      { label: 'birthDate', text: dayMonthYear(holder.birthDate) },
      {
        label: 'citizenship',
        text: saidOnce((['kk', 'ru', 'en'] as const).map((l) => countryName(l, holder.citizenship))),
      },
      { label: 'passport', text: `•••• ${endingOf(holder.passportNumber)}` },
      ...(validFrom && validUntil
        ? ([
            { label: 'validFrom', text: dayMonthYear(validFrom) },
            { label: 'validUntil', text: dayMonthYear(validUntil) },
          ] as const)
        : []),
    ],
    office: officeName(),
    demo: env.DEMO,
  } satisfies Omit<LetterFacts, 'title' | 'issuedOn' | 'sections' | 'foot'>;
}

const certificateSays = (say: (words: ReturnType<typeof wordsOf>) => string) =>
  inEvery((locale) => say(wordsOf(locale)));

/** For any clerk: what the holder may do, with a code that opens the rules. */
export function rightsSheet(permit: Permit): LetterFacts {
  const { kind, holder, grantedOn } = permit;
  return {
    ...aboutPermit(permit),
    title: sayPapers('title.rights'),
    issuedOn: grantedOn,
    sections: [
      section('heading.clerk', 'text', [
        sayPapers('rights.intro'),
        sayPapers('rights.today', { link: permitLink(permit) }),
      ]),
      {
        heading: certificateSays((words) => words('label.rights')),
        mark: 'may',
        items: rightsOf[kind].map((code) => certificateSays((words) => words(`right.${code}`))),
      },
      {
        heading: certificateSays((words) => words('label.exclusions')),
        mark: 'may-not',
        items: standardExclusions.map((code) => certificateSays((words) => words(`exclusion.${code}`))),
      },
    ],
    foot: {
      url: `${env.PUBLIC_ORIGIN}/kk/programmes/${holder.programme}`,
      sentences: papersInAll('verify.rules'),
      strip: inAll('notTravelDocument'),
    },
  };
}

/** That the permit is in force on this day, for whoever asks the holder. */
export function standingLetter(permit: Permit, on: PlainDate): LetterFacts {
  return {
    ...aboutPermit(permit),
    title: sayPapers('title.standing'),
    issuedOn: on,
    sections: [
      section('heading.message', 'text', [
        sayPapers('standing.confirms', { date: dayMonthYear(on) }),
        sayPapers('standing.shown'),
      ]),
      {
        heading: certificateSays((words) => words('label.rights')),
        mark: 'may',
        items: rightsOf[permit.kind].map((code) => certificateSays((words) => words(`right.${code}`))),
      },
      section('heading.clerk', 'text', [sayPapers('standing.compare')]),
    ],
    foot: { url: permitLink(permit), sentences: papersInAll('verify.code'), strip: inAll('notTravelDocument') },
  };
}
