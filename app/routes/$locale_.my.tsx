import { useLoaderData } from '@remix-run/react';
import { mayStartAgain } from '#app/domain/application/amendable';
import { draftKeptUntil } from '#app/domain/application/deadlines';
import { isOpen, type Status } from '#app/domain/application/lifecycle';
import { labelOf, turnOf } from '#app/domain/application/turn';
import { today } from '#app/domain/basics/plain-date';
import { myApplications } from '#app/features/applying/my.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { statusTone } from '#app/http/desk/status-tone';
import { paths } from '#app/http/paths';
import { permitCard } from '#app/http/permit-words.server';
import { formatDate, formatDateTime } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import type { Translate } from '#app/i18n/translate';
import { PermitCards } from '#app/ui/applying/permit-cards';
import { Actions, LinkButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { SummaryCard } from '#app/ui/summary-list';
import { Tag } from '#app/ui/tag';

export const loader = applicantLoader(async ({ t, locale, account, today: day }) => {
  const { applications, permits } = await myApplications(account.id);
  const place: Partial<Record<Status, (id: string) => string>> = {
    draft: (id) => paths.application(locale, id),
    returned: (id) => paths.application(locale, id),
    awaiting_information: (id) => paths.answerRequest(locale, id),
  };
  const opened = new Set(applications.flatMap(({ status, programme }) => (isOpen(status) ? [programme] : [])));
  const cards = applications.map(({ id, programme, route, status, reference, savedAt, applicantDueOn }) => ({
    id,
    title: t('applying.start.choice', {
      programme: t(`status.programme.${programme}`),
      route: t(`status.route.${route}`),
    }),
    status: t(`status.applicant.${labelOf({ status, applicantDueOn }, day)}`),
    tone:
      turnOf({ status, applicantDueOn }, day) === 'applicant' && status !== 'draft'
        ? ('warning' as const)
        : statusTone(status),
    open: isOpen(status),
    mine: turnOf({ status, applicantDueOn }, day) === 'applicant',
    lines: [
      reference && t('applying.my.number', { reference }),
      applicantDueOn && applicantDueOn >= day && dueLine(t, status, formatDate(locale, applicantDueOn)),
      status === 'draft' && t('applying.my.saved', { when: formatDateTime(locale, savedAt, 'short') }),
      status === 'draft' && t('applying.tasks.kept', { until: formatDate(locale, draftKeptUntil(today(savedAt))) }),
    ].filter((line) => typeof line === 'string'),
    href: place[status]?.(id) ?? paths.status(locale, id),
    // What to do now comes first; how it stands is never more than a step away.
    besides:
      place[status] && reference
        ? { href: paths.status(locale, id), text: t('applying.my.act.verification') }
        : mayStartAgain(status) && !opened.has(programme)
          ? { href: paths.again(locale, id), text: t('after.again.link') }
          : null,
    action: t(`applying.my.act.${labelOf({ status, applicantDueOn }, day) === 'objected' ? 'verification' : status}`),
  }));
  return {
    title: t('applying.my.title'),
    start: paths.start(locale),
    // The next action first, then what is on its way, then what is closed.
    open: [...cards.filter(({ open, mine }) => open && mine), ...cards.filter(({ open, mine }) => open && !mine)],
    closed: cards.filter(({ open }) => !open),
    permits: permits.map((permit) => permitCard({ locale, t, today: day }, permit)),
  };
});

/** By when the applicant acts, and what it is they do. */
function dueLine(t: Translate, status: Status, until: string): string {
  if (status === 'returned') return t('cycle.status.completeBy', { until });
  if (status === 'waiting_for_quota') return t('cycle.status.renewBy', { until });
  if (status === 'lapsed') return t('cycle.status.reopenBy', { until });
  return t('applying.my.due', { until });
}

type Card = ReturnType<typeof useLoaderData<typeof loader>>['open'][number];

export default function My() {
  const t = useT();
  const { open, closed, permits, start } = useLoaderData<typeof loader>();
  const empty = open.length + closed.length + permits.length === 0;
  return (
    <PageLayout>
      <PageHeading lead={empty ? t('applying.my.empty') : undefined}>{t('applying.my.title')}</PageHeading>
      {open.length > 0 && (
        <section>
          <h2>{t('applying.my.applications')}</h2>
          {open.map((card) => (
            <ApplicationCard key={card.id} card={card} />
          ))}
        </section>
      )}
      {permits.length > 0 && (
        <section>
          <h2>{t('applying.my.permits')}</h2>
          <PermitCards permits={permits} />
        </section>
      )}
      {closed.length > 0 && (
        <section>
          <h2>{t('applying.my.closed')}</h2>
          {closed.map((card) => (
            <ApplicationCard key={card.id} card={card} />
          ))}
        </section>
      )}
      <Actions>
        <LinkButton href={start} kind={open.length > 0 ? 'secondary' : 'primary'}>
          {t(empty ? 'applying.my.start' : 'applying.my.another')}
        </LinkButton>
      </Actions>
    </PageLayout>
  );
}

function ApplicationCard({ card }: { card: Card }) {
  return (
    <SummaryCard title={card.title} level={3}>
      <p>
        <Tag tone={card.tone}>{card.status}</Tag>
      </p>
      {card.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Actions>
        <LinkButton href={card.href} kind={card.mine ? 'primary' : 'secondary'}>
          {card.action}
        </LinkButton>
        {card.besides && (
          <LinkButton href={card.besides.href} kind="tertiary">
            {card.besides.text}
          </LinkButton>
        )}
      </Actions>
    </SummaryCard>
  );
}
