import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { fileMegabytes } from '#app/domain/application/document-limits';
import { itemOf } from '#app/domain/application/entries';
import { paperKindOf } from '#app/domain/application/papers';
import { ownApplication } from '#app/features/applying/application.query.server';
import { courseOf } from '#app/features/applying/course.query.server';
import { itemPage, spokenOf } from '#app/features/documents/document.query.server';
import { keepDocument } from '#app/features/documents/keep-document.server';
import { applicantLoader, applicantUpload } from '#app/http/audience.server';
import { acceptedFor, isOnItsWay, ownFile, toldOf } from '#app/http/document-words.server';
import { fileErrors, receiveFiles, sendKeyIn } from '#app/http/file-forms.server';
import { draft, found } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther, tooMany } from '#app/http/responses.server';
import { samePaperView } from '#app/http/same-paper-words.server';
import { askedFor } from '#app/http/status-words.server';
import type { Locale } from '#app/i18n/locales';
import { itemTitle, itemWhy, reasonWords } from '#app/i18n/outcome-words.server';
import { useT } from '#app/i18n/react';
import { ItemHelp } from '#app/ui/applying/item-help';
import { OwnFiles } from '#app/ui/applying/own-files';
import { ReusableFiles } from '#app/ui/applying/reusable-files';
import { SamePaper } from '#app/ui/applying/same-paper';
import { ToldNotice } from '#app/ui/applying/told-notice';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { FileField } from '#app/ui/form/file-field';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

export const loader = applicantLoader(async ({ t, locale, account, params, url, now, today }) => {
  const page = await itemPage(account.id, { id: params.id, item: params.item }, now);
  if (!page) {
    // Nothing can be sent there any more: an application on its way shows where it is.
    draft(await ownApplication(account.id, params.id), locale);
    throw notFound();
  }
  const { application, open, all, documents, reusable, same, servedToo, next } = page;
  const { id, status, entries } = application;
  const around = { locale, t };
  const fromReview = url.searchParams.get('from') === 'review';
  const beside = open.held ? paths.amend(locale, id) : besideOf(open.item, locale, id);
  const toRequest = status === 'awaiting_information' || beside !== null;
  const back = toRequest
    ? (beside ?? paths.answerRequest(locale, id))
    : fromReview
      ? paths.review(locale, id)
      : paths.documents(locale, id);
  const several = open.maxFiles > 1;
  const told = toldOf(around, url, await spokenOf(account.id, url.searchParams.get('document')));
  const { returned } = await courseOf(application, today);
  const asked = (returned?.items ?? []).filter(({ item }) => item === open.item);
  return {
    asked: asked.map((each) => askedFor(around, each, entries)),
    title: itemTitle(locale, open.item, entries),
    item: open.item,
    from: fromReview ? 'review' : null,
    caption: open.need ? t(open.need.required ? 'documents.required' : 'documents.optional') : null,
    lead: toRequest && !beside ? t('documents.item.asked') : itemWhy(locale, open.item),
    because: open.need && reasonWords(locale, 'because', open.need.because),
    age: open.need?.maxAgeDays ? t('documents.item.age', { days: open.need.maxAgeDays }) : null,
    photo: itemOf(open.item) === 'photo',
    employer: open.item === 'offer' && !toRequest ? paths.ownEmployer(locale, id) : null,
    accepted: acceptedFor(t, open.item),
    kind: paperKindOf(open.item),
    count: several ? t('documents.item.several', { count: open.maxFiles }) : t('documents.item.one'),
    limits: t('common.file.limits', { size: fileMegabytes }),
    several,
    full: several && documents.length >= open.maxFiles,
    back,
    backText: t(
      beside
        ? 'common.actions.back'
        : toRequest
          ? 'documents.item.toRequest'
          : fromReview
            ? 'documents.item.toReview'
            : 'documents.item.back',
    ),
    next:
      !toRequest && !fromReview && next
        ? {
            href: paths.documentItem(locale, id, next),
            text: t('documents.item.next', { item: itemTitle(locale, next, entries) }),
          }
        : null,
    told,
    waiting: documents.some(isOnItsWay),
    files: documents.map((document) =>
      ownFile(around, document, { all, beside: documents, changeable: true, since: open.since, entries }),
    ),
    same: samePaperView(around, { item: open.item, same, servedToo, sent: documents.length > 0 }, entries),
    reusable: reusable.map((document) => ({
      key: document.id,
      name: document.fileName,
      item: itemTitle(locale, document.item, entries),
      thumbnail: paths.documentPicture(locale, document.id, 'thumbnail'),
      use: paths.changeDocument(locale, document.id),
      label: t('documents.item.use', { name: document.fileName }),
    })),
  };
});

/** Where files belong that go with a word of the applicant: back to the page of that word. */
const besideOf = (item: string, locale: Locale, id: string): string | null =>
  item === 'objection' ? paths.objection(locale, id) : item === 'appeal' ? paths.appeal(locale, id) : null;

export const action = applicantUpload(async ({ request, t, locale, account, params, url, now, proveOwnForm }) => {
  const { id = '', item = '' } = params;
  const page = found(await itemPage(account.id, { id, item }, now));
  const twice: string[] = [];
  const received = await receiveFiles(request, proveOwnForm, async (file, fields) => {
    const sendKey = sendKeyIn(fields);
    const kept = await keepDocument({ applicationId: id, item, file, sendKey }, { id: account.id }, { now });
    if (kept.ok && kept.value.twice) twice.push(kept.value.id);
    return kept;
  });
  if (received.refusals.some(({ code }) => code === 'not-found')) throw notFound();
  if (received.refusals.some(({ code }) => code === 'too-often')) throw tooMany();
  if (received.refusals.length > 0) {
    return data({ errors: fileErrors(t, 'file', received.refusals, page.open.maxFiles) }, { status: 422 });
  }
  const query = new URLSearchParams({
    ...(url.searchParams.get('from') === 'review' && { from: 'review' }),
    ...(twice[0] && { done: 'same', document: twice[0] }),
  });
  return seeOther(`${paths.documentItem(locale, id, item)}${query.size > 0 ? `?${query}` : ''}`);
});

export default function DocumentItem() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const label = view.files.length === 0 ? 'add' : view.several ? 'addMore' : 'replace';
  return (
    <PageLayout back={view.back} backText={view.backText} errors={refused?.errors}>
      {view.told && !refused && <ToldNotice told={view.told} item={view.item} />}
      <PageHeading caption={view.caption} lead={view.lead}>
        {view.title}
      </PageHeading>
      {view.asked.length > 0 && (
        <Notice tone="warning">
          {view.asked.map((text) => (
            <p key={text} dir="auto">
              {text}
            </p>
          ))}
        </Notice>
      )}
      {view.photo && <p>{t('documents.item.photo')}</p>}
      {view.employer && (
        <p>
          {t('employer.linkNote')} <a href={view.employer}>{t('employer.link')}</a>
        </p>
      )}
      {view.because && <p>{view.because}</p>}
      {view.age && <p>{view.age}</p>}
      <ItemHelp kind={view.kind} accepted={view.accepted} open={view.files.length === 0} />
      <section id="files" data-files={view.waiting ? 'waiting' : ''}>
        {view.files.length > 0 && (
          <>
            <h2>{t('documents.item.files')}</h2>
            <OwnFiles files={view.files} from={view.from} />
            {view.waiting && (
              <p>
                <a className="ds-link" href="">
                  {t('documents.item.refresh')}
                </a>
              </p>
            )}
          </>
        )}
      </section>
      {view.full ? (
        <p>{t('documents.item.full')}</p>
      ) : (
        <>
          <SamePaper same={view.same} from={view.from} />
          <Form upload>
            <input type="hidden" name="key" value="" />
            <FileField
              name="file"
              label={t(`documents.item.${label}`)}
              hint={`${view.limits} ${view.count}`}
              multiple={view.several}
              camera={t('documents.item.camera')}
              error={errorOf(refused?.errors, 'file')}
            />
            <Actions>
              <Button kind={view.files.length > 0 ? 'secondary' : 'primary'}>{t('documents.item.action')}</Button>
            </Actions>
          </Form>
          <ReusableFiles files={view.reusable} item={view.item} from={view.from} />
        </>
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
