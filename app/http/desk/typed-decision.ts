import type { TypedDecision } from '#app/ui/desk/recommend-page';

/** What was chosen in a refused form, to show again. */
export function typedDecision(
  values: Readonly<Record<string, string | string[]>>,
  choice: 'recommendation' | 'decision',
): TypedDecision {
  const one = (name: string) => String(values[name] ?? '');
  return {
    choice: one(choice),
    reasons: [values.reasons ?? []].flat(),
    sendBackReason: one('sendBackReason'),
    note: one('note'),
    departure: one('departure'),
    explanation: one('explanation'),
    values,
  };
}
