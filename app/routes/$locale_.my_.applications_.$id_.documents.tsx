import { useLoaderData } from '@remix-run/react';
import { documentLimits, fileMegabytes } from '#app/domain/application/document-limits';
import { applicationProgress, ownApplication } from '#app/features/applying/application.query.server';
import { listedFile } from '#app/http/applying-words.server';
import { applicantLoader } from '#app/http/audience.server';
import { draft } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { itemTitle, reasonWords } from '#app/i18n/outcome-words.server';
import { useT } from '#app/i18n/react';
import { RemovableFiles } from '#app/ui/applying/removable-files';
import { Actions, LinkButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { SummaryList, type SummaryRow } from '#app/ui/summary-list';
import { Tag } from '#app/ui/tag';

export const loader = applicantLoader(async ({ t, locale, account, params, now }) => {
  const application = draft(await ownApplication(account.id, params.id), locale);
  const { id } = application;
  const { needs, documents, complete } = await applicationProgress(application, now);
  const asked = new Set(needs.map(({ item }) => item));
  const items = needs.map(({ item, required, because }) => {
    const count = documents.filter((document) => document.item === item).length;
    return {
      item,
      title: itemTitle(locale, item),
      because: reasonWords(locale, 'because', because),
      required,
      need: t(required ? 'documents.required' : 'documents.optional'),
      state: count > 0 ? t('documents.sent', { count }) : t('documents.notSent'),
      sent: count > 0,
      href: paths.documentItem(locale, id, item),
    };
  });
  return {
    title: t('documents.title'),
    limits: t('documents.limits', { size: fileMegabytes, files: documentLimits.files }),
    tasks: paths.application(locale, id),
    review: complete ? paths.review(locale, id) : null,
    // What must be sent before what may be.
    items: [...items.filter((each) => each.required), ...items.filter((each) => !each.required)],
    others: documents
      .filter(({ item }) => !asked.has(item))
      .map((document) => ({
        ...listedFile({ locale, t }, document),
        remove: paths.removeDocument(locale, document.id),
        removeLabel: t('documents.remove', { name: document.fileName }),
      })),
  };
});

export default function Documents() {
  const t = useT();
  const { limits, tasks, review, items, others } = useLoaderData<typeof loader>();
  const rows: SummaryRow[] = items.map(({ item, title, because, required, need, state, sent, href }) => ({
    key: item,
    label: (
      <a className="ds-link" href={href}>
        {title}
      </a>
    ),
    value: (
      <>
        <p>{sent ? state : <Tag tone={required ? 'info' : 'neutral'}>{state}</Tag>}</p>
        <p className="muted">
          {need}. {because}
        </p>
      </>
    ),
  }));
  return (
    <PageLayout back={tasks}>
      <PageHeading lead={t('documents.lead')}>{t('documents.title')}</PageHeading>
      <p>{limits}</p>
      <SummaryList rows={rows} />
      {others.length > 0 && (
        <section>
          <h2>{t('documents.others')}</h2>
          <p>{t('documents.othersText')}</p>
          <RemovableFiles files={others} />
        </section>
      )}
      <Actions>
        {review && <LinkButton href={review}>{t('documents.check')}</LinkButton>}
        <LinkButton href={tasks} kind={review ? 'secondary' : 'primary'}>
          {t('documents.done')}
        </LinkButton>
      </Actions>
    </PageLayout>
  );
}
