import { useT } from '#app/i18n/react';
import { Actions, Button } from './form/button';
import { Form } from './form/form';
import { Table } from './table';
import { Tag } from './tag';

interface Effect {
  text: string;
  days: { key: string; what: string; before: string; after: string; count: string }[];
}

/** What a change would move, and the button that does it. */
export function EffectOfChange({ effect, values }: { effect: Effect; values: Record<string, string | string[]> }) {
  const t = useT();
  const removes = 'remove' in values;
  return (
    <section aria-live="polite">
      <h2>{t('cycle.calendar.effect')}</h2>
      <p>{effect.text}</p>
      {effect.days.length > 0 && (
        <Table
          caption={t('cycle.calendar.effect')}
          quiet
          columns={[
            { key: 'what', label: t('cycle.calendar.what') },
            { key: 'before', label: t('cycle.calendar.before') },
            { key: 'after', label: t('cycle.calendar.after') },
            { key: 'count', label: t('cycle.calendar.count'), numeric: true },
          ]}
          rows={effect.days.map(({ key, what, before, after, count }) => ({
            key,
            cells: [what, before, after, count],
          }))}
        />
      )}
      <Form className="form-once">
        {Object.entries(values)
          .filter(([name]) => name !== 'act')
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={String(value)} />
          ))}
        <Actions>
          <Button name="act" value="save" kind={removes ? 'danger' : 'primary'}>
            {t(removes ? 'cycle.calendar.confirmRemove' : 'cycle.calendar.confirmSave')}
          </Button>
        </Actions>
      </Form>
    </section>
  );
}

interface Year {
  year: string;
  previous: string | null;
  next: string | null;
  days: { day: string; date: string; kind: 'holiday' | 'working'; name: string; source: string; awaited: boolean }[];
}

/** The days of a year that depart from the five-day week. */
export function CalendarDays({ year, previous, next, days }: Year) {
  const t = useT();
  return (
    <section>
      <h2>{year}</h2>
      <nav aria-label={t('cycle.calendar.title')} className="actions">
        {previous && <a href={previous}>{t('cycle.calendar.previous')}</a>}
        {next && <a href={next}>{t('cycle.calendar.next')}</a>}
        <a href="#day">{t('cycle.calendar.add')}</a>
      </nav>
      <Table
        caption={year}
        quiet
        empty={t('cycle.calendar.empty')}
        columns={[
          { key: 'day', label: t('cycle.calendar.day') },
          { key: 'kind', label: t('cycle.calendar.kind') },
          { key: 'name', label: t('cycle.calendar.name') },
          { key: 'source', label: t('cycle.calendar.source') },
          { key: 'remove', label: t('cycle.calendar.remove') },
        ]}
        rows={days.map(({ day, date, kind, name, source, awaited }) => ({
          key: day,
          tone: awaited ? 'warning' : undefined,
          cells: [
            date,
            <Tag key="kind" tone={kind === 'holiday' ? 'info' : 'neutral'}>
              {t(`cycle.calendar.${kind}`)}
            </Tag>,
            name,
            <span key="source">
              <bdi>{source}</bdi>
              {awaited && <p>{t('cycle.calendar.awaited')}</p>}
            </span>,
            <Form key="remove" className="inline-form">
              <input type="hidden" name="remove" value={day} />
              <Button
                kind="tertiary"
                name="act"
                value="preview"
                aria-label={t('cycle.calendar.removeDay', { day: date })}
              >
                {t('cycle.calendar.remove')}
              </Button>
            </Form>,
          ],
        }))}
      />
    </section>
  );
}
