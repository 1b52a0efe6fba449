import type { Application } from '#app/data/application.server';
import type { DocumentRow } from '#app/data/document.server';
import type { Pair } from '#app/data/likeness.server';
import { nameRecordOf } from '#app/domain/application/name-record';
import type { QuestionName } from '#app/domain/application/questions';
import { differentReasons } from '#app/domain/people/likeness-form';
import { wholeName } from '#app/domain/people/names';
import { searchKey } from '#app/domain/people/search-key';
import type { Comparison } from '#app/features/reviewing/compare-cases.server';
import { answerInWords, questionLabel } from '#app/i18n/answer-words.server';
import { formatDate, formatDateTime, listOf } from '#app/i18n/format';
import type { CompareRow, CompareView, OpenPair, PairView } from '#app/ui/desk/compare-view';
import type { OfficerContext } from '../audience.server';
import { paths } from '../paths';

/** What tells a person apart, in the order an officer looks. */
const compared = [
  'birthDate',
  'birthPlace',
  'citizenship',
  'passportNumber',
  'passportIssuedOn',
  'passportExpiry',
  'iin',
  'previousName',
  'residenceCountry',
  'address',
  'phone',
] as const satisfies readonly QuestionName[];

const writings = ['mrz', 'kazakh', 'original'] as const;

const sameText = (a: string, b: string) => searchKey(a) === searchKey(b);

function rowsOf({ locale, t }: OfficerContext, one: Application, other: Application): CompareRow[] {
  const row = (key: string, label: string, here: string, there: string): CompareRow => ({
    key,
    label,
    here,
    there,
    differs: here !== '' && there !== '' && !sameText(here, there),
  });
  const names = writings.map((writing) =>
    row(
      writing,
      t(`compare.writing.${writing}`),
      wholeName(nameRecordOf(one.answers)[writing]),
      wholeName(nameRecordOf(other.answers)[writing]),
    ),
  );
  const answers = compared.map((name) => {
    const said = ({ answers: given }: Application) => {
      const value = given[name];
      return value === undefined ? '' : answerInWords(locale, name, value);
    };
    return row(name, questionLabel(locale, name), said(one), said(other));
  });
  const sent = ({ submittedAt }: Application) => (submittedAt ? formatDate(locale, submittedAt) : '');
  const status = (each: Application) => t(`status.officer.${each.status}`);
  return [
    { ...row('sent', t('compare.row.sent'), sent(one), sent(other)), differs: false },
    { ...row('status', t('compare.row.status'), status(one), status(other)), differs: false },
    ...names,
    ...answers,
  ].filter(({ here, there }) => here || there);
}

const pictures = ['photo', 'passport'];

const side = (locale: OfficerContext['locale'], application: Application, documents: readonly DocumentRow[]) => ({
  reference: application.reference ?? '',
  href: paths.case(locale, application.id),
  pictures: pictures.flatMap((item) => {
    const document = documents.find((each) => each.item === item);
    return document
      ? [{ id: document.id, src: paths.caseDocument(locale, document.id, 1), name: document.fileName }]
      : [];
  }),
});

/** Two applications side by side in words. */
export function compareView(context: OfficerContext, { one, other, pair, names }: Comparison): CompareView {
  const { locale, t } = context;
  const number = String(one.application.answers.passportNumber ?? '');
  const alike = listOf(
    locale,
    names.map(([a, b]) => (a === b ? a : `${a} = ${b}`)),
  );
  return {
    title: t('compare.title'),
    here: side(locale, one.application, one.documents),
    there: side(locale, other.application, other.documents),
    because: pair.reasons.map((reason) => ({
      key: reason,
      text: t(`compare.why.${reason}`, { number, names: alike }),
    })),
    rows: rowsOf(context, one.application, other.application),
    answered: pair.answer ? answerWords(context, pair) : null,
    reasons: differentReasons.map((value) => ({ value, label: t(`compare.reason.${value}`) })),
  };
}

function answerWords({ locale, t }: OfficerContext, { answer, reason, answeredBy, answeredAt }: Pair): string {
  if (!answer) return t('compare.list.open');
  const found =
    answer === 'same'
      ? t('compare.list.same')
      : t('compare.list.different', { reason: reason ? t(`compare.reason.${reason}`) : '' });
  const when = answeredAt ? formatDateTime(locale, answeredAt, 'short') : '';
  return `${found} (${t('compare.list.by', { name: answeredBy ?? '', when })})`;
}

const becauseOf = ({ locale, t }: OfficerContext, { reasons }: Pair) =>
  listOf(
    locale,
    reasons.map((reason) => t(`compare.because.${reason}`)),
  );

/** The pairs of a case nobody has answered yet. */
export const openPairs = (context: OfficerContext, id: string, pairs: readonly Pair[]): OpenPair[] =>
  pairs
    .filter(({ answer }) => answer === null)
    .map((pair) => ({
      href: paths.duplicate(context.locale, id, pair.other.id),
      text: `${pair.other.reference ?? ''} · ${becauseOf(context, pair)}`,
    }));

/** The pairs of a case, one a line. */
export const pairViews = (context: OfficerContext, id: string, pairs: readonly Pair[]): PairView[] =>
  pairs.map((pair) => ({
    key: pair.other.id,
    href: paths.duplicate(context.locale, id, pair.other.id),
    reference: pair.other.reference ?? '',
    name: pair.other.holderName ?? '',
    because: becauseOf(context, pair),
    answer: answerWords(context, pair),
  }));
