import { useActionData, useLoaderData } from '@remix-run/react';
import { today as dayOf } from '#app/domain/basics/plain-date';
import { amendApplication } from '#app/features/applying/amend-application.server';
import { ownAmending } from '#app/features/applying/amending.query.server';
import { consentForJoined } from '#app/features/applying/declaration.server';
import { amendPlace, changeCards, gapLinks, paperLinks } from '#app/http/amending-page.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { invalid } from '#app/http/forms.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { remarkViews } from '#app/http/remark-words.server';
import { notFound, seeOther } from '#app/http/responses.server';
import { formatDate } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { StillOpen } from '#app/ui/applying/amending';
import { Remarks } from '#app/ui/applying/remarks';
import { Actions, Button } from '#app/ui/form/button';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { SummaryCard } from '#app/ui/summary-list';

export const loader = applicantLoader(async ({ t, locale, account, params, now, today }) => {
  const around = { t, locale };
  const { application, amending, remarked } = found(await ownAmending(account.id, params.id, now));
  const { id, submittedAt } = application;
  if (!amending) throw seeOther(paths.status(locale, id));
  if (amending.changes.length === 0) throw seeOther(paths.amend(locale, id));
  return {
    title: t('amending.sendTitle'),
    back: paths.amend(locale, id),
    version: application.version,
    cards: changeCards(around, application, amending),
    gaps: gapLinks(around, amending),
    papers: paperLinks(around, amending),
    ...(remarked
      ? remarkViews(around, amending.after, remarked, amendPlace(amending))
      : { blockers: [], warnings: [] }),
    consent: consentForJoined(locale, application, amending.after, today),
    days: submittedAt && t('amending.days', { day: formatDate(locale, dayOf(submittedAt)) }),
  };
});

export const action = applicantAction(async ({ form, t, locale, account, params, now }) => {
  const { id = '' } = params;
  const version = Number(form.get('version') ?? Number.NaN);
  const sent = await amendApplication({ id, version }, { id: account.id }, { now });
  if (sent.ok) return seeOther(paths.status(locale, id));
  if (sent.code === 'not-found') throw notFound();
  if (sent.code === 'step-not-open') throw tooLate('step-not-open', locale, id);
  const text = t(`amending.error.${sent.code}`, { besides: t('amending.besides'), papers: t('amending.papers') });
  return invalid([{ name: 'open', text }], form);
});

export default function SendAmendment() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout back={view.back} backText={t('amending.toHub')} errors={refused?.errors}>
      <PageHeading lead={t('amending.sendLead')}>{view.title}</PageHeading>
      {view.cards.map(({ key, title, lines, change }) => (
        <SummaryCard key={key} title={title} actions={[{ href: change, what: title }]}>
          {lines.map((line) => (
            <p key={line} className="answer" dir="auto">
              {line}
            </p>
          ))}
        </SummaryCard>
      ))}
      <div id="open">
        <StillOpen gaps={view.gaps} papers={view.papers} />
      </div>
      {view.blockers.length > 0 && (
        <section>
          <h2>{t('consistency.blockers')}</h2>
          <Remarks remarks={view.blockers} />
        </section>
      )}
      {view.warnings.length > 0 && (
        <section>
          <h2>{t('consistency.warnings')}</h2>
          <p>{t('amending.warningsText')}</p>
          <Remarks remarks={view.warnings} />
        </section>
      )}
      {view.consent && <p dir="auto">{view.consent}</p>}
      <p>{t('amending.reopens')}</p>
      {view.days && <p>{view.days}</p>}
      <Form>
        <input type="hidden" name="version" value={view.version} />
        <Actions>
          <Button>{t('amending.send')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
