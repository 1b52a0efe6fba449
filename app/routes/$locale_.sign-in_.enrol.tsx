import { useActionData, useLoaderData } from '@remix-run/react';
import { codeSchema } from '#app/features/accounts/account.schema';
import { proveSecondFactor, secondFactorToEnrol } from '#app/features/accounts/sign-in.server';
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

export const loader = publicLoader(async ({ locale, t, session, url }) => {
  if (session?.account?.kind !== 'officer') throw seeOther(paths.signIn(locale));
  const enrolling = await secondFactorToEnrol(session);
  if (!enrolling) throw seeOther(onTheWay(paths.secondFactor(locale), url));
  return {
    title: t('accounts.enrol.title'),
    key: enrolling.secret.replace(/(.{4})(?=.)/g, '$1 '),
    qr: enrolling.qr,
  };
});

export const action = publicAction(async ({ form, t, locale, session, now, url }) => {
  if (session?.account?.kind !== 'officer') return seeOther(paths.signIn(locale));
  const parsed = parseForm(codeSchema, form);
  if (!parsed.ok) return invalid(accountErrors(t, parsed.errors), form);
  const done = await proveSecondFactor(parsed.value.code, session, { now });
  if (!done.ok) return invalid(accountErrors(t, [{ name: 'code', code: done.code }]), form);
  return seeOther(deskOf(locale, session, url.searchParams.get('next')), [await sessionHeader(done.value.session)]);
});

export default function EnrolSecondFactor() {
  const t = useT();
  const { key, qr } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout errors={refused?.errors}>
      <PageHeading lead={t('accounts.enrol.lead')}>{t('accounts.enrol.title')}</PageHeading>
      <Form>
        <h2>{t('accounts.enrol.scan')}</h2>
        <svg
          className="qr"
          viewBox={`${-qr.quiet} ${-qr.quiet} ${qr.modules + 2 * qr.quiet} ${qr.modules + 2 * qr.quiet}`}
          role="img"
          aria-label={t('accounts.enrol.qr')}
        >
          <rect x={-qr.quiet} y={-qr.quiet} width="100%" height="100%" fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
        <p>{t('accounts.enrol.type')}</p>
        <p>
          <code dir="ltr">{key}</code>
        </p>
        <TextField
          name="code"
          label={t('accounts.enrol.thenType')}
          autoComplete="one-time-code"
          inputMode="numeric"
          dir="ltr"
          width="sm"
          error={errorOf(refused?.errors, 'code')}
        />
        <Actions>
          <Button>{t('accounts.enrol.submit')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
