import { ownLists } from '#app/domain/application/entries';
import type { Answers } from '#app/domain/application/questions';
import { relativesOf, sentFor } from '#app/domain/application/relatives-list';
import { type LineageStanding, lineageStanding } from '#app/domain/origin/lineage';
import type { Relative, SentPaper } from '#app/domain/origin/relative';
import { type OriginWay, type WayState, waysStanding } from '#app/domain/origin/ways';
import { type Application, ownApplication } from './application.query.server';

export interface Lineage {
  relatives: readonly Relative[];
  papers: readonly SentPaper[];
  standing: LineageStanding;
  ways: readonly { way: OriginWay; state: WayState }[];
  /** Is the tree asked of this person? */
  asked: boolean;
}

/** How far the proof of origin of an application is. */
export function lineageOf({ entries, sent, ...form }: Application): Lineage {
  const relatives = relativesOf(entries);
  const papers = sentFor(sent);
  const standing = lineageStanding(relatives, papers);
  const { originProof: relied, otherOriginWays: others }: Answers = form.answers;
  return {
    relatives,
    papers,
    standing,
    ways: waysStanding({ relied, others, lineage: standing, directPapers: sent.includes('origin') ? 1 : 0 }),
    asked: ownLists(form).some(({ id }) => id === 'relatives'),
  };
}

/** The same of one's own application; null when there is none, or it is not for the Kandas Card. */
export async function ownLineage(
  accountId: string,
  id: string | undefined,
): Promise<{ application: Application; lineage: Lineage } | null> {
  const application = await ownApplication(accountId, id);
  return application?.programme === 'kandas-card' ? { application, lineage: lineageOf(application) } : null;
}
