import type { Application } from '#app/data/application.server';
import { type Tx, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { mayTry } from '#app/data/limits.server';
import { createOpinion, findOpinion, lockOpinion, type Opinion, revokeOpinion } from '#app/data/opinion.server';
import { linksOf, revokeLinks, sendSignedLink } from '#app/data/signed-link.server';
import { checkOfOpinion } from '#app/domain/application/opinions';
import { linkDays } from '#app/domain/application/signed-links';
import { addDays, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { AskForm, PaperForm } from '#app/domain/decisions/opinion-forms';
import type { Officer } from '#app/domain/people/permissions';
import { idFrom } from '#app/infra/random.server';
import { type AskRefusal, actorOf, caseToAsk } from './case-to-ask.server';

type Refusal = AskRefusal | 'no-such-check' | 'too-often' | 'in-the-future';

const idOf = (id: string, officer: Officer, key: string) => idFrom('opinion', `${id}:${officer.id}:${key}`);

/** Asks somebody outside by a link that opens the question without an account. The same form sent twice asks once. */
export const askOpinion = (
  { id, kind, check, body, email, language, words, key }: AskForm & { id: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<{ opinion: string }, Refusal>> =>
  transaction(async (tx) => {
    const found = await caseToAsk(tx, id, officer, 'ask-opinion');
    if (!found.ok) return found;
    const { programme, route } = found.value;
    const checkKind = checkOfOpinion(kind, check, programme, route);
    if (!checkKind) return refuse('no-such-check');
    const opinion = idOf(id, officer, key);
    if (await findOpinion(tx, opinion)) return pass({ opinion });
    if (!(await mayTry('letter', email.toLowerCase()))) return refuse('too-often');
    const asked = { id: opinion, applicationId: id, kind, checkKind, body, locale: language, words: words || null };
    await createOpinion(tx, { ...asked, askedBy: officer.id }, now);
    await sendLink(tx, found.value, { opinion, email, locale: language }, now);
    const detail = { opinion, kind, check: checkKind };
    await recordEvent(tx, actorOf(officer), { applicationId: id, step: 'ask-opinion', detail }, now);
    return pass({ opinion });
  });

function sendLink(
  tx: Tx,
  { id, reference }: Application,
  { opinion, email, locale }: { opinion: string; email: string; locale: string },
  now: Date,
) {
  return sendSignedLink(
    tx,
    {
      ...{ purpose: 'opinion', applicationId: id, subject: opinion, email, locale, letter: 'opinion-asked' },
      address: (token) => `/${locale}/opinions/${token}`,
      values: { number: reference ?? '', until: addDays(today(now), linkDays.opinion - 1) },
    },
    now,
  );
}

/** Writes down what came on paper; a scan is added on its page. */
export const recordOpinion = (
  { id, kind, check, body, key, act: _, ...paper }: PaperForm & { id: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<{ opinion: string }, Refusal>> =>
  transaction(async (tx) => {
    const found = await caseToAsk(tx, id, officer, 'record-opinion');
    if (!found.ok) return found;
    const { programme, route, locale } = found.value;
    const checkKind = checkOfOpinion(kind, check, programme, route);
    if (!checkKind) return refuse('no-such-check');
    if (paper.answeredOn > today(now)) return refuse('in-the-future');
    const opinion = idOf(id, officer, key);
    const asked = { id: opinion, applicationId: id, kind, checkKind, body, locale, words: null, askedBy: officer.id };
    if (!(await createOpinion(tx, { ...asked, paper }, now))) return pass({ opinion });
    const detail = { opinion, kind, check: checkKind, answer: paper.answer };
    await recordEvent(tx, actorOf(officer), { applicationId: id, step: 'record-opinion', detail }, now);
    return pass({ opinion });
  });

type OpenRefusal = AskRefusal | 'opinion-closed' | 'too-often';

async function openOpinion(tx: Tx, applicationId: string, opinion: string): Promise<Opinion | null> {
  const found = await findOpinion(tx, opinion);
  if (!found || found.applicationId !== applicationId) return null;
  await lockOpinion(tx, opinion);
  return findOpinion(tx, opinion);
}

/** Sends another link to the same address; the earlier one opens nothing any more. */
export const resendOpinion = (
  { id, opinion }: { id: string; opinion: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, OpenRefusal>> =>
  transaction(async (tx) => {
    const found = await caseToAsk(tx, id, officer, 'resend-opinion');
    if (!found.ok) return found;
    const asked = await openOpinion(tx, id, opinion);
    if (!asked) return refuse('not-found');
    const email = (await linksOf(id, 'opinion', tx)).find(({ subject }) => subject === opinion)?.email;
    if (asked.answer || asked.revokedAt || !email) return refuse('opinion-closed');
    if (!(await mayTry('letter', email.toLowerCase()))) return refuse('too-often');
    await sendLink(tx, found.value, { opinion, email, locale: asked.locale }, now);
    await recordEvent(tx, actorOf(officer), { applicationId: id, step: 'resend-opinion', detail: { opinion } }, now);
    return pass();
  });

/** Takes the question back: its link opens nothing any more. */
export const withdrawOpinion = (
  { id, opinion }: { id: string; opinion: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, OpenRefusal>> =>
  transaction(async (tx) => {
    const found = await caseToAsk(tx, id, officer, 'withdraw-opinion');
    if (!found.ok) return found;
    const asked = await openOpinion(tx, id, opinion);
    if (!asked) return refuse('not-found');
    if (asked.revokedAt) return pass();
    if (!(await revokeOpinion(tx, opinion, now))) return refuse('opinion-closed');
    await revokeLinks(tx, { purpose: 'opinion', subject: opinion }, now);
    await recordEvent(tx, actorOf(officer), { applicationId: id, step: 'withdraw-opinion', detail: { opinion } }, now);
    return pass();
  });
