import { deskScope } from '#app/data/jurisdiction.server';
import { type Counts, countQueue, countQueues, listQueue, totalOf } from '#app/data/queue.server';
import type { Desk } from '#app/data/queue-sql.server';
import { viewsOf } from '#app/data/saved-view.server';
import { type Asked, nothingAsked, type Queue } from '#app/domain/application/queues';
import { today } from '#app/domain/basics/plain-date';
import type { Officer } from '#app/domain/people/permissions';

/**
 * A page of a queue, how many there are, how many in each other queue, the officer's views. Without a named queue the one
 * where this officer's day begins.
 */
export async function readQueue(officer: Officer, named: Queue | null, asked: Asked, { now }: { now: Date }) {
  const { office, scope } = await deskScope(officer);
  const desk: Desk = { officerId: officer.id, scope, today: today(now), now };
  const [counts, views] = await Promise.all([countQueues(desk), viewsOf(officer.id, office)]);
  const queue = named ?? firstQueue(officer, counts);
  // Whoever looks for somebody is told of what has ended, too.
  const among = asked.search && queue !== 'ended';
  const [rows, total, ended] = await Promise.all([
    listQueue(desk, queue, asked),
    totalOf(desk, queue, asked, counts),
    among ? countQueue(desk, 'ended', { ...nothingAsked, search: asked.search }) : 0,
  ]);
  return { queue, asked, rows, total, ended, counts, views, scope };
}

/** Where an officer's day begins: who only decides looks at what is ready to be decided; others at what is theirs, then at what nobody has taken yet. */
export function firstQueue({ roles }: Pick<Officer, 'roles'>, counts: Counts): Queue {
  const reviews = roles.some((role) => ['intake', 'verifier', 'assessor'].includes(role));
  if (!reviews) {
    if (roles.includes('decision-maker')) return 'second-officer';
    if (roles.includes('appeals')) return 'appeals';
    return roles.includes('supervisor') ? 'due' : 'open';
  }
  if (counts.mine > 0) return 'mine';
  if (counts.answered > 0) return 'answered';
  return roles.includes('intake') ? 'new' : 'free';
}
