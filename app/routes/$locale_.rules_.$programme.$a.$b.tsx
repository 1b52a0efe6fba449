import { useLoaderData } from '@remix-run/react';
import { isProgramme } from '#app/domain/application/pages';
import { findRuleSet } from '#app/domain/programmes/rule-sets';
import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { notFound } from '#app/http/responses.server';
import { differenceWords, familyName } from '#app/i18n/difference-words.server';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { Table } from '#app/ui/table';

export const loader = publicLoader(({ params, locale, t }) => {
  const { programme } = params;
  if (!isProgramme(programme)) throw notFound();
  const [a, b] = [params.a, params.b].map((version) => findRuleSet(programme, version ?? ''));
  if (!a || !b) throw notFound();
  return {
    title: t('rules.difference.title'),
    back: paths.rules(locale),
    programme: t(`status.programme.${programme}`),
    a: familyName(locale, a),
    b: familyName(locale, b),
    ...differenceWords(locale, a, b),
  };
});

export default function RuleDifference() {
  const t = useT();
  const { title, back, programme, a, b, short, rows } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back} width="wide">
      <PageHeading lead={t('rules.difference.lead', { programme, a, b })}>{title}</PageHeading>
      {rows.length === 0 && <p>{t('rules.difference.none')}</p>}
      {short.length > 0 && (
        <section>
          <h2>{t('rules.difference.short')}</h2>
          <ul>
            {short.map(({ key, words }) => (
              <li key={key}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      {rows.length > 0 && (
        <section>
          <h2>{t('rules.difference.exactly')}</h2>
          <Table
            caption={t('rules.difference.exactly')}
            quiet
            columns={[
              { key: 'subject', label: t('rules.difference.subject') },
              { key: 'a', label: a },
              { key: 'b', label: b },
            ]}
            rows={rows.map(({ key, subject, before, after }) => ({
              key,
              cells: [subject, <Lines key="a" lines={before} />, <Lines key="b" lines={after} />],
            }))}
          />
        </section>
      )}
    </PageLayout>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>);
}
