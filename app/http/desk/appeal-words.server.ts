import { type AppealAct, appealReasons } from '#app/domain/decisions/appeal';
import type { AppealFile } from '#app/features/deciding/appeal.query.server';
import { formatDate } from '#app/i18n/format';
import { wordedSheet } from '#app/i18n/sheet-words.server';
import type { AppealPageView } from '#app/ui/deciding/appeal-page';
import { appealRows } from '../appeal-words.server';
import type { OfficerContext } from '../audience.server';
import { caseHead, decisionView } from './case-words.server';
import { words } from './outcome-words.server';

/** What answering so does. */
export const effectOf = (
  { t }: Pick<OfficerContext, 't'>,
  { subject }: AppealFile['appeal'],
  act: AppealAct,
): string =>
  subject === 'family-refusal' && act === 'allow' ? t('appeal.desk.effectFamily') : t(`appeal.desk.effect.${act}`);

export function appealPageView(context: OfficerContext, file: AppealFile): AppealPageView {
  const { locale, t } = context;
  const { appeals, acts, authorName, decisions, sheet, application } = file;
  const { answers } = application;
  const ranked = [answers.firstRegion, answers.secondRegion, answers.thirdRegion].filter(
    (each) => typeof each === 'string',
  );
  const reasons = [...new Set(acts.flatMap((act) => [...appealReasons[act]]))];
  const said = { title: t('appeal.desk.open'), text: t('appeal.desk.text'), lateReason: t('appeal.desk.lateReason') };
  const author = acts.includes('satisfy');
  return {
    title: t('appeal.desk.title'),
    lead: author
      ? t('appeal.desk.leadAuthor', { day: formatDate(locale, file.selfReviewUntil) })
      : t('appeal.desk.lead'),
    head: caseHead(context, file),
    appeals: appeals.map((appeal) => appealRows(context, application, appeal, said)),
    author: authorName ? `${t('appeal.desk.author')}: ${authorName}` : '',
    decisions: decisions.map((decision) => decisionView(context, decision)),
    sheet: wordedSheet(locale, sheet),
    acts: acts.map((value) => ({
      value,
      label: t(`appeal.desk.actOf.${value}`),
      hint: effectOf(context, file.appeal, value),
    })),
    reasons: reasons.map((value) => ({ value, label: t(`appeal.reason.${value}`) })),
    regions:
      file.appeal.subject === 'terms'
        ? ranked.map((code) => ({ value: code, label: words(t, `options.region.${code}`) || code }))
        : null,
  };
}
