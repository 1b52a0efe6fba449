import type { MessageTree } from '../../words';

/** What Law 94-V asks to be told, in its order: who, why, what, to whom, how long, rights. */
export const privacy = {
  title: 'Personal data',
  lead: 'What we know about you, why, for how long, who sees it, and what rights you have.',
  basis: {
    title: 'On what ground',
    law: 'Personal data are processed under the Law of the Republic of Kazakhstan “On Personal Data and Their Protection” of 21 May 2013, No. 94-V, and the Law “On Population Migration” of 22 July 2011, No. 477-IV.',
    consent:
      'You give your consent in the declaration, before the application is sent. Without it no application can be considered. The eligibility check and the verification of certificates need no consent: they do not ask your name.',
  },
  purpose: {
    title: 'What for',
    decide: 'To decide on your application and to issue the certificate.',
    tell: 'To send you letters about your application.',
    verify: 'To let others verify that a certificate is genuine and in force.',
    count: 'To publish figures that do not identify anyone.',
  },
  data: {
    title: 'Which data',
    identity: 'Name, date and place of birth, citizenship, passport, address, phone number, e-mail address.',
    origin: 'For the Kandas Card: papers that prove Kazakh origin.',
    work: 'Education, work, achievements, or data of your business.',
    record: 'The police certificate.',
    file: 'Documents you send, decisions, and who opened the file and when.',
    not: 'We do not track your location, your bank accounts or your payments.',
  },
  access: {
    title: 'Who sees them',
    officers:
      'Officers who work on your application; each sees only what they need. Every time the file is opened, it is recorded.',
    bodies:
      'State bodies named by law: for verifying identity, profession, business and security. They receive only what they verify.',
    verifier:
      'Anyone who verifies a certificate sees its kind, number, status and dates, and a hidden name. The full name appears only to those who know the year of birth.',
    nobody:
      'The data are not published, sold, or given to employers or other states. They are kept in the Republic of Kazakhstan and are not sent abroad.',
  },
  term: {
    title: 'How long',
    check: 'Answers from the check without an account: 24 hours.',
    draft: 'A draft: 90 days after the last change; you can delete it at any time.',
    account: 'An account without an application: until you delete it.',
    application:
      'An application and the permit: while the permit is in force, and after that for as long as the law on archives requires.',
    protocol: 'Records of who opened what: as long as the application itself.',
  },
  rights: {
    title: 'Your rights',
    know: 'To know what we keep about you and to get a copy.',
    correct: 'To have wrong data corrected.',
    withdraw:
      'To withdraw your consent. An application that has not been decided yet is then closed. While a permit is in force, the law does not allow its data to be deleted.',
    complain: 'To complain to the authorised body for the protection of personal data, or to a court.',
    how: 'Write to us to get a copy; what you sent and what we wrote stands on the page “My applications”. We answer within three working days.',
  },
  cookies: {
    title: 'Cookies',
    text: 'Only those the portal cannot work without: for your visit, for the security of forms and for confirming an e-mail address; for a year the language you chose and that somebody signed in from this browser. There are none for advertising or statistics; nothing is loaded from other sites.',
  },
} as const satisfies MessageTree;
