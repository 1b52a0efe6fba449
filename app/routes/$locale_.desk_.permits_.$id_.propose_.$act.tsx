import { useActionData, useLoaderData } from '@remix-run/react';
import { isProposedAct, type ProposedAct, proposerRoles } from '#app/domain/permits/proposal';
import { endForm, proposeForm } from '#app/domain/permits/proposal-forms';
import { readPermit } from '#app/features/permits/permit.query.server';
import { proposeAct } from '#app/features/permits/propose-act.server';
import { officerAction, officerLoader } from '#app/http/audience.server';
import { enterCase } from '#app/http/case-door.server';
import { permitView } from '#app/http/desk/permit-words.server';
import { fieldOfProposal, proposalErrors, proposePageView } from '#app/http/desk/proposal-words.server';
import { refusedPermit } from '#app/http/desk/refused.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { ProposePage } from '#app/ui/desk/propose-page';
import { useTypedTexts } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

export const loader = officerLoader(proposerRoles)(async (context) => {
  const { params, locale } = context;
  const { act } = params;
  const file = isProposedAct(act) ? await readPermit(params.id ?? '') : null;
  if (!file || !isProposedAct(act)) throw notFound();
  // How it stands now is read to be corrected: that is the case.
  if (act === 'correct') await enterCase(context, file.permit.applicationId);
  const back = paths.deskPermit(locale, file.permit.id);
  // What is not open to this officer now has no page.
  if (!permitView(context, file, { whole: false }).proposes.some(({ key }) => key === act)) throw seeOther(back);
  const { permit, family } = file;
  const about = {
    act,
    permit,
    family: family.map((each) => each.permit),
    reference: file.reference ?? '',
    holder: '',
    words: '',
    back,
  };
  const view = proposePageView(context, about);
  return { title: view.title, view };
});

export const action = officerAction(proposerRoles)(async (context) => {
  const { form, params, officer, now, locale } = context;
  const { id = '', act } = params;
  if (!isProposedAct(act)) throw notFound();
  const parsed = parseProposal(act, form);
  if (!parsed.ok) return invalid(proposalErrors(context, parsed.errors), form);
  const verdict = await proposeAct({ about: { permit: id }, act, ...parsed.value }, officer, { now });
  if (verdict.ok) return seeOther(`${paths.proposal(locale, verdict.value.id)}?done=proposed`);
  const name = fieldOfProposal[verdict.code];
  if (!name) throw refusedPermit(context, verdict, id);
  return invalid(proposalErrors(context, [{ name, code: verdict.code }]), form);
});

function parseProposal(act: ProposedAct, form: FormData) {
  if (act !== 'end') return parseForm(proposeForm, form);
  const parsed = parseForm(endForm, form);
  if (!parsed.ok) return parsed;
  const { happenedOn: on, document, ...said } = parsed.value;
  return { ...parsed, value: { ...said, happened: { on, document } } };
}

export default function Propose() {
  const { view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTypedTexts(refused);
  return <ProposePage view={view} errors={refused?.errors} typed={typed} />;
}
