import { data } from '@remix-run/node';
import type { z } from 'zod';
import { rawForm } from '#app/domain/basics/raw-form';
import { newToken } from '#app/infra/random.server';

/** Error of one field: a code with words under `errors.*`. */
export interface FieldError {
  name: string;
  code: string;
  params?: Record<string, string | number>;
}

type Parsed<T> = { ok: true; value: T } | { ok: false; errors: FieldError[] };

/** Reads a form by a schema whose messages are codes under `errors.*`. */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): Parsed<z.output<S>> {
  const result = schema.safeParse({ ...rawForm(form) });
  if (result.success) return { ok: true, value: result.data };
  const errors = new Map<string, FieldError>();
  for (const issue of result.error.issues) {
    const name = issue.path.join('.') || 'form';
    if (!errors.has(name)) errors.set(name, { name, code: issue.message });
  }
  return { ok: false, errors: [...errors.values()] };
}

/** Drawn anew for each form that begins something: sent twice, it begins one thing. */
export const formKey = newToken;

const secret = /password|code|csrf/i;

/** The first text under a name; empty when there is none. */
export const one = (value: string | readonly string[] | undefined): string =>
  typeof value === 'string' ? value : (value?.[0] ?? '');

/** What was typed, to show again; never passwords and codes. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(rawForm(form)).filter(([name]) => !secret.test(name)));
}

/** The same page in another language: nothing is done, nothing refused, what was typed kept. */
export const keptWhileSwitching = (form: FormData) => data({ errors: [], values: typedValues(form) });

/** The same page again with its errors in words: 422, what was typed kept. */
export function invalid<E extends { name: string }>(errors: readonly E[], form?: FormData) {
  return data({ errors: [...errors], values: form ? typedValues(form) : {} }, { status: 422 });
}
