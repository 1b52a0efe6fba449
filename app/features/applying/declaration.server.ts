import { type Form, ownSteps } from '#app/domain/application/completeness';
import { entriesOf } from '#app/domain/application/entries';
import { type Dependant, dependantsOf } from '#app/domain/application/family';
import type { Submission } from '#app/domain/application/submission';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { translateFor } from '#app/i18n/catalogues';
import { formatDate, listOf } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import { itemTitle } from '#app/i18n/outcome-words.server';
import { demonstrationBin, operatorOf } from '#app/infra/operator.server';

/** Changes with every change of the words below it: what people agreed to stays known. */
export const declarationVersion = '2026-3';

/** Points of a consent. Source: Law on Personal Data and their Protection No. 94-V, article 8 (4). */
export const declarationPoints = [
  'true',
  'operator',
  'subject',
  'children',
  'spouse',
  'data',
  'purpose',
  'term',
  'thirdParties',
  'abroad',
  'publication',
  'withdrawal',
] as const;

export interface Declaring extends Form {
  /** Items of the documents that go along. */
  items: readonly string[];
}

/** The words a person agrees to: with their own name, and with the data they send listed. */
export function declarationIn(locale: Locale, { items, ...form }: Declaring): Submission['declaration'] {
  const t = translateFor(locale);
  const { surnameLatin, givenNamesLatin } = form.answers;
  const own = ownSteps(form).filter((step) => !('list' in step) || entriesOf(form, step.list.id).length > 0);
  const sections = [...new Set(own.map(({ section }) => section))].map((each) => t(`status.section.${each}`));
  const documents = [...new Set(items)].map((item) => itemTitle(locale, item, form.entries));
  const family = dependantsOf(form);
  const named = (relation: Dependant['relation']) =>
    family.filter((each) => each.relation === relation).map((each) => each.name);
  const operator = operatorOf() ?? { name: t('applying.declaration.demoOperator'), bin: demonstrationBin };
  const persons = { children: named('child').join(', '), spouse: named('spouse').join(', ') };
  const said = declarationPoints.filter((point) => (point in persons ? persons[point as keyof typeof persons] : true));
  const values = {
    operator: operator.name,
    bin: operator.bin,
    ...persons,
    name: [surnameLatin, givenNamesLatin].filter(Boolean).join(' '),
    answers: sections.join('; '),
    documents: documents.join('; '),
  };
  return {
    version: declarationVersion,
    title: t('applying.declaration.title'),
    points: said.map((point) => t(`applying.declaration.point.${point}`, values)),
    agreed: t('applying.declaration.agree'),
  };
}

/** What a person agrees to besides with a change that brings members of the family in; null where it brings none. */
export function consentForJoined(locale: Locale, before: Form, after: Form, on: PlainDate): string | null {
  const known = dependantsOf(before).map(({ id }) => id);
  const joined = dependantsOf(after).filter(({ id }) => !known.includes(id));
  if (joined.length === 0) return null;
  const names = listOf(
    locale,
    joined.map(({ name }) => name),
  );
  return translateFor(locale)('amending.consentFor', { names, day: formatDate(locale, on) });
}
