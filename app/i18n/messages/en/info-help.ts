import type { MessageTree } from '../../words';

export const help = {
  title: 'Help',
  lead: 'How to apply, what happens then, and what people ask most.',
  steps: {
    title: 'Applying step by step',
    check: {
      title: 'Check which permit suits you',
      text: 'Seven short pages at most; nothing is stored under your name.',
    },
    account: {
      title: 'Create an account',
      text: 'An e-mail address and a password. A national number and an electronic signature are not needed. Answers of the check are carried over.',
    },
    answers: {
      title: 'Answer page by page',
      text: 'Each page is saved when you press “Continue”. You may stop at any time and go on from another device. A draft is kept for 90 days after the last change.',
    },
    documents: {
      title: 'Send the documents',
      text: 'The list is made from your answers. PDF, JPEG or PNG, at most 10 MB a file. A photo made with a telephone is enough if every letter can be read.',
    },
    send: {
      title: 'Check everything and send',
      text: 'You receive a number and the date of the next step, on the page and by e-mail.',
    },
    request: {
      title: 'Answer if asked',
      text: 'If something is missing, an officer asks for it once, all at once. You have 15 working days; until you answer, the time for the decision stands still.',
    },
    decision: {
      title: 'Read the decision',
      text: 'If it is positive, you download the certificate. If a refusal is intended, you first receive the reasons and may object; after a refusal you may appeal.',
    },
  },
  questions: {
    title: 'Questions and answers',
    names: {
      question: 'My name is written differently in my papers. Is that a problem?',
      answer:
        'No. You give the name in Latin letters as in the passport and as you write it in Kazakh. Differences between scripts and spellings are compared with tolerance, and are no ground for refusal.',
    },
    arabic: {
      question: 'My papers are in Kazakh in Arabic letters. Do I need a translation?',
      answer:
        'No. Kazakh is accepted in any of its scripts. Translations are needed only for papers that are not in Kazakh, Russian or English.',
    },
    origin: {
      question: 'My passport does not name my ethnic origin. What then?',
      answer:
        'A birth record, a certificate of an authority of your country, or a chain of records to a parent or grandparent is enough. Without them the regional commission can give a recommendation; the portal forwards the request.',
    },
    expires: {
      question: 'A paper will expire while I wait. Must I renew it?',
      answer:
        'Passport and police certificate are measured on the day you first send the application, and stay good while we decide.',
    },
    low: {
      question: 'I have few points. Is there any sense in applying?',
      answer: 'Yes. Points decide only how the application is looked at. Nobody is refused for a low score.',
    },
    mistake: {
      question: 'I have made a mistake in an application already sent.',
      answer:
        'Do not apply again. Write to us and give the number of the application: an officer asks you for a correction, and the application keeps its place in the queue.',
    },
    family: {
      question: 'Can my family come with me?',
      answer: 'Yes: a spouse and children under 18 may receive permits of their own as members of the family.',
    },
    password: {
      question: 'I have forgotten my password.',
      answer:
        'On the sign-in page choose “I have forgotten my password”. A link comes by e-mail and works for one hour.',
    },
    late: {
      question: 'The date of the decision has passed and there is no answer.',
      answer:
        'Silence is neither a yes nor a no. From that day you may complain of the delay; the head of the office answers within three working days.',
    },
  },
  originals: {
    title: 'Where originals are shown',
    text: 'Originals stay with you while the application is decided. They are shown once: at a foreign mission of Kazakhstan, or after arrival at the migration service of the internal affairs bodies in your region.',
    bring:
      'Bring: the passport, the police certificate, the diploma, the records that prove origin, or the papers of the business. An officer compares them with the copies and gives them back at once.',
  },
  more: 'Still a question? Write to us.',
} as const satisfies MessageTree;
