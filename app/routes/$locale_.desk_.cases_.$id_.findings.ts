import { confirmForm, findingForm } from '#app/domain/decisions/finding-form';
import { reviewRoles } from '#app/domain/people/permissions';
import { confirmMachine, recordFindings } from '#app/features/reviewing/record-findings.server';
import { caseLoader, type OfficerContext, officerAction } from '#app/http/audience.server';
import { deskErrors } from '#app/http/desk/desk-errors.server';
import { notRecorded, recorded } from '#app/http/desk/finding-answer.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';

/** Only posted to: by the desk for each row, without script by the form of the selected one. */
export const loader = caseLoader(reviewRoles)(({ locale, params }) => seeOther(paths.case(locale, params.id ?? '')));

export const action = officerAction(reviewRoles)(async (context) => {
  const { form, t, locale, params, officer, now, request } = context;
  const id = params.id ?? '';
  const script = request.headers.get('Accept')?.includes('application/json') ?? false;
  const verdict = await said(id, form, { now, officer });
  if ('errors' in verdict) {
    const [error] = deskErrors(locale, t, verdict.errors);
    return script ? notRecorded(error?.text ?? '') : seeOther(paths.case(locale, id));
  }
  if (verdict.ok || verdict.code === 'conflict') {
    if (script) return recorded(context, verdict);
    const row = verdict.ok
      ? ''
      : `?row=${encodeURIComponent(`${form.get('kind')}:${form.get('row')}`.split('~')[0] ?? '')}`;
    return seeOther(`${paths.case(locale, id)}${row}#dock`);
  }
  if (!script) throw refusedPage(context, verdict, id);
  return notRecorded(t('review.dock.refused'));
});

async function said(id: string, form: FormData, { officer, now }: Pick<OfficerContext, 'officer' | 'now'>) {
  // Without script the button's own name comes after the form's.
  const act = form.getAll('act').at(-1);
  if (act === 'confirm') {
    form.set('act', 'confirm');
    const parsed = parseForm(confirmForm, form);
    return parsed.ok ? confirmMachine({ id, ...parsed.value }, officer, { now }) : parsed;
  }
  const parsed = parseForm(findingForm, form);
  return parsed.ok ? recordFindings({ id, ...parsed.value }, officer, { now }) : parsed;
}
