import { useLoaderData } from '@remix-run/react';
import { applicationProgress, ownApplication } from '#app/features/applying/application.query.server';
import { courseOf } from '#app/features/applying/course.query.server';
import { planFor } from '#app/features/applying/plan.query.server';
import { draftKept, outcomeGlance } from '#app/http/applying-words.server';
import { applicantLoader } from '#app/http/audience.server';
import { gapViews } from '#app/http/course-words.server';
import { draft } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { nextUsefulView } from '#app/http/remark-words.server';
import { stepAddress } from '#app/http/step-address.server';
import { formatDate } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { Gaps } from '#app/ui/applying/course';
import { NextUseful } from '#app/ui/applying/next-useful';
import { OutcomeSummary } from '#app/ui/applying/outcome-summary';
import { Actions, LinkButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { TaskList, type TaskStatus } from '#app/ui/task-list';

interface TaskLine {
  key: string;
  title: string;
  status: TaskStatus;
  href?: string;
  hint?: string;
}

export const loader = applicantLoader(async ({ t, locale, account, params, url, now, today }) => {
  const application = draft(await ownApplication(account.id, params.id), locale);
  const { id, status, programme, route, savedAt } = application;
  const { returned } = await courseOf(application, today);
  const progress = await applicationProgress(application, now);
  const { needs, missing, complete, ready, remarks, documents } = progress;
  const blocking = remarks.filter(({ level }) => level === 'blocker').length;

  const required = needs.filter((need) => need.required).length;
  const tasks: TaskLine[] = progress.sections.map(({ section, progress: status, step, done, of }) => ({
    key: section,
    title: t(`applying.tasks.section.${section}`),
    status,
    href: stepAddress(locale, id, step),
    hint: t('applying.tasks.pages', { done, of }),
  }));
  const papers: TaskStatus =
    documents.length === 0 ? 'not-started' : missing.length === 0 && required > 0 ? 'completed' : 'in-progress';
  tasks.push({
    key: 'documents',
    title: t('applying.tasks.documents'),
    status: papers,
    href: paths.documents(locale, id),
    hint: t('applying.tasks.documentsHint', { done: required - missing.length, of: required }),
  });
  const plan = await planFor(application, now);
  const ending = plan.papers.filter(({ state }) => state !== 'fine').length;
  const sending: TaskLine[] = [
    {
      key: 'dates',
      title: t('planner.task'),
      status: ending > 0 ? 'in-progress' : 'completed',
      href: paths.dates(locale, id),
      hint: t('planner.taskHint', { count: ending }),
    },
    {
      key: 'consistency',
      title: t('consistency.task'),
      status: blocking > 0 ? 'problem' : complete ? 'completed' : 'not-started',
      href: paths.consistency(locale, id),
      hint:
        blocking > 0
          ? t('consistency.taskBlocked', { count: blocking })
          : remarks.length > 0
            ? t('consistency.taskWarned', { count: remarks.length })
            : t('consistency.taskClear'),
    },
    {
      key: 'review',
      title: t('applying.tasks.review'),
      status: 'not-started',
      href: paths.review(locale, id),
      hint: t('applying.tasks.reviewHint'),
    },
    {
      key: 'declaration',
      title: t('applying.tasks.declaration'),
      status: ready ? 'not-started' : 'cannot-start',
      href: ready ? paths.declaration(locale, id) : undefined,
      hint: ready ? undefined : complete ? t('consistency.blockers') : t('applying.tasks.cannotSend'),
    },
  ];
  const next = tasks.find(({ status }) => status !== 'completed');
  return {
    title: t('applying.tasks.title'),
    caption: t('applying.start.choice', {
      programme: t(`status.programme.${programme}`),
      route: t(`status.route.${route}`),
    }),
    back: paths.my(locale),
    again: url.searchParams.has('again'),
    started: url.searchParams.has('started') && Object.keys(application.pages).length > 0,
    kept: returned ? null : draftKept({ locale, t }, savedAt),
    returned: returned && {
      when: t('cycle.status.returned', {
        when: formatDate(locale, returned.at),
        until: formatDate(locale, returned.dueOn),
      }),
      gaps: gapViews({ locale, t }, id, returned.items),
      status: paths.status(locale, id),
    },
    sections: [
      { key: 'fill', title: t('applying.tasks.fill'), tasks },
      { key: 'send', title: t('applying.tasks.send'), tasks: sending },
    ],
    next: next?.href ?? paths.consistency(locale, id),
    discard: status === 'draft' ? paths.discard(locale, id) : null,
    outcome: outcomeGlance({ locale, t }, progress.outcome),
    useful: nextUsefulView({ locale, t }, application, progress.outcome),
  };
});

export default function Tasks() {
  const t = useT();
  const { caption, back, again, started, kept, returned, sections, next, discard, outcome, useful } =
    useLoaderData<typeof loader>();
  return (
    <PageLayout
      back={back}
      width="wide"
      aside={
        <>
          <OutcomeSummary {...outcome} />
          <NextUseful {...useful} />
        </>
      }
    >
      <PageHeading caption={caption} lead={kept}>
        {t('applying.tasks.title')}
      </PageHeading>
      {again && (
        <Notice tone="success" live>
          {t('after.again.begun')}
        </Notice>
      )}
      {started && (
        <Notice tone="success" live>
          {t('applying.answers.carried')}
        </Notice>
      )}
      {returned && (
        <Notice tone="warning" title={t('cycle.status.gaps')}>
          <p>{returned.when}</p>
          <Gaps gaps={returned.gaps} />
        </Notice>
      )}
      <TaskList sections={sections} />
      <Actions>
        <LinkButton href={next}>{t('applying.tasks.next')}</LinkButton>
        {discard && (
          <LinkButton href={discard} kind="tertiary">
            {t('applying.tasks.discard')}
          </LinkButton>
        )}
        {returned && (
          <LinkButton href={returned.status} kind="tertiary">
            {t('documents.toStatus')}
          </LinkButton>
        )}
      </Actions>
    </PageLayout>
  );
}
