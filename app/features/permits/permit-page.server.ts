import type { PlainDate } from '#app/domain/basics/plain-date';
import { formatPermitNumber } from '#app/domain/permits/number';
import { translateFor } from '#app/i18n/catalogues';
import { formatDate, formatDateTime } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import { env } from '#app/infra/env.server';
import { signToken } from '#app/infra/seal/sign-token.server';
import { sealKeySet } from './key-set.query.server';
import type { Verification } from './verify-permit.query.server';

/** The public answer in words, ready to be shown. */
export function permitPage(locale: Locale, answer: Verification, now: Date) {
  const t = translateFor(locale);
  const day = (date: PlainDate | null) => (date ? formatDate(locale, date) : null);
  const { name } = answer.found ? answer : { name: 'not-asked' as const };
  return {
    answer: answer.answer,
    number: answer.found || answer.answer === 'not-found' ? formatPermitNumber(answer.number) : answer.number,
    checkedAt: t('verify.time', { time: formatDateTime(locale, now) }),
    permit: answer.found
      ? {
          kind: t(`status.permit.${answer.kind}`),
          maskedName: answer.maskedName,
          validFrom: day(answer.validFrom) ?? t('verify.arrival'),
          validUntil: day(answer.validUntil),
        }
      : null,
    register: answer.found
      ? {
          number: answer.number,
          initials: answer.maskedLatinName,
          validFrom: answer.validFrom,
          validUntil: answer.validUntil,
        }
      : null,
    keys: JSON.stringify(sealKeySet().keys),
    latinName: typeof name === 'object' ? name.latin : null,
    nameError: nameError(locale, name),
  };
}

type NameAnswer = Extract<Verification, { found: true }>['name'];

function nameError(locale: Locale, name: NameAnswer): string | null {
  const t = translateFor(locale);
  if (name === 'wrong') return t('verify.name.wrong');
  if (name === 'not-a-year') return t('verify.name.notYear');
  return name === 'too-many' ? t('verify.name.tooMany') : null;
}

/** The same for machines. */
export function permitJson(answer: Verification, now: Date) {
  const about = answer.found
    ? { kind: answer.kind, validFrom: answer.validFrom, validUntil: answer.validUntil }
    : { kind: null, validFrom: null, validUntil: null };
  return { number: answer.number, standing: answer.answer, ...about, checkedAt: now.toISOString() };
}

const signedForSeconds = 300;

/** The answer under the portal's signature, to be shown to a third person: a JWT that counts for five minutes. */
export function signedAnswer(json: ReturnType<typeof permitJson>, now: Date): Promise<string> {
  const iat = Math.floor(now.getTime() / 1000);
  return signToken('permit-answer+jwt', {
    iss: env.PUBLIC_ORIGIN,
    sub: json.number,
    iat,
    exp: iat + signedForSeconds,
    permit: json,
  });
}
