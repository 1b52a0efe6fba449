import type { MessageTree } from '../../words';
import { lineageAccepts } from './lineage-papers';

/** What is accepted for an item of the checklist, in the order people have it most often. */
export const accepts = {
  ...lineageAccepts,
  passport: { 1: 'Foreign passport, biometric or not', 2: 'Travel document of a stateless person' },
  photo: {
    1: 'A photo from a photo studio, as a file',
    2: 'A photo taken by another person with a phone against a plain wall',
  },
  'police-certificate': {
    1: 'A paper certificate with stamp or apostille',
    2: 'An electronic certificate with a code to check it by',
    3: 'A certificate of the consulate, where the country gives no other',
  },
  cv: { 1: 'A list in your own words, with months and years', 2: 'A printed profile from a job site' },
  translations: { 1: 'A translation certified by a notary', 2: 'A translation of a sworn translator' },
  origin: {
    1: 'An identity document or birth certificate that names the ethnicity',
    2: 'A certificate of an authority of your country',
    3: 'A conclusion of the commission on ethnic origin',
    4: 'Records of parents and grandparents, one for each link',
  },
  diploma: {
    1: 'A diploma with its list of marks',
    2: 'A certificate of recognition of a foreign diploma',
    3: 'An archive certificate, if the diploma is lost',
  },
  employment: {
    1: 'A work book',
    2: 'Employment contracts with their end dates',
    3: 'Letters of employers with dates and duties',
    4: 'An extract from a pension or insurance fund',
  },
  petition: { 1: 'A letter of the ministry', 2: 'Your request to the ministry with its date of receipt' },
  licence: { 1: 'A licence', 2: 'A specialist’s certificate', 3: 'A printout from the public register of specialists' },
  standing: {
    1: 'A list of publications with addresses where they can be read',
    2: 'A patent or an extract from its register',
    3: 'A diploma of a prize or an award',
    4: 'A letter about the team or organisation you lead',
  },
  offer: { 1: 'A signed job offer', 2: 'An employment contract', 3: 'A project contract for a year or longer' },
  'mentoring-plan': { 1: 'A plan signed by you and by the organisation' },
  'registry-extract': { 1: 'An extract with stamp', 2: 'An electronic extract with a code to check it by' },
  ownership: { 1: 'The charter with the list of owners', 2: 'A register of shares', 3: 'An order of appointment' },
  accounts: {
    1: 'Balance sheet and statement of profit',
    2: 'Tax returns marked as received',
    3: 'An auditor’s report',
  },
  'business-plan': { 1: 'A plan of your own with figures for each year' },
  'staff-list': { 1: 'A list signed by the head', 2: 'A report on social payments' },
  language: {
    1: 'A KAZTEST certificate',
    2: 'A certificate of an international test',
    3: 'A diploma of studies in that language',
  },
  'marriage-record': { 1: 'A marriage certificate', 2: 'An extract from the civil register' },
  'birth-record': { 1: 'A birth certificate', 2: 'An extract from the civil register' },
  'birth-records': { 1: 'A birth certificate for each child', 2: 'An extract from the civil register' },
  'absent-parent-consent': {
    1: 'A consent certified by a notary',
    2: 'A court decision',
    3: 'A death certificate of the parent',
  },
  'child-consent': { 1: 'A consent signed by the child before a notary' },
  'referee-letters': { 1: 'A letter with name, position and a way to reach its writer' },
  evidence: { 1: 'Press, catalogues, programmes with your name', 2: 'Photos of works with place and year' },
  statement: { 1: 'A text of one or two pages, signed' },
  endorsement: { 1: 'A letter of the council with number and date' },
  solvency: {
    1: 'A bank statement for the last three months',
    2: 'A certificate of income',
    3: 'A letter of guarantee of your employer',
  },
} as const satisfies MessageTree;

/** What a good picture of a paper of each kind shows. */
export const example = {
  passport: 'The whole page, with both lines of letters at the bottom; no flash on it.',
  photo: 'Face straight and open, plain light background, shoulders in the picture.',
  certificate: 'The whole sheet with its stamp, signature and number.',
  diploma: 'Both halves of the diploma, then the list of marks, one picture for each page.',
  letter: 'Every page whole, with date and signature.',
  table: 'Columns and figures readable; wide tables turned sideways.',
} as const satisfies MessageTree;
