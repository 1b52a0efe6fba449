import { deskRoles } from '#app/domain/people/permissions';
import { forgetView, openView } from '#app/features/reviewing/save-view.server';
import { officerAction, officerLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';

/** A saved view is an address of its own that leads to its queue. */
export const loader = officerLoader(deskRoles)(async ({ params, officer, locale, url }) => {
  const view = await openView(params.slug ?? '', officer);
  if (!view) throw notFound();
  const query = new URLSearchParams(view.query);
  if (url.searchParams.get('view') === 'saved') query.set('view', 'saved');
  return seeOther(`${paths.queue(locale, view.queue)}${query.size > 0 ? `?${query}` : ''}`);
});

export const action = officerAction(deskRoles)(async ({ params, form, officer, locale }) => {
  const view = form.get('act') === 'remove' ? await openView(params.slug ?? '', officer) : null;
  const removed = view && (await forgetView(params.slug ?? '', officer));
  if (!view || !removed?.ok) throw notFound();
  return seeOther(`${paths.queue(locale, view.queue)}?view=removed`);
});
