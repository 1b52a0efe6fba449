import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { besideStep, openedGap, ownSteps, stepOf } from '#app/domain/application/completeness';
import { asked } from '#app/domain/application/pages';
import { rawOf } from '#app/domain/application/read-answers';
import { rawForm } from '#app/domain/basics/raw-form';
import { claimIn } from '#app/domain/skills/offer';
import { ownApplication } from '#app/features/applying/application.query.server';
import { saveAnswers } from '#app/features/applying/save-answers.server';
import {
  isSearch,
  leadOf,
  openedQuestions,
  pageNamed,
  readFromLines,
  searchesIn,
  typedQuestions,
  warningsInWords,
} from '#app/http/answer-page.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { planWords } from '#app/http/calculation-words.server';
import { besideEach, drawnAnew, drawnIn, drawnWith, elsewhereView } from '#app/http/elsewhere-words.server';
import { fieldErrors } from '#app/http/field-words.server';
import { one, typedValues } from '#app/http/forms.server';
import { lists } from '#app/http/lists.server';
import { draft, found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { stepAddress } from '#app/http/step-address.server';
import { useT } from '#app/i18n/react';
import { ChangedElsewhere, DrawnFields } from '#app/ui/applying/changed-elsewhere';
import { SeenWarnings, Warnings } from '#app/ui/applying/warnings';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import type { FieldProblem } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { QuestionFields } from '#app/ui/form/question';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { SummaryCard } from '#app/ui/summary-list';

export const loader = applicantLoader(async ({ t, locale, account, params, url, today, page: sent, typed }) => {
  const around = { t, locale, today };
  const application = draft(await ownApplication(account.id, params.id), locale);
  const page = found(pageNamed(application, params.page));
  const fromReview = url.searchParams.get('from') === 'review';
  const before = sent.typed ?? (await typed());
  const ofSection = ownSteps(application).filter(({ section }) => section === page.section);
  const previous = besideStep(application, page.id, 'previous');
  const tasks = paths.application(locale, application.id);
  return {
    title: t(`applying.page.${page.id}.title`),
    caption: t('applying.answers.caption', {
      section: t(`status.section.${page.section}`),
      page: ofSection.findIndex(({ id }) => id === page.id) + 1,
      of: ofSection.length,
    }),
    lead: leadOf(around, page),
    back: fromReview
      ? paths.review(locale, application.id)
      : previous
        ? stepAddress(locale, application.id, previous)
        : tasks,
    tasks,
    map: page.asks.some((each) => asked(each).name === 'firstRegion')
      ? `${paths.arrival(locale, application.id)}${fromReview ? '?from=review' : ''}`
      : null,
    plan: page.id === 'plan' ? planWords(around, application) : null,
    employer:
      page.id === 'offer-details' && claimIn(application.answers) ? paths.ownEmployer(locale, application.id) : null,
    tree: page.id === 'origin' ? paths.lineage(locale, application.id) : null,
    fromReview,
    byLines: page.id === 'passport-lines',
    read: page.id === 'passport-lines' ? readFromLines(around, application) : [],
    warnings: warningsInWords(around, page, application),
    drawn: drawnWith(application.pages[page.id] ?? {}, before),
    ...openedQuestions(around, application, page),
    ...(before && { questions: typedQuestions(around, application, page, { raw: before }) }),
  };
});

export const action = applicantAction(async ({ form, t, locale, account, params, url, now, today }) => {
  const around = { t, locale, today };
  const { id = '', page: pageId = '' } = params;
  const before = found(await ownApplication(account.id, id));
  const typed = typedValues(form);
  const here = pageNamed(before, pageId);
  if (here && isSearch(searchesIn(here, typed), typed)) {
    const questions = typedQuestions(around, draft(before, locale), here, { raw: typed });
    return data({ errors: [] as FieldProblem[], questions, drawn: drawnIn(typed), elsewhere: null });
  }
  // Who enters field by field leaves the lines as they were.
  const raw = one(typed.do) === 'skip' ? rawOf(before.answers) : rawForm(form);
  const saved = await saveAnswers({ id, page: pageId, raw, lists, drawn: drawnIn(typed) }, { id: account.id }, { now });
  if (!saved.ok) {
    if (saved.code === 'not-found') throw notFound();
    if (saved.code === 'already-sent' || !('errors' in saved)) throw tooLate('already-sent', locale, id);
    const errors = fieldErrors(t, saved.errors);
    const questions = typedQuestions(around, before, found(here), { raw: typed, errors, found: saved.errors });
    const elsewhere = elsewhereView(around, saved.elsewhere, url);
    return data(
      { errors, questions: besideEach(questions, elsewhere), drawn: drawnAnew(typed, saved.elsewhere), elsewhere },
      { status: saved.code === 'changed-elsewhere' ? 409 : 422 },
    );
  }
  const after = saved.value;
  const from = url.searchParams.get('from') === 'review' ? 'review' : null;
  const seen = form.getAll('seen');
  // Warned once about each; whoever means it goes on with the next press.
  if (warningsInWords(around, found(here), after).some(({ key }) => !seen.includes(key))) {
    return seeOther(stepAddress(locale, id, after.page, from));
  }
  if (from) {
    const opened = openedGap(before, after);
    return seeOther(opened ? stepAddress(locale, id, stepOf(opened), from) : paths.review(locale, id));
  }
  const next = besideStep(after, after.page, 'next');
  return seeOther(next ? stepAddress(locale, id, next) : paths.application(locale, id));
});

export const handle = { typed: {} };

export default function AnswerPage() {
  const t = useT();
  const {
    title,
    caption,
    lead,
    back,
    tasks,
    map,
    tree,
    plan,
    employer,
    fromReview,
    byLines,
    read,
    warnings,
    suggested,
    questions,
    drawn,
  } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const shown = sent?.questions ?? questions;
  // The only question of a page is its heading, unless there is something to say about it first.
  const alone = shown.length === 1 && !lead;
  return (
    <PageLayout back={back} backText={fromReview ? t('applying.answers.toReview') : undefined} errors={sent?.errors}>
      {alone ? (
        <p className="page-caption">{caption}</p>
      ) : (
        <PageHeading caption={caption} lead={lead}>
          {title}
        </PageHeading>
      )}
      <ChangedElsewhere elsewhere={sent?.elsewhere} />
      {map && (
        <Actions>
          <LinkButton href={map} kind="secondary">
            {t('arrival.onMap')}
          </LinkButton>
        </Actions>
      )}
      {tree && (
        <Actions>
          <LinkButton href={tree} kind="secondary">
            {t('lineage.open')}
          </LinkButton>
        </Actions>
      )}
      {!sent && <Warnings warnings={warnings} />}
      {!sent && suggested.length > 0 && (
        <Notice tone="info">
          {suggested.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      <Form typed>
        <DrawnFields drawn={sent?.drawn ?? drawn} />
        {!sent && <SeenWarnings warnings={warnings} />}
        <QuestionFields questions={shown} heading={alone} />
        <Actions>
          <Button>
            {t(sent?.elsewhere ? 'elsewhere.keep' : byLines ? 'applying.lines.action' : 'applying.answers.continue')}
          </Button>
          {byLines && (
            <Button kind="secondary" name="do" value="skip">
              {t('applying.lines.skip')}
            </Button>
          )}
          <LinkButton href={tasks} kind="tertiary">
            {t('applying.answers.toTasks')}
          </LinkButton>
        </Actions>
      </Form>
      {plan && <p>{plan}</p>}
      {employer && (
        <p>
          {t('employer.linkNote')} <a href={employer}>{t('employer.link')}</a>
        </p>
      )}
      {read.length > 0 && (
        <SummaryCard title={t('applying.lines.read')} rows={read.map((row) => ({ ...row, dir: 'auto' }))}>
          <p>{t('applying.lines.check')}</p>
        </SummaryCard>
      )}
    </PageLayout>
  );
}
