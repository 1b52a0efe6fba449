import { useLoaderData } from '@remix-run/react';
import { deskRoles } from '#app/domain/people/permissions';
import { isQueue, readQueue } from '#app/features/reviewing/queue.query.server';
import { officerLoader } from '#app/http/audience.server';
import { pageOf, queueAsked, queueView } from '#app/http/desk/queue-words.server';
import { notFound } from '#app/http/responses.server';
import { QueuePage } from '#app/ui/desk/queue-page';

export const handle = { hydrate: true };

export const loader = officerLoader(deskRoles)(async (context) => {
  const { url, officer, params, today } = context;
  if (!isQueue(params.queue)) throw notFound();
  const { page, ...asked } = queueAsked(url);
  const listed = await readQueue({ ...asked, queue: params.queue, officerId: officer.id, today }, pageOf(page));
  const view = queueView(context, { ...listed, page });
  return { title: view.title, view };
});

export default function Queue() {
  const { view } = useLoaderData<typeof loader>();
  return <QueuePage view={view} nothingLeft={false} />;
}
