import { z } from 'zod';
import { parsePlainDate } from '../basics/plain-date';
import { searchKey } from './search-key';

/** How somebody is a relative of an officer. */
export const relations = ['spouse', 'parent', 'child', 'sibling', 'other'] as const;
export type Relation = (typeof relations)[number];

const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : '') || null;

/** Whom an officer declares; found by the passport, or by the day of birth with the name. Messages are codes under `duties.error`. */
export const relativeForm = z
  .object({
    name: z.preprocess(trimmed, z.string('name-required').max(120, 'too-long')),
    relation: z.enum(relations, 'choose-relation'),
    birthDate: z.preprocess(trimmed, z.string().max(10, 'not-a-date').nullable()),
    passportNumber: z.preprocess(trimmed, z.string().max(20, 'too-long').nullable()),
  })
  .superRefine(({ birthDate, passportNumber }, context) => {
    if (birthDate && !parsePlainDate(birthDate))
      context.addIssue({ code: 'custom', path: ['birthDate'], message: 'not-a-date' });
    if (!birthDate && !passportNumber)
      context.addIssue({ code: 'custom', path: ['passportNumber'], message: 'birth-or-passport' });
  })
  .transform((value) => ({
    ...value,
    passportNumber: value.passportNumber?.replace(/\s/g, '').toUpperCase() ?? null,
    searchKey: searchKey(value.name),
  }));
export type DeclaredRelative = z.output<typeof relativeForm>;
