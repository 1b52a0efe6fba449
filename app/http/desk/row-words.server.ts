import type { CaseFile } from '#app/data/case-file.server';
import type { SeenCheck } from '#app/data/case-seen.server';
import type { FoundHere, JudgedRow } from '#app/data/check.server';
import { type CheckKind, findingReasons, findings } from '#app/domain/application/checks';
import { itemOf } from '#app/domain/application/entries';
import { answerInWords, questionLabel } from '#app/i18n/answer-words.server';
import { entryTitle, wordedEntry } from '#app/i18n/entry-words.server';
import { formatDateTime } from '#app/i18n/format';
import { itemTitle } from '#app/i18n/outcome-words.server';
import type { CheckSummary } from '#app/ui/desk/case-view';
import type { CheckRowsView, FoundView, ReviewView, RowView, SavedView } from '#app/ui/desk/review/review-view';
import type { MarkState } from '#app/ui/mark';
import type { OfficerContext } from '../audience.server';
import { paths } from '../paths';
import { cardKeyOf, cardView } from './card-words.server';
import { words } from './outcome-words.server';
import { outsideOf } from './outside-words.server';
import { signViews } from './sign-words.server';

type Words = Pick<OfficerContext, 'locale' | 't'>;

export const markOfFinding: Record<string, MarkState> = {
  matches: 'yes',
  'does-not-match': 'no',
  'cannot-read': 'warning',
  'not-needed': 'yes',
  done: 'yes',
};

/** The checks with their rows, and the rule beside each. */
export function reviewView(context: OfficerContext, file: CaseFile): ReviewView {
  const { locale, t, url } = context;
  const checks = file.checks.map((check) => checkRows(context, file, check));
  const rows = file.checks.flatMap((check) => (check.hidden ? [] : check.rows));
  const asked = url.searchParams.get('row');
  const open = checks
    .filter(({ mayWork }) => mayWork)
    .flatMap(({ rows: own }) => own)
    .find(({ finding }) => finding === null);
  const all = checks.flatMap(({ rows: own }) => own);
  const selected = all.find(({ kind, key }) => `${kind}:${key}` === asked) ?? open ?? all[0];
  return {
    checks,
    cards: Object.fromEntries(rows.map((row) => [cardKeyOf(row), cardView(context, file, row)])),
    action: paths.caseFindings(locale, file.application.id),
    selected: selected ? `${selected.kind}:${selected.key}` : null,
    findings: findings.map((finding) => ({
      finding,
      label: t(`status.finding.${finding}`),
      reasons: findingReasons[finding].map((reason) => ({ value: reason, label: t(`desk.findingReason.${reason}`) })),
    })),
  };
}

function checkRows(context: OfficerContext, file: CaseFile, check: SeenCheck): CheckRowsView {
  const { kind, hidden, rows } = check;
  return {
    kind,
    title: context.t(`status.check.${kind}`),
    hidden,
    ...stateOf(context, check),
    mayWork: file.mayWork.includes(kind),
    rows: hidden ? [] : rows.map((row) => rowView(context, file, check, row)),
    outside: hidden ? [] : outsideOf(context, file, kind),
  };
}

function stateOf({ t }: Words, { finding, hidden }: Pick<SeenCheck, 'finding' | 'hidden'>) {
  const done = finding !== null;
  if (hidden) return { done, text: t(done ? 'review.rows.done' : 'review.rows.notDone'), mark: markOf(finding) };
  return {
    done,
    text: finding && finding !== 'done' ? t(`status.finding.${finding}`) : t('review.rows.open'),
    mark: markOf(finding),
  };
}

const markOf = (finding: string | null): MarkState => (finding ? (markOfFinding[finding] ?? 'unknown') : 'unknown');

/** What a row is about: the question, the paper or the record. */
export function rowLabel(
  locale: Words['locale'],
  { entries }: Pick<CaseFile['application'], 'entries'>,
  { question, item, entry }: Pick<JudgedRow, 'question' | 'item' | 'entry'>,
): string {
  if (question) return questionLabel(locale, question);
  if (item) return itemTitle(locale, item, entries);
  return entry ? entryTitle(locale, entry) : '';
}

function rowView(context: OfficerContext, file: CaseFile, { kind, rows }: SeenCheck, row: JudgedRow): RowView {
  const { locale, t } = context;
  const { question, item, under } = row;
  const paper = item ?? rows.find(({ key }) => key === under)?.item;
  const document = paper ? file.documents.find((each) => each.item === paper) : undefined;
  const proposal = question ? file.proposals.get(question) : undefined;
  return {
    kind,
    key: row.key,
    label: rowLabel(locale, file.application, row),
    value: valueIn(context, file, row),
    inner: under !== null,
    covers: item ? rows.filter((each) => each.under === row.key).map(({ key }) => key) : [],
    document: document?.id ?? null,
    machine: proposal
      ? { finding: proposal.finding, text: t(`reviewLaw.machine.${proposal.code}`, proposal.values ?? {}) }
      : null,
    signs: item ? signViews(context, file, (sign) => sign.item === itemOf(item)) : [],
    said: saidWords(context, row),
    card: cardKeyOf(row),
    ...foundView(context, file.foundBy, row),
  };
}

const saidWords = ({ locale, t }: Words, { said }: JudgedRow): string =>
  said
    ? t(said.cause === 'answer' ? 'answering.answeredOn' : 'answering.changedOn', {
        when: formatDateTime(locale, said.at, 'short'),
      })
    : '';

/** What is claimed, in words. */
export function valueIn(
  { locale, t }: Words,
  { application, documents }: CaseFile,
  { question, item, entry }: JudgedRow,
): string {
  if (question) {
    const value = application.answers[question];
    return value === undefined ? '' : answerInWords(locale, question, value);
  }
  if (item) {
    const files = documents.filter((each) => each.item === item);
    const pages = files.reduce((sum, { pageCount }) => sum + pageCount, 0);
    return files.length === 0 ? t('review.rows.notSent') : t('reviewLaw.files', { files: files.length, pages });
  }
  if (!entry) return '';
  const said = wordedEntry(locale, application, entry).filter(({ answer }) => answer !== '');
  return said.map(({ question: asked, answer }) => `${asked}: ${answer}`).join(' · ');
}

/** What stands on a row now. */
export function foundView(context: Words, by: ReadonlyMap<string, string>, row: JudgedRow): FoundView {
  const { t } = context;
  const { found, before, version } = row;
  return {
    version,
    finding: found?.finding ?? null,
    text: found ? t(`status.finding.${found.finding}`) : t('review.rows.open'),
    mark: markOf(found?.finding ?? null),
    reason: found?.reason ?? '',
    // “Another reason” is what the note says.
    reasonText: found?.reason && found.reason !== 'other' ? words(t, `desk.findingReason.${found.reason}`) : '',
    note: found?.note ?? '',
    saved: found ? savedWords(context, by, found) : '',
    before: before ? `${t(`status.finding.${before.finding}`)}. ${savedWords(context, by, before)}` : '',
  };
}

function savedWords(
  { locale, t }: Words,
  by: ReadonlyMap<string, string>,
  { at, officerId, source }: FoundHere,
): string {
  const when = at ? formatDateTime(locale, at, 'short') : '';
  const name = officerId ? (by.get(officerId) ?? '') : '';
  if (source === 'whole') return t('reviewLaw.whole', { when });
  return t(source === 'machine' ? 'reviewLaw.confirmed' : 'reviewLaw.saved', { when, name });
}

/** The checks after a finding was saved, as far as this officer may see them. */
export const savedView = (
  context: Words,
  checks: readonly SeenCheck[],
  by: ReadonlyMap<string, string>,
): SavedView => ({
  checks: checks.map((check) => ({
    kind: check.kind,
    ...stateOf(context, check),
    rows: check.hidden ? {} : Object.fromEntries(check.rows.map((row) => [row.key, foundView(context, by, row)])),
  })),
});

/** A check in one line, for who decides: what it came to, by the worst of its rows. */
export function checkSummary(context: Words, { checks }: CaseFile, kind: CheckKind): CheckSummary {
  const { t } = context;
  const check = checks.find((each) => each.kind === kind);
  const { mark, text } = stateOf(context, check ?? { finding: null, hidden: false });
  return {
    kind,
    title: t(`status.check.${kind}`),
    mark,
    findingText: check?.finding ? text : t('desk.check.open'),
    reasonText: check?.reason && check.reason !== 'other' ? words(t, `desk.findingReason.${check.reason}`) : '',
    note: check?.note ?? '',
  };
}
