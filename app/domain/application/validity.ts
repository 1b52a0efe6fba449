import { addDays, daysBetween, type PlainDate, parsePlainDate } from '../basics/plain-date';
import type { Outcome } from '../eligibility/outcome';
import type { Form } from './completeness';
import { itemFor, itemOf } from './entries';
import { dependantsOf, PASSPORT_DAYS } from './family';
import { type Place, placeInEntry, placeOf } from './where';

/** Days a new paper usually takes, to be ordered in time. Proposals (P): they differ from country to country. */
const ordering: Record<string, number> = { passport: 60, 'police-certificate': 30, 'registry-extract': 14 };

const RENEWAL_DAYS = 180;

export type PaperState = 'over' | 'too-late' | 'ends-before-decision' | 'order-now' | 'fine';

interface PlannedPaper {
  code: string;
  /** The last day on which it is good. */
  until: PlainDate;
  /** Only before sending: the last day on which it may be sent. */
  sendBy: PlainDate | null;
  /** Only before sending: the day to order a new one by, should it take longer. */
  orderBy: PlainDate | null;
  daysLeft: number;
  state: PaperState;
  mend: Place | null;
}

const momentKinds = [
  'order-by',
  'send-by',
  'ends',
  'draft-ends',
  'answer-by',
  'object-by',
  'decision',
  'stay-ends',
  'permit-ends',
  'renew-from',
] as const;
type MomentKind = (typeof momentKinds)[number];

export interface Moment {
  kind: MomentKind;
  day: PlainDate;
  /** The paper or permit it is about. */
  about?: string;
}

export interface Planned {
  form: Form;
  outcome: Pick<Outcome, 'documents'>;
  files: readonly { item: string; uploadedOn: PlainDate }[];
  today: PlainDate;
  /** The day a decision is expected: of a draft if it were sent today. Null when it has been made. */
  decisionBy: PlainDate | null;
  isDraft: boolean;
  draftUntil?: PlainDate;
  answerBy?: PlainDate | null;
  objectBy?: PlainDate | null;
  permits?: readonly { kind: string; validUntil: PlainDate | null; entitledUntil: PlainDate | null }[];
}

export interface Plan {
  papers: PlannedPaper[];
  /** Days from today on, in their order. */
  moments: Moment[];
  stay: { until: PlainDate; daysLeft: number; endsBeforeDecision: boolean } | null;
}

const dayOf = (form: Form, name: 'passportExpiry' | 'policeCertificateDate' | 'stayUntil') =>
  parsePlainDate(String(form.answers[name] ?? ''));

/** Which paper will be over when, what to do by when, and how long a stay lasts. */
export function planOf(planned: Planned): Plan {
  const { form, today, decisionBy } = planned;
  const papers = papersOf(planned).map((paper) => paperOf(planned, paper));
  const stayUntil = dayOf(form, 'stayUntil');
  const stay = stayUntil && {
    until: stayUntil,
    daysLeft: daysBetween(today, stayUntil),
    endsBeforeDecision: decisionBy !== null && stayUntil < decisionBy,
  };
  const moments = momentsOf(planned, papers, stayUntil)
    .filter(({ day }) => day >= today)
    .sort((a, b) => a.day.localeCompare(b.day) || momentKinds.indexOf(a.kind) - momentKinds.indexOf(b.kind));
  return { papers, moments, stay };
}

interface Dated {
  code: string;
  until: PlainDate;
  sendBy: PlainDate;
  mend: Place | null;
}

function papersOf({ form, outcome, files }: Planned): Dated[] {
  const passport = dayOf(form, 'passportExpiry');
  const police = dayOf(form, 'policeCertificateDate');
  const aged = outcome.documents.flatMap(({ item, stage, maxAgeDays }): Dated[] => {
    if (maxAgeDays === undefined || stage !== 'filing') return [];
    // Where no page asks for the day of issue it can only be earlier than the day it was sent.
    const sent = files.filter((file) => file.item === item).map(({ uploadedOn }) => uploadedOn);
    const issued = item === 'police-certificate' ? police : (sent.sort()[0] ?? null);
    const until = issued && addDays(issued, maxAgeDays);
    const mend = item === 'police-certificate' ? placeOf(form, 'policeCertificateDate') : { item };
    return until ? [{ code: item, until, sendBy: until, mend }] : [];
  });
  const members = passportsOfFamily(form);
  if (!passport) return [...members, ...aged];
  return [
    { code: 'passport', until: passport, sendBy: lastToSend(passport), mend: placeOf(form, 'passportExpiry') },
    ...members,
    ...aged,
  ];
}

/** The last day on which one can send with a passport that ends then. */
const lastToSend = (passport: PlainDate) => addDays(passport, -(PASSPORT_DAYS + 1));

/** A passport of the family is asked the same days as the applicant's. */
const passportsOfFamily = (form: Form): Dated[] =>
  dependantsOf(form).flatMap(({ id, passportExpiry: until }) =>
    until
      ? [
          {
            code: itemFor('passport', id),
            until,
            sendBy: lastToSend(until),
            mend: placeInEntry(form, id, ['memberPassportExpiry']),
          },
        ]
      : [],
  );

function paperOf({ today, isDraft, decisionBy }: Planned, { code, until, sendBy, mend }: Dated): PlannedPaper {
  const orderBy = addDays(sendBy, -(ordering[itemOf(code)] ?? 30));
  const state =
    until < today
      ? 'over'
      : isDraft && sendBy < today
        ? 'too-late'
        : decisionBy && until < decisionBy
          ? 'ends-before-decision'
          : isDraft && orderBy <= today
            ? 'order-now'
            : 'fine';
  return {
    code,
    until,
    sendBy: isDraft ? sendBy : null,
    orderBy: isDraft ? orderBy : null,
    daysLeft: daysBetween(today, until),
    state,
    mend,
  };
}

function momentsOf(planned: Planned, papers: readonly PlannedPaper[], stayUntil: PlainDate | null): Moment[] {
  const { decisionBy, draftUntil, answerBy, objectBy, permits = [] } = planned;
  const one = (kind: MomentKind, day: PlainDate | null | undefined, about?: string): Moment[] =>
    day ? [{ kind, day, ...(about && { about }) }] : [];
  return [
    ...papers.flatMap(({ code, until, sendBy, orderBy }) => [
      ...one('order-by', orderBy, code),
      // A paper that may be sent to its last day has one day, not two.
      ...(sendBy === until ? [] : one('send-by', sendBy, code)),
      ...one('ends', until, code),
    ]),
    ...one('draft-ends', draftUntil),
    ...one('answer-by', answerBy),
    ...one('object-by', objectBy),
    ...one('decision', decisionBy),
    ...one('stay-ends', stayUntil),
    ...permits.flatMap(({ kind, validUntil, entitledUntil }) => [
      ...one('renew-from', entitledUntil && addDays(entitledUntil, -RENEWAL_DAYS), kind),
      ...one('permit-ends', validUntil, kind),
    ]),
  ];
}
