import { seenChecks } from '#app/data/case-seen.server';
import { checkerOf } from '#app/data/checker.server';
import { db } from '#app/data/db.server';
import type { Recorded } from '#app/features/reviewing/record-findings.server';
import type { FindingAnswer } from '#app/ui/desk/review/review-view';
import type { OfficerContext } from '../audience.server';
import { savedView } from './row-words.server';

const answer = (body: FindingAnswer, status: number) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });

/** The checks as they are after a finding was saved, or after somebody else was faster. */
export async function recorded(
  context: Pick<OfficerContext, 'locale' | 't' | 'officer'>,
  verdict: { ok: true; value: Pick<Recorded, 'checks' | 'by'> } | ({ ok: false } & Pick<Recorded, 'checks' | 'by'>),
) {
  const { checks, by } = verdict.ok ? verdict.value : verdict;
  const view = savedView(context, seenChecks(await checkerOf(db, context.officer), checks), by);
  return verdict.ok ? answer({ ok: true, ...view }, 200) : answer({ ok: false, conflict: true, ...view }, 409);
}

export const notRecorded = (text: string) => answer({ ok: false, conflict: false, text }, 422);
