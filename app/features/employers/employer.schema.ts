import { z } from 'zod';
import { normaliseInput } from '#app/domain/application/read-answers';
import { employerAnswers, mayBeBin } from '#app/domain/skills/offer';

/** Codes are words under `employer.error.*`. */
const line = (max: number) =>
  z
    .string('required')
    .transform((text) => normaliseInput(text))
    .pipe(z.string().max(max, 'too-long'));

export const letterLanguages = ['en', 'ru', 'kk'] as const;

export const askSchema = z.object({
  /** Marks nobody sees are in no address. */
  email: z
    .string('required')
    .trim()
    .min(1, 'required')
    .max(254, 'not-an-email')
    .regex(/^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\]+\.[^\s@.]{2,}$/, 'not-an-email')
    .regex(/^[^\p{C}\ufffd]*$/u, 'not-an-email'),
  language: z.enum(letterLanguages, 'language-required'),
});
export type AskEmployer = z.infer<typeof askSchema>;

/** What the employer fills in; position, region and month are read apart, they may be corrected. */
export const signatureSchema = z
  .object({
    answer: z.enum(employerAnswers, 'answer-required'),
    registration: line(60).optional().default(''),
    signedBy: line(200).pipe(z.string().min(1, 'required').regex(/\p{L}/u, 'not-a-name')),
    signedAs: line(200).optional().default(''),
    note: z
      .string()
      .optional()
      .default('')
      .transform((text) => normaliseInput(text, true))
      .pipe(z.string().max(500, 'too-long')),
  })
  .superRefine(({ answer, registration, signedAs }, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const stands = answer !== 'declined';
    if (stands && !registration) wrong('registration', 'required');
    const number = registration.replace(/[\s-]/g, '');
    if (registration && !/[\p{L}\d]/u.test(registration)) wrong('registration', 'required');
    else if (!mayBeBin(number)) wrong('registration', 'not-a-bin');
    if (stands && !signedAs) wrong('signedAs', 'required');
  });
export type Signature = z.infer<typeof signatureSchema>;
