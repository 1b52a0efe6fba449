import type { MessageTree } from '../../words';

export const home = {
  title: 'Home',
  hero: {
    title: 'Kazakhstan needs your knowledge and experience',
    lead: 'Find out which permit suits you, apply from any country with a passport and an e-mail address, and see at every step who has to act next.',
    check: 'Check in three minutes',
    apply: 'Apply',
  },
  permits: {
    title: 'Two permits',
    card: 'For ethnic Kazakhs with another citizenship who are high-level professionals or run a successful business: the right to live and work in Kazakhstan for up to {years, plural, one {# year} other {# years}}.',
    visa: 'For people of any origin whose skills are needed in science, education, health care, industry, IT, sport or culture: a visa for {days, plural, one {# day} other {# days}} and the right to a residence permit for up to {years, plural, one {# year} other {# years}}.',
  },
  facts: {
    title: 'How it works',
    check: { value: '3 minutes', text: 'to find out whether a permit suits you. No account is needed.' },
    decision: {
      value: '{from}–{to}',
      text: 'working days from acceptance to the decision. You always see the due date.',
    },
    cost: { text: 'for applying through the portal.', link: 'What else you may have to pay for' },
  },
  steps: {
    title: 'From the first question to the certificate',
    check: {
      title: 'Check',
      text: 'Up to seven short pages. You see every condition, your points and the documents you will need.',
    },
    apply: {
      title: 'Apply',
      text: 'Answers are saved as you go. Documents are sent as photos or files; originals stay with you.',
    },
    follow: {
      title: 'Follow the decision',
      text: 'Officers verify the papers. If something is missing, we tell you exactly what it is and by when to send it.',
    },
    receive: {
      title: 'Receive the certificate',
      text: 'In Kazakh, Russian and English, with a code that anyone can use to verify it.',
    },
  },
  more: {
    title: 'Also on the portal',
    verify: { title: 'Verify a certificate', text: 'For employers, banks, landlords and border officers.' },
    occupations: { title: 'Professions in demand', text: 'Search the rating that is used to count points.' },
    help: { title: 'Help', text: 'How to apply, step by step, and where to show originals.' },
  },
} as const satisfies MessageTree;
