/**
 * The answer of every rule that may refuse: a value, or a code that the message catalogues turn into words.
 * `detail` carries the parameters of those words (dates as ISO text, numbers as digits).
 */
export type Verdict<T = undefined, C extends string = string> = Passed<T> | Refused<C>;

export type Passed<T> = { ok: true; value: T };
export type Refused<C extends string = string> = { ok: false; code: C; detail?: Record<string, string> };

export function pass(): Passed<undefined>;
export function pass<T>(value: T): Passed<T>;
export function pass<T>(value?: T): Passed<T | undefined> {
  return { ok: true, value };
}

export function refuse<C extends string>(code: C, detail?: Record<string, string>): Refused<C> {
  return detail ? { ok: false, code, detail } : { ok: false, code };
}
