import type { MessageTree } from '../../words';

/** What Law 94-V asks to be told, in its order: who, why, what, to whom, how long, rights. */
export const privacy = {
  title: 'Personal data',
  lead: 'What we know about you, why, for how long, who sees it, and what you may demand.',
  basis: {
    title: 'On what ground',
    law: 'Personal data are processed under the Law of the Republic of Kazakhstan “On Personal Data and Their Protection” of 21 May 2013, No. 94-V, and the Law “On Population Migration” of 22 July 2011, No. 477-IV.',
    consent:
      'You give your consent in the declaration, before the application is sent. Without it no application can be considered. The check and the verification of certificates need no consent: they ask for no name.',
  },
  purpose: {
    title: 'What for',
    decide: 'To decide on the permit you apply for and to issue the certificate.',
    tell: 'To send you letters about your application.',
    verify: 'To let others verify that a certificate is genuine and in force.',
    count: 'To publish figures in which nobody can be recognised.',
  },
  data: {
    title: 'Which data',
    identity: 'Name, date and place of birth, citizenship, passport, address, telephone, e-mail.',
    origin: 'For the Kandas Card: papers that prove Kazakh origin.',
    work: 'Education, work, achievements, or data of your business.',
    record: 'The police certificate.',
    file: 'Documents you send, decisions, and who opened the file and when.',
    not: 'We do not follow where you are, nor your accounts and payments.',
  },
  access: {
    title: 'Who sees them',
    officers:
      'Officers who work on your application, each only what their part needs. Every opening of the file is recorded.',
    bodies:
      'Bodies of the state that the law names: for verifying identity, profession, business and security. They receive only what they verify.',
    verifier:
      'Whoever verifies a certificate sees its kind, number, standing and days, and a hidden name. The full name appears only to those who know the year of birth.',
    nobody:
      'Data are not published, not sold, not given to employers or other states. They are kept in the Republic of Kazakhstan and are not sent across the border.',
  },
  term: {
    title: 'How long',
    check: 'Answers of the check without an account: 24 hours.',
    draft: 'A draft: 90 days after the last change; you may delete it at any time.',
    account: 'An account without an application: until you delete it.',
    application:
      'An application and the permit: while the permit is in force, and after that as long as the rules on archives demand.',
    protocol: 'Records of who opened what: as long as the application itself.',
  },
  rights: {
    title: 'Your rights',
    know: 'To know what is kept about you and to receive a copy.',
    correct: 'To have wrong data corrected.',
    withdraw:
      'To withdraw your consent. Then an application not yet decided is closed. While a permit is in force, the law does not allow its data to be deleted.',
    complain: 'To complain to the authorised body for the protection of personal data, or to a court.',
    how: 'Write to us, or use the pages “My account” and “My applications”. We answer within three working days.',
  },
  cookies: {
    title: 'Cookies',
    text: 'Only those without which the portal does not work: for your visit, for the safety of forms and, while an e-mail address is being confirmed, for that. None for advertising or statistics; nothing is loaded from other sites.',
  },
} as const satisfies MessageTree;
