import { useLoaderData } from '@remix-run/react';
import { ownApplication } from '#app/features/applying/application.query.server';
import { removeEntry } from '#app/features/applying/remove-entry.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { entryPage, listOfForm } from '#app/http/entry-page.server';
import { draft, found, tooLate } from '#app/http/own.server';
import { notFound, seeOther } from '#app/http/responses.server';
import { type From, stepAddress } from '#app/http/step-address.server';
import { entryTitle } from '#app/i18n/entry-words.server';
import { useT } from '#app/i18n/react';
import { Confirm } from '#app/ui/applying/confirm';

const fromOf = (url: URL): From => (url.searchParams.get('from') === 'review' ? 'review' : null);

export const loader = applicantLoader(async ({ t, locale, account, params, url }) => {
  const application = draft(await ownApplication(account.id, params.id), locale);
  const { list, entry } = found(entryPage(application, { list: params.list, entry: params.entry }));
  const back = stepAddress(locale, application.id, list.id, fromOf(url));
  if (entry.id === 'new') throw seeOther(back);
  return {
    title: t('lists.remove.title'),
    text: t('lists.remove.text', { name: entryTitle(locale, entry) }),
    back,
  };
});

export const action = applicantAction(async ({ locale, account, params, url, now }) => {
  const { id = '', entry = '' } = params;
  const list = found(listOfForm(found(await ownApplication(account.id, id)), params.list));
  const removed = await removeEntry({ id, entry }, { id: account.id }, { now });
  if (!removed.ok) throw removed.code === 'not-found' ? notFound() : tooLate('already-sent', locale, id);
  const from = fromOf(url);
  return seeOther(`${stepAddress(locale, id, list.id, from)}${from ? '&' : '?'}removed=yes`);
});

export default function RemoveEntry() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  return <Confirm {...view} action={t('lists.remove.action')} keep={t('lists.remove.keep')} />;
}
