import { useLoaderData } from '@remix-run/react';
import { formatPermitNumber } from '#app/domain/permits/number';
import { demoPassword } from '#app/features/demo/demo-accounts';
import { demoEntrances, permitSamples } from '#app/features/demo/entrances.query.server';
import { demoLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { useT } from '#app/i18n/react';
import { Actions, LinkButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { Table } from '#app/ui/table';

export const loader = demoLoader(async ({ t, locale, now, today }) => {
  const { applicants, officers } = await demoEntrances(now);
  const inFours = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ');
  return {
    title: t('admin.demo.title'),
    mailbox: paths.mailbox(locale),
    signIn: paths.signIn(locale),
    password: demoPassword,
    applicants: applicants.map(({ key, email }) => ({ key, email, try: t(`admin.demo.tries.${key}`) })),
    officers: officers.map(({ key, email, name, roles, code, secret }) => ({
      key,
      email,
      name,
      code,
      secret: secret && inFours(secret),
      roles: roles.map((role) => t(`admin.role.${role}`)).join(', '),
      try: t(`admin.demo.tries.${key}`),
    })),
    permits: (await permitSamples(today)).map(({ number, kind, standing }) => ({
      number: formatPermitNumber(number),
      href: paths.permit(number, locale),
      what: t(`status.permit.${kind}`),
      standing: t(`status.standing.${standing}`),
    })),
  };
});

export default function Demo() {
  const t = useT();
  const { mailbox, signIn, password, applicants, officers, permits } = useLoaderData<typeof loader>();
  return (
    <PageLayout width="wide">
      <PageHeading lead={t('admin.demo.lead')}>{t('admin.demo.title')}</PageHeading>
      <p>
        {t('admin.demo.password')} <code dir="ltr">{password}</code>
      </p>
      <p>{t('admin.demo.mailboxText')}</p>
      <Actions>
        <LinkButton href={signIn}>{t('accounts.signIn.title')}</LinkButton>
        <LinkButton href={mailbox} kind="secondary">
          {t('admin.demo.mailbox')}
        </LinkButton>
      </Actions>

      <h2>{t('admin.demo.applicants')}</h2>
      <Table
        caption={t('admin.demo.applicants')}
        quiet
        columns={[
          { key: 'account', label: t('admin.demo.account') },
          { key: 'try', label: t('admin.demo.try') },
        ]}
        rows={applicants.map((each) => ({ key: each.key, cells: [<code key="email">{each.email}</code>, each.try] }))}
      />

      <h2>{t('admin.demo.officers')}</h2>
      <p>{t('admin.demo.codes')}</p>
      <Table
        caption={t('admin.demo.officers')}
        quiet
        columns={[
          { key: 'account', label: t('admin.demo.account') },
          { key: 'roles', label: t('admin.demo.roles') },
          { key: 'code', label: t('admin.demo.code') },
          { key: 'try', label: t('admin.demo.try') },
          { key: 'key', label: t('admin.demo.key') },
        ]}
        rows={officers.map((each) => ({
          key: each.key,
          cells: [
            <div key="email">
              <code>{each.email}</code>
              <br />
              {each.name}
            </div>,
            each.roles,
            each.code ? (
              <code key="code" dir="ltr">
                {each.code}
              </code>
            ) : (
              t('admin.demo.noCode')
            ),
            each.try,
            each.secret && (
              <code key="key" dir="ltr">
                {each.secret}
              </code>
            ),
          ],
        }))}
      />

      {permits.length > 0 && (
        <>
          <h2>{t('admin.demo.verify')}</h2>
          <Table
            caption={t('admin.demo.verify')}
            quiet
            columns={[
              { key: 'number', label: t('admin.demo.permit') },
              { key: 'what', label: t('admin.demo.kind') },
              { key: 'standing', label: t('admin.demo.standing') },
            ]}
            rows={permits.map(({ number, href, what, standing }) => ({
              key: number,
              cells: [
                <a href={href} key="number" dir="ltr">
                  {number}
                </a>,
                what,
                standing,
              ],
            }))}
          />
        </>
      )}
    </PageLayout>
  );
}
