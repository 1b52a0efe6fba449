import { useLoaderData } from '@remix-run/react';
import { listOfficers, type OfficerState } from '#app/features/administration/officers.query.server';
import { adminLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { formatDate } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { Actions, LinkButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { Table } from '#app/ui/table';
import { Tag, type Tone } from '#app/ui/tag';

export const handle = { hydrate: true };

export const loader = adminLoader(async ({ t, locale, url }) => {
  const officers = await listOfficers();
  const invited = url.searchParams.get('invited');
  return {
    title: t('admin.people.title'),
    invite: paths.invite(locale),
    letters: paths.deliveries(locale),
    invited: officers.find(({ id }) => id === invited)?.email ?? null,
    officers: officers.map(({ since, ...officer }) => ({
      ...officer,
      since: formatDate(locale, since, 'short'),
      href: paths.person(locale, officer.id),
    })),
  };
});

const tones: Record<OfficerState, Tone> = {
  'without-roles': 'neutral',
  invited: 'info',
  'without-second-factor': 'warning',
  active: 'success',
};

export default function People() {
  const t = useT();
  const { officers, invite, letters, invited } = useLoaderData<typeof loader>();
  return (
    <PageLayout width="wide">
      <PageHeading lead={t('admin.people.lead')}>{t('admin.people.title')}</PageHeading>
      {invited && (
        <Notice tone="success" live>
          {t('admin.people.invited', { email: invited })}
        </Notice>
      )}
      <Actions>
        <LinkButton href={invite}>{t('admin.people.invite')}</LinkButton>
        <a href={letters}>{t('admin.nav.letters')}</a>
      </Actions>
      <Table
        caption={t('admin.people.title')}
        quiet
        empty={t('admin.people.empty')}
        columns={[
          { key: 'name', label: t('admin.people.name') },
          { key: 'email', label: t('admin.people.email') },
          { key: 'roles', label: t('admin.people.roles') },
          { key: 'state', label: t('admin.people.state') },
          { key: 'since', label: t('admin.people.since') },
        ]}
        rows={officers.map(({ id, name, email, roles, state, since, href }) => ({
          key: id,
          cells: [
            <a href={href} key="name">
              {name}
            </a>,
            <bdi key="email">{email}</bdi>,
            roles.map((role) => t(`admin.role.${role}`)).join(', ') || t('admin.people.none'),
            <Tag tone={tones[state]} key="state">
              {t(`admin.state.${state}`)}
            </Tag>,
            since,
          ],
        }))}
      />
    </PageLayout>
  );
}
