import { useActionData, useLoaderData } from '@remix-run/react';
import { noteForm } from '#app/domain/decisions/finding-form';
import { claimForm } from '#app/domain/decisions/officer-forms';
import { deskRoles } from '#app/domain/people/permissions';
import { caseRoles } from '#app/domain/people/roles';
import { acceptCase } from '#app/features/reviewing/accept-case.server';
import { addCaseNote } from '#app/features/reviewing/add-note.server';
import { readCase } from '#app/features/reviewing/case.query.server';
import { claimCase, releaseCase } from '#app/features/reviewing/claim-case.server';
import { cancelRequest } from '#app/features/reviewing/request-information.server';
import { caseLoader, type OfficerContext, officerAction } from '#app/http/audience.server';
import { caseView } from '#app/http/desk/case-words.server';
import { courseLinks } from '#app/http/desk/course-words.server';
import { deskErrors } from '#app/http/desk/desk-errors.server';
import { doneWords } from '#app/http/desk/done-words.server';
import { nextCase } from '#app/http/desk/queue-words.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { CasePage } from '#app/ui/desk/case-page';
import { useTyped } from '#app/ui/root-data';

export const handle = { hydrate: true };

export const loader = caseLoader(deskRoles)(async (context) => {
  const { params, officer, now, locale } = context;
  const file = await readCase(params.id ?? '', officer, { now });
  if (!file) throw notFound();
  const view = { ...caseView(context, file), more: courseLinks(context, file) };
  return { title: view.title, view, queue: paths.desk(locale), done: doneWords(context), next: nextCase(locale) };
});

export const action = officerAction(caseRoles)(async (context) => {
  const { form, t, locale, params, officer, now } = context;
  const id = params.id ?? '';
  if (form.get('act') === 'note') return saveNote(context, id, form);
  const parsed = parseForm(claimForm, form);
  if (!parsed.ok) return invalid(deskErrors(locale, t, parsed.errors), form);
  const { act, version } = parsed.value;
  const verdict = await {
    accept: () => acceptCase({ id, version }, officer, { now }),
    claim: () => claimCase(id, officer, { now }),
    release: () => releaseCase(id, officer, { now }),
    'cancel-request': () => cancelRequest({ id, version }, officer, { now }),
  }[act]();
  if (!verdict.ok) throw refusedPage(context, verdict, id);
  if (act === 'release') return seeOther(paths.desk(locale));
  return seeOther(act === 'accept' ? `${paths.case(locale, id)}?done=accepted` : paths.case(locale, id));
});

async function saveNote(context: OfficerContext, id: string, form: FormData) {
  const { t, locale, officer, now } = context;
  const parsed = parseForm(noteForm, form);
  if (!parsed.ok) return invalid(deskErrors(locale, t, parsed.errors), form);
  const verdict = await addCaseNote({ id, ...parsed.value }, officer, { now });
  if (!verdict.ok) throw refusedPage(context, verdict, id);
  return seeOther(`${paths.case(locale, id)}#notes`);
}

export default function Case() {
  const { view, queue, done, next } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const text = useTyped(refused)?.text;
  return (
    <CasePage
      view={view}
      queue={queue}
      done={done}
      next={next}
      errors={refused?.errors}
      typed={text === undefined ? undefined : String(text)}
    />
  );
}
