import { appealTerms } from '#app/domain/decisions/appeal';
import type { DecisionFile } from '#app/features/deciding/decision.query.server';
import { listOf } from '#app/i18n/format';
import type { CourtPageView } from '#app/ui/deciding/court-page';
import type { OfficerContext } from '../audience.server';
import { caseHead } from './case-words.server';

const orders = ['review', 'grant'] as const;

/** What a court may have ordered of this case, with all that carrying each out does. */
export function courtView(context: OfficerContext, file: DecisionFile): CourtPageView {
  const { t } = context;
  return {
    title: t('appeal.desk.courtTitle'),
    head: caseHead(context, file),
    orders: orders
      .filter((order) => file.stepsOpen.includes(`court-orders-${order}`))
      .map((value) => ({
        value,
        label: t(`appeal.desk.orders.${value}`),
        effects: value === 'review' ? reviewLines(context) : grantLines(context, file),
      })),
  };
}

const reviewLines = ({ t }: OfficerContext) => [
  t('appeal.desk.courtEffects.review.goes', { days: appealTerms.courtReview }),
  t('appeal.desk.courtEffects.review.others'),
  t('appeal.desk.courtEffects.review.refusal'),
];

function grantLines({ t, locale }: OfficerContext, { wouldGrant, field, application }: DecisionFile): string[] {
  if (!wouldGrant.ok) return [t('appeal.desk.courtEffects.grant.ended')];
  const kinds = wouldGrant.value.map(({ kind }) => t(`status.permit.${kind}`));
  const family = application.entries.some(({ list }) => list === 'family');
  return [
    t('appeal.desk.courtEffects.grant.granted', { permits: listOf(locale, kinds) }),
    ...(field === null ? [] : [t('appeal.desk.courtEffects.grant.quota')]),
    ...(family ? [t('appeal.desk.courtEffects.grant.family')] : []),
    t('appeal.desk.courtEffects.grant.letter'),
  ];
}
