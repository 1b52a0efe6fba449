import { z } from 'zod';
import { parsePlainDate, plainDate } from '#app/domain/basics/plain-date';
import { employerAnswers } from '#app/domain/skills/offer';

const link = z.url({ protocol: /^https?$/ });
const name = z.string().min(1).optional();
const number = z.string().min(1);
const programme = z.enum(['kandas-card', 'valuable-skills-visa']);
const employerAnswer = z.enum(employerAnswers);
const day = z
  .string()
  .refine((text) => parsePlainDate(text) !== null, 'not a calendar day')
  .transform(plainDate);

const hearing = z.object({
  name,
  number,
  on: day,
  time: z.string().regex(/^\d{2}:\d{2}$/),
  form: z.enum(['online', 'in-person']),
  /** Where one goes; how to join from afar is told on the page alone. */
  place: z.string().min(1).optional(),
  link,
});

/**
 * Every letter and the values its words need; days are ISO `YYYY-MM-DD` and inclusive, links absolute. A letter says
 * no more about a person than the name and the number of the case: the rest is read on the page it links to.
 */
export const letterSchemas = {
  'confirm-email': z.object({ link, code: z.string().regex(/^\d{6}$/), hours: z.number().int().default(24) }),
  'reset-password': z.object({ link, minutes: z.number().int().default(60) }),
  'email-exists': z.object({ link }),
  'officer-invited': z.object({ name, link, days: z.number().int().default(7) }),
  'application-received': z.object({ name, number, programme, decisionBy: day.optional(), link }),
  'draft-ending': z.object({ name, programme, until: day, link }),
  'information-requested': z.object({ name, number, until: day, link }),
  'information-answered': z.object({ name, number, decisionBy: day.optional(), link }),
  'application-amended': z.object({ name, number, link }),
  'notice-of-refusal': z.object({ name, number, until: day, link }),
  'family-notice': z.object({ name, number, until: day, link }),
  'family-decided': z.object({ name, number, until: day, link }),
  granted: z.object({ name, number, programme, link }),
  'waiting-for-quota': z.object({
    name,
    number,
    place: z.number().int().positive().optional(),
    renewBy: day.optional(),
    link,
  }),
  refused: z.object({ name, number, until: day, link }),
  'application-withdrawn': z.object({ name, number, link }),
  'application-returned': z.object({ name, number, until: day, link }),
  'application-lapsed': z.object({ name, number, until: day.optional(), link }),
  'left-without-consideration': z.object({ name, number, until: day.optional(), link }),
  'application-terminated': z.object({ name, number, until: day, link }),
  'request-closed': z.object({ name, number, decisionBy: day.optional(), link }),
  'lane-changed': z.object({ name, number, decisionBy: day.optional(), link }),
  'term-extended': z.object({ name, number, until: day, link }),
  'decision-corrected': z.object({ name, number, link }),
  'hearing-booked': hearing,
  'hearing-moved': hearing,
  'appeal-overdue': z.object({ name, number, link }),
  'appeal-received': z.object({ name, number, until: day, link }),
  'appeal-decided': z.object({ name, number, link }),
  'appeal-withdrawn': z.object({ name, number, link }),
  'message-received': z.object({ name, number, link }),
  /** To the employer named in a job offer, and what came of it. */
  'employer-asked': z.object({ person: z.string().min(1), position: z.string().min(1), until: day, link }),
  'employer-answered': z.object({
    name,
    number: number.optional(),
    employer: z.string().min(1),
    answer: employerAnswer,
    link,
  }),
  'employer-thanked': z.object({ position: z.string().min(1), answer: employerAnswer, link }),
  /** To the officer who asked outside. */
  'opinion-answered': z.object({ number, link }),
  /** To somebody outside: it names nobody. */
  'opinion-asked': z.object({ number, until: day, link }),
  'place-renewal': z.object({ name, number, until: day, link }),
  'complaint-answered': z.object({ name, number, link }),
  'delay-complaint': z.object({ name, number, until: day, link }),
  'terms-ending': z.object({ name, near: z.number().int(), over: z.number().int(), link }),
  'terms-over': z.object({ name, over: z.number().int(), link }),
  'decisions-due': z.object({ name, notices: z.number().int(), extensions: z.number().int(), link }),
  /** `number` is the permit's, as printed on the certificate. */
  'permit-revoked': z.object({ name, number, revokedOn: day, until: day, link }),
  'permit-suspended': z.object({ name, number, suspendedUntil: day, until: day, link }),
  'suspension-lifted': z.object({ name, number, link }),
  'permit-lapsed': z.object({ name, number, visaUntil: day, link }),
  'end-notice': z.object({ name, number, until: day, link }),
  'permit-ended': z.object({ name, number, lastDay: day, until: day, link }),
  'permit-ended-citizen': z.object({ name, number, lastDay: day, until: day, link }),
  /** To the family: `number` is the permit of who has died, `name` of who reads it. */
  'holder-died': z.object({ name, number, link }),
  'permit-restored': z.object({ name, number, link }),
  'revoke-notice': z.object({ name, number, until: day, link }),
  'suspend-notice': z.object({ name, number, until: day, link }),
  'proposal-dropped': z.object({ name, number, link }),
  'permit-hearing-booked': hearing,
  'permit-hearing-moved': hearing,
  'browsing-alarm': z.object({ name, cases: z.number().int().positive(), link }),
} as const;

export type LetterName = keyof typeof letterSchemas;
/** What whoever owes a letter gives. */
export type LetterValues<N extends LetterName> = z.input<(typeof letterSchemas)[N]>;
/** What the letter is written from. */
export type WrittenValues<N extends LetterName> = z.output<(typeof letterSchemas)[N]>;

export const letterNames = Object.keys(letterSchemas) as LetterName[];
export const isLetterName = (text: string): text is LetterName => Object.hasOwn(letterSchemas, text);

/** Letters with a link or a code that opens something by itself: they are never shown again, and their values are not kept. */
const withSecrets: readonly LetterName[] = ['confirm-email', 'reset-password', 'officer-invited', 'opinion-asked'];
export const holdsSecret = (letter: LetterName) => withSecrets.includes(letter);
