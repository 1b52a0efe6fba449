import type { OfficerRole } from '#app/domain/people/roles';
import type { Locale } from '#app/i18n/locales';

/**
 * The accounts everybody may use in demonstration mode: printed by `npm start`, listed on the page `/demo`. Password and
 * keys are public on purpose; the portal refuses to run on such a database in any other mode.
 */
export const demoPassword = 'blue-sky-and-steppe';

type ApplicantKey =
  | 'new'
  | 'draft'
  | 'tree'
  | 'request'
  | 'change'
  | 'notice'
  | 'card'
  | 'visa'
  | 'suspension'
  | 'waiting'
  | 'refused'
  | 'appeal'
  | 'appeal-won'
  | 'returned'
  | 'more-time'
  | 'heard'
  | 'lapsed'
  | 'ended'
  | 'in-line';
type OfficerKey =
  | 'intake'
  | 'verifier'
  | 'assessor'
  | 'decision-maker'
  | 'second-decision-maker'
  | 'review'
  | 'almaty-review'
  | 'mongolia-mission'
  | 'supervisor'
  | 'help-desk'
  | 'appeals'
  | 'administrator';

export interface DemoApplicant {
  key: ApplicantKey;
  kind: 'applicant';
  email: string;
  password: string;
  /** For the console, in English. */
  role: string;
  locale: Locale;
}

export interface DemoOfficer extends Omit<DemoApplicant, 'kind' | 'key'> {
  key: OfficerKey;
  kind: 'officer';
  roles: readonly OfficerRole[];
  /** Key for an authenticator application (base32). */
  secondFactor: string;
}

export type DemoAccount = DemoApplicant | DemoOfficer;

const emailOf = (name: string) => `${name}@kandas.example`;

const applicant = (key: ApplicantKey, name: string, locale: Locale, role: string): DemoApplicant => ({
  key,
  kind: 'applicant',
  email: emailOf(name),
  password: demoPassword,
  role: `applicant: ${role}`,
  locale,
});

const officer = (key: OfficerKey, locale: Locale, roles: readonly OfficerRole[]): DemoOfficer => ({
  key,
  kind: 'officer',
  email: emailOf(key),
  password: demoPassword,
  role: `officer: ${roles.join(', ')}`,
  locale,
  roles,
  // Base32 has letters and the digits 2 to 7.
  secondFactor: `DEMO${key.toUpperCase().replaceAll('-', '')}`.padEnd(32, '2'),
});

export const demoApplicants: readonly DemoApplicant[] = [
  applicant('new', 'sayan', 'kk', 'an empty account'),
  applicant('draft', 'aruzhan', 'kk', 'a draft to finish and send'),
  applicant('tree', 'sholpan', 'kk-arab', 'a family tree from China'),
  applicant('request', 'baurzhan', 'kk', 'a request to answer'),
  applicant('change', 'aizhan', 'kk', 'a change prepared after sending'),
  applicant('notice', 'zarina', 'ru', 'a notice of refusal to object to'),
  applicant('card', 'aigerim', 'kk', 'a Kandas Card granted'),
  applicant('visa', 'ananya', 'en', 'a valuable-skills visa granted'),
  applicant('suspension', 'zhanibek', 'kk', 'a permit that is to be suspended'),
  applicant('waiting', 'elif', 'en', 'approved, waiting for a free place'),
  applicant('refused', 'rustem', 'ru', 'refused'),
  applicant('appeal', 'serik', 'ru', 'an appeal under review'),
  applicant('appeal-won', 'botagoz', 'kk', 'granted on appeal'),
  applicant('returned', 'asel', 'kk', 'returned to be completed'),
  applicant('more-time', 'daniyar', 'kk', 'more time to answer'),
  applicant('heard', 'timur', 'ru', 'a hearing held'),
  applicant('lapsed', 'sultan', 'kk', 'lapsed, may be opened again'),
  applicant('ended', 'kamila', 'ru', 'proceedings ended'),
  applicant('in-line', 'javier', 'en', 'on the waiting list'),
];

export const demoOfficers: readonly DemoOfficer[] = [
  officer('intake', 'kk', ['intake']),
  officer('verifier', 'kk', ['verifier']),
  officer('assessor', 'kk', ['assessor']),
  officer('decision-maker', 'kk', ['decision-maker']),
  officer('second-decision-maker', 'ru', ['decision-maker']),
  officer('review', 'ru', ['intake', 'verifier', 'assessor']),
  officer('almaty-review', 'kk', ['verifier', 'assessor']),
  officer('mongolia-mission', 'kk', ['intake', 'verifier']),
  officer('supervisor', 'ru', ['supervisor']),
  officer('help-desk', 'kk', ['help-desk']),
  officer('appeals', 'ru', ['appeals']),
  officer('administrator', 'kk', ['administrator']),
];

export const demoAccounts: readonly DemoAccount[] = [...demoApplicants, ...demoOfficers];
