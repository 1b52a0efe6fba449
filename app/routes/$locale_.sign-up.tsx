import { useActionData, useLoaderData } from '@remix-run/react';
import { signUpSchema } from '#app/features/accounts/account.schema';
import { signUp } from '#app/features/accounts/sign-up.server';
import { accountErrors } from '#app/http/account-errors.server';
import { publicAction, publicLoader } from '#app/http/audience.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { pendingHeader } from '#app/http/session.server';
import { inSteadyTime } from '#app/http/steady-time.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

export const loader = publicLoader(({ locale, t, session }) => {
  if (session?.account?.kind === 'applicant') throw seeOther(paths.my(locale));
  return {
    title: t('accounts.signUp.title'),
    carried: Object.keys(session?.check ?? {}).length > 0,
    signIn: paths.signIn(locale),
    privacy: paths.privacy(locale),
  };
});

export const action = publicAction(async ({ form, t, locale, clientIp, now }) => {
  const parsed = parseForm(signUpSchema, form);
  if (!parsed.ok) return invalid(accountErrors(t, parsed.errors), form);
  const done = await inSteadyTime(() => signUp(parsed.value, { clientIp, locale, now }));
  if (!done.ok) return invalid(accountErrors(t, [{ name: 'email', code: done.code }]), form);
  return seeOther(paths.confirmEmail(locale), [
    await pendingHeader({ email: parsed.value.email, proof: done.value.proof }),
  ]);
});

export const handle = { typed: {} };

export default function SignUp() {
  const t = useT();
  const { carried, signIn, privacy } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout errors={refused?.errors}>
      <PageHeading lead={t('accounts.signUp.lead')}>{t('accounts.signUp.title')}</PageHeading>
      {carried && <Notice>{t('accounts.signUp.carried')}</Notice>}
      <Form typed>
        <TextField
          name="email"
          type="email"
          label={t('accounts.email')}
          hint={t('accounts.emailHint')}
          autoComplete="email"
          dir="ltr"
          value={String(refused?.values.email ?? '')}
          error={errorOf(refused?.errors, 'email')}
        />
        <TextField
          name="password"
          type="password"
          label={t('accounts.password')}
          hint={t('accounts.passwordHint')}
          autoComplete="new-password"
          dir="ltr"
          error={errorOf(refused?.errors, 'password')}
        />
        <Actions>
          <Button>{t('accounts.signUp.submit')}</Button>
          <a href={signIn}>{t('accounts.signUp.haveOne')}</a>
          <a href={privacy}>{t('accounts.signUp.privacy')}</a>
        </Actions>
      </Form>
    </PageLayout>
  );
}
