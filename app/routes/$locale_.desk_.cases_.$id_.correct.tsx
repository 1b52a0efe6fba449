import { useActionData, useLoaderData } from '@remix-run/react';
import { proposerRoles } from '#app/domain/permits/proposal';
import { proposeForm } from '#app/domain/permits/proposal-forms';
import { proposeAct } from '#app/features/permits/propose-act.server';
import { readCase } from '#app/features/reviewing/case.query.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { fieldOfProposal, proposalErrors, proposePageView } from '#app/http/desk/proposal-words.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { ProposePage } from '#app/ui/desk/propose-page';
import { useTypedTexts } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

/** The words of a refusal's letter: there is no permit whose page could hold this. */
export const loader = caseLoader(proposerRoles)(async (context) => {
  const { params, officer, now, locale } = context;
  const file = await readCase(params.id ?? '', officer, { now });
  if (!file) throw notFound();
  const { application, decisions } = file;
  const refusal = decisions.findLast(({ kind }) => kind === 'refuse');
  const back = paths.case(locale, application.id);
  if (application.status !== 'refused' || !refusal?.explanation) throw seeOther(back);
  const about = {
    act: 'correct',
    permit: null,
    reference: application.reference ?? '',
    holder: application.holderName ?? '',
    words: refusal.explanation,
    back,
  } as const;
  const view = proposePageView(context, about);
  return { title: view.title, view };
});

export const action = officerAction(proposerRoles)(async (context) => {
  const { form, params, officer, now, locale } = context;
  const id = params.id ?? '';
  const parsed = parseForm(proposeForm, form);
  if (!parsed.ok) return invalid(proposalErrors(context, parsed.errors), form);
  const verdict = await proposeAct({ about: { application: id }, act: 'correct', ...parsed.value }, officer, { now });
  if (verdict.ok) return seeOther(`${paths.proposal(locale, verdict.value.id)}?done=proposed`);
  const name = fieldOfProposal[verdict.code];
  if (!name) throw refusedPage(context, verdict, id);
  return invalid(proposalErrors(context, [{ name, code: verdict.code }]), form);
});

export default function Correct() {
  const { view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTypedTexts(refused);
  return <ProposePage view={view} errors={refused?.errors} typed={typed} />;
}
