import { z } from 'zod';
import { normaliseInput } from '#app/domain/application/read-answers';

/** Codes are words under `errors.*`. Marks nobody sees, and the mark that stands for broken bytes, are in no address. */
export const emailField = z
  .string('required')
  .trim()
  .min(1, 'required')
  .max(254, 'not-an-email')
  .regex(/^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\]+\.[^\s@.]{2,}$/, 'not-an-email')
  .regex(/^[^\p{C}\ufffd]*$/u, 'not-an-email');

const common = new Set([
  'password1234',
  '123456789012',
  'qwertyuiop12',
  'kazakhstan12',
  'qwerty123456',
  '111111111111',
  'password12345',
  '1234567890123',
]);

/** Length is what makes a password strong; the rest is kept free. Source: NIST SP 800-63B section 3.1.1. */
export const newPasswordField = z
  .string('required')
  .min(1, 'required')
  .min(12, 'password-short')
  .max(200, 'password-long')
  .refine((password) => new Set(password).size >= 5 && !common.has(password.toLowerCase()), 'password-common');

/** Names of an address shorter than this stand in many words by chance. */
const tellingName = 4;
const holdsName = (password: string, email: string) => {
  const name = email.split('@')[0]?.toLowerCase() ?? '';
  return name.length >= tellingName && password.toLowerCase().includes(name);
};

export const signUpSchema = z
  .object({ email: emailField, password: newPasswordField })
  .refine(({ email, password }) => !holdsName(password, email), { path: ['password'], message: 'password-email' });
export type SignUp = z.infer<typeof signUpSchema>;

export const signInSchema = z.object({
  email: emailField,
  password: z.string('required').min(1, 'required').max(200, 'wrong-password'),
});
export type SignIn = z.infer<typeof signInSchema>;

export const emailSchema = z.object({ email: emailField });
export const passwordSchema = z.object({ password: newPasswordField });
export const codeSchema = z.object({
  code: z
    .string('required')
    .transform((text) => normaliseInput(text).replace(/\s/g, ''))
    .pipe(
      z
        .string()
        .min(1, 'required')
        .regex(/^\d{6}$/, 'code-format'),
    ),
});
