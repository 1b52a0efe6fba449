import { type Application, findCase } from '#app/data/application.server';
import { dutiesOf, lockCase } from '#app/data/case.server';
import { nameIn, oweMessageLetter } from '#app/data/case-letter.server';
import { refusedStep } from '#app/data/case-step.server';
import { type Tx, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { isId } from '#app/data/id';
import { createMessage, settleMessages } from '#app/data/message.server';
import { decisionDueOn } from '#app/domain/application/clocks';
import { labelOf } from '#app/domain/application/turn';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { ReplyForm } from '#app/domain/decisions/reply-form';
import { mayTalk } from '#app/domain/people/may-talk';
import type { NotAllowed, Officer } from '#app/domain/people/permissions';
import { caseRoles } from '#app/domain/people/roles';
import { localeFrom } from '#app/i18n/locales';
import { idFrom } from '#app/infra/random.server';
import { type ReplyFacts, replyText } from './reply-text';

type Refusal = NotAllowed | 'not-found';

/** What a template can say about the case today. */
export const replyFacts = (application: Application, now: Date): ReplyFacts => ({
  name: nameIn(application),
  number: application.reference ?? '',
  label: labelOf(application, today(now)),
  dueOn: decisionDueOn(application),
});

export const localeOfCase = ({ locale }: Pick<Application, 'locale'>) => localeFrom(locale);

/** The case, held until the transaction ends, when this officer may speak with its applicant. */
async function caseToTalk(tx: Tx, id: string, officer: Officer, step: string): Promise<Verdict<Application, Refusal>> {
  if (!isId(id)) return refuse('not-found');
  await lockCase(tx, id);
  const application = await findCase(tx, id);
  if (!application) return refuse('not-found');
  const verdict = mayTalk(officer, await dutiesOf(tx, application));
  if (verdict.ok) return pass(application);
  const detail = verdict.code === 'claimed' ? { name: application.claimedBy?.name ?? '' } : undefined;
  return refusedStep(officer, id, step, refuse(verdict.code, detail));
}

const roleOf = ({ roles }: Officer) => caseRoles.find((role) => roles.includes(role)) ?? 'intake';

/** The office answers: the text is made here, in the applicant's language, and stands on their page. A letter says only that. */
export const replyMessage = (
  { id, template, block, key }: ReplyForm & { id: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    const found = await caseToTalk(tx, id, officer, 'reply-message');
    if (!found.ok) return found;
    const application = found.value;
    const message = idFrom('reply', `${id}:${officer.id}:${key}`);
    const locale = localeOfCase(application);
    const text = replyText(locale, template, block, replyFacts(application, now));
    const by = { officerId: officer.id, template };
    if (!(await createMessage(tx, { id: message, applicationId: id, locale, text, by }, now))) return pass();
    await settleMessages(tx, id, now);
    await oweMessageLetter(tx, application, message, now);
    const actor = { id: officer.id, role: roleOf(officer) };
    await recordEvent(tx, actor, { applicationId: id, step: 'reply-message', detail: { message, template } }, now);
    return pass();
  });

/** What the applicant wrote needs no answer: the case stops waiting for one. */
export const settleWritten = (
  { id }: { id: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    const found = await caseToTalk(tx, id, officer, 'settle-messages');
    if (!found.ok) return found;
    if ((await settleMessages(tx, id, now)) === 0) return pass();
    const actor = { id: officer.id, role: roleOf(officer) };
    await recordEvent(tx, actor, { applicationId: id, step: 'settle-messages' }, now);
    return pass();
  });
