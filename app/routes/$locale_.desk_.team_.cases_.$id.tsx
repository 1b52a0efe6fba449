import { useActionData, useLoaderData } from '@remix-run/react';
import { isLockAlive } from '#app/domain/people/lock';
import { assignCase, liftCaseLock, takeOverCase } from '#app/features/supervising/assign-case.server';
import { readTeamCase } from '#app/features/supervising/team.query.server';
import { officerAction, officerLoader } from '#app/http/audience.server';
import { words } from '#app/http/desk/outcome-words.server';
import { holderWords } from '#app/http/desk/queue-words.server';
import { invalid } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { SelectField } from '#app/ui/form/select-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { typedText, useTyped } from '#app/ui/root-data';
import { SummaryList } from '#app/ui/summary-list';

export const handle = { hydrate: true, typed: { button: { name: 'act', value: 'give' } } };

export const loader = officerLoader(['supervisor'])(async (context) => {
  const { params, t, locale, officer, now, url } = context;
  const found = await readTeamCase(params.id ?? '', officer, { now });
  if (!found) throw notFound();
  const { application, eligible, mayTakeOver } = found;
  const { claimedBy, assignedTo } = application;
  const holder = holderWords(context, {
    claimedById: claimedBy?.id ?? null,
    claimedByName: claimedBy?.name ?? null,
    claimedAt: application.claimedAt,
    locked: claimedBy !== null && isLockAlive(application, now),
    assignedToId: assignedTo?.id ?? null,
    assignedToName: assignedTo?.name ?? null,
  });
  return {
    title: t('team.case.title'),
    back: paths.team(locale),
    href: paths.case(locale, application.id),
    reference: application.reference ?? '',
    name: application.holderName ?? '',
    status: t(`status.officer.${application.status}`),
    holder: holder || t('desk.held.nobody'),
    held: claimedBy !== null,
    mayTakeOver,
    officers: eligible.map(({ id, name }) => ({ value: id, label: name })),
    done: url.searchParams.has('done'),
  };
});

export const action = officerAction(['supervisor'])(async ({ params, form, t, locale, officer, now }) => {
  const id = params.id ?? '';
  const to = String(form.get('to') ?? '') || null;
  const acts = new Map([
    ['lift', () => liftCaseLock(id, officer, { now })],
    ['take-over', () => takeOverCase(id, officer, { now })],
    ['give', () => assignCase({ id, to }, officer, { now })],
  ]);
  const act = acts.get(String(form.get('act')));
  if (!act) throw notFound();
  const verdict = await act();
  if (verdict.ok) return seeOther(`${paths.teamCase(locale, id)}?done`);
  if (verdict.code === 'not-found') throw notFound();
  return invalid([{ name: 'to', text: words(t, `team.error.${verdict.code}`) || t('team.error.unknown') }], form);
});

export default function TeamCase() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTyped(refused);
  return (
    <PageLayout back={view.back} backText={t('team.nav.back')} errors={refused?.errors}>
      <PageHeading caption={<span dir="ltr">{view.reference}</span>}>{view.title}</PageHeading>
      {view.done && !refused && (
        <Notice tone="success" live>
          {t('team.case.done')}
        </Notice>
      )}
      <SummaryList
        rows={[
          { key: 'name', label: t('team.case.name'), value: view.name, dir: 'auto' },
          { key: 'status', label: t('desk.column.status'), value: view.status },
          { key: 'holder', label: t('team.case.holder'), value: view.holder },
        ]}
      />
      <p>
        <a href={view.href}>{t('team.case.toCase')}</a>
      </p>
      {view.held && (
        <Form>
          <p>{t('team.case.liftHint')}</p>
          <Button kind="secondary" name="act" value="lift">
            {t('team.case.lift')}
          </Button>
        </Form>
      )}
      {view.mayTakeOver && (
        <Form>
          <Button kind="secondary" name="act" value="take-over">
            {t('team.case.takeOver')}
          </Button>
        </Form>
      )}
      <Form typed>
        <SelectField
          name="to"
          label={t('team.case.giveTo')}
          hint={t('team.case.giveHint')}
          options={view.officers}
          empty={t('team.officer.toQueue')}
          value={typedText(typed, 'to')}
          error={errorOf(refused?.errors, 'to')}
        />
        <Button name="act" value="give">
          {t('team.case.give')}
        </Button>
      </Form>
    </PageLayout>
  );
}
