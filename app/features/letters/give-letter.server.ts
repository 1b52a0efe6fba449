import type { PaperKind } from '#app/data/paper.server';
import { type LetterFacts, letterPaper } from '#app/infra/pdf/draw-letter.server';
import { issuePaper } from './issue-paper.server';

export interface PaperFile {
  fileName: string;
  pdf: Uint8Array;
}

/** The paper as a signed file. */
export async function given(
  { letter, ...of }: { letter: PaperKind; applicationId: string; permitId: string | null; about?: string },
  facts: LetterFacts,
  now: Date,
  kind = 'none',
): Promise<PaperFile> {
  const number = facts.number.text;
  const mark = { kind, number: kind === 'none' ? number : number.replaceAll('-', '') };
  const order = { paper: letter, ...of, facts, script: null, mark, draw: () => letterPaper(facts) };
  // Told apart in a folder of downloads: what it is, of which case or permit, of which day.
  return { fileName: `${letter}-${number}-${facts.issuedOn}.pdf`, pdf: await issuePaper(order, now) };
}
