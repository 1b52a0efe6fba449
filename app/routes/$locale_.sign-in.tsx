import { useActionData, useLoaderData } from '@remix-run/react';
import { signInSchema } from '#app/features/accounts/account.schema';
import { signIn } from '#app/features/accounts/sign-in.server';
import { resendConfirmation } from '#app/features/accounts/sign-up.server';
import { accountErrors } from '#app/http/account-errors.server';
import { publicAction, publicLoader } from '#app/http/audience.server';
import { afterSignIn, onTheWay } from '#app/http/entrance.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { knownBrowser, pendingHeader, rememberBrowserHeader, sessionHeader } from '#app/http/session.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

const said = ['passwordSet', 'left', 'closed', 'ended'] as const;

/** Where somebody wanted to go tells why they are asked to sign in: it may hold what they typed. */
const saidOf = (next: string | null): 'keptFile' | 'kept' | 'ended' | null =>
  /[?&]kept=file/.test(next ?? '') ? 'keptFile' : /[?&]kept=/.test(next ?? '') ? 'kept' : next ? 'ended' : null;

export const loader = publicLoader(({ locale, t, session, url }) => {
  if (session?.account?.kind === 'applicant') throw seeOther(afterSignIn(locale, null, url.searchParams.get('next')));
  const says = said.find((each) => url.searchParams.get('after') === each) ?? saidOf(url.searchParams.get('next'));
  return {
    title: t('accounts.signIn.title'),
    says,
    signUp: paths.signUp(locale),
    reset: paths.resetPassword(locale),
  };
});

export const action = publicAction(async ({ request, form, t, locale, session, clientIp, now, url }) => {
  const parsed = parseForm(signInSchema, form);
  if (!parsed.ok) return invalid(accountErrors(t, parsed.errors), form);
  const check = session && !session.account ? session.check : {};
  const browser = await knownBrowser(request, parsed.value.email);
  const done = await signIn(parsed.value, { clientIp, browser, check, replaces: session, now });
  if (!done.ok && done.code === 'not-confirmed') {
    const { email } = parsed.value;
    await resendConfirmation(email, { now });
    return seeOther(`${paths.confirmEmail(locale)}?resent`, [await pendingHeader({ email, proof: done.proof })]);
  }
  if (!done.ok) return invalid(accountErrors(t, [{ name: 'password', code: done.code }]), form);
  const cookies = [await sessionHeader(done.value.session), await rememberBrowserHeader(request, parsed.value.email)];
  if (done.value.next === 'second-factor') return seeOther(onTheWay(paths.secondFactor(locale), url), cookies);
  if (done.value.next === 'enrol') return seeOther(onTheWay(paths.enrolSecondFactor(locale), url), cookies);
  return seeOther(afterSignIn(locale, session, url.searchParams.get('next')), cookies);
});

export const handle = { typed: {} };

export default function SignIn() {
  const t = useT();
  const { says, signUp, reset } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout errors={refused?.errors}>
      <PageHeading>{t('accounts.signIn.title')}</PageHeading>
      {says && !refused && (
        <Notice tone="info" live>
          {t(`accounts.signIn.${says}`)}
        </Notice>
      )}
      <Form typed>
        <TextField
          name="email"
          type="email"
          label={t('accounts.email')}
          autoComplete="username"
          dir="ltr"
          value={String(refused?.values.email ?? '')}
          error={errorOf(refused?.errors, 'email')}
        />
        <TextField
          name="password"
          type="password"
          label={t('accounts.password')}
          autoComplete="current-password"
          dir="ltr"
          error={errorOf(refused?.errors, 'password')}
        />
        <Actions>
          <Button>{t('accounts.signIn.submit')}</Button>
          <a href={signUp}>{t('accounts.signIn.noAccount')}</a>
          <a href={reset}>{t('accounts.forgot')}</a>
        </Actions>
      </Form>
    </PageLayout>
  );
}
