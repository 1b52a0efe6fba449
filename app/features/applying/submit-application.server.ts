import { randomBytes } from 'node:crypto';
import { type Application, findOwnApplication, moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { closeReturn } from '#app/data/case-return.server';
import { type Tx, transaction, violatedUnique } from '#app/data/db.server';
import { documentsOf } from '#app/data/document.server';
import { keepAside } from '#app/data/document-use.server';
import { createSubmission, lockOwnApplication } from '#app/data/own-application.server';
import { legalDueOn } from '#app/domain/application/clocks';
import { counted, itemsToFile, missingItems, unanswered } from '#app/domain/application/completeness';
import { completenessDueOn, expectedDecision } from '#app/domain/application/deadlines';
import { countsAsSent } from '#app/domain/application/document-states';
import { mayEdit } from '#app/domain/application/editable';
import { factsOf } from '#app/domain/application/facts-of';
import type { Answers } from '#app/domain/application/questions';
import { newReference } from '#app/domain/application/reference';
import type { Submission } from '#app/domain/application/submission';
import { partsOf, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { identityOf } from '#app/domain/people/identity';
import { occupationNamed } from '#app/domain/rating/occupations';
import { wordedAnswers } from '#app/i18n/answer-words.server';
import { wordedEntries } from '#app/i18n/entry-words.server';
import type { Locale } from '#app/i18n/locales';
import { isBlocked, remarksOn } from './consistency.server';
import { declarationIn } from './declaration.server';

export interface Submit {
  id: string;
  /** The box under the declaration was ticked. */
  consent: boolean;
  /** The language it was filled in and agreed to. */
  locale: Locale;
}

type Refusal = 'not-found' | 'consent-required' | 'incomplete' | 'contradictory' | 'already-sent';

/**
 * Sends an application, once, or once more when it was returned: number, rules frozen, questions and answers kept as worded, event and letter, all in one
 * transaction. A second press finds it sent.
 */
export async function submitApplication(
  submit: Submit,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<{ reference: string }, Refusal>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction((tx) => send(tx, submit, actor, now));
    } catch (error) {
      // The random part of a number met one that exists: drawn again.
      if (attempt >= 3 || !violatedUnique(error)?.includes('reference')) throw error;
    }
  }
}

async function send(
  tx: Tx,
  { id, consent, locale }: Submit,
  actor: { id: string },
  now: Date,
): Promise<Verdict<{ reference: string }, Refusal>> {
  await lockOwnApplication(tx, actor.id, id);
  const draft = await findOwnApplication(tx, actor.id, id);
  if (!draft) return refuse('not-found');
  if (!mayEdit(draft.status)) return refuse('already-sent');
  if (!consent) return refuse('consent-required');

  const application = counted(draft, today(now));
  const { programme, route, answers } = application;
  const outcome = outcomeOf(application, now);
  const sent = await documentsOf(tx, id);
  const asked = new Set(itemsToFile(outcome.documents).map(({ item }) => item));
  const documents = sent.filter(({ item }) => asked.has(item));
  if (
    unanswered(application).length > 0 ||
    missingItems(outcome.documents, documents.filter(countsAsSent)).length > 0
  ) {
    return refuse('incomplete');
  }
  if (isBlocked(remarksOn(application, { outcome, documents }, now))) return refuse('contradictory');

  // Sent again, it keeps its number, its rules and the day on which age and papers are measured.
  const again = draft.status === 'returned';
  const reference = draft.reference ?? newReference(partsOf(today(now)).year, randomBytes(6));
  const moved = await moveApplication(
    tx,
    { id: actor.id, role: 'applicant' },
    {
      application,
      step: again ? 'resubmit' : 'submit',
      patch: {
        ...columnsOf(answers),
        ...identityOf(answers),
        reference,
        locale,
        submittedAt: draft.submittedAt ?? now,
        applicantDueOn: null,
        completenessDueOn: completenessDueOn(today(now), workCalendar()),
        legalFrom: today(now),
        legalDueOn: legalDueOn(today(now), workCalendar()),
        ruleSet: draft.ruleSet ?? outcome.ruleSet,
        lane: outcome.lane,
        total: outcome.total,
      },
      detail: { lane: outcome.lane, total: outcome.total, ruleSet: outcome.ruleSet },
    },
    now,
  );
  if (!moved) return refuse('already-sent');
  await keepAside(tx, sent, asked, now);
  if (again) await closeReturn(tx, id, now);

  const questions: Submission = {
    locale,
    pages: wordedAnswers(locale, programme, route, answers),
    entries: wordedEntries(locale, application),
    declaration: declarationIn(locale, { ...application, items: documents.map(({ item }) => item) }),
    documents: documents.map(({ id: document, item, fileName, contentMac }) => ({
      id: document,
      item,
      fileName,
      ...(contentMac && { contentMac }),
    })),
  };
  const facts = factsOf(answers, route, true);
  await createSubmission(tx, id, { questions, answers, facts, outcome }, now);
  const decisionBy = expectedDecision(today(now), outcome.laneDays, workCalendar());
  const letterOf: Application = { ...application, reference, locale, holderName: columnsOf(answers).holderName };
  await oweCaseLetter(tx, letterOf, 'application-received', { programme, decisionBy }, now);
  return pass({ reference });
}

/** What queues and quotas read without opening the answers. */
export function columnsOf(answers: Answers) {
  const text = (name: keyof Answers) => (answers[name] === undefined ? null : String(answers[name]));
  const occupation = text('occupation');
  return {
    holderName: [text('surnameLatin'), text('givenNamesLatin')].filter(Boolean).join(' '),
    citizenship: text('citizenship'),
    field: text('field') ?? (occupation && (occupationNamed(occupation)?.field ?? null)),
    region: text('firstRegion'),
  };
}
