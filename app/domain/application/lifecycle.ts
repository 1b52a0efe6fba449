import { pass, refuse, type Verdict } from '../basics/verdict';

/** Every status an application can have. Source: the model, section 3. */
export const statuses = [
  'draft',
  'submitted',
  'returned',
  'verification',
  'awaiting_information',
  'recommended',
  'refusal_notice',
  'waiting_for_quota',
  'granted',
  'refused',
  'appealed',
  'lapsed',
  'terminated',
  'withdrawn',
  'discarded',
] as const;
export type Status = (typeof statuses)[number];

/** Who may take part in an application's life: the person it belongs to, officers by role, the clock. */
export const parties = [
  'applicant',
  'intake',
  'verifier',
  'assessor',
  'decision-maker',
  'appeals',
  'supervisor',
  'clock',
] as const;
export type Party = (typeof parties)[number];

/** Who takes each step. */
export const mayTake = {
  submit: ['applicant'],
  discard: ['applicant'],
  expire: ['clock'],
  withdraw: ['applicant'],
  accept: ['intake'],
  'accept-untouched': ['clock'],
  return: ['intake'],
  resubmit: ['applicant'],
  lapse: ['clock'],
  reopen: ['applicant'],
  'request-information': ['verifier', 'assessor'],
  'extend-request': ['applicant'],
  'cancel-request': ['assessor'],
  answer: ['applicant'],
  'close-request': ['clock'],
  amend: ['applicant'],
  'change-lane': ['assessor'],
  'leave-fast-lane': ['clock'],
  'extend-term': ['decision-maker'],
  'leave-without-consideration': ['decision-maker'],
  'recommend-grant': ['assessor'],
  'recommend-refusal': ['assessor'],
  'send-back': ['decision-maker'],
  grant: ['decision-maker'],
  'approve-without-place': ['decision-maker'],
  'give-notice': ['decision-maker'],
  object: ['applicant'],
  'record-hearing': ['decision-maker'],
  refuse: ['decision-maker'],
  'decide-family': ['decision-maker'],
  'grant-freed-place': ['clock'],
  'renew-place': ['applicant'],
  correct: ['decision-maker'],
  appeal: ['applicant'],
  'satisfy-appeal': ['decision-maker'],
  'allow-appeal': ['appeals'],
  'allow-appeal-without-place': ['appeals'],
  'vary-appeal': ['appeals'],
  'remit-appeal': ['appeals'],
  'dismiss-appeal': ['appeals'],
  'leave-appeal-unconsidered': ['appeals'],
  'withdraw-appeal': ['applicant'],
  'court-orders-review': ['decision-maker'],
  'court-orders-grant': ['decision-maker'],
  terminate: ['decision-maker'],
} as const satisfies Record<string, readonly Party[]>;
export type Step = keyof typeof mayTake;
export const steps = Object.keys(mayTake) as Step[];

/** Where a step leads when that depends on the case, and everything it may lead to. */
export const forks = {
  /** Back to the decision that was appealed against. */
  'appealed-from': ['granted', 'refused', 'lapsed', 'terminated'],
  /** To the waiting list if the place there had lapsed, else to the beginning. */
  'lapsed-from': ['submitted', 'waiting_for_quota'],
  /** A place is free: granted, or looked at again where papers have grown old meanwhile. */
  'place-free': ['granted', 'verification'],
} as const satisfies Record<string, readonly Status[]>;
export type Fork = keyof typeof forks;

/** What a fork asks of the case; the first two are kept on its row. */
export interface Course {
  appealedFrom?: Status | null;
  lapsedFrom?: Status | null;
  /** The passport ends too soon, or the security check is too old. */
  outdated?: boolean;
}

/** The one table: where each step leads. What is not here does not happen. */
export const lifecycle = {
  draft: { submit: 'submitted', discard: 'discarded', expire: 'discarded' },
  submitted: {
    accept: 'verification',
    'accept-untouched': 'verification',
    return: 'returned',
    amend: 'submitted',
    terminate: 'terminated',
    withdraw: 'withdrawn',
  },
  returned: { resubmit: 'submitted', lapse: 'lapsed', terminate: 'terminated', withdraw: 'withdrawn' },
  verification: {
    'request-information': 'awaiting_information',
    'recommend-grant': 'recommended',
    'recommend-refusal': 'recommended',
    'change-lane': 'verification',
    'leave-fast-lane': 'verification',
    'extend-term': 'verification',
    amend: 'verification',
    'leave-without-consideration': 'lapsed',
    terminate: 'terminated',
    withdraw: 'withdrawn',
  },
  awaiting_information: {
    answer: 'verification',
    'extend-request': 'awaiting_information',
    'cancel-request': 'verification',
    'close-request': 'verification',
    'extend-term': 'awaiting_information',
    amend: 'awaiting_information',
    terminate: 'terminated',
    withdraw: 'withdrawn',
  },
  recommended: {
    grant: 'granted',
    'approve-without-place': 'waiting_for_quota',
    'give-notice': 'refusal_notice',
    'send-back': 'verification',
    'extend-term': 'recommended',
    amend: 'recommended',
    terminate: 'terminated',
    withdraw: 'withdrawn',
  },
  refusal_notice: {
    object: 'refusal_notice',
    'record-hearing': 'refusal_notice',
    grant: 'granted',
    'approve-without-place': 'waiting_for_quota',
    'send-back': 'verification',
    refuse: 'refused',
    'extend-term': 'refusal_notice',
    amend: 'refusal_notice',
    terminate: 'terminated',
    withdraw: 'withdrawn',
  },
  waiting_for_quota: {
    'grant-freed-place': 'place-free',
    'renew-place': 'waiting_for_quota',
    'decide-family': 'waiting_for_quota',
    object: 'waiting_for_quota',
    'record-hearing': 'waiting_for_quota',
    lapse: 'lapsed',
    'send-back': 'verification',
    amend: 'waiting_for_quota',
    terminate: 'terminated',
    withdraw: 'withdrawn',
  },
  granted: {
    appeal: 'appealed',
    correct: 'granted',
    // The notice about a member of the family, and what comes of it.
    'decide-family': 'granted',
    object: 'granted',
    'record-hearing': 'granted',
  },
  refused: {
    appeal: 'appealed',
    correct: 'refused',
    'court-orders-review': 'verification',
    'court-orders-grant': 'granted',
  },
  appealed: {
    'satisfy-appeal': 'granted',
    'allow-appeal': 'granted',
    'allow-appeal-without-place': 'waiting_for_quota',
    'vary-appeal': 'granted',
    'remit-appeal': 'verification',
    'dismiss-appeal': 'appealed-from',
    'leave-appeal-unconsidered': 'appealed-from',
    'withdraw-appeal': 'appealed-from',
    amend: 'appealed',
    terminate: 'terminated',
  },
  lapsed: { reopen: 'lapsed-from', appeal: 'appealed' },
  terminated: { appeal: 'appealed' },
  withdrawn: {},
  discarded: {},
} as const satisfies Record<Status, Partial<Record<Step, Status | Fork>>>;

/** Decided, or ended without a decision: nobody works on it, though some steps may still lead out. */
const closedStatuses = [
  'granted',
  'refused',
  'lapsed',
  'terminated',
  'withdrawn',
  'discarded',
] as const satisfies readonly Status[];

/** Is the application still on its way? One that is appealed is. */
/** What was decided last: it still stands while an appeal against it is under review. */
export const decidedAs = ({ status, appealedFrom }: { status: Status; appealedFrom: Status | null }): Status =>
  status === 'appealed' ? (appealedFrom ?? status) : status;

export const isOpen = (status: Status) => !(closedStatuses as readonly Status[]).includes(status);

export const waitingOn = {
  draft: 'applicant',
  submitted: 'officer',
  returned: 'applicant',
  verification: 'officer',
  awaiting_information: 'applicant',
  recommended: 'officer',
  refusal_notice: 'applicant',
  waiting_for_quota: 'nobody',
  granted: 'nobody',
  refused: 'nobody',
  appealed: 'officer',
  lapsed: 'nobody',
  terminated: 'nobody',
  withdrawn: 'nobody',
  discarded: 'nobody',
} as const satisfies Record<Status, 'applicant' | 'officer' | 'nobody'>;

interface Clocks {
  /** The working days of the lane. It stands still while the applicant is asked. */
  service: 'not-started' | 'runs' | 'stopped' | 'ended';
  /** Fifteen working days from sending, APPC art. 76. It never stops; an appeal has a term of its own, art. 99. */
  legal: 'not-started' | 'runs' | 'restarts' | 'ended' | 'appeal';
}

const running = { service: 'runs', legal: 'runs' } as const;
const ended = { service: 'ended', legal: 'ended' } as const;

/** What both clocks do while an application has this status. */
export const clock = {
  draft: { service: 'not-started', legal: 'not-started' },
  submitted: { service: 'not-started', legal: 'runs' },
  returned: { service: 'not-started', legal: 'restarts' },
  verification: running,
  awaiting_information: { service: 'stopped', legal: 'runs' },
  recommended: running,
  refusal_notice: running,
  waiting_for_quota: ended,
  granted: ended,
  refused: ended,
  appealed: { service: 'ended', legal: 'appeal' },
  lapsed: ended,
  terminated: ended,
  withdrawn: ended,
  discarded: ended,
} as const satisfies Record<Status, Clocks>;

function fork(to: Fork, { appealedFrom, lapsedFrom, outdated }: Course): Status | null {
  if (to === 'place-free') return outdated ? 'verification' : 'granted';
  if (to === 'lapsed-from') return lapsedFrom === 'waiting_for_quota' ? 'waiting_for_quota' : 'submitted';
  return forks[to].find((status) => status === appealedFrom) ?? null;
}

const isFork = (to: Status | Fork): to is Fork => Object.hasOwn(forks, to);

const leads = (status: Status): Partial<Record<Step, Status | Fork>> => lifecycle[status];

/** Where a step leads from a status, or `step-not-open` naming the steps that are. A fork asks the case's course. */
export function takeStep(status: Status, step: Step, course: Course = {}): Verdict<Status, 'step-not-open'> {
  const to = leads(status)[step];
  const next = to && isFork(to) ? fork(to, course) : to;
  return next ? pass(next) : refuse('step-not-open', { status, step, open: Object.keys(lifecycle[status]).join(' ') });
}

/** The steps these parties may take now: what a page shows as buttons and what a story asks again. */
export function stepsOpenTo(as: readonly Party[], status: Status): Step[] {
  return steps.filter((step) => leads(status)[step] && mayTake[step].some((party: Party) => as.includes(party)));
}
