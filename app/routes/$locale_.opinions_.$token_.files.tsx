import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { fileMegabytes } from '#app/domain/application/document-limits';
import { opinionLimits } from '#app/domain/application/opinions';
import { keepOutsideFile } from '#app/features/opinions/keep-opinion-file.server';
import { openOutside } from '#app/features/opinions/opinion.query.server';
import { publicLoader, publicUpload } from '#app/http/audience.server';
import { fileErrors, receiveFiles } from '#app/http/file-forms.server';
import { paths } from '#app/http/paths';
import { seeOther, tooMany } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { FileField } from '#app/ui/form/file-field';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

export const loader = publicLoader(async ({ t, locale, params, clientIp, now }) => {
  const token = params.token ?? '';
  const opened = await openOutside(token, { clientIp, now });
  if (opened === 'too-many') throw tooMany();
  if (!opened) return { title: t('opinions.dead.title'), back: null, full: false };
  return {
    title: t('opinions.files.page'),
    back: paths.opinion(locale, token),
    full: opened.opinion.documents.length >= opinionLimits.files,
  };
});

export const action = publicUpload(async ({ request, t, locale, params, clientIp, now, proveOwnForm }) => {
  const token = params.token ?? '';
  // Nothing is received for a link that opens nothing.
  const opened = await openOutside(token, { clientIp, now });
  if (opened === 'too-many') throw tooMany();
  if (!opened) throw seeOther(paths.opinion(locale, token));
  const received = await receiveFiles(request, proveOwnForm, (file) => keepOutsideFile({ token, file }, { now }));
  if (received.refusals.some(({ code }) => code === 'not-found')) throw seeOther(paths.opinion(locale, token));
  if (received.refusals.some(({ code }) => code === 'too-often')) throw tooMany();
  if (received.refusals.length === 0) return seeOther(paths.opinion(locale, token));
  return data({ errors: fileErrors(t, 'file', received.refusals, opinionLimits.files) }, { status: 422 });
});

export default function OpinionFiles() {
  const t = useT();
  const { title, back, full } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (!back) {
    return (
      <PageLayout>
        <PageHeading lead={t('opinions.dead.text')}>{title}</PageHeading>
      </PageLayout>
    );
  }
  const lead = t('opinions.files.lead', { max: fileMegabytes, files: opinionLimits.files });
  return (
    <PageLayout back={back} backText={t('opinions.files.back')} errors={refused?.errors}>
      <PageHeading lead={lead}>{title}</PageHeading>
      {full ? (
        <p>{t('opinions.files.full')}</p>
      ) : (
        <Form encType="multipart/form-data">
          <FileField name="file" label={t('opinions.files.label')} error={errorOf(refused?.errors, 'file')} />
          <Actions>
            <Button>{t('opinions.files.action')}</Button>
          </Actions>
        </Form>
      )}
    </PageLayout>
  );
}
