import type { CheckKind } from '#app/domain/application/checks';
import type { Step } from '#app/domain/application/lifecycle';
import type { MachineCheck } from '#app/domain/application/machine-checks';
import type { QuestionName } from '#app/domain/application/questions';
import { type Sign, signsOf } from '#app/domain/application/signs';
import { today } from '#app/domain/basics/plain-date';
import { refuse, type Verdict } from '#app/domain/basics/verdict';
import { allChecksClosed, mayGrant } from '#app/domain/decisions/may-grant';
import type { Favour } from '#app/domain/eligibility/favourable';
import type { Outcome } from '#app/domain/eligibility/outcome';
import { mayWorkOn } from '#app/domain/people/check-duties';
import {
  type Duties,
  mayClaim,
  type NotAllowed,
  type Officer,
  stepsOpenToOfficer,
} from '#app/domain/people/permissions';
import { type Application, findCase } from './application.server';
import { type CaseEvent, dutiesOf, eventsOf, namesOf, objectionsOf, renewLock } from './case.server';
import { outcomeOf, outcomeOnBasis, outcomesOfVersions } from './case-outcome.server';
import { asSeenBy, type SeenCheck, seenChecks } from './case-seen.server';
import { checksOfHolder } from './case-sheet.server';
import { type CaseCheck, judgedChecks, wholesOf } from './check.server';
import { checkerOf } from './checker.server';
import { type Complaint, complaintsOf } from './complaint.server';
import { db } from './db.server';
import { type Decision, decisionsOf } from './decision.server';
import { type DocumentRow, documentsOf } from './document.server';
import { findingsOf, openedRowsOf } from './finding.server';
import { isId } from './id';
import { compareCase, type DossierCase, dossierOf, type Pair, pairsOf } from './likeness.server';
import { proposalsFor } from './machine-check.server';
import { countMessages, type Unread } from './message.server';
import { type CaseNote, notesOf } from './note.server';
import { type OfferAsked, offersAsked } from './offer-asked.server';
import { type Opinion, opinionsOf } from './opinion.server';
import { type Permit, permitsOfApplication } from './permit.server';
import { type InformationRequest, requestsOf } from './request.server';
import { type OwnAmendment, ownAmendmentsOf } from './request-answer.server';
import { sameFilesElsewhere } from './same-files.server';
import { linksOf, type SignedLink } from './signed-link.server';

/** Everything an officer sees of a case, and what they may do with it. */
export interface CaseFile {
  application: Application;
  outcome: Outcome;
  /** The same case counting what officers have verified: alone, and with the rest as claimed. */
  verified: Outcome[];
  /** The case under the frozen and the newer version; null while there is no newer one. */
  versions: Favour | null;
  duties: Duties;
  /** As this officer may see them: what is not theirs to read is done or not done. */
  checks: SeenCheck[];
  /** All findings, for what is computed out of them; never for words on a page. */
  judged: CaseCheck[];
  /** Whether it may be granted, by all findings, also those not seen here. */
  lawful: ReturnType<typeof mayGrant>;
  /** What machine checks say, by question. */
  proposals: Map<QuestionName, MachineCheck>;
  /** Names of who found what. */
  foundBy: Map<string, string>;
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
  /** Between officers; never the applicant's. */
  notes: CaseNote[];
  events: CaseEvent[];
  /** What the applicant changed on their own initiative. */
  amended: OwnAmendment[];
  complaints: Complaint[];
  messages: Unread;
  opinions: Opinion[];
  /** Where they were asked, and until when the links work. */
  opinionLinks: SignedLink[];
  /** What employers were asked about the job offer, and have answered. */
  offersAsked: OfferAsked[];
  stepsOpen: Step[];
  mayClaim: Verdict<undefined, NotAllowed>;
  /** The checks on which this officer may write findings now. */
  mayWork: CheckKind[];
  /** Who makes the security check sees no more than identity; null: sees all. */
  kindsSeen: readonly CheckKind[] | null;
}

export async function readCaseFile(id: string, by: Officer, now: Date): Promise<CaseFile | null> {
  if (!isId(id)) return null;
  await renewLock(db, { id, officerId: by.id }, now);
  const application = await findCase(db, id);
  if (!application) return null;
  if (!application.likenessAt) await compareCase(db, application, now);
  const [
    officer,
    duties,
    findings,
    opened,
    wholes,
    documents,
    decisions,
    requests,
    objections,
    permits,
    events,
    amended,
    like,
    dossier,
    notes,
    messages,
    opinions,
    opinionLinks,
    offers,
  ] = await Promise.all([
    checkerOf(db, by),
    dutiesOf(db, application),
    findingsOf(db, id),
    openedRowsOf(db, id),
    wholesOf(db, id),
    documentsOf(db, id, { readyOnly: true }),
    decisionsOf(db, id),
    requestsOf(db, id),
    objectionsOf(db, id),
    permitsOfApplication(db, id),
    eventsOf(db, id),
    ownAmendmentsOf(db, id),
    pairsOf(db, id),
    dossierOf(db, application),
    notesOf(db, id),
    countMessages(db, id),
    opinionsOf(db, id),
    linksOf(id, 'opinion'),
    offersAsked(db, id),
  ]);
  const outcome = outcomeOf(application, now);
  const [elsewhere, proposals, foundBy] = await Promise.all([
    sameFilesElsewhere(db, application, documents),
    proposalsFor(db, application, outcome.documents, now),
    namesOf(
      db,
      [...findings, ...wholes].map(({ officerId }) => officerId),
    ),
  ]);
  const filedOn = today(application.submittedAt ?? now);
  const judged = judgedChecks({ application, needs: outcome.documents, files: documents, findings, opened, wholes });
  const checks = seenChecks(officer, judged);
  return asSeenBy(officer, {
    application,
    outcome,
    signs: signsOf({ ...application, filedOn, files: documents, needs: outcome.documents, elsewhere }),
    verified: (['verified', 'verified-else-claimed'] as const).map((basis) =>
      outcomeOnBasis(application, checks, basis, now),
    ),
    versions: outcomesOfVersions(application, now),
    duties,
    checks,
    judged,
    lawful: allChecksClosed(judged) ? mayGrant(outcome, checksOfHolder(application, judged)) : refuse('checks-open'),
    proposals,
    foundBy,
    documents,
    decisions,
    requests,
    objections,
    permits,
    like,
    dossier,
    notes,
    events,
    amended,
    complaints: await complaintsOf(db, id),
    messages,
    opinions,
    opinionLinks,
    offersAsked: offers,
    stepsOpen: stepsOpenToOfficer(officer, duties),
    mayClaim: mayClaim(officer, duties),
    mayWork: judged.map(({ kind }) => kind).filter((kind) => mayWorkOn(officer, duties, kind).ok),
    kindsSeen: null,
  });
}
