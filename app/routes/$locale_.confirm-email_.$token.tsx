import { useLoaderData } from '@remix-run/react';
import { isLinkAlive } from '#app/features/accounts/account.query.server';
import { confirmByLink } from '#app/features/accounts/sign-up.server';
import { publicAction, publicLoader } from '#app/http/audience.server';
import { confirmed } from '#app/http/entrance.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { readPending } from '#app/http/session.server';
import { useT } from '#app/i18n/react';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

/** Looking does not confirm: mail programs open links by themselves. */
export const loader = publicLoader(async ({ params, t, locale, now }) => {
  const alive = await isLinkAlive('confirm-email', params.token ?? '', now);
  return {
    title: t(alive ? 'accounts.confirm.link.title' : 'accounts.confirm.dead.title'),
    alive,
    signIn: paths.signIn(locale),
    again: paths.confirmEmail(locale),
  };
});

export const action = publicAction(async ({ request, params, locale, session, now }) => {
  const proof = (await readPending(request))?.proof;
  const done = await confirmByLink(params.token ?? '', { check: session?.check ?? {}, proof, now });
  if (!done.ok) return seeOther(paths.confirmEmailLink(locale, params.token ?? ''));
  return confirmed(locale, session, done.value);
});

export default function ConfirmEmailLink() {
  const t = useT();
  const { alive, signIn, again } = useLoaderData<typeof loader>();
  if (!alive) {
    return (
      <PageLayout>
        <PageHeading lead={t('accounts.confirm.dead.text')}>{t('accounts.confirm.dead.title')}</PageHeading>
        <Actions>
          <LinkButton href={signIn}>{t('accounts.signIn.submit')}</LinkButton>
          <a href={again}>{t('accounts.confirm.resend')}</a>
        </Actions>
      </PageLayout>
    );
  }
  return (
    <PageLayout>
      <PageHeading lead={t('accounts.confirm.link.lead')}>{t('accounts.confirm.link.title')}</PageHeading>
      <Form>
        <Actions>
          <Button>{t('accounts.confirm.link.submit')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
