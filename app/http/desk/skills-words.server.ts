import { today } from '#app/domain/basics/plain-date';
import { claimIn, isConfirmed, stateOf } from '#app/domain/skills/offer';
import type { CaseFile } from '#app/features/reviewing/case.query.server';
import type { CaseSkillsView } from '#app/ui/desk/case-skills';
import type { OfficerContext } from '../audience.server';
import { calculationsOf } from '../calculation-words.server';
import { answerRows, claimRows } from '../employer-words.server';

/** What is counted and confirmed of a case; counted as on the day it was sent. */
export function caseSkills(
  context: Pick<OfficerContext, 'locale' | 't' | 'now'>,
  { application, offersAsked }: Pick<CaseFile, 'application' | 'offersAsked'>,
): CaseSkillsView {
  const { locale, t, now } = context;
  const claim = claimIn(application.answers);
  const around = { locale, t, today: today(application.submittedAt ?? now), office: true } as const;
  return {
    calculations: calculationsOf(around, application),
    employers: offersAsked.map((asked) => {
      const counts = isConfirmed([asked], claim);
      return {
        key: asked.id,
        title: `${t('employer.officer.title')}: ${t(`employer.state.${stateOf(asked, now)}`)}`,
        notes: asked.agreed
          ? [t(counts ? 'employer.officer.counts' : 'employer.officer.countsNot'), t('employer.officer.bin')]
          : [],
        rows: [...claimRows(context, asked.claim, asked.agreed), ...answerRows(context, asked)],
      };
    }),
  };
}
