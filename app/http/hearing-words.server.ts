import type { HearingSlot } from '#app/data/hearing-slot.server';
import { type CalendarDay, calendarFile } from '#app/domain/basics/calendar-file';
import { today } from '#app/domain/basics/plain-date';
import type { OwnHearing } from '#app/features/applying/hearing.query.server';
import { formatDate, formatTime } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import { fileResponse } from '#app/infra/documents/file-response.server';
import type { Booked } from '#app/ui/applying/hearing';
import { officeName } from './desk/office-words.server';
import { paths } from './paths';

interface Around {
  locale: Locale;
  t: Translate;
}

type Time = Pick<OwnHearing['slots'][number], 'startsAt' | 'form' | 'place'>;

export const slotTime = ({ locale, t }: Around, { startsAt }: Pick<Time, 'startsAt'>) =>
  t('hearing.slot', { day: formatDate(locale, startsAt), time: formatTime(startsAt) });

export const slotPlace = ({ t }: Around, { form, place }: Omit<Time, 'startsAt'>) =>
  t('hearing.place', { form: t(`hearing.form.${form}`), place });

/** The times to choose from: each says what it differs in, and what reads the same is offered once. */
export function slotChoices(around: Around, slots: readonly HearingSlot[]) {
  const offices = new Set(slots.map(({ office }) => office));
  const choices = slots.map((slot) => ({
    value: slot.id,
    label: slotTime(around, slot),
    hint: [offices.size > 1 && officeName(around, slot.office), slotPlace(around, slot)].filter(Boolean).join(' · '),
  }));
  const same = (a: (typeof choices)[number], b: (typeof choices)[number]) => a.label === b.label && a.hint === b.hint;
  return choices.filter((choice, at) => choices.findIndex((each) => same(each, choice)) === at);
}

/** A hearing that is booked, and what came of it. */
export const bookedView = (around: Around, hearing: NonNullable<OwnHearing['hearing']>): Booked => ({
  when: slotTime(around, hearing),
  where: slotPlace(around, hearing),
  result: hearing.result ? around.t(`hearing.result.${hearing.result}`) : null,
  showed: hearing.showed ? around.t(`hearing.showed.${hearing.showed}`) : null,
  minutes: hearing.minutes,
});

/** The page of a hearing: the one that is booked, and the times to choose from. */
export function hearingView(around: Around, { application, hearing, may, slots }: OwnHearing) {
  const { locale, t } = around;
  const { id, applicantDueOn } = application;
  const over = hearing !== null && hearing.result !== null;
  return {
    title: t('hearing.title'),
    back: paths.status(locale, id),
    until: !hearing && applicantDueOn ? t('hearing.until', { day: formatDate(locale, applicantDueOn) }) : null,
    booked: hearing && {
      ...bookedView(around, hearing),
      calendar: over ? null : paths.hearingFile(locale, id),
      waits: !over,
      moved: !over && hearing.moves > 0,
    },
    act: may.ok ? may.value : null,
    // The one that is held is no other time.
    slots: slotChoices(
      around,
      slots.filter((slot) => slot.id !== hearing?.slotId),
    ),
    object: paths.objection(locale, id),
  };
}

/** The hearing for the person's own calendar. */
export function hearingFile(
  around: Around,
  { application, hearing }: OwnHearing,
  { origin, now }: { origin: string; now: Date },
): ReturnType<typeof fileResponse> | null {
  if (!hearing || hearing.result !== null) return null;
  const { locale, t } = around;
  const title = t('hearing.calendarTitle', { reference: application.reference ?? '' });
  const event: CalendarDay = {
    uid: `hearing-${hearing.id}@kandas`,
    day: today(hearing.startsAt),
    hours: { from: hearing.startsAt, until: hearing.endsAt },
    title,
    text: slotPlace(around, hearing),
    url: `${origin}${paths.hearing(locale, application.id)}`,
  };
  return fileResponse(new TextEncoder().encode(calendarFile(title, [event], now)), {
    type: 'text/calendar; charset=utf-8',
    fileName: `hearing-${application.reference ?? ''}.ics`,
    disposition: 'attachment',
  });
}
