import type { z } from 'zod';

/** What is wrong with one field of data from outside. Words: `api.field.<code>`, or of a contradiction. */
export interface FieldFault {
  /** From the whole to the fault: `['facts', 'languages', 'kk']`. */
  path: (string | number)[];
  code: string;
  params?: Record<string, string | number>;
  /** The other facts of a contradiction. */
  with?: (string | number)[][];
}

type Issue = z.core.$ZodIssue;

const expected: Record<string, string> = {
  number: 'not-a-number',
  int: 'not-whole',
  string: 'not-text',
  boolean: 'not-yes-no',
  array: 'not-a-list',
  object: 'not-an-object',
  record: 'not-an-object',
};

const isMissing = (input: unknown, path: readonly PropertyKey[]) => {
  let value = input;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return true;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return false;
};

const textPath = (path: readonly PropertyKey[]) => path.map((part) => (typeof part === 'number' ? part : String(part)));

/** The faults zod found, one for each field, in words of our own. `input` tells what is missing from what is wrong. */
export function fieldFaults(issues: readonly Issue[], input: unknown): FieldFault[] {
  return issues.flatMap((issue): FieldFault[] => {
    const path = textPath(issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown-name' }));
    return [{ path, ...(isMissing(input, issue.path) ? { code: 'missing' } : faultOf(issue)) }];
  });
}

function faultOf(issue: Issue): Pick<FieldFault, 'code' | 'params'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: expected[issue.expected] ?? 'wrong-value' };
    case 'invalid_value':
      return { code: 'not-in-list', params: { values: issue.values.map(String).join(', ') } };
    case 'invalid_format':
      return { code: issue.format === 'date' ? 'not-a-date' : 'wrong-value' };
    case 'too_small':
      return { code: 'at-least', params: { min: Number(issue.minimum) } };
    case 'too_big':
      return issue.origin === 'array'
        ? { code: 'too-many', params: { max: Number(issue.maximum) } }
        : { code: 'at-most', params: { max: Number(issue.maximum) } };
    case 'custom':
      return { code: typeof issue.params?.of === 'string' ? `unknown-${issue.params.of}` : 'wrong-value' };
    default:
      return { code: 'wrong-value' };
  }
}
