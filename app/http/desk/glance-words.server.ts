import type { CaseEvent } from '#app/data/case.server';
import type { CaseFile } from '#app/data/case-file.server';
import { today } from '#app/domain/basics/plain-date';
import { wordedEntries } from '#app/i18n/entry-words.server';
import { formatDateTime } from '#app/i18n/format';
import { commaOf } from '#app/i18n/locales';
import type { CaseView, EventView, GlanceView } from '#app/ui/desk/case-view';
import type { OfficerContext } from '../audience.server';
import { formKey } from '../forms.server';
import { paths } from '../paths';

type Context = Pick<OfficerContext, 'locale' | 't'>;

const fewEvents = 4;
const fewAnswers = 4;

/** Who belongs to it, what came before, what happened last: on one small card. */
export const glanceView = (
  { locale }: Context,
  { application }: CaseFile,
  timeline: readonly EventView[],
): GlanceView => ({
  family: wordedEntries(locale, application)
    .filter(({ list }) => list === 'family')
    .map(({ id, title, answers }) => ({
      key: id,
      label: title,
      // The name stands in the title.
      value: answers
        .map(({ answer }) => answer)
        .filter((answer) => answer !== '' && !title.includes(answer))
        .slice(0, fewAnswers)
        .join(' · '),
      dir: 'auto',
    })),
  last: timeline.slice(0, fewEvents),
});

export const notesView = ({ locale }: Context, { application, notes }: CaseFile): NonNullable<CaseView['notes']> => ({
  list: notes.map(({ id, at, authorName, text }) => ({
    id,
    by: [authorName ?? '', formatDateTime(locale, at, 'short')].filter(Boolean).join(commaOf(locale)),
    text,
  })),
  action: paths.case(locale, application.id),
  key: formKey(),
});

const keyOf = ({ step, actorId, at, detail }: CaseEvent) =>
  step === 'finding' ? `${actorId} ${String(detail.kind)} ${today(at)}` : null;

/** Findings of one officer in one check on one day, one after another, are one line; the rows add up. */
export function together(events: readonly CaseEvent[]): CaseEvent[] {
  const joined: CaseEvent[] = [];
  for (const event of events) {
    const last = joined.at(-1);
    const key = keyOf(event);
    if (!last || key === null || keyOf(last) !== key) joined.push(event);
    else {
      const { finding, ...rest } = last.detail;
      const rows = rowsIn(last) + rowsIn(event);
      // Different findings are not told as one.
      joined[joined.length - 1] = {
        ...last,
        detail: { ...rest, rows, ...(finding === event.detail.finding && { finding }) },
      };
    }
  }
  return joined;
}

const rowsIn = ({ detail: { rows } }: CaseEvent) => (typeof rows === 'number' ? rows : 1);
