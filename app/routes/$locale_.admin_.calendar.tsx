import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { calendarKinds, firstYear, lastYear } from '#app/domain/basics/calendar-days';
import { partsOf } from '#app/domain/basics/plain-date';
import { calendarYear } from '#app/features/administration/calendar.query.server';
import { markForm, unmarkForm } from '#app/features/administration/calendar.schema';
import {
  changeCalendar,
  type Effect,
  previewCalendarChange,
} from '#app/features/administration/change-calendar.server';
import { adminAction, adminLoader, type OfficerContext } from '#app/http/audience.server';
import { courseErrors } from '#app/http/desk/course-words.server';
import { invalid, parseForm, typedValues } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { formatDate, formatNumber } from '#app/i18n/format';
import { languageOf } from '#app/i18n/locales';
import { useT } from '#app/i18n/react';
import type { MessageKey } from '#app/i18n/translate';
import { CalendarDays, EffectOfChange } from '#app/ui/calendar';
import { Actions, Button } from '#app/ui/form/button';
import { useCheckedForm } from '#app/ui/form/checked-form';
import { ChoiceField } from '#app/ui/form/choice-field';
import { DateField } from '#app/ui/form/date-field';
import { errorOf, type FieldProblem } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: { button: { name: 'act', value: 'preview' } } };

/** Where the days come from that the portal begins with; whoever adds a day names its source in their own words. */
const sources = [
  ['Law on Holidays 267-II', 'holidays'],
  ['Labour Code, arts. 84-85', 'substitute'],
  ['Government decree on moved days off, 2025', 'moved'],
] as const;
const sourceIn = (t: OfficerContext['t'], source: string) => {
  const known = sources.find(([begins]) => source.startsWith(begins));
  return known ? t(`cycle.calendar.of.${known[1]}`) : source;
};

export const loader = adminLoader(async ({ t, locale, url, today }) => {
  const asked = Number(url.searchParams.get('year')) || partsOf(today).year;
  const year = Math.min(lastYear, Math.max(firstYear, Math.trunc(asked)));
  const days = await calendarYear(year);
  return {
    title: t('cycle.calendar.title'),
    back: paths.people(locale),
    year: t('cycle.calendar.year', { year: String(year) }),
    previous: year > firstYear ? paths.calendar(locale, year - 1) : null,
    next: year < lastYear ? paths.calendar(locale, year + 1) : null,
    saved: url.searchParams.get('after') === 'saved',
    days: days.map(({ day, kind, name, source }) => ({
      day,
      date: formatDate(locale, day),
      kind,
      name: name[languageOf(locale)],
      source: sourceIn(t, source),
      awaited: /computed/i.test(source),
    })),
  };
});

const effectView = ({ locale, t }: Pick<OfficerContext, 'locale' | 't'>, { cases, days }: Effect) => ({
  text: cases > 0 ? t('cycle.calendar.effectCases', { count: cases }) : t('cycle.calendar.effectNone'),
  days: days.map(({ which, before, after, count }) => ({
    key: `${which}${before}${after}`,
    what: t(`cycle.calendar.${which}`),
    before: before ? formatDate(locale, before) : '',
    after: formatDate(locale, after),
    count: formatNumber(locale, count),
  })),
});

interface Answer {
  errors: FieldProblem[];
  values: Record<string, string | string[]>;
  effect?: ReturnType<typeof effectView>;
}

export const action = adminAction(async (context) => {
  const { form, locale, officer, now } = context;
  const removes = form.has('remove');
  const read = removes ? parseForm(unmarkForm, form) : parseForm(markForm, form);
  if (!read.ok) return invalid(courseErrors(context, read.errors), form);
  const change = 'remove' in read.value ? { day: read.value.remove, kind: null } : read.value;
  const sure = form.get('act') === 'save';
  const verdict = sure ? await changeCalendar(change, officer, { now }) : await previewCalendarChange(change);
  if (!verdict.ok) {
    const field = verdict.code === 'works-anyway' ? 'kind' : 'day';
    return invalid(courseErrors(context, [{ name: field, code: verdict.code }]), form);
  }
  if (sure) return seeOther(`${paths.calendar(locale, partsOf(change.day).year)}&after=saved`);
  const answer: Answer = { errors: [], values: typedValues(form), effect: effectView(context, verdict.value) };
  return data(answer);
});

export default function Calendar() {
  const t = useT();
  const { back, year, previous, next, days, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const typed = useTyped(answer);
  const value = (name: string) => String(typed?.[name] ?? '');
  const { control, onSubmit, problems } = useCheckedForm({
    schema: async () => (await import('#app/features/administration/calendar.schema')).markForm,
    words: (code) => t(`cycle.error.${code}` as MessageKey, { until: '' }),
    refused: answer?.errors,
  });
  const tied = control as (name: string) => UseFormRegisterReturn;
  return (
    <PageLayout width="wide" back={back} errors={problems}>
      <PageHeading lead={t('cycle.calendar.lead')}>{t('cycle.calendar.title')}</PageHeading>
      {saved && !answer && (
        <Notice tone="success" live>
          {t('cycle.calendar.saved')}
        </Notice>
      )}
      {answer?.effect && <EffectOfChange effect={answer.effect} values={answer.values} />}
      <CalendarDays year={year} previous={previous} next={next} days={days} />
      <section>
        <h2>{t('cycle.calendar.add')}</h2>
        <p>{t('cycle.calendar.addHint')}</p>
        <Form typed onSubmit={onSubmit}>
          <DateField
            name="day"
            label={t('cycle.calendar.date')}
            hint={t('common.date.hintAhead')}
            value={{ day: value('day.day'), month: value('day.month'), year: value('day.year') }}
            error={errorOf(problems, 'day')}
            control={tied}
          />
          <ChoiceField
            name="kind"
            label={t('cycle.calendar.kind')}
            options={calendarKinds.map((kind) => ({ value: kind, label: t(`cycle.calendar.${kind}`) }))}
            value={value('kind')}
            error={errorOf(problems, 'kind')}
            control={tied('kind')}
          />
          {(['nameKk', 'nameRu', 'nameEn'] as const).map((name) => (
            <TextField
              key={name}
              name={name}
              label={t(`cycle.calendar.${name}`)}
              lang={name === 'nameKk' ? 'kk' : name === 'nameRu' ? 'ru' : 'en'}
              dir="ltr"
              value={value(name)}
              error={errorOf(problems, name)}
              control={tied(name)}
              maxLength={120}
            />
          ))}
          <TextField
            name="source"
            label={t('cycle.calendar.source')}
            hint={t('cycle.calendar.sourceHint')}
            dir="auto"
            value={value('source')}
            error={errorOf(problems, 'source')}
            control={tied('source')}
            maxLength={200}
          />
          <Actions>
            <Button name="act" value="preview">
              {t('cycle.calendar.preview')}
            </Button>
          </Actions>
        </Form>
      </section>
    </PageLayout>
  );
}
