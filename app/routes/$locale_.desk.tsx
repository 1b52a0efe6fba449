import { useLoaderData } from '@remix-run/react';
import { deskRoles } from '#app/domain/people/permissions';
import { countFamilies } from '#app/features/deciding/families.query.server';
import { readQueue } from '#app/features/reviewing/queue.query.server';
import { officerLoader } from '#app/http/audience.server';
import { queueAsked, queueView } from '#app/http/desk/queue-words.server';
import { paths } from '#app/http/paths';
import { QueuePage } from '#app/ui/desk/queue-page';

export const handle = { hydrate: true };

export const loader = officerLoader(deskRoles)(async (context) => {
  const { url, officer, now, locale, t } = context;
  const view = queueView(context, await readQueue(officer, null, queueAsked(url), { now }));
  const waiting = officer.roles.includes('decision-maker') ? await countFamilies(officer) : 0;
  const families =
    waiting > 0 ? { href: paths.families(locale), text: t('persons.list.link', { count: waiting }) } : null;
  return { title: view.title, view, families, nothingLeft: url.searchParams.has('nothing') };
});

export default function Desk() {
  const { view, families, nothingLeft } = useLoaderData<typeof loader>();
  return <QueuePage view={view} families={families} nothingLeft={nothingLeft} />;
}
