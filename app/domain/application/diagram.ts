import { clock, lifecycle, mayTake, type Party, type Step, statuses, steps, waitingOn } from './lifecycle';

const arrows = () =>
  statuses.flatMap((from) => {
    const leads: Partial<Record<Step, string>> = lifecycle[from];
    return steps.flatMap((step) => {
      const to = leads[step];
      const who: readonly Party[] = mayTake[step];
      return to ? [`  ${from} --> ${to}: ${step} (${who.join(', ')})`] : [];
    });
  });

/** The life-cycle as a Mermaid state diagram, with whose turn it is and what the clock does. */
export function lifecycleDiagram(): string {
  return [
    'stateDiagram-v2',
    '  [*] --> draft',
    ...arrows(),
    ...statuses.map((status) => `  ${status}: ${status} · ${waitingOn[status]} · clock ${clock[status]}`),
  ].join('\n');
}
