import type { LetterName, LetterValues } from './letters';

const portal = 'https://kandas.example.kz';
const name = 'Айгүл Сәрсенбайқызы';
const number = 'KC-2026-004217-7';
const link = `${portal}/kk/applications/004217`;

/** Values to look at every letter with. */
export const letterExamples: { [N in LetterName]: LetterValues<N> } = {
  'confirm-email': { link: `${portal}/kk/confirm-email/3f9a1c`, code: '482913' },
  'reset-password': { link: `${portal}/kk/reset-password/3f9a1c` },
  'email-exists': { link: `${portal}/kk/sign-in` },
  'officer-invited': { name: 'Ерлан Әбенов', link: `${portal}/kk/reset-password/3f9a1c` },
  'application-received': { name, number, programme: 'kandas-card', decisionBy: '2026-12-14', link },
  'draft-ending': { name, programme: 'kandas-card', until: '2027-02-20', link },
  'information-requested': { name, number, until: '2026-12-14', link },
  'information-answered': { name, number, decisionBy: '2026-12-18', link },
  'notice-of-refusal': { name, number, until: '2026-12-08', link },
  granted: { name, number, programme: 'valuable-skills-visa', link },
  'waiting-for-quota': { name, number, place: 12, renewBy: '2027-11-23', link },
  refused: { name, number, until: '2027-03-08', link },
  'application-withdrawn': { name, number, link },
  'application-returned': { name, number, until: '2026-12-29', link },
  'application-lapsed': { name, number, until: '2026-12-29', link },
  'left-without-consideration': { name, number, until: '2026-12-29', link },
  'application-terminated': { name, number, until: '2026-12-29', link },
  'request-closed': { name, number, decisionBy: '2026-12-29', link },
  'lane-changed': { name, number, decisionBy: '2026-12-29', link },
  'term-extended': { name, number, until: '2026-12-29', link },
  'decision-corrected': { name, number, link },
  'hearing-booked': { name, number, on: '2026-12-08', time: '10:30', form: 'online', link },
  'hearing-moved': { name, number, on: '2026-12-09', time: '15:00', form: 'in-person', link },
  'appeal-overdue': { name, number, link },
  'appeal-received': { name, number, until: '2026-12-29', link },
  'appeal-decided': { name, number, link },
  'appeal-withdrawn': { name, number, link },
  'message-received': { name, number, link },
  'employer-asked': { person: 'AIGUL SARSENBAY', position: 'Нейрохирург', until: '2026-12-30', link },
  'employer-answered': { employer: 'Павлодар облыстық ауруханасы', answer: 'corrected', link },
  'employer-thanked': { position: 'Нейрохирург', answer: 'confirmed', link },
  'opinion-asked': { number, until: '2026-12-14', link: `${portal}/kk/opinions/3f9a1c` },
  'place-renewal': { name, number, until: '2027-11-23', link },
  'complaint-answered': { name, number, link },
  'delay-complaint': { number, until: '2026-12-03', link },
  'terms-ending': { near: 3, over: 1, link },
  'terms-over': { over: 2, link },
  'decisions-due': { notices: 2, extensions: 1, link },
  'permit-revoked': {
    name,
    number: 'K7Q4-M2X9-RTB6-1CW8',
    revokedOn: '2026-12-08',
    until: '2027-03-08',
    link: `${portal}/kk/permits`,
  },
  'permit-suspended': {
    name,
    number: 'K7Q4-M2X9-RTB6-1CW8',
    suspendedUntil: '2027-03-07',
    until: '2027-03-08',
    link: `${portal}/kk/permits`,
  },
  'browsing-alarm': { name: 'Ерлан Әбенов', cases: 14, link: `${portal}/kk/desk/readings` },
  'suspension-lifted': { name, number: 'K7Q4-M2X9-RTB6-1CW8', link: `${portal}/kk/permits` },
};
