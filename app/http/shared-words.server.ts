import { formatPermitNumber } from '#app/domain/permits/number';
import { type SharedFact, sharedFacts } from '#app/domain/permits/share-purposes';
import type { OpenedCode } from '#app/features/permits/open-code.query.server';
import { regionName } from '#app/i18n/answer-words.server';
import { countryName, formatDate, formatDateTime } from '#app/i18n/format';
import type { TextRow } from '#app/ui/summary-list';
import type { PublicContext } from './audience.server';

type Context = Pick<PublicContext, 'locale' | 't' | 'now'>;

const labels = {
  latinName: 'verify.fact.latinName',
  kazakhName: 'certificate.label.kazakhName',
  birthDate: 'certificate.label.birthDate',
  citizenship: 'certificate.label.citizenship',
  passportEnding: 'share.page.passportEnding',
  kind: 'verify.fact.kind',
  number: 'verify.fact.number',
  validFrom: 'verify.fact.validFrom',
  validUntil: 'verify.fact.validUntil',
  mayWork: 'share.page.work',
  regions: 'certificate.label.regions',
} as const satisfies Record<SharedFact, string>;

/** What a code shows, as rows; a fact without a value makes none. */
export function sharedRows(context: Context, opened: OpenedCode): TextRow[] {
  const { locale, t, now } = context;
  const rows = sharedFacts.flatMap((fact) => {
    const value = wordsOf(context, fact, opened);
    return value ? [{ key: fact, label: t(labels[fact]), value, ...directionOf(fact) }] : [];
  });
  const time = t('verify.time', { time: formatDateTime(locale, now) });
  return [...rows, { key: 'at', label: t('verify.fact.checkedAt'), value: time }];
}

function directionOf(fact: SharedFact): Pick<TextRow, 'dir' | 'lang'> {
  if (fact === 'latinName') return { dir: 'ltr', lang: 'en' };
  if (fact === 'kazakhName') return { dir: 'auto', lang: 'kk' };
  return fact === 'number' || fact === 'passportEnding' ? { dir: 'ltr' } : {};
}

function wordsOf({ locale, t }: Context, fact: SharedFact, { facts, standing }: OpenedCode): string | null {
  const { kind, number, citizenship, birthDate, validFrom, validUntil, mayWork, regions } = facts;
  if (!(fact in facts)) return null;
  if (fact === 'kind') return kind ? t(`status.permit.${kind}`) : null;
  if (fact === 'number') return number ? formatPermitNumber(number) : null;
  if (fact === 'citizenship') return citizenship ? countryName(locale, citizenship) : null;
  if (fact === 'birthDate') return birthDate ? formatDate(locale, birthDate) : null;
  if (fact === 'validFrom') return validFrom ? formatDate(locale, validFrom) : t('verify.arrival');
  if (fact === 'validUntil') return validUntil ? formatDate(locale, validUntil) : null;
  if (fact === 'mayWork') return t(`share.page.mayWork.${mayWork ? (standing === 'valid' ? 'yes' : 'not-now') : 'no'}`);
  if (fact === 'regions') return regions?.map((code) => regionName(locale, code)).join(', ') || null;
  return facts[fact] ?? null;
}
