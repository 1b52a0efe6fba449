import { setTimeout as pause } from 'node:timers/promises';

/** Longer than the work of any answer that must not tell by its time whether there is an account. */
const milliseconds = 300;

/** Takes at least 300 ms, whatever the work finds. A failure is not waited for. */
export async function inSteadyTime<T>(work: () => Promise<T>): Promise<T> {
  const [found] = await Promise.all([work(), pause(milliseconds)]);
  return found;
}
