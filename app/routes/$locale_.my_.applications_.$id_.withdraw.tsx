import { useLoaderData } from '@remix-run/react';
import { stepsOpenTo } from '#app/domain/application/lifecycle';
import { ownApplication } from '#app/features/applying/application.query.server';
import { withdrawApplication } from '#app/features/applying/withdraw-application.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Confirm } from '#app/ui/applying/confirm';

export const loader = applicantLoader(async ({ t, locale, account, params }) => {
  const { id, status, reference } = found(await ownApplication(account.id, params.id));
  if (!stepsOpenTo(['applicant'], status).includes('withdraw')) throw seeOther(paths.status(locale, id));
  return {
    title: t('applying.withdraw.title'),
    text: t('applying.withdraw.text', { reference: reference ?? '' }),
    back: paths.status(locale, id),
  };
});

export const action = applicantAction(async ({ locale, account, params, now }) => {
  const id = params.id ?? '';
  found(await ownApplication(account.id, id));
  const withdrawn = await withdrawApplication(id, { id: account.id }, { now });
  if (withdrawn.ok) return seeOther(paths.status(locale, id));
  throw withdrawn.code === 'not-found' ? notFound() : tooLate(withdrawn.code, locale, id);
});

export default function Withdraw() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  return <Confirm {...view} action={t('applying.withdraw.action')} keep={t('applying.withdraw.keep')} />;
}
