import { useLoaderData } from '@remix-run/react';
import { deskRoles } from '#app/domain/people/permissions';
import { readQueue } from '#app/features/reviewing/queue.query.server';
import { officerLoader } from '#app/http/audience.server';
import { queueAsked, queueView } from '#app/http/desk/queue-words.server';
import { QueuePage } from '#app/ui/desk/queue-page';

export const handle = { hydrate: true };

export const loader = officerLoader(deskRoles)(async (context) => {
  const { url, officer, now } = context;
  const view = queueView(context, await readQueue(officer, null, queueAsked(url), { now }));
  return { title: view.title, view, nothingLeft: url.searchParams.has('nothing') };
});

export default function Desk() {
  const { view, nothingLeft } = useLoaderData<typeof loader>();
  return <QueuePage view={view} nothingLeft={nothingLeft} />;
}
