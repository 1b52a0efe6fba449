import type { MessageTree } from '../../words';
import { help } from './info-help';
import { privacy } from './info-privacy';
import { programme } from './info-programme';

export const info = {
  rules: {
    years: '{count, plural, one {# year or more} other {# years or more}}',
    from: 'from {amount}',
    language: '{language}, {level} or higher',
    deficient: 'A region short of workers as your first choice',
    each: 'Each class of achievement proved by a document',
  },
  programme,
  occupations: {
    title: 'Professions in demand',
    lead: 'The rating shows how much a profession is needed in Kazakhstan. The tier of a profession gives points for both permits.',
    search: 'Profession',
    hint: 'In Kazakh, Russian or English. Part of a word is enough.',
    submit: 'Search',
    all: 'Show all professions',
    found: '{count, plural, =0 {Nothing found} one {# profession found} other {# professions found}}',
    none: 'No profession in the rating matches your search. Try another word, or read below what to do.',
    tierOf: 'Tier {tier}',
    pointsOf: '{points, plural, one {# point} other {# points}}',
    tiers: {
      title: 'What the tiers mean',
      A: 'On the published list of professions in demand',
      B: 'In the draft of that list',
      C: 'Known to the portal and needed in one of the seven fields',
    },
    missing: {
      title: 'Why is my profession not listed?',
      measured:
        'The rating is based on labour-market figures: vacancies that stay open, résumés for each vacancy, wage growth, forecasts. A profession that has enough people is not included.',
      name: 'It may have another name: look for a more general one, for example “engineer” or “teacher of physics”.',
      petition:
        'If your profession is not in the rating, you can apply for the Kandas Card with a petition from the ministry of your sector.',
      exceptional:
        'For the valuable-skills visa there is the route “Exceptional achievement”: it does not require a profession in the rating.',
    },
  },
  costs: {
    title: 'What it costs',
    lead: 'Applying, answering requests and objecting on the portal are free, and so is an appeal. No officer may ask you for money.',
    free: 'Application through the portal',
    freeNote: 'For each of the two permits, for the holder and the family',
    what: 'What',
    rate: 'Rate',
    amount: 'Amount',
    mci: '{count, plural, one {# MCI} other {# MCI}}',
    fee: {
      'residence-permit': 'Permanent residence permit: state duty',
      'residence-card': 'Making the residence permit document: state duty',
      citizenship: 'Registration of citizenship: state duty',
    },
    table: 'State duties from {date}',
    since:
      'These rates apply from {date}. The amount depends on the monthly calculation index (MCI), which is set each year by the law on the republican budget: {amount} from {from}.',
    pay: 'A state duty is paid only when a document is issued, never with the application. Before paying, compare the amount with the Tax Code in force on that day.',
    history: { title: 'Monthly calculation index by year', from: 'From', value: 'Value' },
    other: {
      title: 'What others may charge',
      visa: 'The consular fee for putting the visa into the passport is set by the foreign mission; ask there.',
      translation: 'Translations are needed only for papers that are not in Kazakh, Russian or English.',
      certificate: 'Your country may charge for a police certificate or for copies of civil records.',
    },
  },
  help,
  contact: {
    title: 'Contact',
    lead: 'The quickest way to an answer is the page of your application: it says who has to act next and by when.',
    applicant: {
      title: 'You have applied',
      text: 'Sign in and open your application. You answer requests there, and every answer is kept in the file.',
    },
    mail: {
      title: 'By e-mail',
      text: 'Write to the address below in Kazakh, Russian or English. Give your application number if you have one; do not send documents or passwords.',
      demo: 'In the demonstration nobody reads this mailbox.',
    },
    person: {
      title: 'In person',
      text: 'Abroad: the foreign mission of the Republic of Kazakhstan. In Kazakhstan: the migration service of the internal affairs bodies in your region. Bring your passport.',
    },
    weakness: {
      title: 'You have found a security weakness in the portal',
      text: 'Write to the same address with the word “security” in the subject. We answer within three working days.',
    },
    fraud: {
      title: 'Somebody asks you for money',
      text: 'Officers never ask for money, passwords or bank codes. Do not pay; write to us or contact the police.',
    },
  },
  privacy,
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone must be able to use this portal: with a keyboard, a screen reader, large text, an old phone or a slow network.',
    aim: {
      title: 'What we aim at',
      text: 'The international guidelines WCAG 2.2, level AA, in all languages of the portal.',
    },
    done: {
      title: 'What you can count on',
      keyboard: 'Everything works with the keyboard alone, and you can always see where you are.',
      script: 'Checking, applying and verifying work without JavaScript.',
      zoom: 'Text can be enlarged four times, and the page still fits a phone screen 320 pixels wide.',
      colour: 'Nothing is shown by colour alone; there is a dark theme.',
      errors: 'Errors are listed at the top and repeated at the field, and they say what to do.',
      time: 'What you sent is saved; if your session ends, you continue where you stopped.',
    },
    limits: {
      title: 'Known limits',
      documents: 'Documents that applicants send are pictures; a screen reader does not read them.',
      certificate:
        'The certificate in PDF has selectable text, but is not fully marked up for screen readers. Its page on the portal says the same.',
    },
    report: {
      title: 'Does something not work for you?',
      text: 'Write to us: tell us the page, what you wanted to do, and what you use to read it. We answer within five working days and help you do it another way.',
    },
    checked: 'The portal is tested automatically after every change.',
  },
} as const satisfies MessageTree;
