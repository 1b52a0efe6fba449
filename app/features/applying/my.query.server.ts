import { ownApplications } from '#app/data/application.server';
import { permitsOfAccount } from '#app/data/permit.server';

/** Everything a person has with us. */
export async function myApplications(accountId: string) {
  const [applications, permits] = await Promise.all([ownApplications(accountId), permitsOfAccount(accountId)]);
  return { applications, permits };
}
