import type { FieldFault } from '#app/domain/eligibility/field-faults';
import { messageKey, translateFor } from '#app/i18n/catalogues';
import type { Locale } from '#app/i18n/locales';

const statuses = {
  'not-json': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-large': 413,
  'not-json-type': 415,
  'invalid-request': 422,
  'too-many': 429,
  failed: 500,
  unavailable: 503,
} as const;
export type ProblemCode = keyof typeof statuses;

/** A JSON pointer (RFC 6901) as a URI fragment. */
const pointerOf = (path: readonly (string | number)[]) =>
  `#${path.map((part) => `/${encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;

function errorOf(locale: Locale, { path, code, params, with: others }: FieldFault) {
  const key =
    messageKey(`api.field.${code}`) ?? messageKey(`eligibility.contradiction.${code}`) ?? 'api.field.wrong-value';
  return {
    pointer: pointerOf(path),
    code,
    detail: translateFor(locale)(key, params),
    ...(others && { conflictsWith: others.map(pointerOf) }),
  };
}

interface More {
  faults?: readonly FieldFault[];
  headers?: Record<string, string>;
}

/** An answer of the API that something is wrong (RFC 9457), in the language the caller prefers. */
export function problem(locale: Locale, code: ProblemCode, { faults, headers }: More = {}): Response {
  const status = statuses[code];
  const body = {
    type: 'about:blank',
    title: translateFor(locale)(`api.problem.${code}`),
    status,
    code,
    ...(faults && { errors: faults.map((fault) => errorOf(locale, fault)) }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': locale,
      Vary: 'Accept-Language',
      ...headers,
    },
  });
}
