import type { InformationRequest } from '#app/data/request.server';
import { countsAsSent } from '#app/domain/application/document-states';
import type { AnswerValue, QuestionName } from '#app/domain/application/questions';
import { type AnswerChange, changesOf, keyAsked } from '#app/domain/application/request-rows';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import type { OpenRequest, RowState } from '#app/features/applying/open-request.server';
import { answerInWords, questionLabel } from '#app/i18n/answer-words.server';
import { formatDate } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { TaskStatus } from '#app/ui/task-list';
import { paths } from './paths';
import { askedFor, wordsBesides } from './status-words.server';

interface Around {
  locale: Locale;
  t: Translate;
}

/** What is asked as a list of tasks: one page each, and what a corrected answer makes be asked besides. */
export function requestTasks(around: Around, { application, rows }: OpenRequest) {
  const { locale, t } = around;
  const statusOf = (row: RowState): TaskStatus =>
    row.done ? 'completed' : row.draft || row.files.length > 0 ? 'in-progress' : 'not-started';
  const task = (row: RowState) => ({
    key: row.key.replaceAll('.', '-'),
    title: askedFor(around, row.asked, application.entries),
    status: statusOf(row),
    href: paths.requestRow(locale, application.id, row.key),
    hint: [wordsBesides(row.asked), t(`answering.inForm.${row.asked.reason}`)].filter(Boolean).join(' '),
  });
  const besides = rows.filter(({ key }) => key.startsWith('q.'));
  const asked = rows.filter((row) => !besides.includes(row));
  return [
    { key: 'asked', title: t('answering.rows'), tasks: asked.map(task) },
    ...(besides.length > 0 ? [{ key: 'besides', title: t('answering.also'), tasks: besides.map(task) }] : []),
  ];
}

export const untilWords = ({ locale, t }: Around, { dueOn }: Pick<OpenRequest, 'dueOn'>) =>
  t('applying.request.until', { until: formatDate(locale, dueOn) });

/** What will be sent, row by row: the changed answer before and after, the words, the files. */
export function answerRows(around: Around, { application, rows, drafts }: OpenRequest) {
  const { locale, t } = around;
  const changes = changesOf(application, rows, drafts);
  return rows.map((row) => {
    const changed = changes.filter(({ name, entry }) =>
      row.asked.entry ? entry === row.asked.entry : !entry && name === row.asked.question,
    );
    const files = row.files.filter(countsAsSent).length;
    const lines = [
      ...changed.map((change) => changedInWords(around, change)),
      files > 0 && t('answering.filesSent', { count: files }),
      row.draft?.words,
    ].filter((line): line is string => typeof line === 'string' && line !== '');
    return {
      key: row.key,
      label: askedFor(around, row.asked, application.entries),
      lines,
      change: paths.requestRow(locale, application.id, row.key),
    };
  });
}

/** What came back to each thing that was asked, after its own words; `asked` are these in their order. */
export function answeredItems(
  { locale, t }: Around,
  { items, rows, amendments }: Pick<InformationRequest, 'items' | 'rows' | 'amendments'>,
  asked: readonly string[],
): string[] {
  const inWords = (name: QuestionName, value: AnswerValue | null) =>
    value === null ? t('answering.nothing') : answerInWords(locale, name, value);
  const short = ({ name, before, after }: AnswerChange) => `${inWords(name, before)} → ${inWords(name, after)}`;
  const isOf = ({ question, entry }: RequestedItem, change: AnswerChange) =>
    entry ? change.entry === entry : !change.entry && change.name === question;
  const besides = amendments.filter((change) => !items.some((item) => isOf(item, change)));
  return [
    ...items.map((item, index) => {
      const changes = amendments.filter((change) => isOf(item, change));
      const words = rows.find(({ row }) => row === keyAsked(item, index))?.words;
      const told = changes.map((change) => (item.entry ? changedInWords({ locale, t }, change) : short(change)));
      return [asked[index] ?? '', ...told, words && `«${words}»`].filter(Boolean).join(' · ');
    }),
    ...besides.map((change) => `${questionLabel(locale, change.name)}: ${short(change)}`),
  ];
}

/** One answer before and after, with its question. */
export function changedInWords({ locale, t }: Around, { name, before, after }: Omit<AnswerChange, 'page'>): string {
  const inWords = (value: AnswerValue | null) =>
    value === null ? t('answering.nothing') : answerInWords(locale, name, value);
  return t('answering.changed', {
    question: questionLabel(locale, name),
    before: inWords(before),
    after: inWords(after),
  });
}
