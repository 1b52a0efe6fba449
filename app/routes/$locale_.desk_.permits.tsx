import { useLoaderData } from '@remix-run/react';
import { deskRoles } from '#app/domain/people/permissions';
import { findPermits } from '#app/features/permits/permit.query.server';
import { officerLoader } from '#app/http/audience.server';
import { permitLine } from '#app/http/desk/permit-words.server';
import { paths } from '#app/http/paths';
import { PermitsPage } from '#app/ui/desk/permits-page';

export const handle = { hydrate: true };

export const loader = officerLoader(deskRoles)(async (context) => {
  const { url, t, locale } = context;
  const search = (url.searchParams.get('q') ?? '').trim().slice(0, 100);
  const found = search ? await findPermits(search) : null;
  return {
    title: t('desk.permits.title'),
    action: paths.permits(locale),
    proposals: paths.proposals(locale),
    search,
    found: found?.ok ? found.value.map((permit) => permitLine(context, permit)) : null,
    error: found && !found.ok ? t('desk.permits.mistyped') : undefined,
  };
});

export default function Permits() {
  return <PermitsPage {...useLoaderData<typeof loader>()} />;
}
