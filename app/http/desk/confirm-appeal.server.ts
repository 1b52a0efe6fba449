import type { PreparedAppeal } from '#app/features/deciding/prepare-appeal.server';
import { localeFrom, nameOf } from '#app/i18n/locales';
import { wordedSheet } from '#app/i18n/sheet-words.server';
import type { ConfirmView } from '#app/ui/deciding/confirm-page';
import type { OfficerContext } from '../audience.server';
import { letterView } from '../letter-view.server';
import { paths } from '../paths';
import { effectOf } from './appeal-words.server';
import { caseHead } from './case-words.server';
import { permitLine } from './decision-words.server';

/** Everything that signing an answer to an appeal does, in words, before it is signed. */
export function confirmAppealView(
  context: OfficerContext,
  { file, choice, effects, letter }: PreparedAppeal,
): ConfirmView {
  const { locale, t, url } = context;
  const { application, sheet } = file;
  const reader = localeFrom(application.locale);
  const language = nameOf(reader);
  const { status, restored, permits } = effects;
  return {
    title: t('appeal.desk.title'),
    head: caseHead(context, file),
    choice: t(`appeal.desk.actOf.${choice.act}`),
    changed: url.searchParams.has('changed') ? t('sheet.confirm.changed') : null,
    effects: [
      effectOf(context, file.appeal, choice.act),
      t('appeal.desk.becomes', { status: t(`status.officer.${status}`) }),
      ...permits.map((permit) => permitLine(context, permit)),
      ...(status === 'waiting_for_quota' ? [t('appeal.desk.line')] : []),
      ...(restored ? [t('appeal.desk.stay')] : []),
      t('appeal.desk.letter'),
      t('sheet.confirm.language', { language }),
    ],
    letter: letterView(reader, letter),
    letterLead: t('sheet.confirm.letterLead', { language }),
    pdf: null,
    change: paths.caseAppeal(locale, application.id),
    sheet: wordedSheet(locale, sheet),
  };
}
