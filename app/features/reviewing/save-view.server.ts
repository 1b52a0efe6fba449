import { z } from 'zod';
import { transaction, violatedUnique } from '#app/data/db.server';
import { deskScope } from '#app/data/jurisdiction.server';
import { countViews, findView, keepView, removeView } from '#app/data/saved-view.server';
import { type Queue, queues, readAsked, writeAsked } from '#app/domain/application/queues';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { Officer } from '#app/domain/people/permissions';
import { searchKey } from '#app/domain/people/search-key';
import { newCode } from '#app/infra/random.server';

export const viewForm = z.object({
  name: z.string('view-name').trim().min(1, 'view-name').max(60, 'view-name'),
  queue: z.enum(queues, 'unknown'),
  /** The filters as they stand in the address. */
  query: z.string().max(600).catch(''),
  shared: z.preprocess((value) => value === 'yes', z.boolean()),
});
type ViewForm = z.output<typeof viewForm>;

const mostViews = 30;

/** Latin letters of the name, and four digits that make it unlike others. */
const slugOf = (name: string) =>
  `${
    searchKey(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'view'
  }-${newCode().slice(0, 4)}`;

/** Keeps a filtered queue under a name and an address; the officer's own, or everybody's in the office. */
export async function saveView(
  { name, queue, query, shared }: ViewForm,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<{ slug: string }, 'view-taken' | 'view-many'>> {
  const { office } = await deskScope(officer);
  const slug = slugOf(name);
  // Only what means something is kept.
  const kept = writeAsked(readAsked(new URLSearchParams(query))).toString();
  try {
    return await transaction(async (tx) => {
      if ((await countViews(tx, officer.id)) >= mostViews) return refuse('view-many');
      await keepView(tx, { slug, name, queue, query: kept, ownerId: officer.id, shared, office }, now);
      return pass({ slug });
    });
  } catch (error) {
    if (violatedUnique(error)) return refuse('view-taken');
    throw error;
  }
}

/** Forgets a view; only its owner's own. */
export const forgetView = async (slug: string, officer: Officer): Promise<Verdict<undefined, 'not-found'>> =>
  (await removeView(slug, officer.id)) ? pass() : refuse('not-found');

/** Where a view's address leads. */
export async function openView(slug: string, officer: Officer): Promise<{ queue: Queue; query: string } | null> {
  const { office } = await deskScope(officer);
  return findView(slug, officer.id, office);
}
