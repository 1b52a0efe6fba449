import { useLoaderData } from '@remix-run/react';
import { isProgramme } from '#app/domain/application/pages';
import { programmePage } from '#app/features/checking/programme.query.server';
import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { notFound } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Details } from '#app/ui/details';
import { Actions, LinkButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { NeedList } from '#app/ui/outcome';
import { PageHeading } from '#app/ui/page-heading';
import { PointsRules } from '#app/ui/points-rules';
import { Table } from '#app/ui/table';

const about = {
  'kandas-card': {
    who: ['origin', 'professional', 'business', 'status'],
    rights: ['entry', 'stay', 'work', 'business', 'property', 'finance', 'projects'],
  },
  'valuable-skills-visa': {
    who: ['field', 'listed', 'exceptional', 'kazakh'],
    rights: ['visit', 'residence', 'live', 'work', 'business', 'property', 'finance'],
  },
} as const;
const exclusions = ['vote', 'stand', 'referendum', 'service'] as const;

export const loader = publicLoader(({ params, locale, t, today, session }) => {
  const { programme } = params;
  if (!isProgramme(programme)) throw notFound();
  return {
    title: t(`status.programme.${programme}`),
    programme,
    ...programmePage(locale, programme, today),
    check: paths.check(locale),
    apply: session?.account?.kind === 'applicant' ? paths.start(locale) : paths.signUp(locale),
    costs: paths.costs(locale),
    more: { try: paths.whatIf(locale), rules: paths.rules(locale) },
  };
});

export default function ProgrammePage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const { programme } = page;
  return (
    <PageLayout>
      <PageHeading lead={t(`info.programme.${programme}.lead`)}>{page.title}</PageHeading>
      <Actions>
        <LinkButton href={page.check}>{t('info.programme.check')}</LinkButton>
        <LinkButton href={page.apply} kind="secondary">
          {t('info.programme.apply')}
        </LinkButton>
      </Actions>
      <section>
        <h2>{t('info.programme.who')}</h2>
        <ul>
          {programme === 'kandas-card'
            ? about[programme].who.map((each) => <li key={each}>{t(`info.programme.kandas-card.who.${each}`)}</li>)
            : about[programme].who.map((each) => (
                <li key={each}>{t(`info.programme.valuable-skills-visa.who.${each}`)}</li>
              ))}
        </ul>
        <h3>{t('info.programme.family.title')}</h3>
        <p>{t('info.programme.family.text')}</p>
      </section>
      <section>
        <h2>{t('info.programme.gives')}</h2>
        <h3>{t('info.programme.may')}</h3>
        <ul>
          {about[programme].rights.map((right) => (
            <li key={right}>{t(`certificate.right.${right}`)}</li>
          ))}
        </ul>
        <h3>{t('info.programme.mayNot')}</h3>
        <ul>
          {exclusions.map((each) => (
            <li key={each}>{t(`certificate.exclusion.${each}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('info.programme.term.title')}</h2>
        <ul>
          {page.terms.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('info.programme.decide.title')}</h2>
        <p>{t('info.programme.decide.lead')}</p>
        <h3>{t('info.programme.decide.gates')}</h3>
        <ul className="need-list">
          {page.gates.map(({ code, title, text }) => (
            <li key={code}>
              <strong>{title}</strong>
              <p className="muted">{text}</p>
              {code === 'KG3' && (
                <ul className="muted">
                  {page.origins.map((proof) => (
                    <li key={proof}>{proof}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
        <h3>{t('info.programme.decide.lanes')}</h3>
        <Table
          caption={t('info.programme.decide.lanes')}
          quiet
          columns={[
            { key: 'lane', label: t('info.programme.decide.lane') },
            { key: 'points', label: t('info.programme.decide.points') },
            { key: 'term', label: t('info.programme.decide.term') },
          ]}
          rows={page.lanes.map(({ key, lane, points, days }) => ({ key, cells: [lane, points, days] }))}
        />
        <p>{t('info.programme.decide.clock')}</p>
        <h3>{t('info.programme.decide.table')}</h3>
        {page.routes.map(({ route, title, rules }) => (
          <Details key={route} summary={title}>
            <PointsRules rules={rules} />
          </Details>
        ))}
        <p className="muted">
          {t('info.rules.deficient')}: {page.deficient}
        </p>
        <ul>
          {(['try', 'rules'] as const).map((key) => (
            <li key={key}>
              <a href={page.more[key]}>{t(`whatif.more.${key}`)}</a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('info.programme.documents.title')}</h2>
        <p>{t('info.programme.documents.lead')}</p>
        {page.documents.map(({ group, documents }) => (
          <Details key={group} summary={t(`info.programme.documents.${group}`)} open={group === 'always'}>
            <NeedList documents={documents} />
          </Details>
        ))}
      </section>
      <section>
        <h2>{t('info.programme.originals.title')}</h2>
        <p>{t('info.programme.originals.text')}</p>
        <p>
          <a href={page.costs}>{t('info.programme.costs')}</a>
        </p>
      </section>
    </PageLayout>
  );
}
