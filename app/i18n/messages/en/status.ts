import type { MessageTree } from '../../words';

export const status = {
  programme: { 'kandas-card': 'Kandas Card', 'valuable-skills-visa': 'Valuable-skills visa' },
  route: {
    professional: 'Professional',
    business: 'Business',
    'listed-profession': 'Profession in demand',
    'exceptional-achievement': 'Exceptional achievement',
  },
  section: {
    identity: 'About you',
    origin: 'Kazakh origin',
    skills: 'Skills and work',
    business: 'Business',
    place: 'Languages and place of arrival',
  },

  applicant: {
    draft: 'Draft',
    submitted: 'Received',
    verification: 'Being verified',
    awaiting_information: 'Answer our request',
    recommended: 'Being decided',
    refusal_notice: 'You can object: preliminary decision to refuse',
    objected: 'Being decided after the notice',
    waiting_for_quota: 'Approved, waiting for a place',
    granted: 'Approved',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
    discarded: 'Discarded',
  },
  officer: {
    draft: 'Draft',
    submitted: 'New',
    verification: 'In verification',
    awaiting_information: 'Waiting for the applicant',
    recommended: 'To be decided',
    refusal_notice: 'Notice given',
    waiting_for_quota: 'Waiting for a place',
    granted: 'Granted',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
    discarded: 'Discarded',
  },
  turn: { applicant: 'You need to act', officer: 'Under review', nobody: 'Nothing to do' },

  check: {
    identity: 'Identity',
    origin: 'Origin',
    profession: 'Profession',
    business: 'Business',
    security: 'Security',
    region: 'Region',
  },
  finding: {
    matches: 'Matches',
    'does-not-match': 'Does not match',
    'cannot-read': 'Cannot be read',
    'not-needed': 'Not needed',
  },

  /** What happened, for the history. */
  event: {
    documents: 'Documents changed',
    submit: 'Application sent',
    discard: 'Draft discarded',
    expire: 'Draft expired',
    withdraw: 'Application withdrawn',
    accept: 'Accepted for verification',
    'request-information': 'More information requested',
    'cancel-request': 'Request for information withdrawn',
    answer: 'Request answered',
    'close-request': 'Request closed: the time to answer is over',
    'recommend-grant': 'Verification finished',
    'recommend-refusal': 'Verification finished',
    'send-back': 'Sent back for verification',
    grant: 'Approved',
    'approve-without-place': 'Approved; waiting for a free place',
    'give-notice': 'Notice sent: preliminary decision to refuse',
    object: 'Objection received',
    refuse: 'Refused',
    'grant-freed-place': 'A place is free: approved',
  },
  by: { applicant: 'You', officer: 'Officer', clock: 'Portal' },

  permit: {
    card: 'Kandas Card',
    visa: 'Valuable-skills visa',
    residence: 'Residence permit',
    dependant: 'Permit of a family member',
  },
  standing: {
    'not-yet-in-force': 'Not yet in force',
    valid: 'Valid',
    suspended: 'Suspended',
    revoked: 'Revoked',
    superseded: 'Replaced by another permit',
    surrendered: 'Given up by the holder',
    lapsed: 'Lapsed',
    expired: 'Expired',
  },

  /** The first sentence of the status page: where it is, whose turn it is, until when. */
  sentence: {
    draft: 'You have not sent this application yet. It is kept until {until}.',
    submitted:
      'We have received your application. By {until} we will check whether it is complete and start reviewing it.',
    verification: 'Officers are verifying your application. Decision by {until}. You do not need to do anything.',
    awaiting_information: 'Answer our request by {until}. The time limit for the decision is paused until you answer.',
    recommended:
      'The verification is finished; another officer is deciding. Decision by {until}. You do not need to do anything.',
    refusal_notice:
      'We intend to refuse, but the decision has not been made yet. You can object until {until}; the reasons are below.',
    objected:
      'We are making the decision and will consider your objection if you have sent one. You do not need to do anything.',
    waiting_for_quota:
      'Your application is approved, but all places in your field are taken this year. When a place becomes free, the permit is issued without a new application.',
    granted: 'Your application is approved. Download your certificate below.',
    refused: 'Your application has been refused. The reasons, what you can put right and how to appeal are below.',
    withdrawn: 'You have withdrawn this application. You can start a new one at any time.',
    discarded: 'This draft has been discarded.',
  },
  /** The same where no day is set. */
  sentenceWithoutDay: {
    verification: 'Officers are verifying your application. You do not need to do anything.',
    recommended: 'The verification is finished; another officer is deciding. You do not need to do anything.',
    awaiting_information: 'Answer our request. The time limit for the decision is paused until you answer.',
    refusal_notice: 'We intend to refuse, but the decision has not been made yet. The reasons are below.',
  },
} as const satisfies MessageTree;
