import type { MessageTree } from '../../words';

export const help = {
  title: 'Help',
  lead: 'How to apply, what happens next, and what people ask most often.',
  steps: {
    title: 'Applying step by step',
    check: {
      title: 'Check which permit suits you',
      text: 'Seven short pages at most; nothing is stored under your name.',
    },
    account: {
      title: 'Create an account',
      text: 'An e-mail address and a password. You do not need an individual identification number (IIN) or an electronic signature. Your answers from the check are copied over.',
    },
    answers: {
      title: 'Answer page by page',
      text: 'Each page is saved when you press “Continue”. You can stop at any time and continue on another device. A draft is kept for 90 days after the last change.',
    },
    documents: {
      title: 'Send the documents',
      text: 'The list depends on your answers. PDF, JPEG, PNG, WebP or TIFF, at most 10 MB a file. A photo taken with your phone is enough if every letter can be read.',
    },
    send: {
      title: 'Check everything and send',
      text: 'You get a number and the date of the next step, on the page and by e-mail.',
    },
    request: {
      title: 'Answer if asked',
      text: 'If something is missing, an officer asks for everything in one request. You have 15 working days; the time limit for the decision is paused until you answer.',
    },
    decision: {
      title: 'Read the decision',
      text: 'If your application is approved, you download the certificate. If we intend to refuse, you first get the reasons and can object; after a refusal you can appeal.',
    },
  },
  questions: {
    title: 'Questions and answers',
    names: {
      question: 'My name is written differently in my papers. Is that a problem?',
      answer:
        'No. You give the name in Latin letters as in the passport and as you write it in Kazakh. Differences in alphabet and spelling are allowed for and are not a ground for refusal.',
    },
    arabic: {
      question: 'My papers are in Kazakh in Arabic script. Do I need a translation?',
      answer:
        'No. Kazakh is accepted in any of its scripts. Translations are needed only for papers that are not in Kazakh, Russian or English.',
    },
    origin: {
      question: 'My passport does not name my ethnic origin. What then?',
      answer:
        'A birth record, a certificate from an authority of your country, or a chain of records to a parent or grandparent is enough. Without them the regional commission can give a recommendation; the portal forwards the request.',
    },
    expires: {
      question: 'A document will expire while I wait. Do I have to renew it?',
      answer:
        'No. We check the dates of the passport and the police certificate on the day you first send the application. You do not need to renew them while we decide.',
    },
    low: {
      question: 'I have few points. Is it worth applying?',
      answer: 'Yes. Points only decide how the application is reviewed. Nobody is refused because of a low score.',
    },
    mistake: {
      question: 'I have made a mistake in an application I have already sent.',
      answer:
        'Do not apply again. Write to us and give the number of the application: an officer will ask you for a correction, and the application keeps its place in the queue.',
    },
    family: {
      question: 'Can my family come with me?',
      answer: 'Yes: a spouse and children under 18 can get permits of their own as family members.',
    },
    password: {
      question: 'I have forgotten my password.',
      answer:
        'On the sign-in page choose “I have forgotten my password”. A link comes by e-mail and works for one hour.',
    },
    late: {
      question: 'The date of the decision has passed and there is no answer.',
      answer:
        'Silence is neither a yes nor a no. From that day you can complain about the delay; the head of the office answers within three working days.',
    },
  },
  originals: {
    title: 'Where to show originals',
    text: 'Originals stay with you while the application is decided. You show them once: at a foreign mission of Kazakhstan, or, after arrival, at the migration service of the internal affairs bodies in your region.',
    bring:
      'Bring: the passport, the police certificate, the diploma, the records that prove origin, or the papers of the business. An officer compares them with the copies and gives them back straight away.',
  },
  more: 'Still have a question? Write to us.',
} as const satisfies MessageTree;
