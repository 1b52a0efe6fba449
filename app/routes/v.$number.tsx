import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitJson, permitPage, signedAnswer } from '#app/features/permits/permit-page.server';
import { verifyPermit } from '#app/features/permits/verify-permit.query.server';
import { publicLoader } from '#app/http/audience.server';
import { wantsSigned } from '#app/http/json-twin.server';
import { paths } from '#app/http/paths';
import { useT } from '#app/i18n/react';
import { Button } from '#app/ui/form/button';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { ProblemPage } from '#app/ui/problem-page';
import { SummaryList, type SummaryRow } from '#app/ui/summary-list';
import { SealCheck } from '#app/ui/verify/seal-check';
import { StandingPanel } from '#app/ui/verify/standing-panel';

export const handle = { script: 'verify' };

/**
 * The link in a certificate's code: its path names no language, so that it stays short. `json` is for machines, `signed`
 * the same under the portal's signature.
 */
export const loader = publicLoader(async ({ request, params, url, locale, t, clientIp, session, now, origin }) => {
  const question = { number: params.number ?? '', born: url.searchParams.get('born') };
  const answer = await verifyPermit(question, { clientIp, viewer: session?.account?.id ?? null, now });
  if (answer === 'too-many') {
    const title = t('layout.problem.tooMany.title');
    const home = paths.home(locale);
    return data({ title, json: { code: answer }, signed: null, page: null, home }, { status: 429 });
  }
  const page = {
    ...permitPage(locale, answer, now),
    origin,
    another: paths.verify(locale),
    locale,
    born: question.born ?? '',
  };
  const json = permitJson(answer, now);
  const signed = wantsSigned(request) ? await signedAnswer(json, now) : null;
  return data(
    { title: t(`verify.standing.${answer.answer}`), json, signed, page, home: paths.home(locale) },
    { status: answer.found ? 200 : 404 },
  );
});

export const headers = () => ({ 'X-Robots-Tag': 'noindex, nofollow' });

export default function PermitPage() {
  const t = useT();
  const { page, home } = useLoaderData<typeof loader>();
  if (!page) return <ProblemPage kind="tooMany" home={home} />;
  const errors = page.nameError ? [{ name: 'born', text: page.nameError }] : undefined;
  return (
    <PageLayout errors={errors}>
      <StandingPanel answer={page.answer} title={t(`verify.standing.${page.answer}`)}>
        <p>{t(`verify.meaning.${page.answer}`)}</p>
      </StandingPanel>
      <SummaryList rows={rowsOf(page, t)} />
      <SealCheck keys={page.keys} register={page.register} />
      {page.latinName && <p>{t('verify.name.compare')}</p>}
      {page.permit && !page.latinName && (
        <section>
          <h2>{t('verify.name.title')}</h2>
          <p>{t('verify.name.text')}</p>
          <form method="get" className="form" noValidate>
            <input type="hidden" name="lang" value={page.locale} />
            <TextField
              name="born"
              label={t('verify.name.year')}
              inputMode="numeric"
              width="xs"
              maxLength={10}
              value={page.born}
              error={page.nameError ?? undefined}
            />
            <Button kind="secondary">{t('verify.name.submit')}</Button>
          </form>
        </section>
      )}
      <section>
        <h2>{t('verify.genuine.title')}</h2>
        <p>{t('verify.genuine.text', { origin: page.origin })}</p>
        <p>
          <a href={page.another}>{t('verify.another')}</a>
        </p>
      </section>
    </PageLayout>
  );
}

type Page = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['page']>;

function rowsOf({ permit, number, latinName, checkedAt }: Page, t: ReturnType<typeof useT>): SummaryRow[] {
  const rows: SummaryRow[] = [{ key: 'number', label: t('verify.fact.number'), value: number, dir: 'ltr' }];
  if (permit) {
    rows.unshift({ key: 'kind', label: t('verify.fact.kind'), value: permit.kind });
    rows.push(
      latinName
        ? { key: 'name', label: t('verify.fact.latinName'), value: latinName, dir: 'ltr', lang: 'en' }
        : { key: 'name', label: t('verify.fact.name'), value: permit.maskedName, dir: 'ltr', lang: 'kk' },
      { key: 'from', label: t('verify.fact.validFrom'), value: permit.validFrom },
    );
    if (permit.validUntil) rows.push({ key: 'until', label: t('verify.fact.validUntil'), value: permit.validUntil });
  }
  return [...rows, { key: 'at', label: t('verify.fact.checkedAt'), value: checkedAt }];
}
