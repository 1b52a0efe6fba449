import { type Application, findCase } from '#app/data/application.server';
import { lockCase } from '#app/data/case.server';
import { type Tx, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { officePerson, oweOfficer } from '#app/data/office-people.server';
import { findOpinion, keepOpinionAnswer, lockOpinion, type Opinion } from '#app/data/opinion.server';
import { liveLink, type SignedLink, spendLink, usedLink } from '#app/data/signed-link.server';
import { isOpen } from '#app/domain/application/lifecycle';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { AnswerForm } from '#app/domain/decisions/opinion-forms';

/** What a link opens now, with its opinion and case; null for one that opens nothing, whatever the reason. */
export async function openedByLink(tx: Tx, token: string | undefined, now: Date) {
  const link = await liveLink(tx, 'opinion', token, now);
  if (!link) return null;
  const [opinion, application] = await Promise.all([findOpinion(tx, link.subject), findCase(tx, link.applicationId)]);
  if (!opinion || opinion.answer || opinion.revokedAt || !application || !isOpen(application.status)) return null;
  return { link, opinion, application };
}

/**
 * Keeps the answer of whoever was asked, once: the link is spent with it. The same answer sent again finds that it is
 * there; anything else finds a link that opens nothing.
 */
export const answerOpinion = (
  { token, answer, reasons, signedBy }: AnswerForm & { token: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'link-dead'>> =>
  transaction(async (tx) => {
    const named = (await liveLink(tx, 'opinion', token, now)) ?? (await usedLink(tx, 'opinion', token));
    if (!named) return refuse('link-dead');
    // The case first, as officers do: who locks them the other way round waits for ever.
    await lockCase(tx, named.applicationId);
    await lockOpinion(tx, named.subject);
    const opened = await openedByLink(tx, token, now);
    if (!opened) return (await isSame(tx, token, { answer, reasons, signedBy })) ? pass() : refuse('link-dead');
    const { link, opinion, application } = opened;
    if (!(await spendLink(tx, link.id, now))) return refuse('link-dead');
    const given = { answer, reasons, signedBy, answeredOn: today(now) };
    if (!(await keepOpinionAnswer(tx, opinion.id, given, now))) throw new Error('a live link to a closed opinion');
    const { kind, checkKind } = opinion;
    const detail = { opinion: opinion.id, kind, check: checkKind, answer };
    const outside = { id: null, role: 'outside' };
    await recordEvent(tx, outside, { applicationId: application.id, step: 'answer-opinion', detail }, now);
    await tellWhoAsked(tx, opinion, application, now);
    return pass();
  });

async function tellWhoAsked(tx: Tx, { id, askedBy }: Opinion, { id: application, reference }: Application, now: Date) {
  const asker = await officePerson(tx, askedBy);
  if (!asker) return;
  const letter = { cause: `opinion-answered:${id}`, letter: 'opinion-answered', path: `cases/${application}` };
  await oweOfficer(tx, asker, { ...letter, values: { number: reference ?? '' } }, now);
}

async function isSame(tx: Tx, token: string, given: AnswerForm): Promise<boolean> {
  const used: SignedLink | null = await usedLink(tx, 'opinion', token);
  const opinion = used && (await findOpinion(tx, used.subject));
  return opinion?.answer === given.answer && opinion.reasons === given.reasons && opinion.signedBy === given.signedBy;
}
