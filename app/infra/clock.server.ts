let read: () => Date = () => new Date();

/** The only clock of the application; stories and the domain get its answer as an argument. */
export const now = (): Date => read();

/** Tests set the time; without an argument the real clock runs again. */
export function setClock(clock: () => Date = () => new Date()): void {
  if (process.env.NODE_ENV !== 'test') throw new Error('The clock can be set in tests only');
  read = clock;
}
