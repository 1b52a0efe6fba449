import { formatPermitNumber, parsePermitNumber } from '#app/domain/permits/number';
import type { FileVerification } from '#app/features/permits/verify-file.query.server';
import { messageKey } from '#app/i18n/catalogues';
import { formatDateTime } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import { paths } from './paths';

export type FileAnswer = 'genuine' | 'not-in-force' | 'replaced' | 'altered' | 'not-ours' | 'unknown';

/** In one word what the visitor is to think of the file. */
function answerOf(verification: FileVerification): FileAnswer {
  if (verification.genuine) {
    if (verification.accepted) return 'genuine';
    return verification.because === 'replaced' ? 'replaced' : 'not-in-force';
  }
  const { because } = verification;
  if (because === 'altered' || because === 'unknown') return because;
  return 'not-ours';
}

/** The answer as the page says it. */
export function fileAnswer({ locale, t }: { locale: Locale; t: Translate }, verification: FileVerification) {
  const answer = answerOf(verification);
  const reason = verification.genuine ? null : messageKey(`papers.file.meaning.${verification.because}`);
  const meaning = reason ?? messageKey(`papers.file.meaning.${answer}`) ?? 'papers.file.meaning.not-ours';
  return {
    answer,
    title: t(`papers.file.answer.${answer}`),
    meaning: t(meaning),
    newer: verification.genuine && verification.newer && verification.accepted ? t('papers.file.meaning.newer') : null,
    facts: verification.genuine ? factsOf({ locale, t }, verification) : [],
    register: registerLink(locale, verification),
  };
}

function factsOf(
  { locale, t }: { locale: Locale; t: Translate },
  { paper, kind, number, signedAt, standing }: Genuine,
) {
  const title = messageKey(`papers.title.${paper}`);
  const permit = kind ? `: ${t(`status.permit.${kind}`)}` : '';
  const name = (title ? t(title) : t('papers.file.certificate')) + permit;
  return [
    { key: 'paper', label: t('papers.file.fact.paper'), value: name },
    { key: 'number', label: t('papers.file.fact.number'), value: kind ? formatPermitNumber(number) : number },
    {
      key: 'signedAt',
      label: t('papers.file.fact.signedAt'),
      value: t('verify.time', { time: formatDateTime(locale, signedAt) }),
    },
    ...(standing
      ? [{ key: 'standing', label: t('papers.file.fact.standing'), value: t(`status.standing.${standing}`) }]
      : []),
  ];
}

type Genuine = Extract<FileVerification, { genuine: true }>;

/** Live dates and the name stand on the permit's own page. */
const registerLink = (locale: Locale, verification: FileVerification) =>
  verification.genuine && parsePermitNumber(verification.number).ok ? paths.permit(verification.number, locale) : null;
