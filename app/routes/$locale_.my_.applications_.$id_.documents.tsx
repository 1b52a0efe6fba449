import { useLoaderData } from '@remix-run/react';
import { mayEdit } from '#app/domain/application/editable';
import { documentsPage } from '#app/features/documents/checklist.query.server';
import { spokenOf } from '#app/features/documents/document.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { limitValues, ownFile, toldOf } from '#app/http/document-words.server';
import { draft } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { samePaperView } from '#app/http/same-paper-words.server';
import { itemTitle, reasonWords } from '#app/i18n/outcome-words.server';
import { useT } from '#app/i18n/react';
import { OwnFiles } from '#app/ui/applying/own-files';
import { SamePaper } from '#app/ui/applying/same-paper';
import { ToldNotice } from '#app/ui/applying/told-notice';
import { Actions, LinkButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { SummaryList, type SummaryRow } from '#app/ui/summary-list';
import { Tag } from '#app/ui/tag';

export const loader = applicantLoader(async ({ t, locale, account, params, url, now }) => {
  const page = await documentsPage(account.id, params.id, now);
  const application = page?.application ?? null;
  const { id, entries } = application?.status === 'submitted' ? application : draft(application, locale);
  const isDraft = application !== null && mayEdit(application.status);
  const around = { locale, t };
  const items = (page?.items ?? []).map(({ item, need, files, same, servedToo }) => ({
    same: samePaperView(around, { item, same, servedToo, sent: files > 0 }, entries),
    item,
    title: itemTitle(locale, item, entries),
    because: reasonWords(locale, 'because', need.because),
    required: need.required,
    need: t(need.required ? 'documents.required' : 'documents.optional'),
    age: need.maxAgeDays ? t('documents.item.age', { days: need.maxAgeDays }) : '',
    state: files > 0 ? t('documents.sent', { count: files }) : t('documents.notSent'),
    sent: files > 0,
    href: paths.documentItem(locale, id, item),
  }));
  const aside = page?.aside ?? [];
  return {
    title: t('documents.title'),
    lead: t(isDraft ? 'documents.lead' : 'documents.sentNote'),
    limits: t('documents.limits', limitValues),
    back: isDraft ? paths.application(locale, id) : paths.status(locale, id),
    backText: t(isDraft ? 'documents.done' : 'documents.toStatus'),
    review: isDraft && page?.complete ? paths.review(locale, id) : null,
    told: toldOf(around, url, await spokenOf(account.id, url.searchParams.get('document'))),
    // What must be sent before what may be.
    items: [...items.filter((each) => each.required), ...items.filter((each) => !each.required)],
    aside: aside.map((document) =>
      ownFile(around, document, { all: page?.documents ?? [], beside: [], changeable: true, entries }),
    ),
  };
});

export default function Documents() {
  const t = useT();
  const { title, lead, limits, back, backText, review, told, items, aside } = useLoaderData<typeof loader>();
  const rows: SummaryRow[] = items.map(
    ({ item, title: name, because, required, need, age, state, sent, href, same }) => ({
      key: item,
      label: (
        <a className="ds-link" href={href}>
          {name}
        </a>
      ),
      value: (
        <>
          <p>{sent ? state : <Tag tone={required ? 'info' : 'neutral'}>{state}</Tag>}</p>
          <p className="muted">
            {need}. {because} {age}
          </p>
          <SamePaper same={same} from="list" />
        </>
      ),
    }),
  );
  return (
    <PageLayout back={back}>
      {told && <ToldNotice told={told} />}
      <PageHeading lead={lead}>{title}</PageHeading>
      <p>{limits}</p>
      <SummaryList rows={rows} />
      {aside.length > 0 && (
        <section id="files">
          <h2>{t('documents.others')}</h2>
          <p>{t('documents.othersText')}</p>
          <OwnFiles files={aside} />
        </section>
      )}
      <Actions>
        {review && <LinkButton href={review}>{t('documents.check')}</LinkButton>}
        <LinkButton href={back} kind={review ? 'secondary' : 'primary'}>
          {backText}
        </LinkButton>
      </Actions>
    </PageLayout>
  );
}
