import { workCalendar } from '#app/data/calendar.server';
import { objectionDueOn, terms } from '#app/domain/application/deadlines';
import { dependantsOf } from '#app/domain/application/family';
import type { Status } from '#app/domain/application/lifecycle';
import { addMonths, today } from '#app/domain/basics/plain-date';
import { standingOf } from '#app/domain/decisions/persons';
import type { Application } from '#app/features/applying/application.query.server';
import type { ApplicationStory } from '#app/features/applying/status.query.server';
import { formatDate } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import { memberTitle } from '#app/i18n/sheet-words.server';
import type { Translate } from '#app/i18n/translate';
import type { FamilyCard } from '#app/ui/applying/family-cards';
import { groundInWords } from './status-words.server';

/** Before these nothing was decided of anybody. */
const decidedStatuses: readonly Status[] = ['refusal_notice', 'refused', 'granted', 'waiting_for_quota', 'appealed'];

/** What was decided of each of the family, as their applicant reads it. */
export function familyStatus(
  around: { locale: Locale; t: Translate },
  application: Application,
  { decisions, permits }: Pick<ApplicationStory, 'decisions' | 'permits'>,
): FamilyCard[] {
  const { locale, t } = around;
  if (!decidedStatuses.includes(application.status)) return [];
  const standing = standingOf(decisions);
  return dependantsOf(application).map((member): FamilyCard => {
    const said = standing.get(member.id);
    const tag = t(`persons.outcome.${said?.outcome ?? 'undecided'}`);
    const card = { key: member.id, title: memberTitle(locale, member), tag, grounds: [], object: false };
    if (!said) return { ...card, text: t('persons.status.open'), tone: 'neutral' };
    const grounds = said.reasons.map((reason) => groundInWords(around, reason));
    switch (said.outcome) {
      case 'notice': {
        const until = formatDate(locale, objectionDueOn(today(said.at), workCalendar()));
        return { ...card, text: t('persons.status.notice', { until }), tone: 'warning', grounds, object: true };
      }
      case 'refuse': {
        const until = formatDate(locale, addMonths(today(said.at), terms.appealMonths));
        return { ...card, text: t('persons.status.refuse', { until }), tone: 'danger', grounds };
      }
      case 'grant': {
        const issued = permits.some(({ person }) => person === member.id);
        return { ...card, text: t(issued ? 'persons.status.granted' : 'persons.status.waiting'), tone: 'success' };
      }
      default: {
        // Once the applicant is granted after all, what was not decided for their refusal is to be decided.
        const stands =
          said.because !== 'holder-refused' ||
          application.status === 'refused' ||
          application.status === 'refusal_notice';
        return {
          ...card,
          text: t(`persons.status.${stands && said.because ? said.because : 'open'}`),
          tone: 'neutral',
        };
      }
    }
  });
}
