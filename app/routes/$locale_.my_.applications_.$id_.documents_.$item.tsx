import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { documentLimits, fileMegabytes } from '#app/domain/application/document-limits';
import { ownApplication } from '#app/features/applying/application.query.server';
import { itemPage } from '#app/features/documents/document.query.server';
import { keepDocument } from '#app/features/documents/keep-document.server';
import { listedFile } from '#app/http/applying-words.server';
import { applicantLoader, applicantUpload } from '#app/http/audience.server';
import { fileErrors, receiveFiles } from '#app/http/file-forms.server';
import { draft, found } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther, tooMany } from '#app/http/responses.server';
import { itemTitle, itemWhy, reasonWords } from '#app/i18n/outcome-words.server';
import { useT } from '#app/i18n/react';
import { RemovableFiles } from '#app/ui/applying/removable-files';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { FileField } from '#app/ui/form/file-field';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

export const loader = applicantLoader(async ({ t, locale, account, params, url, now }) => {
  const page = await itemPage(account.id, { id: params.id, item: params.item }, now);
  if (!page) {
    // Nothing can be sent there any more: an application on its way shows where it is.
    draft(await ownApplication(account.id, params.id), locale);
    throw notFound();
  }
  const { application, open, documents, next } = page;
  const { id, status } = application;
  const fromReview = url.searchParams.get('from') === 'review';
  const toRequest = status !== 'draft';
  const back = toRequest
    ? paths.answerRequest(locale, id)
    : fromReview
      ? paths.review(locale, id)
      : paths.documents(locale, id);
  const because = open.need && reasonWords(locale, 'because', open.need.because);
  return {
    title: itemTitle(locale, open.item),
    caption: open.need ? t(open.need.required ? 'documents.required' : 'documents.optional') : null,
    lead: toRequest ? t('documents.item.asked') : itemWhy(locale, open.item),
    because,
    age: open.need?.maxAgeDays ? t('documents.item.age', { days: open.need.maxAgeDays }) : null,
    photo: open.item === 'photo',
    count: open.maxFiles === 1 ? t('documents.item.one') : t('documents.item.several', { count: open.maxFiles }),
    limits: t('common.file.limits', { size: fileMegabytes }),
    several: open.maxFiles > 1,
    full: open.maxFiles > 1 && documents.length >= open.maxFiles,
    back,
    backText: t(
      toRequest ? 'documents.item.toRequest' : fromReview ? 'documents.item.toReview' : 'documents.item.back',
    ),
    next:
      !toRequest && !fromReview && next
        ? {
            href: paths.documentItem(locale, id, next),
            text: t('documents.item.next', { item: itemTitle(locale, next) }),
          }
        : null,
    files: documents.map((document) => ({
      ...listedFile({ locale, t }, document),
      remove: paths.removeDocument(locale, document.id),
      removeLabel: t('documents.remove', { name: document.fileName }),
    })),
  };
});

export const action = applicantUpload(async ({ request, t, locale, account, params, url, now, proveOwnForm }) => {
  const { id = '', item = '' } = params;
  const page = found(await itemPage(account.id, { id, item }, now));
  const received = await receiveFiles(request, proveOwnForm, (file) =>
    keepDocument({ applicationId: id, item, file }, { id: account.id }, { now }),
  );
  if (received.refusals.some(({ code }) => code === 'not-found')) throw notFound();
  if (received.refusals.some(({ code }) => code === 'too-often')) throw tooMany();
  if (received.refusals.length > 0) {
    const errors = fileErrors(t, 'file', received.refusals, { files: documentLimits.files, item: page.open.maxFiles });
    return data({ errors }, { status: 422 });
  }
  const from = url.searchParams.get('from') === 'review' ? '?from=review' : '';
  return seeOther(`${paths.documentItem(locale, id, item)}${from}`);
});

export default function DocumentItem() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const label = view.files.length === 0 ? 'add' : view.several ? 'addMore' : 'replace';
  return (
    <PageLayout back={view.back} backText={view.backText} errors={refused?.errors}>
      <PageHeading caption={view.caption} lead={view.lead}>
        {view.title}
      </PageHeading>
      {view.photo && <p>{t('documents.item.photo')}</p>}
      {view.because && <p>{view.because}</p>}
      {view.age && <p>{view.age}</p>}
      {view.files.length > 0 && (
        <section>
          <h2>{t('documents.item.files')}</h2>
          <RemovableFiles files={view.files} />
        </section>
      )}
      {view.full ? (
        <p>{t('documents.item.full')}</p>
      ) : (
        <Form upload>
          <FileField
            name="file"
            label={t(`documents.item.${label}`)}
            hint={`${view.limits} ${view.count}`}
            multiple={view.several}
            error={errorOf(refused?.errors, 'file')}
          />
          <Actions>
            <Button kind={view.files.length > 0 ? 'secondary' : 'primary'}>{t('documents.item.action')}</Button>
          </Actions>
        </Form>
      )}
      {(view.files.length > 0 || !view.caption) && (
        <Actions>
          {view.next && <LinkButton href={view.next.href}>{view.next.text}</LinkButton>}
          <LinkButton href={view.back} kind={view.next ? 'tertiary' : 'primary'}>
            {view.backText}
          </LinkButton>
        </Actions>
      )}
    </PageLayout>
  );
}
