import { networkOf } from '#app/data/limits.server';
import { today } from '#app/domain/basics/plain-date';
import { hmac } from '#app/infra/keys.server';

/** The same for one network on one day; nobody can tell from it whose it was. */
export const visitorOf = (clientIp: string, now: Date): string =>
  hmac('permit-visitor', `${networkOf(clientIp)} ${today(now)}`);
