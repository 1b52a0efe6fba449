import type { PreparedFile } from '#app/features/deciding/prepared.query.server';
import { formatDate } from '#app/i18n/format';
import { localeFrom, nameOf } from '#app/i18n/locales';
import { wordedSheet } from '#app/i18n/sheet-words.server';
import type { ConfirmView } from '#app/ui/deciding/confirm-page';
import type { OfficerContext } from '../audience.server';
import { letterView } from '../letter-view.server';
import { paths } from '../paths';
import { caseHead } from './case-words.server';
import { effectsOf } from './decision-words.server';
import { familyEffectLines } from './family-words.server';
import { termsLines } from './terms-words.server';

/** Everything a signature does, in words, before it is given. */
export function confirmView(context: OfficerContext, file: PreparedFile): ConfirmView {
  const { locale, t } = context;
  const { application, choice, sheet, departs, letter } = file;
  const reader = localeFrom(application.locale);
  const language = nameOf(reader);
  return {
    title: t('sheet.confirm.title'),
    head: caseHead(context, file),
    choice: t(`decide.choiceOf.${choice.decision}`),
    effects: [
      ...effectsOf(context, file, choice.decision),
      ...termsLines(context, file.terms),
      ...familyEffectLines(context, file),
      ...(letter ? [t('sheet.confirm.language', { language })] : []),
      ...(choice.decision === 'family' ? [] : [clockLine(context, file)]),
      ...(choice.decision === 'refuse' ? [t('sheet.confirm.suspended')] : []),
    ],
    letter: letter && letterView(reader, letter),
    letterLead: t('sheet.confirm.letterLead', { language }),
    pdf: paths.caseDecideLetter(locale, application.id),
    change: paths.caseDecide(locale, application.id),
    sheet: wordedSheet(locale, sheet, departs),
  };
}

function clockLine({ locale, t }: OfficerContext, { application, choice }: PreparedFile): string {
  if (choice.decision === 'grant' || choice.decision === 'refuse') return t('sheet.confirm.clockEnds');
  return t('sheet.confirm.clockRuns', { day: application.dueOn ? formatDate(locale, application.dueOn) : '–' });
}
