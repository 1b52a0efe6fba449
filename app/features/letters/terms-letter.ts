import { type GrantTerms, grantConditions, type Mentoring } from '#app/domain/decisions/grant-terms';
import { regionName } from '#app/i18n/answer-words.server';
import { translateFor } from '#app/i18n/catalogues';
import { listOf } from '#app/i18n/format';
import type { InEveryLanguage } from '#app/infra/pdf/certificate';
import { inEvery } from '#app/infra/pdf/paper-words';
import type { Section } from '#app/infra/pdf/sections';

const isCondition = (code: string): code is keyof typeof grantConditions => Object.hasOwn(grantConditions, code);

/** A condition in every language; null for a code that has no words any more. */
export const conditionWords = (code: string, mentoring: Mentoring | null): InEveryLanguage | null =>
  isCondition(code)
    ? inEvery((locale) =>
        code === 'mentoring' && !(mentoring?.people && mentoring.months)
          ? translateFor(locale)('grants.mentoringAlone')
          : translateFor(locale)(`grants.condition.${code}`, {
              people: mentoring?.people ?? 0,
              months: mentoring?.months ?? 0,
            }),
      )
    : null;

/** What a grant sets, in its letter. */
export const termsSections = (terms: GrantTerms | null): Section[] =>
  terms === null
    ? []
    : [
        {
          heading: inEvery((locale) => translateFor(locale)('grants.letter.conditions')),
          mark: 'point',
          items: [
            inEvery((locale) =>
              translateFor(locale)('grants.letter.regions', {
                regions: listOf(
                  locale,
                  terms.regions.map((code) => regionName(locale, code)),
                ),
              }),
            ),
            ...terms.conditions
              .map((code) => conditionWords(code, terms.mentoring))
              .filter((words): words is InEveryLanguage => words !== null),
          ],
        },
      ];
