import {
  conditionsOffered,
  type GrantCondition,
  type GrantTerms,
  type Mentoring,
  mentoringOf,
  rankedRegions,
} from '#app/domain/decisions/grant-terms';
import { regionName } from '#app/i18n/answer-words.server';
import { listOf } from '#app/i18n/format';
import type { TermsView } from '#app/ui/desk/decision-view';
import type { OfficerContext } from '../audience.server';

const conditionText = ({ t }: Pick<OfficerContext, 't'>, code: GrantCondition, mentoring: Mentoring | null) =>
  t(`grants.condition.${code}`, { people: mentoring?.people || '–', months: mentoring?.months || '–' });

/** What a grant can set: a region to come to first, and conditions to confirm. */
export function termsView(context: OfficerContext, application: Parameters<typeof conditionsOffered>[0]): TermsView {
  const { locale, t } = context;
  const mentoring = mentoringOf(application);
  const offered = conditionsOffered(application);
  const fixed = offered.filter(({ chosen }) => !chosen).map(({ code }) => conditionText(context, code, mentoring));
  return {
    regions: rankedRegions(application.answers).map((value) => ({ value, label: regionName(locale, value) })),
    conditions: offered
      .filter(({ chosen }) => chosen)
      .map(({ code }) => ({ value: code, label: conditionText(context, code, mentoring) })),
    conditionsLabel: t('grants.conditions'),
    conditionsHint: t('grants.conditionsHint'),
    regionLabel: t('grants.region'),
    regionHint: t('grants.regionHint'),
    fixed: fixed.length > 0 ? t('grants.fixed', { conditions: listOf(locale, fixed) }) : '',
  };
}

/** What the grant sets, line by line, before it is signed. */
export function termsLines(context: OfficerContext, terms: GrantTerms | null): string[] {
  const { locale, t } = context;
  const [first] = terms?.regions ?? [];
  return [
    ...(first ? [t('grants.effect.region', { region: regionName(locale, first) })] : []),
    ...(terms?.conditions ?? []).map((code) =>
      t('grants.effect.condition', { condition: conditionText(context, code, terms?.mentoring ?? null) }),
    ),
  ];
}
