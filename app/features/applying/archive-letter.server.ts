import { drawPlainLetter, type PlainLetter } from '#app/infra/pdf/draw-plain-letter.server';

/** A person's own letter to an archive as a file. It is theirs, not the portal's: nothing of it is kept or signed. */
export const archiveLetterFile = async (
  letter: PlainLetter,
  about: string,
): Promise<{ fileName: string; pdf: Uint8Array }> => ({
  fileName: `archive-letter-${about}-${letter.lang}.pdf`,
  pdf: await drawPlainLetter(letter),
});
