import { useLoaderData } from '@remix-run/react';
import { deskRoles } from '#app/domain/people/permissions';
import { countQueues, firstQueue, readQueue } from '#app/features/reviewing/queue.query.server';
import { officerLoader } from '#app/http/audience.server';
import { pageOf, queueAsked, queueView } from '#app/http/desk/queue-words.server';
import { QueuePage } from '#app/ui/desk/queue-page';

export const handle = { hydrate: true };

export const loader = officerLoader(deskRoles)(async (context) => {
  const { url, officer, today } = context;
  const { page, ...asked } = queueAsked(url);
  const who = { officerId: officer.id, today };
  const queue = await firstQueue(officer, () => countQueues(who));
  const listed = await readQueue({ ...asked, ...who, queue }, pageOf(page));
  const view = queueView(context, { ...listed, page });
  return { title: view.title, view, nothingLeft: url.searchParams.has('nothing') };
});

export default function Desk() {
  const { view, nothingLeft } = useLoaderData<typeof loader>();
  return <QueuePage view={view} nothingLeft={nothingLeft} />;
}
