import { saveAnswerPage } from '#app/data/answer-page.server';
import { findOwnApplication } from '#app/data/application.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { offersAsked } from '#app/data/offer-asked.server';
import { lockOwnApplication } from '#app/data/own-application.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { claimIn, sameClaim } from '#app/domain/skills/offer';

/** The applicant agrees with what the employer has corrected: the answers of a draft say it from now on. */
export const takeOverCorrection = (
  id: string,
  account: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found' | 'already-sent' | 'nothing-corrected'>> =>
  transaction(async (tx) => {
    await lockOwnApplication(tx, account.id, id);
    const application = await findOwnApplication(tx, account.id, id);
    if (!application) return refuse('not-found');
    const agreed = (await offersAsked(tx, id)).find(({ answer }) => answer !== null)?.agreed;
    if (!agreed) return refuse('nothing-corrected');
    const claim = claimIn(application.answers);
    if (claim && sameClaim(agreed, claim)) return pass();
    const { employer, position, region, start } = agreed;
    const answers = { offerFrom: employer, offerPosition: position, offerRegion: region, offerStart: start };
    const saved = await saveAnswerPage(tx, { id, accountId: account.id, page: 'offer-details', answers }, now);
    if (!saved) return refuse('already-sent');
    await recordEvent(tx, { id: account.id, role: 'applicant' }, { applicationId: id, step: 'take-over-offer' }, now);
    return pass();
  });
