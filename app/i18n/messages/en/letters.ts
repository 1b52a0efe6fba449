import type { MessageTree } from '../../words';

import { cycleLetters } from './letters-cycle';
import { decidingLetters } from './letters-deciding';
import { employerLetters } from './letters-employer';

import { permitLetters } from './letters-permits';
import { talkLetters } from './letters-talk';

export const letters = {
  shared: {
    greeting: 'Dear {name},',
    greetingUnnamed: 'Hello,',
    programme: 'Programme',
    programmes: {
      'kandas-card': 'Kandas Card',
      'valuable-skills-visa': 'Valuable-skills visa',
    },
    applicationNumber: 'Application number',
    decisionBy: 'Decision due by',
    appealUntil: 'Last day to appeal',
    appeal:
      'If you disagree with the decision, you can appeal. Send the appeal in writing to the body that made the decision; an official who had no part in the decision reviews it. An appeal suspends the decision until it has been reviewed.',
    follow: 'See the progress of your application',
    open: 'Open the portal',
    hearingPlace: 'Place',
    automatic:
      'This letter was sent automatically. Replies to it are not read; the portal’s contact page says how to reach us.',
    never: 'The portal’s staff never ask for your password, codes or money by phone, letter or message.',
  },
  ...talkLetters,
  'confirm-email': {
    subject: 'Confirm your e-mail address',
    lead: 'To finish signing up on the portal, confirm that this address is yours.',
    action: 'Confirm the address',
    code: 'Or type this code on the portal:',
    expiry:
      'The link and the code work for {hours, plural, one {# hour} other {# hours}}. A newer letter replaces this one.',
    ignore: 'If you did not sign up, do nothing: without confirmation the account is not opened.',
  },
  'reset-password': {
    subject: 'Set a new password',
    lead: 'Someone asked for a new password for your account. To set it, open the link.',
    action: 'Set a new password',
    expiry: 'The link works once, for {minutes, plural, one {# minute} other {# minutes}}.',
    ignore: 'If it was not you, do nothing: your password stays as it is.',
  },
  'email-exists': {
    subject: 'You already have an account',
    lead: 'Somebody tried to sign up on the portal with your address. An account with this address already exists, so no new one was opened.',
    you: 'If it was you, sign in. A forgotten password can be reset from the sign-in page.',
    action: 'Sign in',
    ignore: 'If it was not you, do nothing: nobody has gained access to your account.',
  },
  'officer-invited': {
    subject: 'Your account as an officer of the portal',
    lead: 'An account has been opened for you in the officers’ part of the portal. Set a password; after that you will be asked to set up a second factor.',
    action: 'Set a password',
    expiry: 'The link works once, for {days, plural, one {# day} other {# days}}.',
    ignore: 'If this letter is not meant for you, do not open the link and tell the administrator.',
  },
  'application-received': {
    subject: 'We have received your application {number}',
    lead: 'Your application is registered. Please keep its number.',
    next: 'What happens next',
    completeness: 'An officer checks that the documents are complete.',
    checks: 'Specialists verify what you have stated. If anything more is needed, we will write to this address.',
    decision: 'We will write to this address when the decision is made.',
  },
  'draft-ending': {
    subject: 'Your draft will soon be deleted',
    lead: 'You have begun an application and have not saved anything in it for some time.',
    until: 'The draft is kept until',
    keep: 'To keep it longer, open it and save any page: it is then kept for another 90 days.',
    action: 'Open the draft',
    otherwise: 'If you no longer need it, do nothing: it is deleted together with its answers and files.',
  },
  'information-requested': {
    subject: 'We need more information: application {number}',
    lead: 'To continue with your application, we need more information or a document. The portal shows exactly what we need and how to answer.',
    until: 'Last day to answer',
    action: 'Answer',
    clock: 'The time limit for the decision is paused until you answer.',
    silence: 'If there is no answer by that day, we will review the application on the information we have.',
  },
  'information-answered': {
    subject: 'We have received your answer: application {number}',
    lead: 'Thank you for your answer. We are continuing to review your application.',
  },
  'application-amended': {
    subject: 'Changed: application {number}',
    lead: 'We have received the changes to your application. What you sent before is kept as an earlier version.',
    check: 'The checks they touch will be made again. If you did not make this change, write to us at once.',
  },
  'notice-of-refusal': {
    subject: 'Notice of intended refusal: application {number}',
    lead: 'We intend to refuse your application. This is not the final decision; the portal shows the reasons.',
    right: 'Before the decision is made, you have the right to object, to add evidence or to ask for an oral hearing.',
    until: 'Last day to object',
    action: 'See the reasons and object',
    silence: 'If there is no objection by that day, we will decide on the information we have.',
  },
  granted: {
    subject: 'Your application {number} is approved',
    lead: 'Your application is approved.',
    certificate:
      'The portal shows what has been granted and for how long. Download the certificate there: anyone can check it by its code or number.',
    action: 'Download the certificate',
    travel: 'The certificate is not a travel document. When you travel, carry your passport as well.',
  },
  'waiting-for-quota': {
    subject: 'Approved, waiting for a place in the quota: application {number}',
    lead: 'Your application is approved, but there is no free place in this year’s quota for your field now. You are on the waiting list.',
    place: 'Your place on the list',
    renewBy: 'Confirm your place by',
    next: 'We will write to you when a place becomes free. You do not need to apply again.',
    renew: 'To keep your place, confirm it on the portal by the day named above.',
  },
  refused: {
    subject: 'Decision to refuse: application {number}',
    lead: 'Your application has been refused. The portal shows the full decision, the reasons and what you can put right.',
    action: 'See the decision',
    again: 'You can apply again at any time: your answers are kept.',
  },
  'application-withdrawn': {
    subject: 'Application {number} is withdrawn',
    lead: 'You have withdrawn your application. We are no longer reviewing it.',
    again: 'You can apply again at any time.',
    notYou: 'If it was not you, sign in to the portal and change your password at once.',
  },
  ...employerLetters,
  'permit-revoked': {
    subject: 'Your permit {number} is revoked',
    lead: 'Your permit has been revoked. The portal shows the decision and its reasons.',
    number: 'Permit number',
    revokedOn: 'Revoked on',
    action: 'See the decision',
    effect: 'Anyone who checks the certificate will see that it is revoked.',
  },
  'permit-suspended': {
    subject: 'Your permit {number} is suspended',
    lead: 'Your permit has been suspended. The portal shows why.',
    number: 'Permit number',
    suspendedUntil: 'Suspended until',
    action: 'See the permit',
    effect:
      'Until that day or an earlier decision the permit gives no rights. Afterwards it is in force again by itself.',
  },
  'suspension-lifted': {
    subject: 'Your permit {number} is in force again',
    lead: 'The suspension of your permit has ended: it is in force again.',
    number: 'Permit number',
    action: 'See the permit',
  },
  ...cycleLetters,
  ...decidingLetters,
  ...permitLetters,
} as const satisfies MessageTree;
