import { useActionData, useLoaderData } from '@remix-run/react';
import { relations, relativeForm } from '#app/domain/people/relatives';
import { declareOwnRelative, ownRelatives, undeclareOwnRelative } from '#app/features/accounts/declare-relative.server';
import { officerAction, officerLoader } from '#app/http/audience.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { messageKey } from '#app/i18n/catalogues';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { SelectField } from '#app/ui/form/select-field';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';
import { SummaryCard } from '#app/ui/summary-list';

export const handle = { hydrate: true, typed: {} };

const roles = ['intake', 'verifier', 'assessor', 'decision-maker', 'appeals', 'supervisor'] as const;

export const loader = officerLoader(roles)(async ({ t, locale, officer }) => ({
  title: t('duties.title'),
  back: paths.desk(locale),
  relatives: (await ownRelatives(officer.id)).map(({ id, name, relation, birthDate, passportNumber }) => ({
    id,
    name,
    text: [t(`duties.relation.${relation}`), birthDate, passportNumber].filter(Boolean).join(' · '),
  })),
  relations: relations.map((value) => ({ value, label: t(`duties.relation.${value}`) })),
}));

export const action = officerAction(roles)(async ({ form, t, locale, officer, now }) => {
  const here = paths.relatives(locale);
  const removed = form.get('remove');
  if (typeof removed === 'string' && removed) {
    await undeclareOwnRelative(removed, officer, { now });
    return seeOther(here);
  }
  const parsed = parseForm(relativeForm, form);
  if (!parsed.ok) {
    const said = (code: string) => t(messageKey(`duties.error.${code}`) ?? 'duties.error.unknown');
    return invalid(
      parsed.errors.map(({ name, code }) => ({ name, text: said(code) })),
      form,
    );
  }
  await declareOwnRelative(parsed.value, officer, { now });
  return seeOther(here);
});

export default function Relatives() {
  const t = useT();
  const { title, back, relatives, relations: kinds } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const values = useTyped(refused);
  const field = (name: string) => ({
    name,
    value: String(values?.[name] ?? ''),
    error: errorOf(refused?.errors, name),
  });
  return (
    <PageLayout width="wide" back={back} errors={refused?.errors}>
      <PageHeading lead={t('duties.lead')}>{title}</PageHeading>
      {relatives.map(({ id, name, text }) => (
        <SummaryCard key={id} title={name} level={3}>
          <p dir="auto">{text}</p>
          <Form>
            <Button name="remove" value={id} kind="secondary">
              {t('duties.remove')}
            </Button>
          </Form>
        </SummaryCard>
      ))}
      <h2>{t('duties.add')}</h2>
      <Form typed>
        <TextField {...field('name')} label={t('duties.name')} hint={t('duties.nameHint')} />
        <SelectField {...field('relation')} label={t('duties.relationLabel')} options={kinds} />
        <TextField {...field('birthDate')} label={t('duties.birthDate')} optional width="sm" />
        <TextField {...field('passportNumber')} label={t('duties.passportNumber')} optional width="sm" />
        <Actions>
          <Button>{t('duties.save')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
