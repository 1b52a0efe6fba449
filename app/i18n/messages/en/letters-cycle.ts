import type { MessageTree } from '../../words';

/** Letters of the life-cycle beside those of the first way through it. */
export const cycleLetters = {
  'application-returned': {
    subject: 'Application {number} needs completing',
    lead: 'Something is missing in your application. The portal lists all of it at once, and how to complete it.',
    until: 'Last day to complete it',
    action: 'Complete the application',
    kept: 'Everything you filled in is kept. The time limit for the decision begins anew when you send the application again.',
    silence: 'If it is not sent by that day, the application is closed. You can open it again once within 30 days.',
  },
  'application-lapsed': {
    subject: 'Application {number} is closed',
    lead: 'Your application is closed because what was needed did not come in time.',
    until: 'Last day to open it again',
    action: 'Open the application again',
    again: 'You can open it again once. After that day you can start a new application from the same answers.',
  },
  'left-without-consideration': {
    subject: 'Application {number} is left without consideration',
    lead: 'We asked for information that the decision depends on and had no answer. The application is therefore left without consideration.',
    until: 'Last day to open it again',
    action: 'Open the application again',
    again: 'You can open it again once. After that day you can start a new application from the same answers.',
  },
  'application-terminated': {
    subject: 'The proceedings on application {number} have ended',
    lead: 'The proceedings on your application have ended without a decision. The portal shows the reason.',
    until: 'Last day to appeal',
    action: 'See the reason',
  },
  'request-closed': {
    subject: 'The time to answer is over: application {number}',
    lead: 'We have received no answer to our request. We are going on with your application on the information we have.',
    action: 'See the application',
    still: 'Silence is no ground for refusal by itself. You can still change your details on the application’s page.',
  },
  'lane-changed': {
    subject: 'Another time limit for application {number}',
    lead: 'Verified facts have changed how your application is reviewed.',
    action: 'See the application',
  },
  'term-extended': {
    subject: 'More time for the decision: application {number}',
    lead: 'The time limit for the decision has been extended by a reasoned decision. The portal shows why.',
    until: 'Decision due by',
    action: 'See the reasons',
  },
  'decision-corrected': {
    subject: 'The decision on application {number} is corrected',
    lead: 'A slip of the pen in the decision has been corrected. What was decided has not changed.',
    action: 'See the decision',
  },
  'appeal-received': {
    subject: 'We have received your appeal: application {number}',
    lead: 'Your appeal is registered. An official who had no part in the decision reviews it.',
    until: 'Answer due by',
    action: 'See the progress',
    effect: 'The decision appealed against has no effect until the appeal has been reviewed.',
  },
  'appeal-decided': {
    subject: 'Decision on your appeal: application {number}',
    lead: 'Your appeal has been decided. The portal shows the decision and the reasons.',
    action: 'See the decision',
    court: 'If you disagree, you can go to court within one month.',
  },
  'appeal-withdrawn': {
    subject: 'Your appeal is withdrawn: application {number}',
    lead: 'You have withdrawn your appeal. The decision stands as it was.',
    action: 'See the application',
    notYou: 'If it was not you, sign in to the portal and change your password at once.',
  },
  'browsing-alarm': {
    subject: 'Cases opened beyond one’s work',
    lead: 'An officer of the portal has opened {cases, plural, one {# case} other {# cases}} within a day for a stated purpose and done nothing in any of them. Please ask what for.',
    action: 'See the readings',
  },
  'place-renewal': {
    subject: 'Confirm your place: application {number}',
    lead: 'Your application is approved and waits for a free place. To keep your place on the list, confirm it.',
    until: 'Last day to confirm',
    action: 'Confirm the place',
    silence:
      'If it is not confirmed by that day, the application is closed. You can open it again once within 30 days.',
  },
  'complaint-answered': {
    subject: 'Your complaint of delay is answered: application {number}',
    lead: 'The answer to your complaint is on the page of your application.',
    action: 'Read the answer',
  },
  'delay-complaint': {
    subject: 'Complaint of delay: application {number}',
    lead: 'An applicant complains that the time for the decision is over.',
    until: 'Answer by',
    action: 'Open the case',
  },
  'terms-ending': {
    subject: 'Time limits that end',
    lead: 'New cases whose time limit is nearly used up or over.',
    near: 'Nearly used up',
    over: 'Over',
    action: 'See the list',
  },
  'terms-over': {
    subject: 'Time limits that are over',
    lead: 'The office has not decided these cases in time. You are told as its head.',
    over: 'Newly over',
    action: 'See the list',
  },
  'decisions-due': {
    subject: 'The legal term ends soon: your decision is needed',
    lead: 'The legal term of these cases ends soon.',
    notices: 'Last day for a notice of refusal, cases',
    extensions: 'Extensions drafted for you to sign',
    rule: 'A notice has to be received four working days before the legal term ends. After its last day the term has to be extended before a notice can be given.',
    action: 'See the cases',
  },
} as const satisfies MessageTree;
