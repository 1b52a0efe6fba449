import type { Step } from '#app/domain/application/lifecycle';
import { type Sign, signsOf } from '#app/domain/application/signs';
import { today } from '#app/domain/basics/plain-date';
import type { Verdict } from '#app/domain/basics/verdict';
import type { Favour } from '#app/domain/eligibility/favourable';
import type { Outcome } from '#app/domain/eligibility/outcome';
import {
  type Duties,
  mayClaim,
  mayRecordFinding,
  type NotAllowed,
  type Officer,
  stepsOpenToOfficer,
} from '#app/domain/people/permissions';
import { type Application, findCase } from './application.server';
import { type CaseEvent, dutiesOf, eventsOf, objectionsOf, renewLock } from './case.server';
import { outcomeOf, outcomeOnBasis, outcomesOfVersions } from './case-outcome.server';
import { type CaseCheck, checksOf } from './check.server';
import { type Complaint, complaintsOf } from './complaint.server';
import { db } from './db.server';
import { type Decision, decisionsOf } from './decision.server';
import { type DocumentRow, documentsOf } from './document.server';
import { isId } from './id';
import { compareCase, type DossierCase, dossierOf, type Pair, pairsOf } from './likeness.server';
import { countMessages, type Unread } from './message.server';
import { type OfferAsked, offersAsked } from './offer-asked.server';
import { type Opinion, opinionsOf } from './opinion.server';
import { type Permit, permitsOfApplication } from './permit.server';
import { type InformationRequest, requestsOf } from './request.server';
import { sameFilesElsewhere } from './same-files.server';

/** Everything an officer sees of a case, and what they may do with it. */
export interface CaseFile {
  application: Application;
  outcome: Outcome;
  /** The same case counting what officers have verified: alone, and with the rest as claimed. */
  verified: Outcome[];
  /** The case under the frozen and the newer version; null while there is no newer one. */
  versions: Favour | null;
  duties: Duties;
  checks: CaseCheck[];
  documents: DocumentRow[];
  decisions: Decision[];
  requests: InformationRequest[];
  objections: { id: string; at: Date; text: string }[];
  permits: Permit[];
  /** What to look at twice. */
  signs: Sign[];
  /** Applications of other accounts that may be of the same person, asked and answered. */
  like: Pair[];
  /** Other applications known to be of the same person. */
  dossier: DossierCase[];
  events: CaseEvent[];
  complaints: Complaint[];
  messages: Unread;
  opinions: Opinion[];
  /** What employers were asked about the job offer, and have answered. */
  offersAsked: OfferAsked[];
  stepsOpen: Step[];
  mayClaim: Verdict<undefined, NotAllowed>;
  mayRecord: boolean;
}

export async function readCaseFile(id: string, officer: Officer, now: Date): Promise<CaseFile | null> {
  if (!isId(id)) return null;
  await renewLock(db, { id, officerId: officer.id }, now);
  const application = await findCase(db, id);
  if (!application) return null;
  if (!application.likenessAt) await compareCase(db, application, now);
  const [
    duties,
    checks,
    documents,
    decisions,
    requests,
    objections,
    permits,
    events,
    like,
    dossier,
    messages,
    opinions,
    offers,
  ] = await Promise.all([
    dutiesOf(db, application),
    checksOf(db, id),
    documentsOf(db, id, { readyOnly: true }),
    decisionsOf(db, id),
    requestsOf(db, id),
    objectionsOf(db, id),
    permitsOfApplication(db, id),
    eventsOf(db, id),
    pairsOf(db, id),
    dossierOf(db, application),
    countMessages(db, id),
    opinionsOf(db, id),
    offersAsked(db, id),
  ]);
  const outcome = outcomeOf(application, now);
  const elsewhere = await sameFilesElsewhere(db, application, documents);
  const filedOn = today(application.submittedAt ?? now);
  return {
    application,
    outcome,
    signs: signsOf({ ...application, filedOn, files: documents, needs: outcome.documents, elsewhere }),
    verified: (['verified', 'verified-else-claimed'] as const).map((basis) =>
      outcomeOnBasis(application, checks, basis, now),
    ),
    versions: outcomesOfVersions(application, now),
    duties,
    checks,
    documents,
    decisions,
    requests,
    objections,
    permits,
    like,
    dossier,
    events,
    complaints: await complaintsOf(db, id),
    messages,
    opinions,
    offersAsked: offers,
    stepsOpen: stepsOpenToOfficer(officer, duties),
    mayClaim: mayClaim(officer, duties),
    mayRecord: mayRecordFinding(officer, duties).ok,
  };
}
