import { useActionData, useLoaderData } from '@remix-run/react';
import { emailSchema } from '#app/features/accounts/account.schema';
import { askForReset } from '#app/features/accounts/reset-password.server';
import { accountErrors } from '#app/http/account-errors.server';
import { publicAction, publicLoader } from '#app/http/audience.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { inSteadyTime } from '#app/http/steady-time.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

export const loader = publicLoader(({ locale, t, url }) => {
  const sent = url.searchParams.has('sent');
  return {
    title: t(sent ? 'accounts.reset.sent.title' : 'accounts.reset.title'),
    sent,
    noForm: sent,
    signIn: paths.signIn(locale),
    again: paths.resetPassword(locale),
  };
});

export const action = publicAction(async ({ form, t, locale, clientIp, now }) => {
  const parsed = parseForm(emailSchema, form);
  if (!parsed.ok) return invalid(accountErrors(t, parsed.errors), form);
  const done = await inSteadyTime(() => askForReset(parsed.value.email, { clientIp, now }));
  if (!done.ok) return invalid(accountErrors(t, [{ name: 'email', code: done.code }]), form);
  return seeOther(`${paths.resetPassword(locale)}?sent`);
});

export const handle = { typed: {} };

export default function ResetPassword() {
  const t = useT();
  const { sent, signIn, again } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (sent && !refused) {
    return (
      <PageLayout back={signIn}>
        <PageHeading lead={t('accounts.reset.sent.text')}>{t('accounts.reset.sent.title')}</PageHeading>
        <p>{t('accounts.reset.sent.none')}</p>
        <p>
          <a href={again}>{t('accounts.reset.sent.again')}</a>
        </p>
      </PageLayout>
    );
  }
  return (
    <PageLayout back={signIn} errors={refused?.errors}>
      <PageHeading lead={t('accounts.reset.lead')}>{t('accounts.reset.title')}</PageHeading>
      <Form typed>
        <TextField
          name="email"
          type="email"
          label={t('accounts.email')}
          autoComplete="email"
          dir="ltr"
          value={String(refused?.values.email ?? '')}
          error={errorOf(refused?.errors, 'email')}
        />
        <Actions>
          <Button>{t('accounts.reset.submit')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
