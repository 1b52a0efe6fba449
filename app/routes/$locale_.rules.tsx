import { useLoaderData } from '@remix-run/react';
import { programmes } from '#app/domain/application/pages';
import { ruleSets } from '#app/domain/programmes/rule-sets';
import { listRuleSets } from '#app/features/eligibility/judge-facts.server';
import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { familyName, laneLine, periodWords, sourceWords, termWords } from '#app/i18n/difference-words.server';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { SummaryCard } from '#app/ui/summary-list';
import { Tag } from '#app/ui/tag';

export const loader = publicLoader(({ locale, t, now }) => {
  const inForce = listRuleSets(now).filter((each) => each.inForce);
  return {
    title: t('rules.title'),
    back: paths.home(locale),
    programmes: programmes.map((programme) => {
      const own = ruleSets.filter((each) => each.programme === programme);
      return {
        programme,
        title: t(`status.programme.${programme}`),
        sets: own.map((each) => ({
          version: each.version,
          title: familyName(locale, each),
          here: inForce.some(({ programme: of, ruleSet }) => of === programme && ruleSet === each.version),
          period: periodWords(locale, each),
          source: sourceWords(locale, each.source),
          terms: each.terms.map((term) => `${t(`rules.term.${term.permit}`)}: ${termWords(locale, term)}`),
          lanes: each.lanes.map((lane) => laneLine(locale, lane)),
          data: `/api/v1/rule-sets/${programme}/${each.version}`,
        })),
        pairs: own.flatMap((a, at) =>
          own.slice(at + 1).map((b) => ({
            href: paths.ruleDifference(locale, programme, a.version, b.version),
            text: t('rules.compareWith', { a: familyName(locale, a), b: familyName(locale, b) }),
          })),
        ),
      };
    }),
  };
});

export default function Rules() {
  const t = useT();
  const { title, back, programmes: all } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back}>
      <PageHeading lead={t('rules.lead')}>{title}</PageHeading>
      {all.map(({ programme, title: name, sets, pairs }) => (
        <section key={programme}>
          <h2>{name}</h2>
          {sets.map((set) => (
            <SummaryCard
              key={set.version}
              title={set.title}
              level={3}
              rows={[
                { key: 'period', label: t('rules.validity'), value: set.period },
                { key: 'source', label: t('rules.source'), value: set.source },
                { key: 'terms', label: t('rules.terms'), value: set.terms.join('\n') },
                { key: 'lanes', label: t('rules.lanes'), value: set.lanes.join('\n') },
              ]}
            >
              {set.here && (
                <p>
                  <Tag tone="success">{t('rules.here')}</Tag>
                </p>
              )}
              <p>
                <a href={set.data}>{t('rules.data')}</a>
              </p>
            </SummaryCard>
          ))}
          <h3>{t('rules.compare')}</h3>
          <ul>
            {pairs.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageLayout>
  );
}
