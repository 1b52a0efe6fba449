import { useActionData, useLoaderData } from '@remix-run/react';
import { programmes, routes } from '#app/domain/application/pages';
import { earlierApplication } from '#app/features/applying/my.query.server';
import { answersOfCheck, chosenInCheck, startApplication } from '#app/features/applying/start-application.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { fieldErrors } from '#app/http/field-words.server';
import { formKey, invalid } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import { CheckField } from '#app/ui/form/check-field';
import { ChoiceField } from '#app/ui/form/choice-field';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';

const choices = programmes.flatMap((programme) => routes[programme].map((route) => ({ programme, route })));

export const loader = applicantLoader(async ({ t, locale, account, session, url }) => {
  const earlier = await earlierApplication(account.id);
  const chosen = chosenInCheck(session.check);
  const carried = chosen ? Object.keys(answersOfCheck({ ...chosen, check: session.check })).length : 0;
  const open = url.searchParams.get('open');
  return {
    title: t('applying.start.title'),
    back: paths.my(locale),
    chosen: chosen?.route ?? null,
    carried: carried > 0,
    key: formKey(),
    earlier: earlier && {
      id: earlier.id,
      hint: t('secondStart.hint', {
        what: t('applying.start.choice', {
          programme: t(`status.programme.${earlier.programme}`),
          route: t(`status.route.${earlier.route}`),
        }),
        reference: earlier.reference ?? t('secondStart.draft'),
      }),
    },
    open: open && /^[0-9a-f-]{36}$/i.test(open) ? paths.status(locale, open) : null,
    options: choices.map(({ programme, route }) => ({
      value: route,
      label: t('applying.start.choice', {
        programme: t(`status.programme.${programme}`),
        route: t(`status.route.${route}`),
      }),
      hint: t(`applying.start.hint.${route}`),
    })),
  };
});

export const action = applicantAction(async ({ form, t, locale, account, session, now }) => {
  const chosen = choices.find(({ route }) => route === form.get('route'));
  if (!chosen) return invalid(fieldErrors(t, [{ name: 'route', code: 'programme-required' }]), form);
  const from = String(form.get('from') ?? '') || null;
  const start = { ...chosen, check: session.check, key: String(form.get('key') ?? ''), from };
  const started = await startApplication(start, { id: account.id, locale }, { now });
  if (!started.ok) return seeOther(`${paths.start(locale)}?open=${started.detail?.id ?? ''}`);
  return seeOther(`${paths.application(locale, started.value.id)}?${from ? 'again' : 'started'}=yes`);
});

export const handle = { typed: {} };

export default function Start() {
  const t = useT();
  const { back, key, chosen, carried, earlier, open, options } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const before = useTyped(refused);
  const typed = before?.route;
  return (
    <PageLayout back={back} errors={refused?.errors}>
      {open && (
        <Notice tone="warning" title={t('applying.start.alreadyOpen.title')} live>
          <p>{t('applying.start.alreadyOpen.text')}</p>
          <Actions>
            <LinkButton href={open}>{t('applying.start.alreadyOpen.link')}</LinkButton>
          </Actions>
        </Notice>
      )}
      <PageHeading lead={t('applying.start.lead')}>{t('applying.start.title')}</PageHeading>
      {carried && <Notice>{t('applying.start.carried')}</Notice>}
      <Form typed>
        <input type="hidden" name="key" value={key} />
        <ChoiceField
          name="route"
          label={t('applying.start.question')}
          options={options}
          value={typeof typed === 'string' ? typed : (chosen ?? undefined)}
          error={errorOf(refused?.errors, 'route')}
        />
        {earlier && (
          <CheckField
            name="from"
            label={t('secondStart.label')}
            hint={earlier.hint}
            value={earlier.id}
            checked={before ? before.from === earlier.id : true}
          />
        )}
        <Actions>
          <Button>{t('applying.start.action')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
