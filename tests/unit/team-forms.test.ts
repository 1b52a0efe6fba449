import { describe, expect, it } from 'vitest';
import { slotForm } from '#app/domain/decisions/slot-form';
import { absenceForm, giveForm, jurisdictionForm } from '#app/domain/people/team-forms';
import { markForm } from '#app/features/administration/calendar.schema';

const refused = (schema: { safeParse: (form: unknown) => ReturnType<typeof absenceForm.safeParse> }, form: object) =>
  (schema.safeParse(form).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]);
const posted = (name: string, [day, month, year]: string[]) => ({
  [`${name}.day`]: day,
  [`${name}.month`]: month,
  [`${name}.year`]: year,
});

describe('a day in three boxes', () => {
  it('is read as it is posted and as the browser keeps it', () => {
    const day = { day: ' 3 ', month: '12', year: '2026' };
    expect(absenceForm.parse({ ...posted('from', ['3', '12', '2026']), until: day })).toEqual({
      from: '2026-12-03',
      until: '2026-12-03',
      substitute: null,
    });
  });

  it.each([[['31', '2', '2027']], [['', '', '']], [['x', '1', '2027']], [['1.5', '1', '2027']]])(
    'is refused under its name: %s',
    (boxes) => {
      const form = { ...posted('from', boxes), ...posted('until', ['3', '12', '2026']) };
      expect(refused(absenceForm as never, form)).toEqual([['from', 'absence-day']]);
    },
  );

  it.each(['text', ['a', 'b'], null])('is no day when it is anything else: %s', (from) => {
    expect(refused(absenceForm as never, { from, until: { day: '1', month: '1', year: '2027' } })).toEqual([
      ['from', 'absence-day'],
    ]);
  });
});

it('an absence ends after it begins', () => {
  const form = { ...posted('from', ['4', '12', '2026']), ...posted('until', ['3', '12', '2026']) };
  expect(refused(absenceForm as never, form)).toEqual([['until', 'absence-order']]);
});

it('everything that is wrong is told at once', () => {
  expect(refused(slotForm as never, {}).map(([name]) => name)).toEqual([
    'office',
    'day',
    'from',
    'minutes',
    'count',
    'form',
    'place',
    'capacity',
  ]);
  expect(refused(markForm as never, { kind: 'x' }).map(([name]) => name)).toEqual([
    'day',
    'kind',
    'nameKk',
    'nameRu',
    'nameEn',
    'source',
  ]);
});

it('boxes may be none, one or several; what is not known is not kept', () => {
  expect(refused(giveForm as never, { to: '' })).toEqual([['cases', 'choose-cases']]);
  expect(giveForm.parse({ cases: 'one', to: '' })).toEqual({ cases: ['one'], to: null });
  expect(giveForm.parse({ cases: ['one', 'two'], to: 'x' })).toEqual({ cases: ['one', 'two'], to: 'x' });
  expect(jurisdictionForm.parse({ office: 'centre', regions: ['KZ-55', 'XX'], programmes: 'kandas-card' })).toEqual({
    office: 'centre',
    regions: ['KZ-55'],
    countries: [],
    programmes: ['kandas-card'],
    checkKinds: [],
    languages: [],
  });
});
