import { useActionData } from '@remix-run/react';
import { codeSchema } from '#app/features/accounts/account.schema';
import { proveSecondFactor } from '#app/features/accounts/sign-in.server';
import { accountErrors } from '#app/http/account-errors.server';
import { publicAction, publicLoader } from '#app/http/audience.server';
import { deskOf, onTheWay } from '#app/http/entrance.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { sessionHeader } from '#app/http/session.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

export const loader = publicLoader(({ locale, t, session, url }) => {
  if (session?.account?.kind !== 'officer') throw seeOther(paths.signIn(locale));
  if (!session.account.totpReady) throw seeOther(onTheWay(paths.enrolSecondFactor(locale), url));
  if (session.secondFactorAt) throw seeOther(deskOf(locale, session));
  return { title: t('accounts.secondFactor.title') };
});

export const action = publicAction(async ({ form, t, locale, session, now, url }) => {
  if (session?.account?.kind !== 'officer') return seeOther(paths.signIn(locale));
  const parsed = parseForm(codeSchema, form);
  if (!parsed.ok) return invalid(accountErrors(t, parsed.errors), form);
  const done = await proveSecondFactor(parsed.value.code, session, { now });
  if (!done.ok) return invalid(accountErrors(t, [{ name: 'code', code: done.code }]), form);
  return seeOther(deskOf(locale, session, url.searchParams.get('next')), [await sessionHeader(done.value.session)]);
});

export default function SecondFactor() {
  const t = useT();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout errors={refused?.errors}>
      <PageHeading lead={t('accounts.secondFactor.lead')}>{t('accounts.secondFactor.title')}</PageHeading>
      <Form>
        <TextField
          name="code"
          label={t('accounts.secondFactor.code')}
          hint={t('accounts.secondFactor.codeHint')}
          autoComplete="one-time-code"
          inputMode="numeric"
          dir="ltr"
          width="sm"
          error={errorOf(refused?.errors, 'code')}
        />
        <Actions>
          <Button>{t('accounts.secondFactor.submit')}</Button>
        </Actions>
        <p>{t('accounts.secondFactor.lost')}</p>
      </Form>
    </PageLayout>
  );
}
