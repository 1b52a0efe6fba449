import { useActionData, useLoaderData } from '@remix-run/react';
import { paperForm } from '#app/domain/decisions/opinion-forms';
import { caseRoles } from '#app/domain/people/roles';
import { recordOpinion } from '#app/features/opinions/ask-opinion.server';
import { caseOpinions } from '#app/features/opinions/opinion.query.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { opinionsView } from '#app/http/desk/opinions-words.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { talkErrors } from '#app/http/desk/talk-errors.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { PaperOpinionPage } from '#app/ui/desk/paper-opinion-page';
import { useTypedTexts } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

export const loader = caseLoader(caseRoles)(async (context) => {
  const { params, officer, now, locale, t } = context;
  const file = await caseOpinions(params.id, officer, { now });
  if (!file) throw notFound();
  const view = opinionsView(context, file);
  if (view.barred || !view.open) throw seeOther(paths.caseOpinions(locale, file.application.id));
  return { title: t('talkDesk.opinions.paper'), view };
});

export const action = officerAction(caseRoles)(async (context) => {
  const { form, t, locale, params, officer, now } = context;
  const id = params.id ?? '';
  const parsed = parseForm(paperForm, form);
  if (!parsed.ok) return invalid(talkErrors(t, parsed.errors), form);
  const recorded = await recordOpinion({ id, ...parsed.value }, officer, { now });
  if (recorded.ok) return seeOther(`${paths.caseOpinion(locale, id, recorded.value.opinion)}?done=recorded`);
  const field = { 'no-such-check': 'check', 'in-the-future': 'answeredOn' }[String(recorded.code)];
  if (!field) throw refusedPage(context, recorded, id);
  return invalid(talkErrors(t, [{ name: field, code: recorded.code }]), form);
});

export default function PaperOpinion() {
  const { view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTypedTexts(refused);
  return <PaperOpinionPage view={view} errors={refused?.errors} typed={typed} />;
}
