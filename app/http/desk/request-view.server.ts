import type { CaseFile } from '#app/data/case-file.server';
import type { JudgedRow } from '#app/data/check.server';
import { failedRows } from '#app/domain/application/check-rows';
import { isQuestionName } from '#app/domain/application/questions';
import { type ProposedAsk, proposedAsks } from '#app/domain/application/request-proposal';
import { answerReasons, documentReasons, type RequestedItem, wordsName } from '#app/domain/decisions/officer-forms';
import type { RequestFile } from '#app/features/reviewing/case.query.server';
import { wordedAnswers } from '#app/i18n/answer-words.server';
import { entryNamed } from '#app/i18n/asked-words.server';
import { wordedEntry } from '#app/i18n/entry-words.server';
import { formatDate } from '#app/i18n/format';
import { localeFrom, nameOf } from '#app/i18n/locales';
import { itemTitle } from '#app/i18n/outcome-words.server';
import type { LetterView } from '#app/ui/deciding/letter-body';
import type { AskableView, FailedAskView, RequestPageView } from '#app/ui/desk/decision-view';
import type { OfficerContext } from '../audience.server';
import { letterView } from '../letter-view.server';
import { paths } from '../paths';
import { findingWords } from './against-words.server';
import { caseHead } from './case-words.server';
import { rowLabel, valueIn } from './row-words.server';

type Ask = ProposedAsk<JudgedRow>;

const nameIn = ({ of, code }: Pick<Ask, 'of' | 'code'>) => `${of}-${code}`;
/** The letter as the applicant gets it: in their language, below it in the official ones. */
export const requestLetterView = (file: RequestFile, items: readonly RequestedItem[]): LetterView =>
  letterView(localeFrom(file.application.locale), file.letterOf(items));

/** What the checklist of the case names, and what was sent with it. */
const itemsAskable = ({ outcome, documents }: CaseFile): string[] => [
  ...new Set([
    ...outcome.documents.filter(({ stage }) => stage === 'filing').map(({ item }) => item),
    ...documents.map(({ item }) => item),
  ]),
];

/** The form, filled from the rows that failed; everything else can be asked about besides. */
export function requestView(context: OfficerContext, file: RequestFile): RequestPageView {
  const { locale, t } = context;
  const askable = itemsAskable(file);
  const sent = file.documents.map(({ item }) => item);
  const proposed = proposedAsks(failedRows(file.checks), { askable, sent });
  const names = new Set(proposed.map(nameIn));
  return {
    title: t('desk.request.title'),
    head: caseHead(context, file),
    lead: t('desk.request.lead', { day: formatDate(locale, file.answerBy) }),
    failed: proposed.map((ask) => failedView(context, file, ask, sent)),
    documents: askable.map((item) => paperView(context, file, item, sent)).filter(({ name }) => !names.has(name)),
    answers: answerViews(context, file).filter(({ name }) => !names.has(name)),
    entries: entryViews(context, file).filter(({ name }) => !names.has(name)),
    letter: requestLetterView(file, proposed.map(itemOfAsk)),
    letterLead: t('askingDesk.letterLead', { language: nameOf(localeFrom(file.application.locale)) }),
    preview: paths.caseRequestLetter(locale, file.application.id),
  };
}

const itemOfAsk = ({ of, code, reason }: Ask): RequestedItem =>
  of === 'document'
    ? { reason, item: code }
    : of === 'entry'
      ? { reason, entry: code }
      : { reason, ...(isQuestionName(code) && { question: code }) };

function failedView(context: OfficerContext, file: CaseFile, ask: Ask, sent: readonly string[]): FailedAskView {
  const name = nameIn(ask);
  const all = [...file.outcome.documents.map(({ item }) => item), ...sent];
  const known =
    ask.of === 'document' && all.includes(ask.code)
      ? paperView(context, file, ask.code, sent)
      : [...answerViews(context, file), ...entryViews(context, file)].find((each) => each.name === name);
  const [first] = ask.because;
  return {
    ...(known ?? {
      name,
      label: first ? rowLabel(context.locale, file.application, first) : '',
      detail: first ? valueIn(context, file, first) : '',
      options: reasonsOf(context, answerReasons),
      suggested: '',
    }),
    suggested: ask.reason,
    words: wordsName(name),
    rows: ask.because.map((row) => ({
      key: `${row.check}:${row.key}`,
      href: `${paths.case(context.locale, file.application.id)}?row=${encodeURIComponent(`${row.check}:${row.key}`)}`,
      label: rowLabel(context.locale, file.application, row),
      finding: findingWords(context, row),
      note: row.found?.note ?? '',
    })),
  };
}

const reasonsOf = ({ t }: OfficerContext, reasons: typeof documentReasons | typeof answerReasons) =>
  reasons.map((value) => ({ value, label: t(`decide.requestReason.${value}`) }));

function paperView(context: OfficerContext, file: CaseFile, item: string, sent: readonly string[]): AskableView {
  return {
    name: `document-${item}`,
    label: itemTitle(context.locale, item, file.application.entries),
    detail: context.t(sent.includes(item) ? 'desk.request.sent' : 'desk.request.notSent'),
    options: reasonsOf(context, documentReasons),
    suggested: '',
  };
}

function answerViews(context: OfficerContext, { application }: CaseFile): AskableView[] {
  const { programme, route, answers } = application;
  return wordedAnswers(context.locale, programme, route, answers)
    .flatMap((page) => page.answers)
    .map(({ name, question, answer }) => ({
      name: `answer-${name}`,
      label: question,
      detail: answer,
      options: reasonsOf(context, answerReasons),
      suggested: '',
    }));
}

const entryViews = (context: OfficerContext, { application }: Pick<CaseFile, 'application'>): AskableView[] =>
  application.entries.map((entry) => ({
    name: `entry-${entry.id}`,
    label: entryNamed(context.locale, entry),
    detail: wordedEntry(context.locale, application, entry)
      .flatMap(({ answer }) => answer || [])
      .join(' · '),
    options: reasonsOf(context, answerReasons),
    suggested: '',
  }));
