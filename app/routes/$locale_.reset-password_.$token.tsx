import { useActionData, useLoaderData } from '@remix-run/react';
import { isLinkAlive } from '#app/features/accounts/account.query.server';
import { passwordSchema } from '#app/features/accounts/account.schema';
import { setPassword } from '#app/features/accounts/reset-password.server';
import { accountErrors } from '#app/http/account-errors.server';
import { publicAction, publicLoader } from '#app/http/audience.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { forgetSessionHeader, rememberBrowserHeader } from '#app/http/session.server';
import { useT } from '#app/i18n/react';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

export const loader = publicLoader(async ({ params, t, locale, url, now }) => {
  const alive = await isLinkAlive('set-password', params.token ?? '', now);
  return {
    title: t(alive ? 'accounts.reset.set.title' : 'accounts.reset.dead.title'),
    alive,
    confirmed: url.searchParams.has('confirmed'),
    again: paths.resetPassword(locale),
  };
});

export const action = publicAction(async ({ request, params, form, t, locale, now }) => {
  const parsed = parseForm(passwordSchema, form);
  if (!parsed.ok) return invalid(accountErrors(t, parsed.errors), form);
  const done = await setPassword(params.token ?? '', parsed.value.password, { now });
  if (!done.ok) return seeOther(paths.setPassword(locale, params.token ?? ''));
  return seeOther(`${paths.signIn(locale)}?after=passwordSet`, [
    await forgetSessionHeader(),
    // The mailbox has proved whose browser this is, whoever else may be trying that address.
    await rememberBrowserHeader(request, done.value.email),
  ]);
});

export default function SetPassword() {
  const t = useT();
  const { alive, confirmed, again } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (!alive) {
    return (
      <PageLayout>
        <PageHeading lead={t('accounts.reset.dead.text')}>{t('accounts.reset.dead.title')}</PageHeading>
        <Actions>
          <LinkButton href={again}>{t('accounts.reset.submit')}</LinkButton>
        </Actions>
      </PageLayout>
    );
  }
  return (
    <PageLayout errors={refused?.errors}>
      <PageHeading lead={confirmed && t('accounts.reset.set.confirmed')}>{t('accounts.reset.set.title')}</PageHeading>
      <Form>
        <TextField
          name="password"
          type="password"
          label={t('accounts.newPassword')}
          hint={t('accounts.passwordHint')}
          autoComplete="new-password"
          dir="ltr"
          error={errorOf(refused?.errors, 'password')}
        />
        <Actions>
          <Button>{t('accounts.reset.set.submit')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
