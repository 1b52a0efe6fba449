import type { Entry } from '#app/domain/application/lists';
import type { Moment, PaperState, Plan } from '#app/domain/application/validity';
import { type CalendarDay, calendarFile } from '#app/domain/basics/calendar-file';
import { daysBetween, type PlainDate } from '#app/domain/basics/plain-date';
import type { Expected } from '#app/features/applying/plan.query.server';
import { messageKey } from '#app/i18n/catalogues';
import { formatDate } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import { itemTitle } from '#app/i18n/outcome-words.server';
import type { Translate } from '#app/i18n/translate';
import { fileResponse } from '#app/infra/documents/file-response.server';
import { placeAddress } from './step-address.server';

interface Around {
  locale: Locale;
  t: Translate;
  today: PlainDate;
}

const tones: Record<PaperState, 'success' | 'warning' | 'danger'> = {
  fine: 'success',
  'order-now': 'warning',
  'ends-before-decision': 'warning',
  'too-late': 'danger',
  over: 'danger',
};

/** The application, with everything that names its papers. */
type Own = { id: string; entries: readonly Entry[] };

function aboutWords({ locale, t }: Pick<Around, 'locale' | 't'>, { entries }: Own, code: string): string {
  const permit = messageKey(`status.permit.${code}`);
  return permit ? t(permit) : itemTitle(locale, code, entries);
}

const momentWords = (around: Pick<Around, 'locale' | 't'>, own: Own, { kind, about }: Moment) =>
  around.t(`planner.moment.${kind}`, { about: about ? aboutWords(around, own, about) : '' });

/** The plan as the page shows it: papers as rows, days as a timeline. */
export function planView(
  around: Around,
  own: Own,
  { papers, moments, stay, expected }: Plan & { expected: Expected },
  isDraft: boolean,
) {
  const { locale, t, today } = around;
  const placeHref = (mend: Plan['papers'][number]['mend']) =>
    mend && isDraft ? placeAddress(locale, own.id, mend) : null;
  return {
    decision:
      expected &&
      ('by' in expected
        ? t('planner.decision', { day: formatDate(locale, expected.by) })
        : t(`planner.unknown.${expected.unknown}`)),
    papers: papers.map(({ code, until, sendBy, orderBy, daysLeft, state, mend }) => ({
      key: code,
      title: itemTitle(locale, code, own.entries),
      until: formatDate(locale, until),
      left: t('planner.left', { days: Math.max(daysLeft, 0) }),
      sendBy: sendBy ? formatDate(locale, sendBy) : '–',
      orderBy: orderBy ? formatDate(locale, orderBy) : '–',
      state: t(`planner.state.${state}`),
      tone: tones[state],
      href: placeHref(mend),
    })),
    moments: moments.map((moment, index) => ({
      key: `${moment.kind}-${moment.about ?? index}`,
      title: momentWords(around, own, moment),
      when: formatDate(locale, moment.day),
      dateTime: moment.day,
      by: t('planner.in', { days: daysBetween(today, moment.day) }),
      state: moment.day === today ? ('current' as const) : ('coming' as const),
    })),
    stay: stay && {
      text: t(stay.daysLeft < 0 ? 'planner.stayOver' : 'planner.stay', {
        until: formatDate(locale, stay.until),
        days: Math.max(stay.daysLeft, 0),
      }),
      warn: stay.endsBeforeDecision,
    },
  };
}

/** The same days as a file for the person's own calendar; a day keeps its name, so a newer file replaces it. */
export function planFile(
  { locale, t }: Omit<Around, 'today'>,
  { origin, link, ...own }: Own & { reference: string | null; origin: string; link: string },
  { moments }: Plan,
  now: Date,
): Response {
  const host = new URL(origin).hostname;
  const name = own.reference ? t('planner.calendarOf', { reference: own.reference }) : t('planner.calendar');
  const days = moments.map(
    (moment): CalendarDay => ({
      uid: `${own.id}-${moment.kind}${moment.about ? `-${moment.about}` : ''}@${host}`,
      day: moment.day,
      title: momentWords({ locale, t }, own, moment),
      text: name,
      url: `${origin}${link}`,
    }),
  );
  return fileResponse(new TextEncoder().encode(calendarFile(name, days, now)), {
    type: 'text/calendar; charset=utf-8',
    fileName: `${own.reference ?? 'kandas'}.ics`,
    disposition: 'attachment',
  });
}
