import type { Application } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { expectedDecision, terms } from '#app/domain/application/deadlines';
import { today as dayOf, type PlainDate } from '#app/domain/basics/plain-date';
import { addWorkingDays } from '#app/domain/basics/working-days';
import { itemTitle } from '#app/i18n/outcome-words.server';
import { dayMonthYear } from '#app/infra/pdf/certificate-words';
import { inEvery, sayPapers } from '#app/infra/pdf/paper-words';
import { returnWords } from '../letters/course-letters';
import { section } from '../letters/decision-letter';
import { given, type PaperFile } from '../letters/give-letter.server';
import { aboutApplication } from '../letters/letter-about';
import { requestWords } from '../letters/request-letter';
import { ownApplication } from './application.query.server';
import {
  appealLetter,
  correctionLetter,
  decisionLetter,
  endingLetter,
  extensionLetter,
  familyLetter,
  type Letter,
  noticeLetter,
} from './decided-letters';
import { type ApplicationStory, applicationStory } from './status.query.server';

export const applicationLetters = [
  'acknowledgement',
  'return',
  'request',
  'extension',
  'notice',
  'decision',
  'appeal',
  'family',
  'family-notice',
  'correction',
  'ending',
] as const;
export type ApplicationLetter = (typeof applicationLetters)[number];
const onDay = (date: PlainDate) => ({ date: dayMonthYear(date) });

/** What stands in the acknowledgement is what was sent on that day. */
export function acknowledgement(
  application: Application,
  { submission, documents }: Pick<ApplicationStory, 'submission' | 'documents'>,
): Letter | null {
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
        section('heading.message', 'text', [sayPapers('acknowledgement.received', onDay(sentOn))]),
        section('heading.next', 'point', [
          sayPapers('acknowledgement.completeness', onDay(addWorkingDays(sentOn, terms.completeness, workCalendar()))),
          sayPapers('acknowledgement.decision', onDay(expectedDecision(sentOn, laneDays, workCalendar()))),
          sayPapers('acknowledgement.progress'),
        ]),
        section(
          'heading.documents',
          'point',
          items.map((item) => inEvery((locale) => itemTitle(locale, item, application.entries))),
        ),
      ].filter((section) => section.items.length > 0),
    },
  };
}

/** Of the request that is open: its words are those of the form as it stands, which an answer changes. */
function requestLetter(application: Application, { requests }: ApplicationStory): Letter | null {
  const request = requests.find(({ answeredAt, cancelledAt }) => !answeredAt && !cancelledAt);
  if (!request || application.status !== 'awaiting_information') return null;
  const { id, items, askedAt, dueOn } = request;
  const words = requestWords({ items, entries: application.entries, on: dayOf(askedAt), until: dueOn });
  return { about: id, facts: { ...aboutApplication(application), ...words } };
}

/** Of the return that waits, for the same reason. */
function returnLetter(application: Application, { returned }: ApplicationStory): Letter | null {
  if (!returned || application.status !== 'returned') return null;
  const { id, items, at, dueOn } = returned;
  const words = returnWords({ items, entries: application.entries, on: dayOf(at), until: dueOn });
  return { about: id, facts: { ...aboutApplication(application), ...words } };
}

const letters: Record<ApplicationLetter, (application: Application, story: ApplicationStory) => Letter | null> = {
  acknowledgement,
  request: requestLetter,
  return: returnLetter,
  ending: endingLetter,
  extension: extensionLetter,
  notice: noticeLetter,
  decision: decisionLetter,
  appeal: appealLetter,
  correction: correctionLetter,
  family: (application, story) => familyLetter(application, story, 'decide-family'),
  'family-notice': (application, story) => familyLetter(application, story, 'notice-family'),
};

/** A letter about the family is a decision, or a notice, like the applicant's own. */
const paperOf = { family: 'decision', 'family-notice': 'notice' } as const;

/** Which letters there are about an application. */
export const lettersAbout = (application: Application, story: ApplicationStory): ApplicationLetter[] =>
  applicationLetters.filter((letter) => application.reference !== null && letters[letter](application, story) !== null);

/** A letter about the person's own application, as it is drawn and shown; null when there is none. */
export async function ownLetterFacts(
  accountId: string,
  { id, letter }: { id: string | undefined; letter: ApplicationLetter },
): Promise<(Letter & { application: Application }) | null> {
  const application = await ownApplication(accountId, id);
  if (!application?.reference) return null;
  const made = letters[letter](application, await applicationStory(application));
  return made && { ...made, application };
}

/** The same as a signed file. */
export async function ownLetter(
  accountId: string,
  { id, letter }: { id: string | undefined; letter: ApplicationLetter },
  now: Date,
): Promise<PaperFile | null> {
  const made = await ownLetterFacts(accountId, { id, letter });
  if (!made) return null;
  const { facts, about: subject, application } = made;
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
