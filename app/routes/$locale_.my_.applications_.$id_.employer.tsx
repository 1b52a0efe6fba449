import { useActionData, useLoaderData } from '@remix-run/react';
import { isOpen } from '#app/domain/application/lifecycle';
import { isConfirmed } from '#app/domain/skills/offer';
import { askEmployer } from '#app/features/employers/ask-employer.server';
import { askSchema, letterLanguages } from '#app/features/employers/employer.schema';
import { ownEmployer } from '#app/features/employers/own-employer.query.server';
import { revokeEmployerLink } from '#app/features/employers/revoke-employer-link.server';
import { takeOverCorrection } from '#app/features/employers/take-over-correction.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { claimRows, employerErrors, letterView } from '#app/http/employer-words.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { languageOf } from '#app/i18n/locales';
import { EmployerPage } from '#app/ui/applying/employer-page';

export const loader = applicantLoader(async ({ t, locale, account, params, now }) => {
  const { application, claim, confirmed, asked } = found(await ownEmployer(account.id, params.id));
  const { id, status } = application;
  const isDraft = status === 'draft';
  const [newest, ...earlier] = asked.map((each) => letterView({ locale, t }, each, now));
  const answered = asked.find(({ answer }) => answer !== null);
  const changed = answered?.agreed != null && claim !== null && !isConfirmed([answered], claim);
  const mayAsk = claim !== null && isOpen(status) && !confirmed;
  return {
    title: t('employer.title'),
    back: isDraft ? paths.application(locale, id) : paths.status(locale, id),
    claim: claim && claimRows({ locale, t }, claim, answered?.answer === 'corrected' ? answered.agreed : null),
    change: isDraft ? paths.answerPage(locale, id, claim ? 'offer-details' : 'offer') : null,
    newest: newest ?? null,
    earlier,
    result: newest && t(`employer.result.${newest.state === 'confirmed' && changed ? 'changed' : newest.state}`),
    confirmed,
    mayTakeOver: isDraft && changed && answered?.answer === 'corrected',
    mayAsk,
    last: newest?.key ?? '',
    languages: letterLanguages.map((value) => ({ value, label: t(`employer.language.${value}`) })),
    language: languageOf(locale),
    noForm: !mayAsk,
  };
});

export const action = applicantAction(async ({ form, t, locale, account, params, now }) => {
  const id = params.id ?? '';
  found(await ownEmployer(account.id, id));
  const here = seeOther(paths.ownEmployer(locale, id));
  const act = form.get('act');
  if (act === 'revoke') {
    await revokeEmployerLink(id, account, { now });
    return here;
  }
  if (act === 'take-over') {
    const taken = await takeOverCorrection(id, account, { now });
    if (!taken.ok && taken.code === 'already-sent') throw tooLate('already-sent', locale, id);
    return here;
  }
  const parsed = parseForm(askSchema, form);
  if (!parsed.ok) return invalid(employerErrors(t, parsed.errors), form);
  const ask = { id, last: String(form.get('last') ?? ''), ask: parsed.value };
  const sent = await askEmployer(ask, account, { now });
  if (sent.ok || sent.code === 'confirmed-already') return here;
  if (sent.code === 'not-found') throw notFound();
  if (sent.code === 'not-open') throw tooLate('step-not-open', locale, id);
  return invalid(employerErrors(t, [{ name: 'email', code: sent.code }]), form);
});

export const handle = { typed: {} };

export default function OwnEmployer() {
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <EmployerPage {...view} refused={refused} />;
}
