import { useLoaderData } from '@remix-run/react';
import { homeFigures } from '#app/features/checking/programme.query.server';
import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { formatMoney } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { BigNumber } from '#app/ui/big-number';
import { CardLink, Cards } from '#app/ui/card-link';
import { LinkButton } from '#app/ui/form/button';
import { Hero } from '#app/ui/layout/hero';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Timeline } from '#app/ui/timeline';

export const loader = publicLoader(({ locale, t, today, session }) => ({
  title: t('home.title'),
  figures: homeFigures(today),
  check: paths.check(locale),
  apply: session?.account?.kind === 'applicant' ? paths.start(locale) : paths.signUp(locale),
  card: paths.programme(locale, 'kandas-card'),
  visa: paths.programme(locale, 'valuable-skills-visa'),
  more: {
    verify: paths.verify(locale),
    occupations: paths.occupations(locale),
    help: paths.help(locale),
  },
  free: formatMoney(locale, 0, 'KZT'),
  costs: paths.costs(locale),
}));

const steps = ['check', 'apply', 'follow', 'receive'] as const;
const more = ['verify', 'occupations', 'help'] as const;

export default function Home() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const { cardYears, visaDays, residenceYears, from, to } = page.figures;
  return (
    <PageLayout
      width="wide"
      hero={
        <Hero title={t('home.hero.title')} lead={t('home.hero.lead')}>
          <LinkButton href={page.check}>{t('home.hero.check')}</LinkButton>
          <LinkButton href={page.apply} kind="secondary">
            {t('home.hero.apply')}
          </LinkButton>
        </Hero>
      }
    >
      <section>
        <h2>{t('home.permits.title')}</h2>
        <Cards>
          <CardLink href={page.card} title={t('status.programme.kandas-card')}>
            {t('home.permits.card', { years: cardYears })}
          </CardLink>
          <CardLink href={page.visa} title={t('status.programme.valuable-skills-visa')}>
            {t('home.permits.visa', { days: visaDays, years: residenceYears })}
          </CardLink>
        </Cards>
      </section>
      <section>
        <h2>{t('home.facts.title')}</h2>
        <Cards>
          <BigNumber value={t('home.facts.check.value')} label={t('home.facts.check.text')} />
          <BigNumber value={t('home.facts.decision.value', { from, to })} label={t('home.facts.decision.text')} />
          <BigNumber
            value={page.free}
            label={
              <>
                {t('home.facts.cost.text')} <a href={page.costs}>{t('home.facts.cost.link')}</a>
              </>
            }
          />
        </Cards>
      </section>
      <section>
        <h2>{t('home.steps.title')}</h2>
        <Timeline
          items={steps.map((step) => ({
            key: step,
            title: t(`home.steps.${step}.title`),
            text: t(`home.steps.${step}.text`),
          }))}
        />
      </section>
      <section>
        <h2>{t('home.more.title')}</h2>
        <Cards>
          {more.map((link) => (
            <CardLink key={link} href={page.more[link]} title={t(`home.more.${link}.title`)}>
              {t(`home.more.${link}.text`)}
            </CardLink>
          ))}
        </Cards>
      </section>
    </PageLayout>
  );
}
