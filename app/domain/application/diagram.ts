import {
  clock,
  type Fork,
  forks,
  lifecycle,
  mayTake,
  type Party,
  type Status,
  type Step,
  statuses,
  steps,
  waitingOn,
} from './lifecycle';

const endsOf = (to: Status | Fork): readonly Status[] => ({ ...forks })[to as Fork] ?? [to as Status];

const arrows = () =>
  statuses.flatMap((from) => {
    const leads: Partial<Record<Step, Status | Fork>> = lifecycle[from];
    return steps.flatMap((step) => {
      const to = leads[step];
      const who: readonly Party[] = mayTake[step];
      return to ? endsOf(to).map((end) => `  ${from} --> ${end}: ${step} (${who.join(', ')})`) : [];
    });
  });

/** The life-cycle as a Mermaid state diagram, with whose turn it is and what the service and the legal clock do. */
export function lifecycleDiagram(): string {
  return [
    'stateDiagram-v2',
    '  [*] --> draft',
    ...arrows(),
    ...statuses.map((status) => {
      const { service, legal } = clock[status];
      return `  ${status}: ${status} · ${waitingOn[status]} · service ${service} · legal ${legal}`;
    }),
  ].join('\n');
}
