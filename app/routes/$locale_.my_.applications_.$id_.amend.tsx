import { useLoaderData } from '@remix-run/react';
import { ownAmending } from '#app/features/applying/amending.query.server';
import { dropAmendment } from '#app/features/applying/prepare-amendment.server';
import { amendCards, frozenViews, gapLinks, onlyContact, paperLinks } from '#app/http/amending-page.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { AmendCards, FrozenParts, StillOpen } from '#app/ui/applying/amending';
import { Details } from '#app/ui/details';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

export const loader = applicantLoader(async ({ t, locale, account, params, now }) => {
  const around = { t, locale };
  const { application, amending } = found(await ownAmending(account.id, params.id, now));
  const { id, status } = application;
  if (!amending) throw seeOther(status === 'draft' ? paths.application(locale, id) : paths.status(locale, id));
  const only = onlyContact(around, status);
  return {
    title: t('amending.title'),
    lead: t(only ? 'amending.leadContact' : 'amending.lead'),
    only,
    back: paths.status(locale, id),
    cards: amendCards(around, amending),
    gaps: gapLinks(around, amending),
    papers: paperLinks(around, amending),
    frozen: only ? [] : frozenViews(around, application),
    write: paths.messages(locale, id),
    send: amending.changes.length > 0 ? paths.sendAmendment(locale, id) : null,
    begun: amending.drafts.length > 0,
  };
});

export const action = applicantAction(async ({ locale, account, params, now }) => {
  const { id = '' } = params;
  const dropped = await dropAmendment(id, { id: account.id }, { now });
  if (dropped.ok) return seeOther(paths.amend(locale, id));
  throw dropped.code === 'not-found' ? notFound() : tooLate('step-not-open', locale, id);
});

export default function Amend() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  return (
    <PageLayout back={view.back}>
      <PageHeading lead={view.lead}>{view.title}</PageHeading>
      {view.only && <Notice>{view.only}</Notice>}
      <StillOpen gaps={view.gaps} papers={view.papers} />
      <AmendCards cards={view.cards} />
      <FrozenParts frozen={view.frozen} />
      <p>
        <a className="ds-link" href={view.write}>
          {t('amending.write')}
        </a>
      </p>
      {view.send && (
        <Actions>
          <LinkButton href={view.send}>{t('amending.check')}</LinkButton>
        </Actions>
      )}
      {view.begun && (
        <Details summary={t('amending.dropOpen')}>
          <Form>
            <p>{t('amending.dropLead')}</p>
            <Actions>
              <Button kind="danger">{t('amending.drop')}</Button>
            </Actions>
          </Form>
        </Details>
      )}
    </PageLayout>
  );
}
