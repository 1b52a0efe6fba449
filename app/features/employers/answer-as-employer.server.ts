import { accountById } from '#app/data/account.server';
import { findCase } from '#app/data/application.server';
import { nameIn } from '#app/data/case-letter.server';
import { type Tx, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { oweLetter } from '#app/data/letter.server';
import { mayTry, networkOf } from '#app/data/limits.server';
import {
  type AskedEmployer,
  answeredBy,
  findAsked,
  keepAgreed,
  keepEmployerAnswer,
  type SignedAnswer,
} from '#app/data/offer-asked.server';
import { spendLink } from '#app/data/signed-link.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { type EmployerAnswer, type OfferClaim, sameClaim } from '#app/domain/skills/offer';
import { env } from '#app/infra/env.server';
import type { Signature } from './employer.schema';

/** As long the second press of a button is taken for the same. */
const SAME_PRESS_MS = 10 * 60_000;

export interface EmployersAnswer {
  signature: Signature;
  /** What the employer says instead; null unless they correct. */
  corrected: Omit<OfferClaim, 'employer'> | null;
}

/** An employer confirms, corrects or declines by the link of the letter. */
export async function answerAsEmployer(
  token: string,
  { signature, corrected }: EmployersAnswer,
  { clientIp, now }: { clientIp: string; now: Date },
): Promise<Verdict<undefined, 'link-dead' | 'too-many'>> {
  if (!(await mayTry('employer-link', networkOf(clientIp)))) return refuse('too-many');
  return transaction(async (tx): Promise<Verdict<undefined, 'link-dead'>> => {
    const asked = await findAsked(token, now, tx);
    if (!asked || !(await spendLink(tx, asked.id, now))) {
      const before = await answeredBy(tx, token, new Date(now.getTime() - SAME_PRESS_MS));
      const same =
        before?.answer === (before && answerTo(before.claim, { signature, corrected })) &&
        before?.signedBy === signature.signedBy;
      return before && same ? pass() : refuse('link-dead');
    }
    const signed = signedAnswer(asked.claim, { signature, corrected });
    await keepEmployerAnswer(tx, asked.id, signed, now);
    await keepAgreed(tx, asked.application.id, agreedAnswers(signed), now);
    const detail = { asked: asked.id, answer: signed.answer };
    const by = { id: null, role: 'employer' };
    await recordEvent(tx, by, { applicationId: asked.application.id, step: 'employer-answered', detail }, now);
    await tellBoth(tx, asked, signed, now);
    return pass();
  });
}

/** A correction that changes nothing is a yes. */
function answerTo(claim: OfferClaim, { signature, corrected }: EmployersAnswer): EmployerAnswer {
  if (signature.answer !== 'corrected' || !corrected) return signature.answer;
  return sameClaim({ ...claim, ...corrected }, claim) ? 'confirmed' : 'corrected';
}

function signedAnswer(claim: OfferClaim, answered: EmployersAnswer): SignedAnswer {
  const answer = answerTo(claim, answered);
  const { registration, signedBy, signedAs, note } = answered.signature;
  return {
    answer,
    agreed: answer === 'declined' ? null : { ...claim, ...(answer === 'corrected' ? answered.corrected : {}) },
    registration: registration || null,
    signedBy,
    signedAs: signedAs || null,
    note: note || null,
  };
}

/** What the rules read of it: the answers of the form stay the one source of facts. */
const agreedAnswers = ({ agreed }: SignedAnswer) =>
  agreed
    ? {
        agreedEmployer: agreed.employer,
        agreedPosition: agreed.position,
        agreedRegion: agreed.region,
        agreedStart: agreed.start,
      }
    : {};

async function tellBoth(tx: Tx, asked: AskedEmployer, { answer }: SignedAnswer, now: Date): Promise<void> {
  const { id, email, locale, claim, application } = asked;
  const account = await accountById(tx, application.accountId);
  if (account && !account.closedAt) {
    const file = await findCase(tx, application.id);
    const name = file && nameIn({ ...file, locale: account.locale });
    const whose = { ...(name && { name }), ...(file?.reference && { number: file.reference }) };
    const link = `${env.PUBLIC_ORIGIN}/${account.locale}/my/applications/${application.id}/employer`;
    const toApplicant = {
      cause: `offer-asked:${id}:answered`,
      letter: 'employer-answered',
      locale: account.locale,
      accountId: account.id,
      applicationId: application.id,
      values: { ...whose, employer: claim.employer, answer, link },
    };
    await oweLetter(tx, toApplicant, now);
  }
  const toEmployer = {
    cause: `offer-asked:${id}:thanked`,
    letter: 'employer-thanked',
    locale,
    email,
    applicationId: application.id,
    values: { position: claim.position, answer, link: `${env.PUBLIC_ORIGIN}/${locale}/contact` },
  };
  await oweLetter(tx, toEmployer, now);
}
