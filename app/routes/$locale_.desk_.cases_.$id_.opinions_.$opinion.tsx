import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { opinionLimits } from '#app/domain/application/opinions';
import { deskRoles } from '#app/domain/people/permissions';
import { caseRoles } from '#app/domain/people/roles';
import { keepScan } from '#app/features/opinions/keep-opinion-file.server';
import { caseOpinions } from '#app/features/opinions/opinion.query.server';
import { caseLoader, officerUpload } from '#app/http/audience.server';
import { opinionsView } from '#app/http/desk/opinions-words.server';
import { talkDone } from '#app/http/desk/talk-errors.server';
import { fileErrors, receiveFiles } from '#app/http/file-forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther, tooMany } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { CaseHead } from '#app/ui/desk/case-head';
import { OpinionCard } from '#app/ui/desk/opinion-card';
import { Actions, Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { FileField } from '#app/ui/form/file-field';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

export const handle = { hydrate: true };

export const loader = caseLoader(deskRoles)(async (context) => {
  const { params, officer, now, locale } = context;
  const file = await caseOpinions(params.id, officer, { now });
  const view = file && opinionsView(context, file);
  const opinion = view?.opinions.find(({ id }) => id === params.opinion);
  if (!view || !opinion) throw notFound();
  const { head } = view;
  return {
    ...{ title: opinion.body, opinion, head },
    back: paths.caseOpinions(locale, head.id),
    done: talkDone(context, 'opinions'),
  };
});

export const action = officerUpload(caseRoles)(async ({ request, t, locale, params, officer, now, proveOwnForm }) => {
  const { id = '', opinion = '' } = params;
  const received = await receiveFiles(request, proveOwnForm, (file) =>
    keepScan({ id, opinion, file }, officer, { now }),
  );
  if (received.refusals.some(({ code }) => code === 'not-found')) throw notFound();
  if (received.refusals.some(({ code }) => code === 'too-often')) throw tooMany();
  if (received.refusals.length === 0) return seeOther(paths.caseOpinion(locale, id, opinion));
  return data({ errors: fileErrors(t, 'file', received.refusals, opinionLimits.files) }, { status: 422 });
});

export default function OneOpinion() {
  const t = useT();
  const { opinion, head, back, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout width="wide" back={back} backText={t('talkDesk.opinions.toAll')} errors={refused?.errors}>
      {done && !refused && (
        <Notice tone="success" live>
          {done}
        </Notice>
      )}
      <CaseHead head={head} />
      <PageHeading level={2}>{opinion.kind}</PageHeading>
      <OpinionCard opinion={{ ...opinion, may: { ...opinion.may, scan: false } }} action={back} />
      {opinion.may.scan && (
        <Form encType="multipart/form-data">
          <FileField name="file" label={t('talkDesk.opinions.scan')} error={errorOf(refused?.errors, 'file')} />
          <Actions>
            <Button>{t('talkDesk.opinions.scanAdd')}</Button>
          </Actions>
        </Form>
      )}
    </PageLayout>
  );
}
