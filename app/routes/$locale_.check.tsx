import { useActionData, useLoaderData } from '@remix-run/react';
import { allRoutes, checkOf, pagesOfCheck } from '#app/features/checking/check';
import { chooseRoute, forgetCheck } from '#app/features/checking/keep-check.server';
import { publicAction, publicLoader } from '#app/http/audience.server';
import { invalid } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther, tooMany } from '#app/http/responses.server';
import { sessionHeader } from '#app/http/session.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { ChoiceField } from '#app/ui/form/choice-field';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

export const loader = publicLoader(({ locale, t, session }) => {
  const check = session && checkOf(session.check);
  return {
    title: t('check.start.title'),
    route: check?.route,
    kept: Object.keys(check?.answers ?? {}).length > 0,
    back: paths.home(locale),
  };
});

/** Chooses a route and goes on to its first page, or to the result; `again` forgets the answers. */
export const action = publicAction(async ({ form, t, locale, session, clientIp, now }) => {
  if (form.get('again') !== null) {
    await forgetCheck(session);
    return seeOther(paths.check(locale));
  }
  const done = await chooseRoute(form.get('route'), { session, clientIp, now });
  if (!done.ok) {
    if (done.code === 'too-many') throw tooMany();
    return invalid([{ name: 'route', text: t('check.start.error') }], form);
  }
  const { check, session: opened } = done.value;
  const [first] = pagesOfCheck(check);
  const next = first && form.get('next') !== 'result' ? paths.checkPage(locale, first.id) : paths.checkResult(locale);
  return seeOther(next, opened ? [await sessionHeader(opened)] : []);
});

export const handle = { typed: {} };

export default function CheckStart() {
  const t = useT();
  const { route, kept, back } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const options = allRoutes.map((value) => ({
    value,
    label: t(`check.route.${value}.label`),
    hint: t(`check.route.${value}.hint`),
  }));
  return (
    <PageLayout back={back} errors={refused?.errors}>
      <PageHeading caption={t('check.question', { number: 1, of: 7 })} lead={t('check.start.lead')}>
        {t('check.start.title')}
      </PageHeading>
      {kept && <p className="muted">{t('check.start.kept')}</p>}
      <Form typed>
        <ChoiceField
          name="route"
          label={t('check.start.question')}
          options={options}
          value={route}
          error={errorOf(refused?.errors, 'route')}
        />
        <Actions>
          <Button>{t('check.start.submit')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
