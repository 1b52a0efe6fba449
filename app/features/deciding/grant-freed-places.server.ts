import { fieldsWithPlaces, waitingFor } from '#app/data/quota.server';
import { partsOf, today } from '#app/domain/basics/plain-date';
import { log } from '#app/infra/log.server';
import { grantFreedPlace } from './grant-freed-place.server';

/** Gives free places to those who wait: the higher score first, then the earlier file. Says how many were granted. */
export async function grantFreedPlaces(now: Date): Promise<number> {
  let granted = 0;
  for (const field of await fieldsWithPlaces(partsOf(today(now)).year)) {
    for (const id of await waitingFor(field)) {
      const verdict = await grantFreedPlace(id, { now });
      if (verdict.ok) granted += 1;
      else if (verdict.code === 'no-place') break;
      else log.warn('a waiting case needs an officer', { applicationId: id, code: verdict.code });
    }
  }
  return granted;
}
