import type { Verdict } from '#app/domain/basics/verdict';

/** The value of a step that cannot be refused here; a refusal says that the demonstration and the rules have parted. */
export function must<T, C extends string>(verdict: Verdict<T, C>, what: string): T {
  if (verdict.ok) return verdict.value;
  throw new Error(`${what}: ${verdict.code} ${JSON.stringify(verdict.detail ?? {})}`);
}
