import { useLoaderData } from '@remix-run/react';
import { isQueue } from '#app/domain/application/queues';
import { deskRoles } from '#app/domain/people/permissions';
import { readQueue } from '#app/features/reviewing/queue.query.server';
import { officerLoader } from '#app/http/audience.server';
import { queueAsked, queueView } from '#app/http/desk/queue-words.server';
import { notFound } from '#app/http/responses.server';
import { QueuePage } from '#app/ui/desk/queue-page';

export const handle = { hydrate: true };

const said = { saved: 'queues.view.saved', removed: 'queues.view.removed' } as const;
const isSaid = (text: string | null): text is keyof typeof said => text !== null && Object.hasOwn(said, text);

export const loader = officerLoader(deskRoles)(async (context) => {
  const { url, officer, params, now, t } = context;
  if (!isQueue(params.queue)) throw notFound();
  const view = queueView(context, await readQueue(officer, params.queue, queueAsked(url), { now }));
  const after = url.searchParams.get('view');
  return { title: view.title, view, done: isSaid(after) ? t(said[after]) : null };
});

export default function Queue() {
  const { view, done } = useLoaderData<typeof loader>();
  return <QueuePage view={view} done={done} />;
}
