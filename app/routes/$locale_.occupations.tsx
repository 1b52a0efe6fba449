import { useLoaderData } from '@remix-run/react';
import { occupationList } from '#app/features/checking/occupation-list.server';
import { tierPoints } from '#app/features/checking/programme.query.server';
import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { useT } from '#app/i18n/react';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { SummaryList } from '#app/ui/summary-list';
import { Tag } from '#app/ui/tag';

export const loader = publicLoader(({ url, locale, t, today }) => {
  const query = (url.searchParams.get('q') ?? '').trim().slice(0, 200);
  const groups = occupationList(locale, query);
  return {
    title: t('info.occupations.title'),
    query,
    groups,
    count: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    tiers: tierPoints(today),
    back: paths.home(locale),
    all: paths.occupations(locale),
    check: paths.check(locale),
  };
});

const reasons = ['measured', 'name', 'petition', 'exceptional'] as const;

export default function Occupations() {
  const t = useT();
  const { query, groups, count, tiers, back, all, check } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back}>
      <PageHeading lead={t('info.occupations.lead')}>{t('info.occupations.title')}</PageHeading>
      <search>
        <form method="get" className="form" noValidate>
          <TextField
            name="q"
            type="search"
            label={t('info.occupations.search')}
            hint={t('info.occupations.hint')}
            dir="auto"
            value={query}
          />
          <Actions>
            <Button>{t('info.occupations.submit')}</Button>
            {query && <a href={all}>{t('info.occupations.all')}</a>}
          </Actions>
        </form>
      </search>
      {query && (
        <p role="status">
          <strong>{count > 0 ? t('info.occupations.found', { count }) : t('info.occupations.none')}</strong>
        </p>
      )}
      {groups.map(({ field, title, rows }) => (
        <section key={field}>
          <h2>{title}</h2>
          <ul className="rule-lines">
            {rows.map(({ code, title: name, tier }) => (
              <li key={code} className="score-head">
                <span>{name}</span>
                <Tag tone={tier === 'A' ? 'success' : tier === 'B' ? 'info' : 'neutral'}>
                  {t('info.occupations.tierOf', { tier })}
                </Tag>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{t('info.occupations.tiers.title')}</h2>
        <SummaryList
          rows={tiers.map(({ tier, points }) => ({
            key: tier,
            label: `${t('info.occupations.tierOf', { tier })} · ${t('info.occupations.pointsOf', { points })}`,
            value: t(`info.occupations.tiers.${tier}`),
          }))}
        />
      </section>
      <section>
        <h2>{t('info.occupations.missing.title')}</h2>
        {reasons.map((reason) => (
          <p key={reason}>{t(`info.occupations.missing.${reason}`)}</p>
        ))}
        <Actions>
          <LinkButton href={check}>{t('info.programme.check')}</LinkButton>
        </Actions>
      </section>
    </PageLayout>
  );
}
