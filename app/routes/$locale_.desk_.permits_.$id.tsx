import { useActionData, useLoaderData } from '@remix-run/react';
import { arrivalForm } from '#app/domain/decisions/officer-forms';
import { deskRoles } from '#app/domain/people/permissions';
import { liftSuspension } from '#app/features/permits/lift-suspension.server';
import { readPermit } from '#app/features/permits/permit.query.server';
import { registerArrival } from '#app/features/permits/register-arrival.server';
import { type OfficerContext, officerAction, officerLoader } from '#app/http/audience.server';
import { isCaseOpen } from '#app/http/case-door.server';
import { deskErrors } from '#app/http/desk/desk-errors.server';
import { permitView } from '#app/http/desk/permit-words.server';
import { refusedPermit } from '#app/http/desk/refused.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { PermitPage } from '#app/ui/desk/permit-page';
import { useTyped } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

const doneWords = [
  ['arrival', 'desk.arrival.done'],
  ['lift', 'suspend.lift.done'],
] as const;

export const loader = officerLoader(deskRoles)(async (context) => {
  const { params, url, t, locale } = context;
  const file = await readPermit(params.id ?? '');
  if (!file) throw notFound();
  const view = permitView(context, file, { whole: await isCaseOpen(context, file.permit.applicationId) });
  const done = doneWords.find(([act]) => act === url.searchParams.get('done'));
  return {
    title: view.title,
    view,
    back: paths.permits(locale),
    done: done ? t(done[1]) : null,
    noForm: !view.mayRegisterArrival,
  };
});

/** Each form names what it does; nothing is done that was not named. */
export const action = officerAction(['decision-maker', 'intake'])((context) => {
  const act = acts.get(String(context.form.get('act')));
  if (!act) throw notFound();
  return act(context, context.form);
});

const acts = new Map<string, typeof arrive>(Object.entries({ arrival: arrive, lift }));

async function lift(context: OfficerContext): ReturnType<typeof arrive> {
  const { locale, params, officer, now } = context;
  const id = params.id ?? '';
  const verdict = await liftSuspension({ id }, officer, { now });
  if (!verdict.ok) throw refusedPermit(context, verdict, id);
  return seeOther(`${paths.deskPermit(locale, id)}?done=lift`);
}

const ofTheDay = ['in-the-future', 'outside-visa', 'passport-ended'];

async function arrive(context: OfficerContext, form: FormData) {
  const { t, locale, params, officer, now } = context;
  const id = params.id ?? '';
  const parsed = parseForm(arrivalForm, form);
  if (!parsed.ok) return invalid(deskErrors(locale, t, parsed.errors), form);
  const verdict = await registerArrival({ id, ...parsed.value }, officer, { now });
  if (verdict.ok) return seeOther(`${paths.deskPermit(locale, id)}?done=arrival`);
  if (!ofTheDay.includes(verdict.code)) throw refusedPermit(context, verdict, id);
  return invalid(deskErrors(locale, t, [{ name: 'arrivedOn', code: verdict.code }]), form);
}

export default function Permit() {
  const { view, back, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const values = useTyped(refused);
  const one = (name: string) => String(values?.[`arrivedOn.${name}`] ?? '');
  const arrivedOn = { day: one('day'), month: one('month'), year: one('year') };
  return <PermitPage view={view} back={back} done={done} errors={refused?.errors} arrivedOn={arrivedOn} />;
}
