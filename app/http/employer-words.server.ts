import { asked, type FormPage } from '#app/domain/application/pages';
import type { Answers } from '#app/domain/application/questions';
import { type RawAnswers, rawOf, readAnswers } from '#app/domain/application/read-answers';
import { today } from '#app/domain/basics/plain-date';
import { parseMonth } from '#app/domain/skills/month';
import { type OfferClaim, stateOf } from '#app/domain/skills/offer';
import type { OwnEmployer } from '#app/features/employers/own-employer.query.server';
import { answerInWords } from '#app/i18n/answer-words.server';
import { messageKey } from '#app/i18n/catalogues';
import { formatDate, formatDateTime } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { FieldProblem } from '#app/ui/form/error-summary';
import type { QuestionView } from '#app/ui/form/question';
import type { TextRow } from '#app/ui/summary-list';
import { questionViews } from './field-words.server';
import type { FieldError } from './forms.server';
import { lists } from './lists.server';

interface Around {
  locale: Locale;
  t: Translate;
}

export const employerErrors = (t: Translate, errors: readonly FieldError[]): FieldProblem[] =>
  errors.map(({ name, code }) => ({
    name,
    text: t(
      messageKey(`employer.error.${name}-${code}`) ?? messageKey(`employer.error.${code}`) ?? 'employer.error.required',
    ),
  }));

/** What is claimed, row by row; beside it what the employer says instead, where that is something else. */
export function claimRows({ locale, t }: Around, claim: OfferClaim, agreed: OfferClaim | null = null): TextRow[] {
  const words = (of: OfferClaim) => ({
    employer: of.employer,
    position: of.position,
    region: answerInWords(locale, 'offerRegion', of.region),
    start: answerInWords(locale, 'offerStart', of.start),
  });
  const claimed = words(claim);
  const said = agreed && words(agreed);
  return (['employer', 'position', 'region', 'start'] as const).map((key) => ({
    key,
    label: t(`employer.row.${key}`),
    value:
      said && said[key] !== claimed[key]
        ? t('employer.instead', { claimed: claimed[key], said: said[key] })
        : claimed[key],
    ...(key === 'employer' || key === 'position' ? { dir: 'auto' as const } : {}),
  }));
}

type AskedView = OwnEmployer['asked'][number];

/** Who has signed what, and when. */
export function answerRows({ locale, t }: Around, asked: AskedView): TextRow[] {
  const { answeredAt, signedBy, signedAs, registration, note } = asked;
  if (!answeredAt) return [];
  const row = (key: 'signedBy' | 'signedAs' | 'registration' | 'note', value: string | null): TextRow[] =>
    value ? [{ key, label: t(`employer.row.${key}`), value, dir: 'auto' }] : [];
  return [
    ...row('signedBy', signedBy),
    ...row('signedAs', signedAs),
    ...row('registration', registration),
    ...row('note', note),
    { key: 'answered', label: t('employer.row.answered'), value: formatDateTime(locale, answeredAt) },
  ];
}

/** One letter to an employer with its state, as the applicant reads it. */
export function letterView(around: Around, asked: AskedView, now: Date) {
  const { locale, t } = around;
  const state = stateOf(asked, now);
  return {
    key: asked.id,
    state,
    stateWords: t(`employer.state.${state}`),
    rows: [
      { key: 'to', label: t('employer.row.to'), value: asked.email, dir: 'ltr' as const },
      { key: 'asked', label: t('employer.row.asked'), value: formatDateTime(locale, asked.askedAt) },
      ...(state === 'waiting'
        ? [{ key: 'until', label: t('employer.row.until'), value: formatDate(locale, today(asked.expiresAt)) }]
        : []),
      ...answerRows(around, asked),
    ] satisfies TextRow[],
  };
}

/** What an employer may say otherwise. The fields are those of the form. */
const correction: FormPage = {
  id: 'correction',
  section: 'skills',
  asks: ['offerPosition', 'offerRegion', 'offerStart'],
};

const inForm = {
  offerPosition: 'position',
  offerRegion: 'region',
  offerStart: 'start',
} as const;

const answersOf = ({ position, region, start }: OfferClaim): Answers => ({
  offerPosition: position,
  offerRegion: region,
  offerStart: start,
});

export function correctionFields(
  locale: Locale,
  claim: OfferClaim,
  typed?: RawAnswers,
  errors?: readonly FieldProblem[],
): QuestionView[] {
  const values = typed ?? rawOf(answersOf(claim));
  return questionViews(correction, { locale, programme: 'kandas-card', answers: {}, values, errors });
}

export function readCorrection(
  raw: RawAnswers,
  now: Date,
): { ok: true; value: Omit<OfferClaim, 'employer'> } | { ok: false; errors: FieldError[] } {
  const { answers, errors } = readAnswers(correction, raw, {}, 'kandas-card', lists, today(now));
  const start = parseMonth(answers.offerStart);
  if (errors.length > 0 || !start) return { ok: false, errors: errors.map(({ name, code }) => ({ name, code })) };
  return {
    ok: true,
    value: { position: String(answers.offerPosition), region: String(answers.offerRegion), start },
  };
}

/** Codes of a correction's errors stand under the short names of its fields. */
export const correctionErrors = (t: Translate, errors: readonly FieldError[]): FieldProblem[] =>
  errors.map(({ name, code }) => ({
    name,
    text: t(messageKey(`employer.error.${inForm[name as keyof typeof inForm]}-${code}`) ?? 'employer.error.required'),
  }));

export const correctionNames = correction.asks.map((each) => asked(each).name);
