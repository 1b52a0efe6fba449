import type { Application } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import type { Decision } from '#app/data/decision.server';
import type { PaperKind } from '#app/data/paper.server';
import type { Permit } from '#app/data/permit.server';
import { expectedDecision, objectionDueOn, terms } from '#app/domain/application/deadlines';
import { dependantsOf } from '#app/domain/application/family';
import { addMonths, today as dayOf, type PlainDate } from '#app/domain/basics/plain-date';
import { addWorkingDays } from '#app/domain/basics/working-days';
import { holder } from '#app/domain/decisions/persons';
import { formatPermitNumber } from '#app/domain/permits/number';
import { standingOn } from '#app/domain/permits/standing';
import { countryName } from '#app/i18n/format';
import { itemTitle } from '#app/i18n/outcome-words.server';
import { env } from '#app/infra/env.server';
import { endingOf, type InEveryLanguage, rightsOf, standardExclusions } from '#app/infra/pdf/certificate';
import { dayMonthYear, inAll, saidOnce, wordsOf } from '#app/infra/pdf/certificate-words';
import { type LetterFacts, letterPaper } from '#app/infra/pdf/draw-letter.server';
import { inEvery, papersInAll, sayPapers } from '#app/infra/pdf/paper-words';
import type { Section } from '#app/infra/pdf/sections';
import { appealWords } from '../letters/appeal-letter';
import { decisionWords, type Worded } from '../letters/decision-letter';
import { familySaid } from '../letters/family-letter';
import { aboutApplication } from '../letters/letter-about';
import { requestWords } from '../letters/request-letter';
import { ownApplication } from './application.query.server';
import { ownLivingPermit, type PaperFile } from './certificate.query.server';
import { issuePaper } from './issue-paper.server';
import { type ApplicationStory, applicationStory } from './status.query.server';

export const applicationLetters = [
  'acknowledgement',
  'request',
  'notice',
  'decision',
  'appeal',
  'family',
  'family-notice',
] as const;
export type ApplicationLetter = (typeof applicationLetters)[number];
export const permitLetters = ['rights', 'standing'] as const;
export type PermitLetter = (typeof permitLetters)[number];

const said = (heading: Parameters<typeof sayPapers>[0], mark: Section['mark'], items: InEveryLanguage[]): Section => ({
  heading: sayPapers(heading),
  ...(mark && { mark }),
  items,
});

interface Letter {
  facts: LetterFacts;
  /** Names the decision, so that a second one has a letter of its own. */
  about?: string;
}

const onDay = (date: PlainDate) => ({ date: dayMonthYear(date) });

function acknowledgement(application: Application, { submission, documents }: ApplicationStory): Letter | null {
  if (!submission) return null;
  const sentOn = dayOf(submission.at);
  const { laneDays } = submission.outcome;
  const items = [...new Set(documents.filter(({ uploadedAt }) => uploadedAt <= submission.at).map(({ item }) => item))];
  return {
    facts: {
      ...aboutApplication(application),
      title: sayPapers('title.acknowledgement'),
      issuedOn: sentOn,
      sections: [
        said('heading.message', 'text', [sayPapers('acknowledgement.received', onDay(sentOn))]),
        said('heading.next', 'point', [
          sayPapers('acknowledgement.completeness', onDay(addWorkingDays(sentOn, terms.completeness, workCalendar()))),
          sayPapers('acknowledgement.decision', onDay(expectedDecision(sentOn, laneDays, workCalendar()))),
          sayPapers('acknowledgement.progress'),
        ]),
        said(
          'heading.documents',
          'point',
          items.map((item) => inEvery((locale) => itemTitle(locale, item, application.entries))),
        ),
      ].filter((section) => section.items.length > 0),
    },
  };
}

/** What a decision said, as its letter says it. */
function wordedDecision(decision: Decision, story: ApplicationStory, kind: Worded['kind'], until: PlainDate): Worded {
  const { reasons, explanation, sheet, departure, terms, id } = decision;
  // As granted: what happens to a permit later does not change the letter of its decision.
  const permits = story.permits
    .filter(({ decisionId, person }) => decisionId === id && person === holder)
    .map((permit) => ({ kind: permit.kind, number: formatPermitNumber(permit.number) }));
  const family = familyIn(decision, story);
  return { kind, on: dayOf(decision.at), reasons, explanation, sheet, departure, until, permits, family, terms };
}

/** What was said of the family in the same signature: a notice to one of them is a decision of its own beside it. */
function familyIn({ at, sheet, kind }: Decision, { decisions, permits }: ApplicationStory) {
  const one = decisions.filter((each) => each.at.getTime() === at.getTime());
  const among = kind === 'notice-family' ? one.filter((each) => each.kind === kind) : one;
  return familySaid(
    among.flatMap((each) => each.persons),
    sheet?.persons ?? [],
    {
      objectUntil: objectionDueOn(dayOf(at), workCalendar()),
      appealUntil: addMonths(dayOf(at), terms.appealMonths),
      waiting: one.some((each) => each.kind === 'approve-without-place'),
      numberOf: (person) => {
        const permit = permits.find((each) => each.person === person && one.some(({ id }) => id === each.decisionId));
        return permit ? formatPermitNumber(permit.number) : null;
      },
    },
  );
}

/** Of the request that is open: its words are those of the form as it stands, which an answer changes. */
function requestLetter(application: Application, { requests }: ApplicationStory): Letter | null {
  const request = requests.find(({ answeredAt, cancelledAt }) => !answeredAt && !cancelledAt);
  if (!request || application.status !== 'awaiting_information') return null;
  const { id, items, askedAt, dueOn } = request;
  const words = requestWords({ items, entries: application.entries, on: dayOf(askedAt), until: dueOn });
  return { about: id, facts: { ...aboutApplication(application), ...words } };
}

function noticeLetter(application: Application, story: ApplicationStory): Letter | null {
  const notice = story.decisions.findLast(({ kind }) => kind === 'notice');
  if (!notice) return null;
  const words = wordedDecision(notice, story, 'notice', objectionDueOn(dayOf(notice.at), workCalendar()));
  return { about: notice.id, facts: { ...aboutApplication(application), ...decisionWords(words) } };
}

function decisionLetter(application: Application, story: ApplicationStory): Letter | null {
  const { refusal, grant } = story;
  const decision = application.status === 'refused' ? refusal : grant;
  if (!decision?.number) return null;
  const granted = story.permits.some(({ decisionId }) => decisionId === decision.id);
  const kind = application.status === 'refused' ? 'refuse' : granted ? 'grant' : 'approve-without-place';
  const words = wordedDecision(decision, story, kind, addMonths(dayOf(decision.at), terms.appealMonths));
  return {
    about: decision.id,
    facts: { ...aboutApplication(application), ...decisionWords(words), decisionNumber: decision.number },
  };
}

/** What was decided, or told, of the family after the applicant's own decision. */
function familyLetter(application: Application, story: ApplicationStory, kind: 'decide-family' | 'notice-family') {
  const decision = story.decisions.findLast((each) => each.kind === kind);
  if (!decision) return null;
  const words = wordedDecision(decision, story, kind, addMonths(dayOf(decision.at), terms.appealMonths));
  const number = decision.number ? { decisionNumber: decision.number } : {};
  return { about: decision.id, facts: { ...aboutApplication(application), ...decisionWords(words), ...number } };
}

/** What the last appeal that was decided was answered. */
function appealLetter(application: Application, { appeals, decisions }: ApplicationStory): Letter | null {
  const answered = appeals.findLast(({ result }) => result !== null && result !== 'withdrawn');
  if (!answered?.decidedAt || !answered.result || answered.result === 'withdrawn') return null;
  const { result: act, reason, explanation, subject, person, filedAt, decidedAt } = answered;
  const member = dependantsOf(application).find(({ id }) => id === person) ?? null;
  const decision = decisions.findLast(
    ({ kind, at }) => kind.includes('appeal') && at.getTime() === decidedAt.getTime(),
  );
  const words = appealWords({
    ...{ act, reason: reason ?? '', explanation, subject, member },
    ...{ filedOn: dayOf(filedAt), on: dayOf(decidedAt), sheet: decision?.sheet ?? null },
  });
  const number = decision?.number ? { decisionNumber: decision.number } : {};
  return { about: answered.id, facts: { ...aboutApplication(application), ...words, ...number } };
}

const letters: Record<ApplicationLetter, (application: Application, story: ApplicationStory) => Letter | null> = {
  acknowledgement,
  request: requestLetter,
  notice: noticeLetter,
  decision: decisionLetter,
  appeal: appealLetter,
  family: (application, story) => familyLetter(application, story, 'decide-family'),
  'family-notice': (application, story) => familyLetter(application, story, 'notice-family'),
};

/** A letter about the family is a decision, or a notice, like the applicant's own. */
const paperOf = { family: 'decision', 'family-notice': 'notice' } as const;

/** Which letters there are about an application. */
export const lettersAbout = (application: Application, story: ApplicationStory): ApplicationLetter[] =>
  applicationLetters.filter((letter) => application.reference !== null && letters[letter](application, story) !== null);

/** A letter about the person's own application; null when there is none. */
export async function ownLetter(
  accountId: string,
  { id, letter }: { id: string | undefined; letter: ApplicationLetter },
  now: Date,
): Promise<PaperFile | null> {
  const application = await ownApplication(accountId, id);
  if (!application?.reference) return null;
  const made = letters[letter](application, await applicationStory(application));
  if (!made) return null;
  const { facts, about: subject } = made;
  return given(
    {
      letter: paperOf[letter as keyof typeof paperOf] ?? letter,
      applicationId: application.id,
      permitId: null,
      ...(subject && { about: subject }),
    },
    facts,
    now,
  );
}

/** The paper as a signed file. */
export async function given(
  { letter, ...of }: { letter: PaperKind; applicationId: string; permitId: string | null; about?: string },
  facts: LetterFacts,
  now: Date,
  kind = 'none',
): Promise<PaperFile> {
  const number = facts.number.text;
  const mark = { kind, number: kind === 'none' ? number : number.replaceAll('-', '') };
  const order = { paper: letter, ...of, facts, script: null, mark, draw: () => letterPaper(facts) };
  return { fileName: `${letter}-${number}.pdf`, pdf: await issuePaper(order, now) };
}

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

export function aboutPermit({ number, kind, holder, validFrom, validUntil }: Permit) {
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
    demo: env.DEMO,
  } satisfies Omit<LetterFacts, 'title' | 'issuedOn' | 'sections' | 'foot'>;
}

const certificateSays = (say: (words: ReturnType<typeof wordsOf>) => string) =>
  inEvery((locale) => say(wordsOf(locale)));

/** For any clerk: what the holder may do, with a code that opens the rules. */
function rightsSheet(permit: Permit): LetterFacts {
  const { kind, holder, grantedOn } = permit;
  return {
    ...aboutPermit(permit),
    title: sayPapers('title.rights'),
    issuedOn: grantedOn,
    sections: [
      said('heading.clerk', 'text', [
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
function standingLetter(permit: Permit, on: PlainDate): LetterFacts {
  return {
    ...aboutPermit(permit),
    title: sayPapers('title.standing'),
    issuedOn: on,
    sections: [
      said('heading.message', 'text', [sayPapers('standing.confirms', onDay(on)), sayPapers('standing.shown')]),
      {
        heading: certificateSays((words) => words('label.rights')),
        mark: 'may',
        items: rightsOf[permit.kind].map((code) => certificateSays((words) => words(`right.${code}`))),
      },
      said('heading.clerk', 'text', [sayPapers('standing.compare')]),
    ],
    foot: { url: permitLink(permit), sentences: inAll('verify'), strip: inAll('notTravelDocument') },
  };
}
