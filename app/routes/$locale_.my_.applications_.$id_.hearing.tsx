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
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import { ChoiceField } from '#app/ui/form/choice-field';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';
import { SummaryCard } from '#app/ui/summary-list';

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
      {booked && (
        <SummaryCard
          title={t('hearing.booked')}
          rows={[
            { key: 'when', label: t('hearing.when'), value: booked.when },
            { key: 'where', label: t('hearing.where'), value: booked.where, dir: 'auto' },
            ...(booked.result ? [{ key: 'result', label: t('hearing.desk.result'), value: booked.result }] : []),
            ...(booked.showed ? [{ key: 'showed', label: t('hearing.desk.showed'), value: booked.showed }] : []),
            ...(booked.minutes
              ? [{ key: 'minutes', label: t('hearing.desk.minutes'), value: booked.minutes, dir: 'auto' as const }]
              : []),
          ]}
        />
      )}
      {booked?.waits && <Notice tone="info">{t('hearing.waits')}</Notice>}
      {booked?.calendar && (
        <p>
          <a className="ds-link" href={booked.calendar}>
            {t('hearing.calendar')}
          </a>
        </p>
      )}
      {booked?.moved && <p className="muted">{t('hearing.moved')}</p>}
      {view.until && <p>{view.until}</p>}
      {view.act && view.slots.length === 0 && <Notice tone="warning">{t('hearing.none')}</Notice>}
      {view.act && view.slots.length > 0 && (
        <Form typed>
          {view.act === 'move' && <p>{t('hearing.moveLead')}</p>}
          <ChoiceField
            name="slot"
            label={t('hearing.choose')}
            hint={t('hearing.chooseHint')}
            value={typeof typed === 'string' ? typed : undefined}
            error={errorOf(refused?.errors, 'slot')}
            options={view.slots}
          />
          <Actions>
            <Button>{t(view.act === 'move' ? 'hearing.move' : 'hearing.book')}</Button>
          </Actions>
        </Form>
      )}
      {view.act && (
        <Actions>
          <LinkButton href={view.object} kind="tertiary">
            {t('hearing.write')}
          </LinkButton>
        </Actions>
      )}
    </PageLayout>
  );
}
