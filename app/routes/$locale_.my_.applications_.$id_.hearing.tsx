import { useActionData, useLoaderData } from '@remix-run/react';
import { ownApplication } from '#app/features/applying/application.query.server';
import { bookOwnHearing } from '#app/features/applying/book-hearing.server';
import { ownHearing } from '#app/features/applying/hearing.query.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { invalid } from '#app/http/forms.server';
import { hearingView } from '#app/http/hearing-words.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { BookedHearing, HearingTimes } from '#app/ui/applying/hearing';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';

export const handle = { typed: {} };

export const loader = applicantLoader(async ({ t, locale, account, params, now }) => {
  const own = found(await ownHearing(account.id, params.id, now));
  if (!own.hearing && !own.may.ok) throw seeOther(paths.status(locale, own.application.id));
  const view = hearingView({ locale, t }, own);
  return { ...view, noForm: !view.act || view.slots.length === 0 };
});

export const action = applicantAction(async ({ form, t, locale, account, params, now }) => {
  const id = params.id ?? '';
  found(await ownApplication(account.id, id));
  const booked = await bookOwnHearing({ id, slotId: String(form.get('slot') ?? '') }, { id: account.id }, { now });
  if (booked.ok) return seeOther(paths.hearing(locale, id));
  switch (booked.code) {
    case 'not-found':
      throw notFound();
    case 'notice-closed':
      throw tooLate('notice-closed', locale, id);
    default:
      return invalid([{ name: 'slot', text: t(`hearing.error.${booked.code}`) }], form);
  }
});

export default function Hearing() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTyped(refused)?.slot;
  const { booked } = view;
  return (
    <PageLayout back={view.back} errors={refused?.errors}>
      <PageHeading lead={t('hearing.lead')}>{view.title}</PageHeading>
      {booked && <BookedHearing booked={booked} />}
      {booked?.waits && <Notice tone="info">{t('hearing.waits')}</Notice>}
      {booked?.calendar && (
        <p>
          <a className="ds-link" href={booked.calendar}>
            {t('hearing.calendar')}
          </a>
        </p>
      )}
      {booked?.moved && <p className="muted">{t('hearing.moved')}</p>}
      {view.act && (
        <HearingTimes
          act={view.act}
          slots={view.slots}
          until={view.until}
          typed={typed}
          errors={refused?.errors}
          write={view.object}
        />
      )}
    </PageLayout>
  );
}
