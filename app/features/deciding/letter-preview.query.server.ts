import type { Officer } from '#app/domain/people/permissions';
import { letterPaper } from '#app/infra/pdf/draw-letter.server';
import { aboutApplication } from '../letters/letter-about';
import { readPrepared } from './prepared.query.server';

/** The letter of a decision that is not signed yet, drawn as it will be, without a number and without a signature. */
export async function previewLetter(
  id: string,
  officer: Officer,
  at: { now: Date },
): Promise<{ fileName: string; pdf: Uint8Array } | null> {
  const prepared = await readPrepared(id, officer, at);
  if (!prepared?.letter) return null;
  const { application, letter } = prepared;
  const { document } = await letterPaper({ ...aboutApplication(application), ...letter });
  return { fileName: `preview-${application.reference}.pdf`, pdf: await document.save() };
}
