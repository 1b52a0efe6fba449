import { countQueue, countQueues, listQueue, type Queue, type QueueFilter } from '#app/data/queue.server';
import type { Officer } from '#app/domain/people/permissions';

/** A page of a queue, how many there are, and how many in each other queue. */
export async function readQueue(filter: QueueFilter, page: { offset: number; limit: number }) {
  const [rows, total, counts] = await Promise.all([listQueue(filter, page), countQueue(filter), countQueues(filter)]);
  return { filter, rows, total, counts };
}

/** Where an officer's day begins: who only decides looks at what is ready to be decided; others at what is theirs, then at what nobody has taken yet. */
export async function firstQueue(officer: Officer, counts: () => Promise<Record<Queue, number>>): Promise<Queue> {
  const reviews = officer.roles.some((role) => ['intake', 'verifier', 'assessor'].includes(role));
  if (!reviews) return officer.roles.includes('decision-maker') ? 'second-officer' : 'open';
  const known = await counts();
  if (known.mine > 0) return 'mine';
  if (known.answered > 0) return 'answered';
  return officer.roles.includes('intake') ? 'new' : 'free';
}

export { isQueue } from '#app/data/queue.server';
export { countQueues };
