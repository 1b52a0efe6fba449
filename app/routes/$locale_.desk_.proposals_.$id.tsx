import { useActionData, useLoaderData } from '@remix-run/react';
import { permitHearingForm } from '#app/domain/decisions/hearing-form';
import { proposerRoles } from '#app/domain/permits/proposal';
import { decideProposalForm } from '#app/domain/permits/proposal-forms';
import { approveProposal, rejectProposal, withdrawProposal } from '#app/features/permits/decide-proposal.server';
import { caseOfProposal, readProposal } from '#app/features/permits/proposal.query.server';
import { recordPermitHearing } from '#app/features/permits/record-permit-hearing.server';
import { type OfficerContext, officerAction, officerLoader } from '#app/http/audience.server';
import { enterCase } from '#app/http/case-door.server';
import { proposalErrors, proposalPageView } from '#app/http/desk/proposal-words.server';
import { refusedProposal } from '#app/http/desk/refused.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { ProposalPage } from '#app/ui/desk/proposal-page';
import { useTypedTexts } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

const doneWords = ['proposed', 'approved', 'rejected', 'withdrawn', 'hearing'] as const;

export const loader = officerLoader(proposerRoles)(async (context) => {
  const { params, officer, now, url, t } = context;
  const about = await caseOfProposal(params.id);
  if (!about) throw notFound();
  await enterCase(context, about);
  const file = await readProposal(params.id, officer, now);
  if (!file) throw notFound();
  const view = proposalPageView(context, file);
  const done = doneWords.find((each) => each === url.searchParams.get('done'));
  return {
    title: `${view.title} ${view.caption}`,
    view,
    done: done ? t(`proposals.done.${done}`) : null,
    noForm: !view.mayDecide,
  };
});

export const action = officerAction(proposerRoles)(async (context) => {
  const { form, params, officer, now, locale } = context;
  const id = params.id ?? '';
  if (form.get('act') === 'hearing') return recordHearing(context, form);
  const parsed = parseForm(decideProposalForm, form);
  if (!parsed.ok) return invalid(proposalErrors(context, parsed.errors), form);
  const { act, answer } = parsed.value;
  const verdict = await {
    approve: () => approveProposal({ id, answer }, officer, { now }),
    reject: () => rejectProposal({ id, answer }, officer, { now }),
    withdraw: () => withdrawProposal({ id }, officer, { now }),
  }[act]();
  const done = { approve: 'approved', reject: 'rejected', withdraw: 'withdrawn' }[act];
  if (verdict.ok) return seeOther(`${paths.proposal(locale, id)}?done=${done}`);
  const { code, detail: params_ } = verdict;
  if (atAnswer.has(code)) return invalid(proposalErrors(context, [{ name: 'answer', code, params: params_ }]), form);
  throw refusedProposal(context, verdict, id);
});

/** Said at the field: what is to be waited for, or answered, first. */
const atAnswer = new Set<string>(['answer-required', 'too-early', 'hearing-open', 'holder-in-force', 'holder-ended']);

async function recordHearing(context: OfficerContext, form: FormData) {
  const { params, officer, now, locale } = context;
  const id = params.id ?? '';
  const parsed = parseForm(permitHearingForm, form);
  if (!parsed.ok) return invalid(proposalErrors(context, parsed.errors), form);
  const verdict = await recordPermitHearing({ id, ...parsed.value }, officer, { now });
  if (verdict.ok) return seeOther(`${paths.proposal(locale, id)}?done=hearing`);
  throw refusedProposal(context, verdict, id);
}

export default function Proposal() {
  const { view, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTypedTexts(refused);
  return <ProposalPage view={view} done={done} errors={refused?.errors} typed={typed} />;
}
