import { setClock } from '#app/infra/clock.server';

let time = new Date(0);

/** Stops the application's clock at an instant, such as `2027-02-28T23:59:00+05:00`. It runs again after the test. */
export function freezeClock(instant: string): Date {
  time = new Date(instant);
  if (Number.isNaN(time.getTime())) throw new Error(`Not an instant: ${instant}`);
  setClock(() => new Date(time));
  return new Date(time);
}

/** Moves the frozen clock on. */
export function passTime({
  days = 0,
  hours = 0,
  minutes = 0,
}: {
  days?: number;
  hours?: number;
  minutes?: number;
}): Date {
  time = new Date(time.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  return new Date(time);
}
