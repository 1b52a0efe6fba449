import { useLoaderData } from '@remix-run/react';
import { checkOf } from '#app/features/checking/check';
import { checkResult } from '#app/features/checking/check-result.server';
import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Details } from '#app/ui/details';
import { Actions, Button, LinkButton, PrintButton } from '#app/ui/form/button';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { GateList, NeedList, ScoreList } from '#app/ui/outcome';
import { Panel } from '#app/ui/panel';
import { PointsBar } from '#app/ui/points-bar';
import { SummaryCard } from '#app/ui/summary-list';

export const loader = publicLoader(({ locale, t, session, today }) => {
  const check = session && checkOf(session.check);
  if (!check) throw seeOther(paths.check(locale));
  const result = checkResult(locale, check, today);
  const change = (page: string) => `${paths.checkPage(locale, page)}?from=result`;
  return {
    title: t('check.result.title'),
    ...result,
    gates: result.gates.map((gate) => ({ ...gate, href: gate.answerOn && change(gate.answerOn) })),
    answers: result.answers.map(({ page, rows }) => ({ page, rows, change: change(page) })),
    check: paths.check(locale),
    whatIf: paths.whatIf(locale),
    apply: session.account?.kind === 'applicant' ? paths.start(locale) : paths.signUp(locale),
  };
});

const tones = { yes: 'success', unknown: 'info', no: 'warning' } as const;

export default function CheckResult() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const { answer, count } = page.verdict;
  return (
    <PageLayout back={page.check}>
      <Panel title={t(`check.result.heading.${answer}`)} tone={tones[answer]}>
        <p>
          {t(`status.programme.${page.programme}`)} · {t(`status.route.${page.route}`)}
        </p>
        <p>{t(`check.result.text.${answer}`, { count })}</p>
      </Panel>
      <p className="muted">{t('check.result.notDecision')}</p>
      <Actions>
        <LinkButton href={page.apply}>{t('check.result.apply')}</LinkButton>
        <PrintButton>{t('check.result.print')}</PrintButton>
      </Actions>
      <Points />
      <Improvements />
      <section>
        <h2>{t('check.result.gates.title')}</h2>
        <p>{t('check.result.gates.lead')}</p>
        <GateList
          gates={page.gates}
          cure={(cure) => t('check.result.gates.cure', { cure })}
          more={({ answerOn, href }) =>
            answerOn &&
            href && (
              <span className="mark-text">
                <a href={href}>{t('check.result.gates.answer', { page: t(`check.page.${answerOn}`) })}</a>
              </span>
            )
          }
        />
      </section>
      <Documents />
      <OtherProgramme />
      <section>
        <h2>{t('check.result.answers.title')}</h2>
        <Details summary={t('check.result.answers.show')}>
          {page.answers.map(({ page: id, rows, change }) => {
            const title = t(`check.page.${id}`);
            return (
              <SummaryCard key={id} title={title} rows={rows} actions={[{ href: change, what: title }]} level={3} />
            );
          })}
        </Details>
      </section>
      <Form action={page.check}>
        <Actions>
          <LinkButton href={page.apply}>{t('check.result.apply')}</LinkButton>
          <Button kind="secondary" name="again" value="yes">
            {t('check.result.again')}
          </Button>
        </Actions>
      </Form>
      <p className="muted">{t('check.result.kept')}</p>
    </PageLayout>
  );
}

function Points() {
  const t = useT();
  const { total, totalAtMost, lane, laneAtMost, best, criteria } = useLoaderData<typeof loader>();
  const open = totalAtMost > total;
  return (
    <section>
      <h2>{t('check.result.points.title')}</h2>
      <div className="big-number">
        <p className="big-number-value">
          {total}
          <span className="big-number-of"> / 100</span>
        </p>
        <PointsBar points={total} max={100} threshold={best?.from} />
        <p className="big-number-label">{t(open ? 'check.result.points.atLeast' : 'check.result.points.exact')}</p>
      </div>
      <p>
        {open && `${t('check.result.points.atMost', { points: totalAtMost })}. `}
        {best && `${t('check.result.points.fast', { points: best.from, lane: best.words })}.`}
      </p>
      <h3>{t('check.result.points.lane')}</h3>
      {lane && (
        <p>
          <strong>{lane.title}.</strong> {lane.meaning} {t('check.result.points.days', { days: lane.days })}
        </p>
      )}
      {laneAtMost && <p>{t('check.result.points.open', { lane: laneAtMost.title, days: laneAtMost.days })}</p>}
      <p>{t('check.result.points.meaning')}</p>
      <Details summary={t('check.result.points.what')} open>
        <ScoreList criteria={criteria} />
      </Details>
    </section>
  );
}

function Improvements() {
  const t = useT();
  const { improvements, whatIf } = useLoaderData<typeof loader>();
  const link = <a href={whatIf}>{t('whatif.more.try')}</a>;
  if (improvements.length === 0) return <p>{link}</p>;
  return (
    <section>
      <h2>{t('check.result.improvements.title')}</h2>
      <p>{t('check.result.improvements.lead')}</p>
      <ul className="score-list">
        {improvements.map(({ key, words, gain, lane }) => (
          <li key={key}>
            <p className="score-head">
              <strong>{words}</strong>
              <span className="score">{t('check.result.improvements.gain', { gain })}</span>
            </p>
            {lane && <p className="muted">{t('check.result.improvements.lane', { lane })}</p>}
          </li>
        ))}
      </ul>
      <p>{link}</p>
    </section>
  );
}

function Documents() {
  const t = useT();
  const { documents } = useLoaderData<typeof loader>();
  return (
    <section>
      <h2>{t('check.result.documents.title')}</h2>
      <p>{t('check.result.documents.lead')}</p>
      {(['required', 'perhaps', 'arrival'] as const)
        .filter((group) => documents[group].length > 0)
        .map((group) => (
          <Details key={group} summary={t(`check.result.documents.${group}`)} open={group === 'required'}>
            <NeedList documents={documents[group]} />
          </Details>
        ))}
    </section>
  );
}

function OtherProgramme() {
  const t = useT();
  const { other, check } = useLoaderData<typeof loader>();
  if (!other) return null;
  const { programme, route, points, most, lane, days } = other;
  return (
    <section>
      <h2>{t('check.result.other.title')}</h2>
      <p>{t(programme === 'kandas-card' ? 'check.result.other.toCard' : 'check.result.other.toVisa')}</p>
      <p>
        <strong>{t(`status.programme.${programme}`)}.</strong>{' '}
        {t(`check.result.other.${points === most ? 'exactly' : 'points'}`, { points, most, lane, days })}
      </p>
      <Form action={check}>
        <input type="hidden" name="route" value={route} />
        <Button kind="secondary" name="next" value="result">
          {t('check.result.other.submit')}
        </Button>
      </Form>
    </section>
  );
}
