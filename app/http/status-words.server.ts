import { officeDueOn } from '#app/domain/application/clocks';
import { isOpen, type Status, steps } from '#app/domain/application/lifecycle';
import type { Entry } from '#app/domain/application/lists';
import type { QuestionName } from '#app/domain/application/questions';
import type { Submission, WordedEntry } from '#app/domain/application/submission';
import { labelOf } from '#app/domain/application/turn';
import type { PlainDate } from '#app/domain/basics/plain-date';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import type { Application } from '#app/features/applying/application.query.server';
import type { ApplicationStory } from '#app/features/applying/status.query.server';
import { askedInWords } from '#app/i18n/asked-words.server';
import { messageKey } from '#app/i18n/catalogues';
import { formatDate, formatDateTime } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { AnsweredSection } from '#app/ui/applying/check-answers';

interface Around {
  locale: Locale;
  t: Translate;
}

const ofApplicant: readonly Status[] = ['returned', 'awaiting_information', 'refusal_notice', 'lapsed'];

/** The day the sentence speaks of: by when the office acts, or the applicant. */
function dayOf(application: Application): PlainDate | null {
  return ofApplicant.includes(application.status) ? application.applicantDueOn : officeDueOn(application);
}

/** Where it is, whose turn it is, until when: in one breath. */
export function statusSentence({ locale, t }: Around, application: Application, on: PlainDate): string {
  const { status } = application;
  if (labelOf(application, on) === 'objected') return t('status.sentence.objected');
  const last = dayOf(application);
  // What could be opened again until a day that is over is closed.
  const day = status === 'lapsed' && last && last < on ? null : last;
  // The office is late, and says so instead of promising a day that is over.
  if (day && day < on && (status === 'verification' || status === 'recommended'))
    return t('cycle.status.late', { until: formatDate(locale, day) });
  const withoutDay = messageKey(`status.sentenceWithoutDay.${status}`);
  if (!day && withoutDay) return t(withoutDay);
  return t(`status.sentence.${status}`, { until: day ? formatDate(locale, day) : '' });
}

const known: readonly string[] = [...steps, 'documents', 'book-hearing', 'move-hearing'];

/** What happened, newest first; who acted is said by side, never by name. */
export function history({ locale, t }: Around, events: ApplicationStory['events'], status: Status) {
  return events
    .filter(({ step }) => known.includes(step))
    .map(({ id, step, at, actorRole }, index) => ({
      key: id,
      title: t(messageKey(`status.event.${step}`) ?? messageKey(`hearing.event.${step}`) ?? 'status.event.amend'),
      when: formatDateTime(locale, at),
      dateTime: at.toISOString(),
      by: t(
        actorRole === 'applicant'
          ? 'status.by.applicant'
          : actorRole === 'clock'
            ? 'status.by.clock'
            : 'status.by.officer',
      ),
      state: index === 0 && isOpen(status) ? ('current' as const) : ('done' as const),
    }));
}

/** One thing the office asks for, as a sentence to the applicant. */
export const askedFor = ({ locale }: Around, asked: RequestedItem, entries: readonly Entry[] = []): string =>
  askedInWords(locale, asked, entries);

/** What the officer wrote besides, as it was written; what is asked by words alone has nothing besides. */
export const wordsBesides = ({ reason, note }: RequestedItem): string => (reason !== 'note' && note ? `«${note}»` : '');

type Ground = NonNullable<ApplicationStory['notice']>['reasons'][number];

/** A ground in words: what is not met, where it is written, what would mend it. */
export function groundInWords({ t }: Around, { ground, act, at }: Ground) {
  const title = messageKey(`decide.ground.${ground}.title`);
  const cure = messageKey(`decide.ground.${ground}.cure`);
  return {
    key: ground,
    title: title ? t(title) : ground,
    source: act ? t(`applying.status.source.${act}`, { at: at ?? '' }) : '',
    cure: cure ? t(cure) : null,
  };
}

interface Ways {
  /** The page that asks a question. */
  toPage?: (page: string, name: string) => string | undefined;
  /** The page of an entry that asks it. */
  toEntry?: (entry: WordedEntry, name: QuestionName) => string | undefined;
}

/** Answers as worded, section by section, a card for each entry; the ways lead to where they are changed. */
export function answeredSections(
  t: Translate,
  { pages, entries = [] }: Pick<Submission, 'pages' | 'entries'>,
  { toPage, toEntry }: Ways = {},
): AnsweredSection[] {
  const sections = [...new Set([...pages, ...entries].map(({ section }) => section))];
  return sections.flatMap((section) => {
    const rows = pages
      .filter((page) => page.section === section)
      .flatMap(({ page, answers }) =>
        answers.map(({ name, question, answer }) => ({
          key: name,
          label: question,
          value: answer,
          href: toPage?.(page, name),
        })),
      );
    const cards = entries
      .filter((entry) => entry.section === section)
      .map((entry) => ({
        key: entry.id,
        title: entry.title,
        rows: entry.answers.map(({ name, question, answer }) => ({
          key: `${entry.id} ${name}`,
          label: question,
          value: answer,
          href: toEntry?.(entry, name),
        })),
      }));
    return [...(rows.length > 0 ? [{ key: section, title: t(`status.section.${section}`), rows }] : []), ...cards];
  });
}
