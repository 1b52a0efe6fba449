import { type Application, findOwnApplication } from '#app/data/application.server';
import { db } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { type OfferAsked, offersAsked } from '#app/data/offer-asked.server';
import { claimIn, isConfirmed, type OfferClaim } from '#app/domain/skills/offer';

export interface OwnEmployer {
  application: Application;
  claim: OfferClaim | null;
  confirmed: boolean;
  /** The newest first. */
  asked: OfferAsked[];
}

/** What one's employer was asked and has answered; null for what is not one's own. */
export async function ownEmployer(accountId: string, id: string | undefined): Promise<OwnEmployer | null> {
  const application = isId(id) ? await findOwnApplication(db, accountId, id) : null;
  if (!application) return null;
  const asked = await offersAsked(db, application.id);
  const claim = claimIn(application.answers);
  return { application, claim, confirmed: isConfirmed(asked, claim), asked };
}
