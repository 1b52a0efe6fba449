import { workCalendar } from '#app/data/calendar.server';
import { officeDueOn } from '#app/domain/application/clocks';
import { clock, type Status } from '#app/domain/application/lifecycle';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { workingDaysBetween } from '#app/domain/basics/working-days';
import { formatDate } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { DueView } from '#app/ui/desk/due';

interface Around {
  locale: Locale;
  t: Translate;
  today: PlainDate;
}

interface Dated {
  status: Status;
  dueOn: PlainDate | null;
  legalDueOn: PlainDate | null;
  applicantDueOn: PlainDate | null;
  completenessDueOn: PlainDate | null;
}

/** A due day as an officer reads it: working days left or past, then the day; while the clock stands still, the applicant's day. Null where no clock runs. */
export function dueWords({ locale, t, today }: Around, dated: Dated): DueView | null {
  if (clock[dated.status].service === 'stopped') {
    const day = dated.applicantDueOn ? formatDate(locale, dated.applicantDueOn, 'short') : '';
    return { tone: 'neutral', text: t('desk.due.stopped'), day };
  }
  const dueOn = officeDueOn(dated);
  if (!dueOn) return null;
  const days = workingDaysBetween(today, dueOn, workCalendar());
  const day = formatDate(locale, dueOn, 'short');
  if (dueOn < today) {
    const past = Math.max(1, -days);
    return { tone: 'danger', text: t('desk.due.overdue', { days: past }), day };
  }
  if (dueOn === today || days === 0) return { tone: 'danger', text: t('desk.due.today'), day };
  return { tone: days <= 2 ? 'warning' : 'neutral', text: t('desk.due.left', { days }), day };
}
