import { useActionData, useLoaderData } from '@remix-run/react';
import { inviteOfficer } from '#app/features/accounts/invite-officer.server';
import { inviteSchema } from '#app/features/accounts/officer.schema';
import { officerErrorOf } from '#app/features/accounts/officer-errors';
import { adminErrors } from '#app/http/admin-errors.server';
import { adminAction, adminLoader } from '#app/http/audience.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { locales, nameOf } from '#app/i18n/locales';
import { useLanguage } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { useCheckedForm } from '#app/ui/form/checked-form';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { OfficerRolesField } from '#app/ui/form/officer-roles-field';
import { SelectField } from '#app/ui/form/select-field';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

export const loader = adminLoader(({ t, locale }) => ({
  title: t('admin.invite.title'),
  back: paths.people(locale),
}));

export const action = adminAction(async ({ form, t, locale, officer, now }) => {
  const parsed = parseForm(inviteSchema, form);
  if (!parsed.ok) return invalid(adminErrors(t, parsed.errors), form);
  const done = await inviteOfficer(parsed.value, officer, { now });
  if (!done.ok) {
    const name = done.code === 'email-taken' ? 'email' : 'roles';
    return invalid(adminErrors(t, [{ name, code: done.code }]), form);
  }
  return seeOther(`${paths.people(locale)}?invited=${done.value.id}`);
});

const asList = (value: string | string[] | undefined) => (Array.isArray(value) ? value : value ? [value] : []);

export default function Invite() {
  const { t, locale } = useLanguage();
  const { back } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { name, email, roles, locale: language } = useTyped(refused) ?? {};
  const typed = {
    name: String(name ?? ''),
    email: String(email ?? ''),
    roles: asList(roles),
    locale: locales.find((each) => each === language) ?? locale,
  };
  const { control, onSubmit, problems } = useCheckedForm({
    schema: async () => (await import('#app/features/accounts/officer.schema')).inviteSchema,
    words: (code) => t(`admin.error.${officerErrorOf(code)}`),
    refused: refused?.errors,
  });
  return (
    <PageLayout back={back} errors={problems}>
      <PageHeading lead={t('admin.invite.lead')}>{t('admin.invite.title')}</PageHeading>
      <Form typed onSubmit={onSubmit}>
        <TextField
          name="name"
          label={t('admin.invite.name')}
          hint={t('admin.invite.nameHint')}
          error={errorOf(problems, 'name')}
          value={typed.name}
          control={control('name')}
        />
        <TextField
          name="email"
          type="email"
          label={t('admin.invite.email')}
          dir="ltr"
          error={errorOf(problems, 'email')}
          value={typed.email}
          control={control('email')}
        />
        <OfficerRolesField
          label={t('admin.invite.roles')}
          error={errorOf(problems, 'roles')}
          value={typed.roles}
          control={control('roles')}
        />
        <SelectField
          name="locale"
          label={t('admin.invite.locale')}
          empty={null}
          options={locales.map((each) => ({ value: each, label: nameOf(each) }))}
          error={errorOf(problems, 'locale')}
          value={typed.locale}
          control={control('locale')}
        />
        <Actions>
          <Button>{t('admin.invite.submit')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
