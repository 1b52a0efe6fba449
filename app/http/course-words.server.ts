import { decisionDueOn } from '#app/domain/application/clocks';
import { clock } from '#app/domain/application/lifecycle';
import { asked, pages } from '#app/domain/application/pages';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import type { Application } from '#app/features/applying/application.query.server';
import type { Course } from '#app/features/applying/course.query.server';
import { messageKey } from '#app/i18n/catalogues';
import { formatDate, formatDateTime } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { CourseView } from '#app/ui/applying/course';
import { paths } from './paths';
import { askedFor } from './status-words.server';

interface Around {
  locale: Locale;
  t: Translate;
}

/** Everything that is missing, each with the place where it is completed. */
export const gapViews = (around: Around, id: string, items: readonly RequestedItem[]) =>
  items.map((item, index) => ({
    key: `${index}`,
    text: askedFor(around, item),
    href: placeOf(around, id, item),
  }));

function placeOf({ locale }: Around, id: string, { item, question }: RequestedItem): string | null {
  if (item) return paths.documentItem(locale, id, item);
  const page = pages.find((each) => each.asks.some((one) => asked(one).name === question));
  return question && page ? paths.answerPage(locale, id, page.id) : null;
}

/**
 * Is the term of the law told besides? Not where it is the day of the first sentence, nor while the person is asked: their
 * answer may come after it.
 */
const tellsLegal = (application: Application): boolean =>
  clock[application.status].service !== 'stopped' && decisionDueOn(application) !== application.legalDueOn;

/** What the status page says beside the verification: gaps, extensions, endings, complaints, and what can be done now. */
export function courseView(around: Around, application: Application, course: Course): CourseView {
  const { locale, t } = around;
  const { id, status, legalDueOn, termExtendedAt } = application;
  const { returned, complaint, extension, ending, may } = course;
  const ground = ending?.reasons[0]?.ground;
  const groundKey = messageKey(`cycle.termination.${ground}`);
  return {
    returned: returned && {
      when: t('cycle.status.returned', {
        when: formatDate(locale, returned.at),
        until: formatDate(locale, returned.dueOn),
      }),
      gaps: gapViews(around, id, returned.items),
      complete: paths.application(locale, id),
    },
    legal:
      legalDueOn && clock[status].legal === 'runs' && (termExtendedAt || tellsLegal(application))
        ? t(termExtendedAt ? 'cycle.status.legalExtended' : 'cycle.status.legal', {
            until: formatDate(locale, legalDueOn),
          })
        : '',
    reasons: [
      ...(ending
        ? [
            {
              key: 'ending',
              title: t(status === 'terminated' ? 'cycle.status.terminated' : 'cycle.status.left'),
              ground: groundKey ? t(groundKey) : '',
              text: ending.note ?? '',
            },
          ]
        : []),
      ...(extension && clock[status].legal === 'runs'
        ? [{ key: 'extension', title: t('cycle.status.extension'), ground: '', text: extension.note ?? '' }]
        : []),
    ],
    complaint: complaint && {
      text: complaint.text,
      when: t('cycle.status.complained', {
        when: formatDateTime(locale, complaint.at),
        until: formatDate(locale, complaint.answerBy),
      }),
      answer: complaint.answer,
      answered: complaint.answeredAt
        ? t('cycle.status.answered', { when: formatDateTime(locale, complaint.answeredAt) })
        : '',
    },
    steps: may.map((step) => ({ key: step, href: paths.ownStep(locale, id, step), text: t(`cycle.own.${step}.link`) })),
  };
}
