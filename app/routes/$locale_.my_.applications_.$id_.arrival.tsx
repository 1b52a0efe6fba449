import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { besideStep, ownPages } from '#app/domain/application/completeness';
import { asked, type FormPage, type PageId } from '#app/domain/application/pages';
import { type RawAnswers, rawOf } from '#app/domain/application/read-answers';
import { rawForm } from '#app/domain/basics/raw-form';
import { ranked, ranks } from '#app/domain/rating/arrival';
import { type Application, ownApplication } from '#app/features/applying/application.query.server';
import { arrivalTermsFor } from '#app/features/applying/arrival.query.server';
import { saveAnswers } from '#app/features/applying/save-answers.server';
import { arrivalView } from '#app/http/arrival-words.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { besideEach, drawnAnew, drawnIn, drawnWith, elsewhereView } from '#app/http/elsewhere-words.server';
import { fieldErrors, questionViews } from '#app/http/field-words.server';
import { typedValues } from '#app/http/forms.server';
import { lists } from '#app/http/lists.server';
import { draft, found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { stepAddress } from '#app/http/step-address.server';
import type { Locale } from '#app/i18n/locales';
import { useT } from '#app/i18n/react';
import { ChangedElsewhere, DrawnFields } from '#app/ui/applying/changed-elsewhere';
import { ChosenRegions, RegionList, RegionMap } from '#app/ui/applying/region-map';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import type { FieldProblem } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { QuestionFields } from '#app/ui/form/question';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

type Page = FormPage & { id: PageId };

/** The page of this person that asks where they will arrive. */
const pageOf = (application: Application): Page =>
  found(ownPages(application).find(({ asks }) => asks.some((each) => asked(each).name === 'firstRegion')) ?? null);

/** What the page asks besides the regions. */
const otherQuestions = (
  locale: Locale,
  { programme, answers }: Application,
  page: Page,
  typed: { values: RawAnswers; errors?: FieldProblem[] },
) =>
  questionViews(page, { locale, programme, answers, ...typed }).filter(
    ({ name }) => !ranks.some((rank) => rank === name),
  );

export const loader = applicantLoader(async ({ t, locale, account, params, url, today, page: sent, typed }) => {
  const application = draft(await ownApplication(account.id, params.id), locale);
  const { id, answers } = application;
  const page = pageOf(application);
  const isTouched = [...ranks, 'none'].some((name) => url.searchParams.has(name));
  const chosen = ranked(ranks.map((rank) => (isTouched ? url.searchParams.get(rank) : answers[rank])));
  const from = url.searchParams.get('from') === 'review' ? 'review' : null;
  const here = paths.arrival(locale, id);
  const before = sent.typed ?? (await typed());
  return {
    drawn: drawnWith(application.pages[page.id] ?? {}, before),
    title: t('arrival.title'),
    back: from ? paths.review(locale, id) : paths.answerPage(locale, id, page.id),
    tasks: paths.application(locale, id),
    questions: otherQuestions(locale, application, page, { values: before ?? rawOf(answers) }),
    arrival: arrivalView({ locale, t }, here, chosen, arrivalTermsFor(application, today), from),
  };
});

export const action = applicantAction(async ({ form, t, locale, account, params, url, now }) => {
  const typed = typedValues(form);
  const id = params.id ?? '';
  const application = found(await ownApplication(account.id, id));
  const page = pageOf(application);
  const saved = await saveAnswers(
    { id, page: page.id, raw: rawForm(form), lists, drawn: drawnIn(typed) },
    { id: account.id },
    { now },
  );
  if (!saved.ok) {
    if (saved.code === 'not-found') throw notFound();
    if (saved.code === 'already-sent' || !('errors' in saved)) throw tooLate('already-sent', locale, id);
    const errors = fieldErrors(t, saved.errors);
    const questions = otherQuestions(locale, application, page, { values: typed, errors });
    const elsewhere = elsewhereView({ t, locale }, saved.elsewhere, url);
    return data(
      { errors, questions: besideEach(questions, elsewhere), drawn: drawnAnew(typed, saved.elsewhere), elsewhere },
      { status: saved.code === 'changed-elsewhere' ? 409 : 422 },
    );
  }
  if (url.searchParams.get('from') === 'review') return seeOther(paths.review(locale, id));
  const next = besideStep(saved.value, page.id, 'next');
  return seeOther(next ? stepAddress(locale, id, next) : paths.application(locale, id));
});

export const handle = { typed: {} };

export default function Arrival() {
  const t = useT();
  const { title, back, tasks, questions, arrival, drawn } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout back={back} errors={refused?.errors}>
      <PageHeading lead={t('arrival.lead')}>{title}</PageHeading>
      <ChangedElsewhere elsewhere={refused?.elsewhere} />
      <RegionMap tiles={arrival.tiles} />
      <p className="region-legend">
        <span className="region-sign" aria-hidden="true" /> {t('arrival.legend')}
      </p>
      <RegionList regions={arrival.list} />
      <ChosenRegions chosen={arrival.chosen} />
      <Form typed>
        <DrawnFields drawn={refused?.drawn ?? drawn} />
        {arrival.chosen.map(({ code, field }) => (
          <input key={code} type="hidden" name={field} value={code} />
        ))}
        <QuestionFields questions={refused?.questions ?? questions} />
        <Actions>
          <Button>{t(refused?.elsewhere ? 'elsewhere.keep' : 'applying.answers.continue')}</Button>
          <LinkButton href={tasks} kind="tertiary">
            {t('applying.answers.toTasks')}
          </LinkButton>
        </Actions>
      </Form>
      <section>
        <h2>{t('arrival.terms')}</h2>
        <h3>{t('arrival.gives')}</h3>
        <ul>
          {arrival.gives.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3>{t('arrival.asks')}</h3>
        <ul>
          {arrival.asks.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </PageLayout>
  );
}
