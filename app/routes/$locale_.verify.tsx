import { useActionData, useLoaderData } from '@remix-run/react';
import { parsePermitNumber } from '#app/domain/permits/number';
import { findLiveCode } from '#app/features/permits/open-code.query.server';
import { publicAction, publicLoader } from '#app/http/audience.server';
import { invalid } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { VerifyFileForm } from '#app/ui/verify-file-form';

export const loader = publicLoader(({ t, locale, origin }) => ({
  title: t('verify.title'),
  back: paths.home(locale),
  origin,
  file: paths.verifyFile(locale),
}));

/** A number that cannot exist is told here; the register is asked by the page it leads to. A code has its own page. */
export const action = publicAction(async ({ form, t, locale, clientIp, now }) => {
  const typed = String(form.get('number') ?? '').trim();
  const parsed = parsePermitNumber(typed.slice(0, 80));
  if (parsed.ok) return seeOther(paths.permit(parsed.value.number, locale));
  const code = await findLiveCode(typed, { clientIp, now });
  if (code) return seeOther(`/s/${code}`);
  return invalid([{ name: 'number', text: t(typed ? 'verify.error.mistyped' : 'verify.error.required') }], form);
});

export const handle = { typed: {} };

export default function Verify() {
  const t = useT();
  const { back, origin, file } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout back={back} errors={refused?.errors}>
      <PageHeading lead={t('verify.lead')}>{t('verify.title')}</PageHeading>
      <Form typed>
        <TextField
          name="number"
          label={t('verify.number')}
          hint={t('verify.hint')}
          width="md"
          dir="ltr"
          maxLength={80}
          value={String(refused?.values.number ?? '')}
          error={errorOf(refused?.errors, 'number')}
        />
        <Actions>
          <Button>{t('verify.submit')}</Button>
        </Actions>
      </Form>
      <section>
        <h2>{t('papers.file.title')}</h2>
        <p>{t('papers.file.lead')}</p>
        <VerifyFileForm action={file} />
      </section>
      <section>
        <h2>{t('verify.genuine.title')}</h2>
        <p>{t('verify.genuine.text', { origin })}</p>
      </section>
    </PageLayout>
  );
}
