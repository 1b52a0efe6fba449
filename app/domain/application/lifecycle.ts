import { pass, refuse, type Verdict } from '../basics/verdict';

/** Every status an application can have. Source: the model, section 3. */
export const statuses = [
  'draft',
  'submitted',
  'verification',
  'awaiting_information',
  'recommended',
  'refusal_notice',
  'waiting_for_quota',
  'granted',
  'refused',
  'withdrawn',
  'discarded',
] as const;
export type Status = (typeof statuses)[number];

export const steps = [
  'submit',
  'discard',
  'expire',
  'withdraw',
  'accept',
  'request-information',
  'cancel-request',
  'answer',
  'close-request',
  'recommend-grant',
  'recommend-refusal',
  'send-back',
  'grant',
  'approve-without-place',
  'give-notice',
  'object',
  'refuse',
  'grant-freed-place',
] as const;
export type Step = (typeof steps)[number];

/** Who may take part in an application's life: the person it belongs to, officers by role, the clock. */
export const parties = ['applicant', 'intake', 'verifier', 'assessor', 'decision-maker', 'clock'] as const;
export type Party = (typeof parties)[number];

/** The one table: where each step leads. What is not here does not happen. */
export const lifecycle = {
  draft: { submit: 'submitted', discard: 'discarded', expire: 'discarded' },
  submitted: { accept: 'verification', withdraw: 'withdrawn' },
  verification: {
    'request-information': 'awaiting_information',
    'recommend-grant': 'recommended',
    'recommend-refusal': 'recommended',
    withdraw: 'withdrawn',
  },
  awaiting_information: {
    answer: 'verification',
    'cancel-request': 'verification',
    'close-request': 'verification',
    withdraw: 'withdrawn',
  },
  recommended: {
    grant: 'granted',
    'approve-without-place': 'waiting_for_quota',
    'give-notice': 'refusal_notice',
    'send-back': 'verification',
    withdraw: 'withdrawn',
  },
  refusal_notice: {
    object: 'refusal_notice',
    grant: 'granted',
    'approve-without-place': 'waiting_for_quota',
    'send-back': 'verification',
    refuse: 'refused',
    withdraw: 'withdrawn',
  },
  waiting_for_quota: { 'grant-freed-place': 'granted', 'send-back': 'verification', withdraw: 'withdrawn' },
  granted: {},
  refused: {},
  withdrawn: {},
  discarded: {},
} as const satisfies Record<Status, Partial<Record<Step, Status>>>;

export const mayTake = {
  submit: ['applicant'],
  discard: ['applicant'],
  expire: ['clock'],
  withdraw: ['applicant'],
  accept: ['intake'],
  'request-information': ['verifier', 'assessor'],
  'cancel-request': ['assessor'],
  answer: ['applicant'],
  'close-request': ['clock'],
  'recommend-grant': ['assessor'],
  'recommend-refusal': ['assessor'],
  'send-back': ['decision-maker'],
  grant: ['decision-maker'],
  'approve-without-place': ['decision-maker'],
  'give-notice': ['decision-maker'],
  object: ['applicant'],
  refuse: ['decision-maker'],
  'grant-freed-place': ['clock'],
} as const satisfies Record<Step, readonly Party[]>;

export const waitingOn = {
  draft: 'applicant',
  submitted: 'officer',
  verification: 'officer',
  awaiting_information: 'applicant',
  recommended: 'officer',
  refusal_notice: 'applicant',
  waiting_for_quota: 'nobody',
  granted: 'nobody',
  refused: 'nobody',
  withdrawn: 'nobody',
  discarded: 'nobody',
} as const satisfies Record<Status, 'applicant' | 'officer' | 'nobody'>;

/** What the service clock does while an application has this status. */
export const clock = {
  draft: 'not-started',
  submitted: 'not-started',
  verification: 'runs',
  awaiting_information: 'stopped',
  recommended: 'runs',
  refusal_notice: 'runs',
  waiting_for_quota: 'ended',
  granted: 'ended',
  refused: 'ended',
  withdrawn: 'ended',
  discarded: 'ended',
} as const satisfies Record<Status, 'not-started' | 'runs' | 'stopped' | 'ended'>;

/** The letter a step owes the applicant; null where the page itself is the answer. */
export const letterFor = {
  submit: 'application-received',
  discard: null,
  expire: null,
  withdraw: 'application-withdrawn',
  accept: null,
  'request-information': 'information-requested',
  'cancel-request': null,
  answer: null,
  'close-request': null,
  'recommend-grant': null,
  'recommend-refusal': null,
  'send-back': null,
  grant: 'granted',
  'approve-without-place': 'waiting-for-quota',
  'give-notice': 'notice-of-refusal',
  object: null,
  refuse: 'refused',
  'grant-freed-place': 'granted',
} as const satisfies Record<Step, string | null>;

/** Is the application still on its way? */
export const isOpen = (status: Status) => Object.keys(lifecycle[status]).length > 0;

const leads = (status: Status): Partial<Record<Step, Status>> => lifecycle[status];

/** Where a step leads from a status, or `step-not-open` naming the steps that are. */
export function takeStep(status: Status, step: Step): Verdict<Status, 'step-not-open'> {
  const next = leads(status)[step];
  return next ? pass(next) : refuse('step-not-open', { status, step, open: Object.keys(lifecycle[status]).join(' ') });
}

/** The steps these parties may take now: what a page shows as buttons and what a story asks again. */
export function stepsOpenTo(as: readonly Party[], status: Status): Step[] {
  return steps.filter((step) => leads(status)[step] && mayTake[step].some((party: Party) => as.includes(party)));
}
