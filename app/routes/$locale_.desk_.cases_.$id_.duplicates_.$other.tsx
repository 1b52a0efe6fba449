import { useActionData, useLoaderData } from '@remix-run/react';
import { likenessForm } from '#app/domain/people/likeness-form';
import { deskRoles } from '#app/domain/people/permissions';
import { caseRoles } from '#app/domain/people/roles';
import { answerLikeness, readComparison } from '#app/features/reviewing/compare-cases.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { compareView } from '#app/http/desk/compare-words.server';
import { words } from '#app/http/desk/outcome-words.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { ComparePage } from '#app/ui/desk/compare-page';
import { useTyped } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

const said = { same: 'compare.done.same', different: 'compare.done.different' } as const;
const isSaid = (text: string | null): text is keyof typeof said => text !== null && Object.hasOwn(said, text);

export const loader = caseLoader(deskRoles)(async (context) => {
  const { params, url, t, locale, officer, now } = context;
  const comparison = await readComparison(params.id ?? '', params.other ?? '', officer, { now });
  if (!comparison) throw notFound();
  const view = compareView(context, comparison);
  const after = url.searchParams.get('done');
  const may = caseRoles.some((role) => officer.roles.includes(role));
  return {
    title: view.title,
    view,
    may,
    noForm: !may || view.answered !== null,
    back: paths.duplicates(locale, params.id ?? ''),
    done: isSaid(after) ? t(said[after]) : null,
  };
});

export const action = officerAction(caseRoles)(async (context) => {
  const { form, t, locale, params, officer, now } = context;
  const { id = '', other = '' } = params;
  const parsed = parseForm(likenessForm, form);
  if (!parsed.ok) {
    const errors = parsed.errors.map(({ name, code }) => ({ name, text: words(t, `compare.error.${code}`) }));
    return invalid(errors, form);
  }
  const verdict = await answerLikeness({ id, other, ...parsed.value }, officer, { now });
  if (!verdict.ok) throw refusedPage(context, verdict, id);
  return seeOther(`${paths.duplicate(locale, id, other)}?done=${verdict.value.answer}`);
});

export default function Compare() {
  const { view, back, done, may } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const values = useTyped(refused);
  const of = (name: string) => String(values?.[name] ?? '');
  const typed = { answer: of('answer'), reason: of('reason'), note: of('note') };
  return (
    <ComparePage
      view={view}
      back={back}
      done={refused ? null : done}
      may={may}
      errors={refused?.errors}
      typed={typed}
    />
  );
}
