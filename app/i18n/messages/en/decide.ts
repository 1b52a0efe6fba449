import type { MessageTree } from '../../words';

export const decide = {
  title: 'Decide',
  lead: 'You decide on another officer’s recommendation. The decision is signed with your name.',
  recommendation: 'Recommendation',
  recommended: '{name}, {when}',
  findings: 'Findings',
  objection: 'The applicant’s objection',
  noObjection: 'The applicant has not objected so far.',
  choice: 'Your decision',
  reasons: 'Grounds',
  reasonsHint:
    'Each ground is named in the notice with its place in the law. The ones the review points to come first.',
  suggested: 'the review points to this',
  note: 'Note for the file',
  noteHint: 'Other officers can see it, the applicant cannot. Up to 500 characters.',
  submit: 'Sign the decision',
  effects: 'What happens then',
  choiceOf: {
    grant: 'Grant',
    'send-back': 'Send back for verification',
    notice: 'Give notice of a preliminary decision to refuse',
    refuse: 'Refuse',
  },
  effect: {
    permit: '{permit}: {from} – {until}',
    permitOnArrival: '{permit}: from the day of arrival',
    place: 'One place is taken from the quota of the field “{field}”: {free} of {all} are free now',
    noPlace:
      'The quota of the field “{field}” is full: the application is approved and the applicant goes on the waiting list',
    letterGranted: 'The applicant gets a letter; the certificate can be downloaded at once',
    letterNotice: 'The applicant gets a letter with the grounds. Last day to object: {day}',
    noticeTooLate: 'The case is due on {due}: a refusal after this notice would come too late',
    letterRefused: 'The applicant gets a letter with the grounds and how to appeal. Last day to appeal: {day}',
    closed: 'The case is closed',
    back: 'The case returns to verification; the findings stay until they are changed',
    refuseGrounds: 'The refusal rests on the grounds of the notice and on no others',
  },
  cannotGrant: {
    'gate-not-met': 'A grant is not possible. Conditions not met: {gates}',
    'gate-unproven': 'A grant is not possible. Conditions left unproven by the review: {gates}',
    'checks-open': 'A grant is not possible: a check is still open',
    'passport-ended': 'A grant is not possible: the passport has expired',
  },
  refuseFrom: 'A refusal is possible from {day}: until then the applicant can object.',
  sendBack: 'Why it goes back',
  sendBackReason: {
    'check-again': 'A check must be done again',
    'document-missing': 'A document is missing',
    'ground-not-shown': 'The ground for refusal is not proved',
    'new-facts': 'New facts',
  },
  kind: {
    'recommend-grant': 'Recommended: grant',
    'recommend-refusal': 'Recommended: refusal',
    'send-back': 'Sent back for verification',
    notice: 'Notice of a preliminary decision to refuse',
    grant: 'Granted',
    'approve-without-place': 'Approved; waiting for a place',
    refuse: 'Refused',
    'satisfy-appeal': 'Appeal satisfied by the author',
    'allow-appeal': 'Appeal allowed: granted',
    'allow-appeal-without-place': 'Appeal allowed; waiting for a place',
    'vary-appeal': 'Terms varied on appeal',
    'remit-appeal': 'Sent back by the appeal',
    'dismiss-appeal': 'Appeal dismissed',
    'leave-appeal-unconsidered': 'Appeal left without consideration',
    'court-orders-review': 'A court ordered a new review',
    'court-orders-grant': 'A court ordered the grant',
    correct: 'Correction of the decision',
  },
  done: {
    appeal: 'The appeal is decided. The letter is on its way.',
    granted: 'Granted. The permits are issued and the letter is on its way.',
    waiting_for_quota: 'Approved. No place was free, so the applicant is on the waiting list.',
    'send-back': 'The case is back in verification.',
    notice: 'The notice is on its way. A refusal is possible once the time to object is over.',
    refused: 'Refused. The letter names the grounds and says how to appeal.',
    recommended: 'Sent to the second officer.',
    requested: 'The request is on its way to the applicant.',
    accepted: 'Accepted. The checks are open.',
  },
  act: {
    'migration-law': 'Law on Population Migration No. 477-IV, article {at}',
    'procedural-code': 'Administrative Procedural and Process-Related Code, article {at}',
    programme: 'Rules of the programme, condition {at}',
  },
  /** Grounds of a notice and of a refusal, with what would cure them. */
  ground: {
    'not-ethnic-kazakh': {
      title: 'Kazakh origin is not proved',
      cure: 'Send one of the accepted proofs, or ask the regional commission for a recommendation.',
    },
    'security-threat': {
      title: 'Information about a threat to security',
      cure: 'You can see your file as far as the law allows, and you can appeal.',
    },
    'no-consent': {
      title: 'No consent to the processing of personal data',
      cure: 'Give your consent and apply again.',
    },
    'citizen-of-kazakhstan': {
      title: 'The person is a citizen of Kazakhstan',
      cure: 'Citizens need no permit. If the citizenship has ended, send the document that shows it.',
    },
    'profession-not-in-demand': {
      title: 'The profession or the qualification for it is not proved',
      cure: 'Choose the listed profession that fits your diploma, or send a petition of the ministry.',
    },
    'business-not-operating': {
      title: 'An operating business, control of it or its success is not proved',
      cure: 'Send a recent extract, proof of ownership or control for 12 months, and the accounts.',
    },
    'untrue-documents': {
      title: 'Documents or statements are false',
      cure: 'Explain the difference and send the right documents with a new application.',
    },
    'conviction-or-ban': {
      title: 'Entry ban or unspent conviction',
      cure: 'Apply again when the ban has ended or the conviction is spent.',
    },
    'unspent-conviction': {
      title: 'Unspent conviction',
      cure: 'Apply again when the conviction is spent.',
    },
    expelled: {
      title: 'Expelled from Kazakhstan within the last five years',
      cure: 'Apply again when five years have passed.',
    },
    'under-age': {
      title: 'Younger than 18',
      cure: 'Apply once you are 18; until then you can come as a family member.',
    },
    'passport-too-short': {
      title: 'The passport expires too soon',
      cure: 'Renew your passport and apply again.',
    },
    'destination-not-stated': {
      title: 'No region of arrival is named',
      cure: 'Name at least one region.',
    },
    'no-solvency': {
      title: 'Means to support yourself are not proved',
      cure: 'Send a bank statement or a guarantee from your host.',
    },
    'profession-not-listed': {
      title: 'The listed profession or the diploma for it is not proved',
      cure: 'Choose the listed profession that fits your diploma and send the petition of the ministry.',
    },
    'achievement-not-proven': {
      title: 'The exceptional achievement is not proved',
      cure: 'Send letters from two independent referees, the evidence and the endorsement of the council of the field.',
    },
    'experience-too-short': {
      title: 'Less than two years of experience',
      cure: 'Apply again when you can prove two years of work in the profession.',
    },
  },
  /** Why something is asked of the applicant. */
  requestReason: {
    missing: 'was not sent',
    unreadable: 'cannot be read, send a clearer copy',
    'pages-missing': 'pages are missing',
    outdated: 'is too old, send a newer one',
    'translation-needed': 'needs a translation into Kazakh, Russian or English',
    'other-document': 'shows something else, send the right document',
    explain: 'please explain',
    'differs-from-document': 'differs from the document, please explain',
    incomplete: 'is not complete',
    note: 'Officer’s note',
  },
} as const satisfies MessageTree;
