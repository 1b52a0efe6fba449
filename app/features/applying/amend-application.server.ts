import { dropAmendDrafts } from '#app/data/amend-draft.server';
import type { Amending } from '#app/data/amending.server';
import { type Application, findOwnApplication, moveApplication } from '#app/data/application.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import type { Tx } from '#app/data/db.server';
import { documentsOf, releaseHeld, removeHeld } from '#app/data/document.server';
import { takeAway } from '#app/data/document-use.server';
import { createSubmission, lastSubmission } from '#app/data/own-application.server';
import { amend } from '#app/data/request-answer.server';
import { keysTouched } from '#app/domain/application/amending';
import { countsAsSent } from '#app/domain/application/document-states';
import { entryOf } from '#app/domain/application/entries';
import { factsOf } from '#app/domain/application/facts-of';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { identityOf } from '#app/domain/people/identity';
import { wordedAnswers } from '#app/i18n/answer-words.server';
import { wordedEntries } from '#app/i18n/entry-words.server';
import type { Locale } from '#app/i18n/locales';
import { amendmentRemarks } from './amending.query.server';
import { isBlocked } from './consistency.server';
import { consentForJoined } from './declaration.server';
import { holdAmending } from './hold-amending.server';
import { reopenRows } from './reopen-rows.server';
import { columnsOf } from './submit-application.server';

type Refusal = 'not-found' | 'step-not-open' | 'nothing-changed' | 'incomplete' | 'contradictory';

/**
 * Sends what is prepared as one step: answers and entries as they are now, what was sent kept as an earlier version, the
 * rows of the checks it touches open again, the papers in their places, event and letter. The same once more finds
 * nothing prepared and is content.
 */
export const amendApplication = (
  { id, version }: { id: string; version: number },
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  holdAmending<Verdict<undefined, Refusal>>(id, actor, now, async ({ tx, application, amending }) => {
    if (application.version !== version) {
      // Told twice, the second finds nothing prepared; else the case has moved on, and what may be changed with it.
      return amending.drafts.length === 0 && application.version > version ? pass() : refuse('step-not-open');
    }
    if (amending.changes.length === 0) return refuse('nothing-changed');
    if (amending.gaps.length > 0 || amending.missing.length > 0) return refuse('incomplete');
    if (isBlocked(amendmentRemarks(application, amending, now).remarks)) return refuse('contradictory');
    return send(tx, application, amending, actor, now);
  });

async function send(
  tx: Tx,
  application: Application,
  { after, changes, removed, items, documents }: Amending,
  actor: { id: string },
  now: Date,
): Promise<Verdict<undefined, Refusal>> {
  const { id, status, accountId } = application;
  const outcome = outcomeOf(after, now);
  const renewed = items.filter(({ files }) => files.some(countsAsSent)).map(({ item }) => item);
  const step = {
    application,
    step: 'amend',
    patch: {
      ...columnsOf(after.answers),
      ...identityOf(after.answers),
      total: outcome.total,
      // Before it is taken in the lane follows what is claimed; afterwards it is fixed.
      ...(status === 'submitted' && { lane: outcome.lane }),
    },
    // What the answers were and are stands once, among the amendments of the same moment.
    detail: { entries: entriesIn(application, after, changes), items: renewed },
  } as const;
  if (!(await moveApplication(tx, { id: actor.id, role: 'applicant' }, step, now))) return refuse('step-not-open');
  const out = removed.map((entry) => entry.id);
  await amend(tx, { applicationId: id }, changes, { pages: application.pages, removed: out }, now);
  await putInPlace(tx, { items, documents, out }, now);
  // Files for what was changed back since are not sent.
  await removeHeld(tx, id, now);
  await dropAmendDrafts(tx, id);
  await reopenRows(tx, id, { keys: keysTouched(changes, renewed), cause: 'amend' }, now);
  const amended = await findOwnApplication(tx, accountId, id);
  if (amended) await keepVersion(tx, { before: application, amended }, now);
  await oweCaseLetter(tx, application, 'application-amended', {}, now);
  return pass();
}

/** The entries that came in, changed or went. */
function entriesIn(before: Application, after: Application, changes: Amending['changes']) {
  return [...new Set(changes.flatMap(({ entry }) => entry ?? []))].flatMap((id) => {
    const [was, is] = [before, after].map(({ entries }) => entries.find((entry) => entry.id === id));
    const entry = is ?? was;
    const what = !was ? ('added' as const) : is ? ('changed' as const) : ('removed' as const);
    return entry ? [{ id, list: entry.list, what }] : [];
  });
}

/** New files take the place of old ones where one paper is asked for, or stand beside them; those of who left go. */
async function putInPlace(
  tx: Tx,
  { items, documents, out }: Pick<Amending, 'items' | 'documents'> & { out: readonly string[] },
  now: Date,
): Promise<void> {
  const replaced = items.filter(({ replaces, files }) => replaces && files.some(countsAsSent)).map(({ item }) => item);
  const go = documents.filter(({ item }) => replaced.includes(item) || out.includes(entryOf(item) ?? ''));
  const stay = documents.filter((each) => !go.includes(each));
  // First what comes in: a file may go from one place and serve at the new one.
  for (const { item, files } of items) {
    const here = stay.filter((each) => each.item === item);
    const come = files.filter((file) => countsAsSent(file) && !here.some(({ id }) => id === file.id));
    const last = Math.max(0, ...documents.filter((each) => each.item === item).map(({ position }) => position));
    for (const [index, file] of come.entries()) {
      await releaseHeld(tx, file, last + index + 1);
      stay.push({ ...file, held: false, position: last + index + 1 });
    }
  }
  for (const place of [...go.filter(({ use }) => use), ...go.filter(({ use }) => !use)]) {
    await takeAway(tx, place, stay, now);
  }
}

/** What stands now, beside what was sent before; what was agreed to is agreed to still. */
async function keepVersion(
  tx: Tx,
  { before, amended: application }: { before: Application; amended: Application },
  now: Date,
): Promise<void> {
  const { id, programme, route, answers } = application;
  const last = await lastSubmission(tx, id);
  if (!last) return;
  const locale = last.worded.locale as Locale;
  const agreed = { agreedAt: last.at.toISOString(), ...last.worded.declaration };
  const joined = consentForJoined(locale, before, application, today(now));
  const declaration = { ...agreed, points: [...agreed.points, ...(joined ? [joined] : [])] };
  const questions = {
    locale,
    pages: wordedAnswers(locale, programme, route, answers),
    entries: wordedEntries(locale, application),
    declaration,
    documents: (await documentsOf(tx, id)).map(({ id: document, item, fileName, contentMac }) => ({
      id: document,
      item,
      fileName,
      ...(contentMac && { contentMac }),
    })),
  };
  const sent = { questions, answers, facts: factsOf(answers, route, true), outcome: outcomeOf(application, now) };
  await createSubmission(tx, id, sent, now);
}
