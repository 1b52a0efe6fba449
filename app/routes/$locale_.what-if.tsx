import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { parsePlainDate } from '#app/domain/basics/plain-date';
import { contradictionsIn } from '#app/domain/eligibility/contradictions';
import { tiers } from '#app/domain/eligibility/facts';
import { tierOf } from '#app/domain/rating/occupations';
import { checkOf } from '#app/features/checking/check';
import { formatCode, keepResult, keptDays, openKept } from '#app/features/eligibility/keep-result.server';
import {
  allRoutes,
  factsOfState,
  groupsOf,
  lineOf,
  programmeOfRoute,
  rawOfParams,
  rawOfState,
  readWhatIf,
  stateOfCheck,
  type WhatIf,
} from '#app/features/eligibility/what-if';
import { ruleSetOf, versionsOf, whatIfResult } from '#app/features/eligibility/what-if-result.server';
import { publicAction, publicLoader } from '#app/http/audience.server';
import { fieldErrors, questionViews } from '#app/http/field-words.server';
import { lists } from '#app/http/lists.server';
import { paths } from '#app/http/paths';
import { seeOther, tooMany } from '#app/http/responses.server';
import { formatDate } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { ErrorSummary } from '#app/ui/form/error-summary';
import { compactQuestion, QuestionFields } from '#app/ui/form/question';
import { SelectField } from '#app/ui/form/select-field';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { WhatIfResult } from '#app/ui/what-if-result';

const blank: WhatIf = { programme: 'kandas-card', route: 'professional', ruleSet: null, answers: {}, tier: null };

export const loader = publicLoader(async ({ url, locale, t, session, today, now, clientIp }) => {
  const versions = versionsOf(blank).map(({ version }) => version);
  const read = (params: URLSearchParams) => readWhatIf(rawOfParams(params), { lists, versions, today });
  const asked = read(url.searchParams);
  const typedCode = url.searchParams.get('code') ?? '';
  const opening = typedCode ? await openKept(typedCode, { clientIp, now }) : null;
  const opened = opening?.ok ? opening.value : null;
  const check = session && !opened ? checkOf(session.check) : null;
  const known = check?.answers ?? {};
  const first = opened?.state ?? (check && stateOfCheck(check));
  const state = asked?.state ?? first ?? blank;
  const from = new URLSearchParams(url.searchParams.get('from')?.slice(0, 4000));
  const start = url.searchParams.has('compare') ? state : (read(from)?.state ?? first);

  const contradictions = contradictionsIn(factsOfState(state, known), today, tierOf);
  const errors = fieldErrors(t, [
    ...(asked?.errors ?? []),
    ...contradictions.map(({ code, facts }) => ({ name: facts[0] ?? '', code: `contradiction-${code}` })),
  ]);
  const inForce = ruleSetOf({ ...state, ruleSet: null }, today).version;
  const values = asked ? rawOfParams(url.searchParams) : rawOfState(state);
  const around = { locale, programme: state.programme, answers: state.answers, values, errors, unknown: true };
  const view = {
    title: t('whatif.title'),
    errors,
    routes: allRoutes.map((value) => ({
      value,
      label: `${t(`status.programme.${programmeOfRoute(value)}`)}: ${t(`status.route.${value}`)}`,
    })),
    route: state.route,
    rules: versionsOf(state).map(({ version, family }) => {
      const rules = `${t(`rules.family.${family}`)}, ${version}`;
      return { value: version, label: version === inForce ? t('whatif.inForce', { rules }) : rules };
    }),
    ruleSet: state.ruleSet ?? inForce,
    groups: groupsOf(state.programme, state.route, state.answers).map((page) => ({
      key: page.id,
      title: t(
        page.id === 'plans' && state.route === 'business' ? 'whatif.groupBusinessPlans' : `whatif.group.${page.id}`,
      ),
      questions: questionViews(page, around).map(compactQuestion),
    })),
    tiers: tiers.map((value) => ({ value, label: t(`options.tier.${value}`) })),
    tier: state.tier ?? '',
    from: start ? lineOf(start) : '',
    line: lineOf(state),
    result: errors.length > 0 ? null : whatIfResult(locale, { state, start, known }, today),
    check: check !== null,
    kept: opened && {
      code: formatCode(opened.code),
      until: formatDate(locale, parsePlainDate(opened.until) ?? today),
      new: url.searchParams.has('kept'),
    },
    typedCode,
    codeError: opening && !opening.ok ? t(`whatif.open.${opening.code}`, { days: keptDays }) : undefined,
    keptDays,
    links: { notListed: paths.occupations(locale), rules: paths.rules(locale), check: paths.check(locale) },
  };
  return data(view, { status: errors.length > 0 || view.codeError ? 422 : 200 });
});

/** Keeps what is shown; the address that follows opens it. */
export const action = publicAction(async ({ form, locale, today, now, clientIp }) => {
  const versions = versionsOf(blank).map(({ version }) => version);
  const line = new URLSearchParams(String(form.get('line') ?? '').slice(0, 4000));
  const read = readWhatIf(rawOfParams(line), { lists, versions, today });
  if (!read || read.errors.length > 0) return seeOther(paths.whatIf(locale));
  const ruleSet = ruleSetOf(read.state, today).version;
  const done = await keepResult({ state: read.state, ruleSet }, { clientIp, now });
  if (!done.ok) throw tooMany();
  return seeOther(`${paths.whatIfCode(locale, formatCode(done.value.code))}&kept=yes`);
});

export const handle = { typed: { method: 'get', id: 'what-if' } };

export default function WhatIfPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const { kept } = page;
  return (
    <PageLayout width="wide">
      <div data-part="errors">
        <ErrorSummary errors={page.errors} />
      </div>
      <PageHeading lead={t('whatif.lead')}>{page.title}</PageHeading>
      {kept?.new && (
        <Notice tone="success" title={t('whatif.keep.done')} live>
          <p>
            <strong>{t('whatif.keep.code', { code: kept.code })}</strong>
          </p>
          <p>{t('whatif.keep.until', { date: kept.until })}</p>
        </Notice>
      )}
      {kept && !kept.new && <p>{t('whatif.start.code', { code: kept.code, date: kept.until })}</p>}
      {page.check && <p>{t('whatif.start.check')}</p>}
      <div className="what-if">
        <form method="get" id="what-if" className="form what-if-form" noValidate data-live="route field occupation">
          <div data-part="carried">
            {page.from && <input type="hidden" name="from" value={page.from} />}
            {kept && <input type="hidden" name="code" value={kept.code} />}
          </div>
          <div data-part="fields">
            <Fields />
          </div>
          <Actions>
            <Button>{t('whatif.show')}</Button>
          </Actions>
        </form>
        <WhatIfResult result={page.result} line={page.line} keptDays={page.keptDays} />
      </div>
      <OpenKept />
    </PageLayout>
  );
}

function Fields() {
  const t = useT();
  const { routes, route, rules, ruleSet, groups, tiers: tierOptions, tier } = useLoaderData<typeof loader>();
  return (
    <>
      <fieldset className="what-if-group">
        <legend>{t('whatif.group.route')}</legend>
        <SelectField name="route" label={t('whatif.route')} value={route} options={routes} empty={null} width="full" />
        <SelectField name="rules" label={t('whatif.rules')} value={ruleSet} options={rules} empty={null} width="full" />
      </fieldset>
      {groups.map(({ key, title, questions }) => (
        <fieldset className="what-if-group" key={key}>
          <legend>{title}</legend>
          <QuestionFields questions={questions} />
          {key === 'work' && (
            <SelectField
              name="occupationTier"
              label={t('whatif.tier')}
              hint={t('whatif.tierHint')}
              value={tier}
              options={tierOptions}
              width="full"
            />
          )}
        </fieldset>
      ))}
    </>
  );
}

function OpenKept() {
  const t = useT();
  const { typedCode, codeError, kept, links } = useLoaderData<typeof loader>();
  return (
    <>
      <section>
        <h2>{t('whatif.open.title')}</h2>
        <form method="get" className="form" noValidate>
          <TextField
            name="code"
            label={t('whatif.open.label')}
            hint={t('whatif.open.hint')}
            error={codeError}
            value={kept ? '' : typedCode}
            width="sm"
            dir="ltr"
          />
          <Actions>
            <Button kind="secondary">{t('whatif.open.submit')}</Button>
          </Actions>
        </form>
      </section>
      <ul>
        {(['check', 'notListed', 'rules'] as const).map((key) => (
          <li key={key}>
            <a href={links[key]}>{t(`whatif.more.${key}`)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
