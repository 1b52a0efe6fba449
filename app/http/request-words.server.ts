import type { InformationRequest } from '#app/data/request.server';
import { countsAsSent } from '#app/domain/application/document-states';
import type { AnswerValue, QuestionName } from '#app/domain/application/questions';
import { changesOf, formWith } from '#app/domain/application/request-rows';
import type { OpenRequest, RowState } from '#app/features/applying/open-request.server';
import { answerInWords, questionLabel } from '#app/i18n/answer-words.server';
import { formatDate } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { TaskStatus } from '#app/ui/task-list';
import { paths } from './paths';
import { askedFor } from './status-words.server';

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
    key: row.key.replace('.', '-'),
    title: askedFor(around, row.asked, application.entries),
    status: statusOf(row),
    href: paths.requestRow(locale, application.id, row.key),
    hint: t(`answering.inForm.${row.asked.reason}`),
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
  const form = formWith(application, drafts);
  const changes = changesOf(application, rows, drafts);
  const inWords = (name: (typeof changes)[number]['name'], value: (typeof changes)[number]['before']) =>
    value === null ? t('answering.nothing') : answerInWords(locale, name, value);
  return rows.map((row) => {
    const change = changes.find(({ name }) => name === row.asked.question);
    const files = row.files.filter(countsAsSent).length;
    const lines = [
      change &&
        t('answering.changed', {
          question: questionLabel(locale, change.name),
          before: inWords(change.name, change.before),
          after: inWords(change.name, form.answers[change.name] ?? null),
        }),
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
  const changed = ({ name, before, after }: InformationRequest['amendments'][number]) =>
    `${inWords(name, before)} → ${inWords(name, after)}`;
  const besides = amendments.filter(({ name }) => !items.some(({ question }) => question === name));
  return [
    ...items.map(({ question }, index) => {
      const change = amendments.find(({ name }) => name === question);
      const words = rows.find(({ row }) => row === String(index + 1))?.words;
      return [asked[index] ?? '', change && changed(change), words && `«${words}»`].filter(Boolean).join(' · ');
    }),
    ...besides.map((change) => `${questionLabel(locale, change.name)}: ${changed(change)}`),
  ];
}
