import { useLoaderData } from '@remix-run/react';
import { ownLineage } from '#app/features/applying/lineage.query.server';
import { letterPage } from '#app/http/archive-letter-words.server';
import { applicantLoader } from '#app/http/audience.server';
import { found } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { useT } from '#app/i18n/react';
import { Actions, LinkButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { ArchiveLetter } from '#app/ui/lineage/archive-letter';
import { PageHeading } from '#app/ui/page-heading';

export const loader = applicantLoader(async ({ t, locale, account, params, url }) => {
  const { application, lineage } = found(await ownLineage(account.id, params.id));
  const page = found(letterPage({ t, locale }, application, lineage, { ...account, ...params, url }));
  return { title: t('lineage.letter.page.title'), back: paths.lineage(locale, application.id), ...page };
});

export default function ArchiveLetterPage() {
  const t = useT();
  const { title, back, who, body, languages, pdf, letter } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back} backText={t('lineage.letter.page.back')}>
      <div className="no-print">
        <PageHeading caption={who} lead={t('lineage.letter.page.lead')}>
          {title}
        </PageHeading>
        <p>{body}</p>
        <nav aria-label={t('lineage.letter.page.language')}>
          <ul className="letter-languages">
            {languages.map(({ code, name, href, current }) => (
              <li key={code}>
                <a className="ds-link" href={href} lang={code} aria-current={current ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Actions>
          <LinkButton href={pdf}>{t('lineage.letter.page.pdf')}</LinkButton>
        </Actions>
      </div>
      <ArchiveLetter letter={letter} />
    </PageLayout>
  );
}
