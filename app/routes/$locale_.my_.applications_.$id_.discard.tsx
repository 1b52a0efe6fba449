import { useLoaderData } from '@remix-run/react';
import { ownApplication } from '#app/features/applying/application.query.server';
import { discardDraft } from '#app/features/applying/discard-draft.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { draft, found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Confirm } from '#app/ui/applying/confirm';

export const loader = applicantLoader(async ({ t, locale, account, params }) => {
  const { id } = draft(await ownApplication(account.id, params.id), locale);
  return {
    title: t('applying.discard.title'),
    text: t('applying.discard.text'),
    back: paths.application(locale, id),
  };
});

export const action = applicantAction(async ({ locale, account, params, now }) => {
  const id = params.id ?? '';
  found(await ownApplication(account.id, id));
  const discarded = await discardDraft(id, { id: account.id }, { now });
  if (discarded.ok) return seeOther(paths.my(locale));
  throw discarded.code === 'not-found' ? notFound() : tooLate('already-sent', locale, id);
});

export default function Discard() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  return <Confirm {...view} action={t('applying.discard.action')} keep={t('applying.discard.keep')} />;
}
