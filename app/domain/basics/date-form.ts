import { z } from 'zod';
import { dateFromParts, type PlainDate } from './plain-date';

const parts = ['day', 'month', 'year'] as const;
const part = z.preprocess((value) => Number((typeof value === 'string' && value.trim()) || Number.NaN), z.number());
const boxes = z
  .object({ day: part.catch(0), month: part.catch(0), year: part.catch(0) })
  .catch({ day: 0, month: 0, year: 0 });

/** The three boxes of a day; what is no day is told by `code`. */
export const dateBoxes = (code: string) =>
  boxes.transform(({ day, month, year }, context): PlainDate => {
    const date = dateFromParts(year, month, day);
    if (date) return date;
    context.addIssue({ code: 'custom', message: code });
    return z.NEVER;
  });

/** A form posts the boxes as `name.day`, `name.month`, `name.year`; in the browser they stand together under the name. */
export const withDates = <S extends z.ZodType>(names: readonly string[], schema: S) =>
  z
    .looseObject({})
    .transform((posted): Record<string, unknown> => {
      const together = (name: string) => Object.fromEntries(parts.map((each) => [each, posted[`${name}.${each}`]]));
      return { ...posted, ...Object.fromEntries(names.map((name) => [name, posted[name] ?? together(name)])) };
    })
    .pipe(schema as unknown as z.ZodType<z.output<S>, Record<string, unknown>>);
