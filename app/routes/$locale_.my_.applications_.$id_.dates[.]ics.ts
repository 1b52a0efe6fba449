import { ownApplication } from '#app/features/applying/application.query.server';
import { planFor } from '#app/features/applying/plan.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { planFile } from '#app/http/plan-words.server';

export const loader = applicantLoader(async ({ t, locale, account, params, now, origin, pageNotFound }) => {
  const application = await ownApplication(account.id, params.id);
  if (!application) return pageNotFound();
  const { id, reference, entries } = application;
  return planFile(
    { locale, t },
    { id, reference, entries, origin, link: paths.dates(locale, id) },
    await planFor(application, now),
    now,
  );
});
