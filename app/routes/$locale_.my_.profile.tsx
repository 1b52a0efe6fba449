import { useActionData, useLoaderData } from '@remix-run/react';
import { ownProfile } from '#app/features/accounts/account.query.server';
import { closeAccount } from '#app/features/accounts/close-account.server';
import { accountErrors } from '#app/http/account-errors.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { invalid } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { forgetSessionHeader } from '#app/http/session.server';
import { formatDate } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { CheckField } from '#app/ui/form/check-field';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { SummaryList } from '#app/ui/summary-list';

export const loader = applicantLoader(async ({ t, locale, account }) => {
  const profile = await ownProfile(account.id);
  return {
    title: t('accounts.profile.title'),
    email: account.email,
    since: profile && formatDate(locale, profile.since, 'long'),
    back: paths.my(locale),
    password: paths.resetPassword(locale),
  };
});

export const action = applicantAction(async ({ form, t, locale, account, now }) => {
  if (form.get('close') !== 'yes') return invalid(accountErrors(t, [{ name: 'close', code: 'close-confirm' }]), form);
  const done = await closeAccount(account.id, { now });
  if (!done.ok) return invalid(accountErrors(t, [{ name: 'close', code: done.code }]), form);
  return seeOther(`${paths.signIn(locale)}?after=closed`, [await forgetSessionHeader()]);
});

export const handle = { typed: {} };

export default function Profile() {
  const t = useT();
  const { email, since, back, password } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout back={back} errors={refused?.errors}>
      <PageHeading>{t('accounts.profile.title')}</PageHeading>
      <SummaryList
        rows={[
          { key: 'email', label: t('accounts.profile.email'), value: email, dir: 'ltr' },
          { key: 'since', label: t('accounts.profile.since'), value: since },
        ]}
      />
      <h2>{t('accounts.password')}</h2>
      <p>{t('accounts.profile.password.text')}</p>
      <p>
        <a href={password}>{t('accounts.profile.password.link')}</a>
      </p>
      <h2>{t('accounts.profile.close.title')}</h2>
      <p>{t('accounts.profile.close.text')}</p>
      <p>{t('accounts.profile.close.not')}</p>
      <Form typed>
        <CheckField
          name="close"
          label={t('accounts.profile.close.confirm')}
          error={errorOf(refused?.errors, 'close')}
        />
        <Actions>
          <Button kind="danger">{t('accounts.profile.close.submit')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
