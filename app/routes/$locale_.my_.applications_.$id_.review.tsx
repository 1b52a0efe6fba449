import { useLoaderData } from '@remix-run/react';
import type { QuestionName } from '#app/domain/application/questions';
import type { WordedEntry } from '#app/domain/application/submission';
import { placeInEntry } from '#app/domain/application/where';
import { decisionSheet } from '#app/domain/decisions/decision-sheet';
import { applicationProgress, ownApplication } from '#app/features/applying/application.query.server';
import { draftKept, listedFile, outcomeGlance } from '#app/http/applying-words.server';
import { applicantLoader } from '#app/http/audience.server';
import { calculationsOf, planWords } from '#app/http/calculation-words.server';
import { draft } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { answeredSections } from '#app/http/status-words.server';
import { placeAddress } from '#app/http/step-address.server';
import { wordedAnswers } from '#app/i18n/answer-words.server';
import { gapInWords, wordedEntries } from '#app/i18n/entry-words.server';
import { itemTitle } from '#app/i18n/outcome-words.server';
import { useT } from '#app/i18n/react';
import { wordedSheet } from '#app/i18n/sheet-words.server';
import { AnswerCards, Calculated, DocumentCard, Missing } from '#app/ui/applying/check-answers';
import { OutcomeSummary } from '#app/ui/applying/outcome-summary';
import { SheetCard } from '#app/ui/deciding/sheet-card';
import { Details } from '#app/ui/details';
import { Actions, LinkButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

export const loader = applicantLoader(async ({ t, locale, account, params, now, today }) => {
  const application = draft(await ownApplication(account.id, params.id), locale);
  const { id, programme, route, answers, entries, savedAt } = application;
  const { gaps, missing, needs, documents, outcome, complete, ready } = await applicationProgress(application, now);
  const title = (item: string) => itemTitle(locale, item, entries);
  const ways = {
    toPage: (page: string, name: string) => `${paths.answerPage(locale, id, page)}?from=review#${name}`,
    toEntry: ({ id: entry }: WordedEntry, name: QuestionName) => {
      const place = placeInEntry(application, entry, [name]);
      return place ? placeAddress(locale, id, place, 'review') : undefined;
    },
  };
  const itemLink = (item: string) => `${paths.documentItem(locale, id, item)}?from=review`;
  const worded = wordedAnswers(locale, programme, route, answers);
  return {
    title: t('applying.review.title'),
    back: paths.application(locale, id),
    kept: draftKept({ locale, t }, savedAt),
    next: ready ? paths.declaration(locale, id) : complete ? paths.consistency(locale, id) : null,
    blocked: complete && !ready,
    missing: [
      ...gaps.map(({ section: _, ...gap }) => ({
        key: [gap.entry ?? gap.list, gap.name].join(' '),
        text: gapInWords(locale, gap, entries),
        href: placeAddress(locale, id, gap, 'review'),
      })),
      ...missing.map((item) => ({
        key: item,
        text: t('applying.review.missing.document', { item: title(item) }),
        href: itemLink(item),
      })),
    ],
    sections: answeredSections(t, { pages: worded, entries: wordedEntries(locale, application) }, ways),
    calculations: calculationsOf({ t, locale, today }, application).map(({ key, title, lines }) => ({
      key,
      title: title ?? t(`lists.of.${key}.title`),
      lines,
    })),
    plan: planWords({ t, locale, today }, application),
    documents: needs
      .map(({ item, required }) => ({
        item,
        title: title(item),
        required,
        href: itemLink(item),
        files: documents
          .filter((document) => document.item === item)
          .map((document) => listedFile({ locale, t }, document)),
      }))
      .filter(({ required, files }) => required || files.length > 0),
    outcome: outcomeGlance({ locale, t }, outcome),
    sheet: wordedSheet(locale, decisionSheet({ outcome, checks: [], documents })),
  };
});

export default function Review() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  return (
    <PageLayout back={view.back}>
      <PageHeading lead={`${t('applying.review.lead')} ${view.kept}`}>{view.title}</PageHeading>
      <Missing items={view.missing} />
      <AnswerCards sections={view.sections} />
      <Calculated calculations={view.calculations} plan={view.plan} />
      <DocumentCard documents={view.documents} />
      <OutcomeSummary {...view.outcome} />
      <Details summary={t('sheet.title')}>
        <SheetCard sheet={view.sheet} quiet />
      </Details>
      {view.next && (
        <Actions>
          <LinkButton href={view.next}>
            {t(view.blocked ? 'consistency.blockers' : 'applying.review.continue')}
          </LinkButton>
        </Actions>
      )}
    </PageLayout>
  );
}
