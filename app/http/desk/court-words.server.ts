import { courtOrders, courtStep } from '#app/domain/decisions/court-order';
import type { DecisionFile } from '#app/features/deciding/decision.query.server';
import type { PreparedCourtOrder } from '#app/features/deciding/prepare-court-order.server';
import { formatDate } from '#app/i18n/format';
import { localeFrom, nameOf } from '#app/i18n/locales';
import { wordedSheet } from '#app/i18n/sheet-words.server';
import type { ConfirmView } from '#app/ui/deciding/confirm-page';
import type { CourtPageView } from '#app/ui/deciding/court-page';
import type { OfficerContext } from '../audience.server';
import { letterView } from '../letter-view.server';
import { paths } from '../paths';
import { caseHead } from './case-words.server';
import { permitLine } from './decision-words.server';

/** What a court may have ordered of this case. */
export function courtView(context: OfficerContext, file: DecisionFile): CourtPageView {
  const { t } = context;
  return {
    title: t('appeal.desk.courtTitle'),
    head: caseHead(context, file),
    orders: courtOrders
      .filter((order) => file.stepsOpen.includes(courtStep[order]))
      .map((value) => ({ value, label: t(`appeal.desk.orders.${value}`) })),
  };
}

/** All that carrying the order out does, before it is signed. */
export function confirmCourtView(
  context: OfficerContext,
  { file, court, effects, sheet, letter }: PreparedCourtOrder,
): ConfirmView {
  const { locale, t, url } = context;
  const { application } = file;
  const reader = localeFrom(application.locale);
  const language = nameOf(reader);
  return {
    title: t('appeal.desk.courtTitle'),
    head: caseHead(context, file),
    choice: `${t(`appeal.desk.orders.${court.orders}`)} – ${court.court}, ${court.number}`,
    changed: url.searchParams.has('changed') ? t('sheet.confirm.changed') : null,
    effects: [
      t('appeal.desk.becomes', { status: t(`status.officer.${effects.status}`) }),
      ...(effects.dueOn ? reviewLines(context, effects.dueOn) : []),
      ...effects.permits.map((permit) => permitLine(context, permit)),
      ...(effects.besideQuota ? [t('appeal.desk.courtEffects.grant.quota')] : []),
      ...(effects.familyOpen ? [t('appeal.desk.courtEffects.grant.family')] : []),
      t('appeal.desk.courtEffects.file'),
      ...(letter ? [t('appeal.desk.courtEffects.grant.letter'), t('sheet.confirm.language', { language })] : []),
    ],
    letter: letter && letterView(reader, letter),
    letterLead: t('sheet.confirm.letterLead', { language }),
    pdf: null,
    change: paths.caseCourt(locale, application.id),
    sheet: wordedSheet(locale, sheet),
  };
}

const reviewLines = ({ t, locale }: OfficerContext, dueOn: Parameters<typeof formatDate>[1]) => [
  t('appeal.desk.courtEffects.review.due', { day: formatDate(locale, dueOn) }),
  t('appeal.desk.courtEffects.review.others'),
  t('appeal.desk.courtEffects.review.refusal'),
];
