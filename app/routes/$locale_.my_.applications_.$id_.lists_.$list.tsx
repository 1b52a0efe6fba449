import { useActionData, useLoaderData } from '@remix-run/react';
import { besideStep, openedGap, ownSteps, stepOf } from '#app/domain/application/completeness';
import { mayEdit } from '#app/domain/application/editable';
import { entriesOf } from '#app/domain/application/entries';
import { ownApplication } from '#app/features/applying/application.query.server';
import { finishList } from '#app/features/applying/finish-list.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { calculationOf, statedBefore } from '#app/http/calculation-words.server';
import { entryCards, listOfForm } from '#app/http/entry-page.server';
import { invalid, one } from '#app/http/forms.server';
import { draft, found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { entryAddress, type From, stepAddress } from '#app/http/step-address.server';
import { useT } from '#app/i18n/react';
import { EntryCards } from '#app/ui/applying/entry-cards';
import { Calculation } from '#app/ui/calculation';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { YesNo } from '#app/ui/form/yes-no';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

const fromOf = (url: URL): From => (url.searchParams.get('from') === 'review' ? 'review' : null);

export const loader = applicantLoader(async ({ t, locale, account, params, url, today, page: sent, typed }) => {
  const application = draft(await ownApplication(account.id, params.id), locale);
  const { id } = application;
  const list = found(listOfForm(application, params.list));
  const from = fromOf(url);
  const before = sent.typed ?? (await typed());
  const entries = entriesOf(application, list.id);
  const said = Object.hasOwn(application.pages, list.id) || undefined;
  const previous = besideStep(application, list.id, 'previous');
  const ofSection = ownSteps(application).filter(({ section }) => section === list.section);
  return {
    title: t(`lists.of.${list.id}.title`),
    lead: t(`lists.of.${list.id}.lead`),
    caption: t('applying.answers.caption', {
      section: t(`status.section.${list.section}`),
      page: ofSection.findIndex((step) => step.id === list.id) + 1,
      of: ofSection.length,
    }),
    removed: url.searchParams.has('removed'),
    stated: statedBefore({ t, locale, today }, application, list.id),
    calculation: calculationOf({ t, locale, today }, application, list.id),
    cards: entryCards({ t, locale, today }, application, list, from),
    question: entries.length === 0 ? t(`lists.of.${list.id}.first`) : t(`lists.of.${list.id}.another`),
    full: entries.length >= list.max ? t('lists.full', { max: list.max }) : null,
    chosen: before ? one(before.another) : said && 'no',
    back: from
      ? paths.review(locale, id)
      : previous
        ? stepAddress(locale, id, previous)
        : paths.application(locale, id),
    fromReview: from !== null,
    tasks: paths.application(locale, id),
  };
});

export const action = applicantAction(async ({ form, t, locale, account, params, url, now }) => {
  const { id = '', list: name = '' } = params;
  const before = found(await ownApplication(account.id, id));
  const list = found(listOfForm(before, name));
  const from = fromOf(url);
  const another = form.get('another');
  const refused = (text: string) => invalid([{ name: 'another', text }], form);
  if (another === 'yes') {
    if (!mayEdit(before.status)) throw tooLate('already-sent', locale, id);
    return seeOther(entryAddress(locale, id, { list: list.id, entry: 'new', from }));
  }
  if (another !== 'no') return refused(t('lists.error.another-required'));
  const finished = await finishList({ id, list: list.id }, { id: account.id }, { now });
  if (!finished.ok) {
    if (finished.code === 'not-found') throw notFound();
    if (finished.code === 'already-sent') throw tooLate('already-sent', locale, id);
    return refused(t(`lists.error.${finished.code}`, { min: Number(finished.detail?.min ?? 0) }));
  }
  if (from) {
    const opened = openedGap(before, finished.value);
    return seeOther(opened ? stepAddress(locale, id, stepOf(opened), from) : paths.review(locale, id));
  }
  const next = besideStep(finished.value, list.id, 'next');
  return seeOther(next ? stepAddress(locale, id, next) : paths.application(locale, id));
});

export const handle = { typed: {} };

export default function ListPage() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout
      back={view.back}
      backText={view.fromReview ? t('applying.answers.toReview') : undefined}
      errors={refused?.errors}
    >
      {view.removed && !refused && (
        <Notice tone="success" live>
          {t('lists.removed')}
        </Notice>
      )}
      <PageHeading caption={view.caption} lead={view.lead}>
        {view.title}
      </PageHeading>
      {view.stated.length > 0 && (
        <Notice>
          {view.stated.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      <EntryCards cards={view.cards} />
      {view.calculation && <Calculation {...view.calculation} />}
      <Form typed>
        {view.full ? (
          <>
            <p>{view.full}</p>
            <input type="hidden" name="another" value="no" />
          </>
        ) : (
          <YesNo name="another" label={view.question} value={view.chosen} error={errorOf(refused?.errors, 'another')} />
        )}
        <Actions>
          <Button>{t('lists.continue')}</Button>
          <LinkButton href={view.tasks} kind="tertiary">
            {t('applying.answers.toTasks')}
          </LinkButton>
        </Actions>
      </Form>
    </PageLayout>
  );
}
