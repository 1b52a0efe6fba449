import { z } from 'zod';
import { findOwedLetter, markFailed, markSent } from '#app/data/letter.server';
import { isLocale } from '#app/i18n/locales';
import { now } from '#app/infra/clock.server';
import type { Tasks } from '#app/infra/jobs.server';
import { sendMail } from '#app/infra/mailer.server';
import { holdsSecret, isLetterName } from '#emails/letters';
import { renderLetter } from '#emails/render';

const payloadSchema = z.object({ letterId: z.uuid() });

/**
 * Sends one owed letter. A letter already sent is left alone, so a job that runs twice sends once; a mail server that
 * is away leaves the letter owed, and the job is tried again. The message carries the letter's own id every time.
 */
export async function deliverLetter(letterId: string): Promise<void> {
  const owed = await findOwedLetter(letterId);
  if (!owed) return;
  if (!isLetterName(owed.letter) || !isLocale(owed.locale))
    throw new Error(`letter ${owed.letter} in ${owed.locale} is unknown`);
  const { subject, html, text } = renderLetter(owed.letter, owed.locale, owed.values);
  try {
    await sendMail({ to: owed.to, subject, html, text, messageId: `${owed.id}@letters.kandas` });
  } catch (error) {
    await markFailed(owed.id, error instanceof Error ? error.message : 'unknown');
    throw error;
  }
  const keep = owed.accountId !== null && owed.applicationId !== null && !holdsSecret(owed.letter);
  await markSent(owed.id, owed.cause, now(), { keep });
}

export const letterTasks: Tasks = {
  'deliver-letter': (payload) => deliverLetter(payloadSchema.parse(payload).letterId),
};
