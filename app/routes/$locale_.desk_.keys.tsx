import { useLoaderData } from '@remix-run/react';
import { deskRoles } from '#app/domain/people/permissions';
import { setShortcuts } from '#app/features/accounts/set-shortcuts.server';
import { officerAction, officerLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { KeyList } from '#app/ui/desk/key-list';
import { Button } from '#app/ui/form/button';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

export const handle = { hydrate: true };

export const loader = officerLoader(deskRoles)(({ t, locale, officer, url }) => ({
  title: t('keys.title'),
  back: paths.desk(locale),
  on: officer.shortcuts,
  saved: url.searchParams.has('saved'),
}));

export const action = officerAction(deskRoles)(async ({ form, locale, officer }) => {
  await setShortcuts(officer, form.get('on') === 'yes');
  return seeOther(`${paths.deskKeys(locale)}?saved`);
});

export default function Keys() {
  const t = useT();
  const { back, on, saved } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back}>
      <PageHeading lead={t('keys.lead')}>{t('keys.title')}</PageHeading>
      {saved && (
        <Notice tone="success" live>
          {t('keys.saved')}
        </Notice>
      )}
      <Form className="form">
        <p>{t(on ? 'keys.on' : 'keys.off')}</p>
        <Button kind="secondary" name="on" value={on ? 'no' : 'yes'}>
          {t(on ? 'keys.turnOff' : 'keys.turnOn')}
        </Button>
      </Form>
      <KeyList />
    </PageLayout>
  );
}
