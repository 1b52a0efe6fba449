import { useActionData, useLoaderData } from '@remix-run/react';
import { STATED_MINUTES, statedPurposes } from '#app/domain/people/access';
import { deskRoles } from '#app/domain/people/permissions';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { caseAtTheDoor, statePurpose } from '#app/features/reviewing/open-case.server';
import { officerAction, officerLoader } from '#app/http/audience.server';
import { headedFor } from '#app/http/case-door.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { invalid } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { forbidden, notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { ChoiceField } from '#app/ui/form/choice-field';
import type { FieldProblem } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';

export const handle = { typed: {} };

export const loader = officerLoader(deskRoles)(async ({ t, locale, officer, params, now, url }) => {
  const door = await caseAtTheDoor(params.id ?? '', officer, { now });
  if (!door.ok) throw door.code === 'not-found' ? notFound() : forbidden(door.code);
  const { id, reference, open, mayTake } = door.value;
  const to = headedFor(locale, id, url);
  if (open) throw seeOther(to);
  return {
    title: t('access.ask.title'),
    lead: t('access.ask.lead', { number: reference ?? '' }),
    back: paths.desk(locale),
    mayTake,
    likely: /\/duplicates\b/.test(to) ? 'same-person' : undefined,
    purposes: statedPurposes.map((value) => ({ value, label: t(`access.purpose.${value}`) })),
    lasts: t('access.ask.lasts', { minutes: STATED_MINUTES }),
  };
});

export const action = officerAction(deskRoles)(async (context) => {
  const { form, t, locale, officer, params, now, url } = context;
  const id = params.id ?? '';
  if (form.get('act') === 'take') {
    const taken = await claimCase(id, officer, { now });
    if (!taken.ok) throw refusedPage(context, taken, id);
    return seeOther(headedFor(locale, id, url));
  }
  const stated = await statePurpose({ id, purpose: form.get('purpose') }, officer, { now });
  if (stated.ok) return seeOther(headedFor(locale, id, url));
  if (stated.code === 'not-found') throw notFound();
  if (stated.code === 'own-application') throw forbidden(stated.code);
  return invalid([{ name: 'purpose', text: t('access.ask.required') }], form);
});

export default function Purpose() {
  const t = useT();
  const { title, lead, back, mayTake, likely, purposes, lasts } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const errors: readonly FieldProblem[] | undefined = refused?.errors;
  const purpose = useTyped(refused)?.purpose;
  return (
    <PageLayout back={back} errors={errors}>
      <PageHeading lead={lead}>{title}</PageHeading>
      {mayTake && (
        <Form>
          <Actions>
            <Button name="act" value="take" data-key="take">
              {t('access.ask.take')}
            </Button>
          </Actions>
        </Form>
      )}
      <Form typed>
        <ChoiceField
          name="purpose"
          label={t('access.ask.legend')}
          hint={lasts}
          options={purposes}
          value={typeof purpose === 'string' ? purpose : likely}
          error={errors?.find(({ name }) => name === 'purpose')?.text}
        />
        <Actions>
          <Button kind={mayTake ? 'secondary' : 'primary'}>{t('access.ask.action')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
