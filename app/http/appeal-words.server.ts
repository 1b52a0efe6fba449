import { dependantsOf } from '#app/domain/application/family';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { appealAspects, appealSubjects } from '#app/domain/decisions/appeal';
import type { OwnAppeals } from '#app/features/applying/appeal.query.server';
import type { FiledAppeal } from '#app/features/applying/file-appeal.server';
import { messageKey } from '#app/i18n/catalogues';
import { formatDate } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import { memberName } from '#app/i18n/sheet-words.server';
import type { Translate } from '#app/i18n/translate';
import { paths } from './paths';

interface Around {
  locale: Locale;
  t: Translate;
  today: PlainDate;
}

type Appeal = OwnAppeals['appeals'][number];
type Application = OwnAppeals['application'];

interface AppealWords {
  title: string;
  text: string;
  lateReason: string;
}

const ownWords = (t: Translate): AppealWords => ({
  title: t('appeal.filed'),
  text: t('appeal.text'),
  lateReason: t('appeal.lateReason'),
});

/** What it is against; of the family, whose refusal. */
const againstOf = (
  { locale, t }: Pick<Around, 'locale' | 't'>,
  application: Application,
  { subject, person }: Pick<Appeal, 'subject' | 'person'>,
): string => {
  const member = dependantsOf(application).find(({ id }) => id === person);
  return [t(`appeal.subject.${subject}`), ...(member ? [memberName(locale, member)] : [])].join(': ');
};

/** One of the options of the form: the subject, and of the family the member. */
export const subjectValue = ({ subject, person }: Pick<Appeal, 'subject' | 'person'>): string =>
  person ? `${subject}@${person}` : subject;

export function readSubject(value: string): Pick<FiledAppeal, 'subject' | 'person'> {
  const [code, person = null] = value.split('@');
  return { subject: appealSubjects.find((each) => each === code) ?? null, person };
}

/** An appeal and its answer: to who filed it, or to who answers it in words of the office. */
export function appealRows(around: Around, application: Application, appeal: Appeal, words = ownWords(around.t)) {
  const { locale, t, today } = around;
  const { aspects, text, lateReason, filedAt, dueOn, result, reason, explanation, decidedAt } = appeal;
  const row = (key: string, label: string, value: string) => ({ key, label, value, dir: 'auto' as const });
  const why = reason ? messageKey(`appeal.reason.${reason}`) : null;
  return {
    key: appeal.id,
    title: words.title,
    filed: t('appeal.filedOn', { day: formatDate(locale, filedAt) }),
    due: result ? null : t('appeal.dueOn', { day: formatDate(locale, dueOn) }),
    overdue: !result && dueOn < today,
    open: result === null,
    rows: [
      row('against', t('appeal.against'), againstOf(around, application, appeal)),
      ...(aspects.length > 0
        ? [row('aspects', t('appeal.aspects'), aspects.map((aspect) => t(`appeal.aspect.${aspect}`)).join(', '))]
        : []),
      row('text', words.text, text),
      ...(lateReason ? [row('late', words.lateReason, lateReason)] : []),
    ],
    answer: result && {
      text: t(`appeal.result.${result}`),
      when: decidedAt ? formatDate(locale, decidedAt) : '',
      reason: why ? t(why) : '',
      explanation: explanation ?? '',
      court: result === 'dismiss' || result === 'leave-unconsidered' || result === 'vary',
    },
  };
}

/** The page of appeals: what was filed, and the form where something can still be appealed against. */
export function appealView(around: Around, { application, appeals, open, files }: OwnAppeals) {
  const { locale, t, today } = around;
  const { id, status } = application;
  const termOf = ({ until }: OwnAppeals['open'][number]) =>
    t(today > until ? 'appeal.late' : 'appeal.until', { day: formatDate(locale, until) });
  return {
    title: t('appeal.title'),
    back: paths.status(locale, id),
    appeals: appeals.map((appeal) => appealRows(around, application, appeal)),
    subjects:
      status === 'appealed'
        ? []
        : open.map((each) => ({
            value: subjectValue(each),
            label: againstOf(around, application, each),
            hint: termOf(each),
          })),
    aspects: open.some(({ subject }) => subject === 'terms')
      ? appealAspects.map((value) => ({ value, label: t(`appeal.aspect.${value}`) }))
      : [],
    late: open.some(({ until }) => today > until),
    files: paths.documentItem(locale, id, 'appeal'),
    filesSent: t('appeal.filesSent', { count: files }),
    withdraw: status === 'appealed',
  };
}
