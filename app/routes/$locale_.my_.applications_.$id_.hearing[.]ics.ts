import { ownHearing } from '#app/features/applying/hearing.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { hearingFile } from '#app/http/hearing-words.server';

export const loader = applicantLoader(async ({ t, locale, account, params, now, origin, pageNotFound }) => {
  const own = await ownHearing(account.id, params.id, now);
  return (own && hearingFile({ locale, t }, own, { origin, now })) ?? pageNotFound();
});
