import { useLoaderData } from '@remix-run/react';
import { besideStep } from '#app/domain/application/completeness';
import { finishList } from '#app/features/applying/finish-list.server';
import { ownLineage } from '#app/features/applying/lineage.query.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { lineagePage } from '#app/http/lineage-page.server';
import { draft, found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { stepAddress } from '#app/http/step-address.server';
import { useT } from '#app/i18n/react';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { FamilyTree } from '#app/ui/lineage/family-tree';
import { Hint, MissingList, Ways } from '#app/ui/lineage/lineage-parts';
import { Lines } from '#app/ui/lineage/lines';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

export const loader = applicantLoader(async ({ t, locale, account, params }) => {
  const { application, lineage } = found(await ownLineage(account.id, params.id));
  draft(application, locale);
  return {
    title: t('lineage.title'),
    back: paths.answerPage(locale, application.id, 'origin'),
    tasks: paths.application(locale, application.id),
    ...lineagePage({ t, locale }, application, lineage),
  };
});

/** That is everybody: the tree counts as looked through, and the form goes on. */
export const action = applicantAction(async ({ locale, account, params, now }) => {
  const { id = '' } = params;
  const { application, lineage } = found(await ownLineage(account.id, id));
  if (!lineage.asked) {
    const next = besideStep(draft(application, locale), 'origin', 'next');
    return seeOther(next ? stepAddress(locale, id, next) : paths.application(locale, id));
  }
  const finished = await finishList({ id, list: 'relatives' }, { id: account.id }, { now });
  if (!finished.ok) {
    if (finished.code === 'not-found') throw notFound();
    if (finished.code === 'already-sent') throw tooLate('already-sent', locale, id);
    return seeOther(paths.list(locale, id, 'relatives'));
  }
  const next = besideStep(finished.value, 'relatives', 'next');
  return seeOther(next ? stepAddress(locale, id, next) : paths.application(locale, id));
});

export default function LineagePage() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  return (
    <PageLayout back={view.back}>
      <PageHeading lead={t('lineage.lead')}>{view.title}</PageHeading>
      <Notice tone={view.verdict.tone} title={view.verdict.text}>
        {view.ends && <p>{view.ends}</p>}
      </Notice>
      {view.missing.length > 0 && (
        <section>
          <h2>{t('lineage.missing.title')}</h2>
          <MissingList missing={view.missing} />
          {view.others.length > 0 && (
            <>
              <h3>{t('lineage.missing.other')}</h3>
              <Lines lines={view.others.map(({ text }) => text)} />
            </>
          )}
        </section>
      )}
      {view.tree && (
        <section>
          <h2>{t('lineage.tree.title')}</h2>
          <p>{t('lineage.tree.text')}</p>
          <FamilyTree root={view.tree} />
          {view.list && (
            <p>
              <a className="ds-link" href={view.list}>
                {t('lineage.tree.manage')}
              </a>
            </p>
          )}
        </section>
      )}
      {view.names.length > 0 && (
        <section>
          <h2>{t('lineage.names.title')}</h2>
          <p>{t('lineage.names.text')}</p>
          <ul>
            {view.names.map(({ key, text, href }) => (
              <li key={key}>
                <a className="ds-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Form>
        <Actions>
          <Button>{t('lists.continue')}</Button>
          <LinkButton href={view.tasks} kind="tertiary">
            {t('applying.answers.toTasks')}
          </LinkButton>
        </Actions>
      </Form>
      <section>
        <h2>{t('lineage.ways.title')}</h2>
        <Ways ways={view.ways} />
        <p>
          <a className="ds-link" href={view.changeWays}>
            {t('lineage.ways.change')}
          </a>
        </p>
      </section>
      <section>
        {view.hints.map((hint) => (
          <Hint key={hint.country} hint={hint} />
        ))}
      </section>
      <section>
        <h2>{t('lineage.may.title')}</h2>
        <Lines lines={view.mayNot} />
      </section>
    </PageLayout>
  );
}
