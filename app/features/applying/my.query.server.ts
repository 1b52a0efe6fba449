import { ownApplications } from '#app/data/application.server';
import { permitsOfAccount } from '#app/data/permit.server';
import { hasAnswers } from '#app/domain/application/amendable';

/** The latest application of this person whose answers a new one may begin with. */
export const earlierApplication = async (accountId: string) =>
  (await ownApplications(accountId)).find((each) => hasAnswers(each)) ?? null;

/** Everything a person has with us. */
export async function myApplications(accountId: string) {
  const [applications, permits] = await Promise.all([ownApplications(accountId), permitsOfAccount(accountId)]);
  return { applications, permits };
}
