import { useActionData, useLoaderData } from '@remix-run/react';
import { changeRoles, resendInvitation, resetSecondFactor } from '#app/features/accounts/invite-officer.server';
import { rolesSchema } from '#app/features/accounts/officer.schema';
import { officerErrorOf } from '#app/features/accounts/officer-errors';
import { nameHead } from '#app/features/administration/name-head.server';
import { findOfficer } from '#app/features/administration/officers.query.server';
import { adminErrors } from '#app/http/admin-errors.server';
import { adminAction, adminLoader } from '#app/http/audience.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { formatDate } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { useCheckedForm } from '#app/ui/form/checked-form';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { OfficerRolesField } from '#app/ui/form/officer-roles-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { SummaryList } from '#app/ui/summary-list';

export const handle = { hydrate: true, typed: {} };

const said = {
  saved: 'admin.person.saved',
  resent: 'admin.person.invitation.sent',
  reset: 'admin.person.secondFactor.done',
  head: 'cycle.head.done',
} as const;
const isSaid = (text: string | null): text is keyof typeof said => text !== null && Object.hasOwn(said, text);

export const loader = adminLoader(async ({ params, locale, officer: self, url }) => {
  const officer = await findOfficer(params.id);
  if (!officer) throw notFound();
  const after = url.searchParams.get('after');
  return {
    title: officer.name,
    back: paths.people(locale),
    officer: { ...officer, since: formatDate(locale, officer.since, 'long') },
    own: officer.id === self.id,
    noForm: officer.id === self.id,
    after: isSaid(after) ? after : null,
  };
});

export const action = adminAction(async ({ form, params, t, locale, officer: self, now }) => {
  const officer = await findOfficer(params.id);
  if (!officer) throw notFound();
  const done = (after: keyof typeof said) => seeOther(`${paths.person(locale, officer.id)}?after=${after}`);
  const refused = (name: string, code: string) => invalid(adminErrors(t, [{ name, code }]), form);
  switch (form.get('act')) {
    case 'resend': {
      const sent = await resendInvitation(officer.id, self, { now });
      return sent.ok ? done('resent') : refused('', sent.code);
    }
    case 'reset-second-factor': {
      const reset = await resetSecondFactor(officer.id, self, { now });
      return reset.ok ? done('reset') : refused('', reset.code);
    }
    case 'head':
    case 'no-head': {
      const named = await nameHead({ officerId: officer.id, head: form.get('act') === 'head' }, self, { now });
      return named.ok ? done('head') : refused('', named.code);
    }
    default: {
      const parsed = parseForm(rolesSchema, form);
      if (!parsed.ok) return invalid(adminErrors(t, parsed.errors), form);
      const changed = await changeRoles({ officerId: officer.id, roles: parsed.value.roles }, self, { now });
      return changed.ok ? done('saved') : refused('roles', changed.code);
    }
  }
});

export default function Person() {
  const t = useT();
  const { officer, own, after, back } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = refused?.values.act === undefined ? refused?.values.roles : undefined;
  const roles = refused && typed !== undefined ? [typed].flat() : officer.roles;
  const { control, onSubmit, problems } = useCheckedForm({
    schema: async () => (await import('#app/features/accounts/officer.schema')).rolesSchema,
    words: (code) => t(`admin.error.${officerErrorOf(code)}`),
    refused: refused?.errors,
  });
  return (
    <PageLayout back={back} errors={problems}>
      <PageHeading caption={t('admin.people.title')}>{officer.name}</PageHeading>
      {after && !refused && (
        <Notice tone="success" live>
          {t(said[after])}
        </Notice>
      )}
      <SummaryList
        rows={[
          { key: 'email', label: t('admin.people.email'), value: officer.email, dir: 'ltr' },
          { key: 'state', label: t('admin.people.state'), value: t(`admin.state.${officer.state}`) },
          { key: 'since', label: t('admin.people.since'), value: officer.since },
        ]}
      />
      {own ? (
        <p>{t('admin.person.own')}</p>
      ) : (
        <Form typed onSubmit={onSubmit}>
          <OfficerRolesField
            label={t('admin.person.roles')}
            hint={t('admin.person.rolesHint')}
            error={errorOf(problems, 'roles')}
            value={roles}
            control={control('roles')}
          />
          <p>{t('admin.person.history')}</p>
          <Actions>
            <Button>{t('admin.person.save')}</Button>
          </Actions>
        </Form>
      )}
      {!own && officer.state === 'invited' && <Invitation />}
      {!own && officer.roles.includes('supervisor') && <Head head={officer.head} />}
      {!own && officer.state === 'active' && <SecondFactor />}
    </PageLayout>
  );
}

function Invitation() {
  const t = useT();
  return (
    <section>
      <h2>{t('admin.person.invitation.title')}</h2>
      <p>{t('admin.person.invitation.text')}</p>
      <Form>
        <Button kind="secondary" name="act" value="resend">
          {t('admin.person.invitation.submit')}
        </Button>
      </Form>
    </section>
  );
}

function SecondFactor() {
  const t = useT();
  return (
    <section>
      <h2>{t('admin.person.secondFactor.title')}</h2>
      <p>{t('admin.person.secondFactor.text')}</p>
      <Form>
        <Button kind="danger" name="act" value="reset-second-factor">
          {t('admin.person.secondFactor.submit')}
        </Button>
      </Form>
    </section>
  );
}

function Head({ head }: { head: boolean }) {
  const t = useT();
  return (
    <section>
      <h2>{t('cycle.head.title')}</h2>
      <p>{t(head ? 'cycle.head.is' : 'cycle.head.isNot')}</p>
      <Form>
        <Button kind="secondary" name="act" value={head ? 'no-head' : 'head'}>
          {t(head ? 'cycle.head.take' : 'cycle.head.name')}
        </Button>
      </Form>
    </section>
  );
}
