import { useActionData, useLoaderData } from '@remix-run/react';
import { codeSchema, emailSchema } from '#app/features/accounts/account.schema';
import { confirmByCode, resendConfirmation } from '#app/features/accounts/sign-up.server';
import { accountErrors } from '#app/http/account-errors.server';
import { publicAction, publicLoader } from '#app/http/audience.server';
import { confirmed } from '#app/http/entrance.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { pendingHeader, readPending } from '#app/http/session.server';
import { inSteadyTime } from '#app/http/steady-time.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

export const loader = publicLoader(async ({ request, t, locale, url }) => ({
  title: t('accounts.confirm.title'),
  signUp: paths.signUp(locale),
  email: (await readPending(request))?.email ?? null,
  resent: url.searchParams.has('resent'),
}));

export const action = publicAction(async ({ request, form, t, locale, session, now }) => {
  const known = await readPending(request);
  if (form.get('do') === 'resend') {
    const asked = known ? { ok: true as const, value: known } : parseForm(emailSchema, form);
    if (!asked.ok) return invalid(accountErrors(t, asked.errors), form);
    const sent = await inSteadyTime(() => resendConfirmation(asked.value.email, { now }));
    if (!sent.ok) return invalid(accountErrors(t, [{ name: 'code', code: sent.code }]), form);
    return seeOther(`${paths.confirmEmail(locale)}?resent`, [await pendingHeader(asked.value)]);
  }
  const parsed = parseForm(codeSchema, form);
  if (!parsed.ok) return invalid(accountErrors(t, parsed.errors), form);
  const done = await confirmByCode(
    { email: known?.email ?? '', code: parsed.value.code },
    { check: session?.check ?? {}, proof: known?.proof, now },
  );
  if (!done.ok) return invalid(accountErrors(t, [{ name: 'code', code: done.code }]), form);
  return confirmed(locale, session, done.value);
});

export const handle = { typed: {} };

export default function ConfirmEmail() {
  const t = useT();
  const { email, resent, signUp } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout errors={refused?.errors}>
      <PageHeading lead={email ? t('accounts.confirm.lead', { email }) : t('accounts.confirm.unknown')}>
        {t('accounts.confirm.title')}
      </PageHeading>
      {resent && !refused && (
        <Notice tone="success" live>
          {t('accounts.confirm.resent')}
        </Notice>
      )}
      {email ? (
        <Form typed>
          <TextField
            name="code"
            label={t('accounts.confirm.code')}
            hint={t('accounts.confirm.codeHint')}
            autoComplete="one-time-code"
            inputMode="numeric"
            dir="ltr"
            width="sm"
            value={String(refused?.values.code ?? '')}
            error={errorOf(refused?.errors, 'code')}
          />
          <Actions>
            <Button name="do" value="confirm">
              {t('accounts.confirm.submit')}
            </Button>
          </Actions>
        </Form>
      ) : null}
      <Form typed={!email}>
        {!email && (
          <TextField
            name="email"
            type="email"
            label={t('accounts.email')}
            autoComplete="email"
            dir="ltr"
            value={String(refused?.values.email ?? '')}
            error={errorOf(refused?.errors, 'email')}
          />
        )}
        <Actions>
          <Button kind="secondary" name="do" value="resend">
            {t('accounts.confirm.resend')}
          </Button>
          {email && <a href={signUp}>{t('accounts.confirm.otherEmail')}</a>}
        </Actions>
      </Form>
    </PageLayout>
  );
}
