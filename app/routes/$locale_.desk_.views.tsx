import { useActionData, useLoaderData } from '@remix-run/react';
import { deskRoles } from '#app/domain/people/permissions';
import { saveView, viewForm } from '#app/features/reviewing/save-view.server';
import { officerAction, officerLoader } from '#app/http/audience.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { SaveForm } from '#app/ui/desk/saved-views';
import type { FieldProblem } from '#app/ui/form/error-summary';
import { errorOf } from '#app/ui/form/error-summary';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { typedText, useTyped } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

/** Where a view that could not be kept is named again; reached by posting alone. */
export const loader = officerLoader(deskRoles)(({ t, locale }) => ({
  title: t('queues.view.save'),
  back: paths.desk(locale),
  action: paths.deskViews(locale),
}));

export const action = officerAction(deskRoles)(async ({ form, locale, officer, now, t }) => {
  const parsed = parseForm(viewForm, form);
  const problem = (code: 'view-name' | 'view-taken' | 'view-many'): FieldProblem[] => [
    { name: 'name', text: t(`queues.error.${code}`) },
  ];
  if (!parsed.ok) {
    if (parsed.errors.some(({ name }) => name !== 'name')) throw notFound();
    return invalid(problem('view-name'), form);
  }
  const saved = await saveView(parsed.value, officer, { now });
  if (!saved.ok) return invalid(problem(saved.code), form);
  return seeOther(`${paths.deskView(locale, saved.value.slug)}?view=saved`);
});

export default function Views() {
  const t = useT();
  const { back, action: post } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTyped(refused);
  const value = (name: string) => typedText(typed, name);
  return (
    <PageLayout back={back} errors={refused?.errors}>
      <PageHeading>{t('queues.view.save')}</PageHeading>
      <SaveForm
        typed
        action={post}
        queue={value('queue') || 'open'}
        query={value('query')}
        name={value('name')}
        shared={value('shared') === 'yes'}
        error={errorOf(refused?.errors, 'name')}
      />
    </PageLayout>
  );
}
