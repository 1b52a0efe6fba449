import type { Seen } from '#app/data/case-step.server';
import { db } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { dropPrepared, findPrepared } from '#app/data/prepared-decision.server';
import { refuse, type Verdict } from '#app/domain/basics/verdict';
import type { Officer } from '#app/domain/people/permissions';
import { type Chosen, decide } from './decide.server';

type Done = Awaited<ReturnType<typeof decide>>;

/** Signs what was chosen and looked at; the case must be as it was then. */
export async function signPrepared({ id, version }: Seen, officer: Officer, at: { now: Date }): Promise<Done> {
  const prepared = isId(id) ? await findPrepared<Omit<Chosen, 'id' | 'version'>>(db, id, officer.id) : null;
  if (!prepared) return refuse('not-prepared') satisfies Verdict<never>;
  const seen = version === prepared.version ? version : -1;
  const done = await decide({ id, version: seen, ...prepared.choice }, officer, at);
  if (done.ok) await dropPrepared(db, id);
  return done;
}
