import { useActionData, useLoaderData } from '@remix-run/react';
import { checkKinds } from '#app/domain/application/checks';
import { programmes } from '#app/domain/application/pages';
import { languageNames } from '#app/domain/people/jurisdiction';
import { missions, offices } from '#app/domain/people/offices';
import { absenceForm, giveForm, jurisdictionForm } from '#app/domain/people/team-forms';
import { regions } from '#app/domain/rating/regions';
import { assignCase } from '#app/features/supervising/assign-case.server';
import { endAbsence, makeAbsence } from '#app/features/supervising/make-absence.server';
import { setJurisdiction } from '#app/features/supervising/set-jurisdiction.server';
import { readTeamOfficer } from '#app/features/supervising/team.query.server';
import { type OfficerContext, officerAction, officerLoader } from '#app/http/audience.server';
import { officeName } from '#app/http/desk/office-words.server';
import { words } from '#app/http/desk/outcome-words.server';
import { type FieldError, invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { regionName } from '#app/i18n/answer-words.server';
import { countryName, formatDate } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { TeamOfficerPage } from '#app/ui/desk/team-officer-page';
import type { FieldProblem } from '#app/ui/form/error-summary';
import { useTyped } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: { button: { name: 'act', value: 'absence' } } };

export const loader = officerLoader(['supervisor'])(async (context) => {
  const { params, t, locale, officer: supervisor, now, url } = context;
  const found = await readTeamOfficer(params.id ?? '', supervisor, { now });
  if (!found) throw notFound();
  const { officer, jurisdiction, absences, cases, colleagues, mayMove } = found;
  const count = (name: string) => Number(url.searchParams.get(name) ?? Number.NaN);
  const [given, kept] = [count('given'), count('kept')];
  return {
    title: officer.name,
    back: paths.team(locale),
    roles: officer.roles.map((role) => t(`admin.role.${role}`)).join(', '),
    office: officer.office,
    offices: (mayMove ? offices : [officer.office]).map((value) => ({ value, label: officeName(context, value) })),
    lists: [
      {
        name: 'regions',
        label: t('team.officer.regions'),
        options: regions.map(({ code }) => ({ value: code, label: regionName(locale, code) })),
        value: [...(jurisdiction?.regions ?? [])],
      },
      {
        name: 'countries',
        label: t('team.officer.countries'),
        options: missions.map((code) => ({ value: code, label: countryName(locale, code) })),
        value: [...(jurisdiction?.countries ?? [])],
      },
      {
        name: 'programmes',
        label: t('team.officer.programmes'),
        options: programmes.map((value) => ({ value, label: t(`status.programme.${value}`) })),
        value: [...(jurisdiction?.programmes ?? [])],
      },
      {
        name: 'checkKinds',
        label: t('team.officer.checkKinds'),
        options: checkKinds.map((value) => ({ value, label: t(`status.check.${value}`) })),
        value: [...(jurisdiction?.checkKinds ?? [])],
      },
      {
        name: 'languages',
        label: t('team.officer.languages'),
        options: languageNames.map((value) => ({ value, label: t(`queues.language.${value}`) })),
        value: [...(jurisdiction?.languages ?? [])],
      },
    ],
    cases: cases.map(({ id, reference, status }) => ({
      id,
      href: paths.teamCase(locale, id),
      text: `${reference ?? ''} · ${t(`status.officer.${status as 'verification'}`)}`,
    })),
    colleagues: colleagues.map(({ id, name }) => ({ value: id, label: name })),
    absences: absences.map(({ id, from, until, substituteId }) => ({
      id,
      text: t('team.officer.absent', {
        from: formatDate(locale, from, 'short'),
        until: formatDate(locale, until, 'short'),
      }),
      substitute: colleagues.find((each) => each.id === substituteId)?.name ?? '',
    })),
    done: url.searchParams.has('saved')
      ? t('team.officer.saved')
      : [
          given > 0 ? t('team.officer.given', { count: given }) : '',
          kept > 0 ? t('team.officer.notGiven', { count: kept }) : '',
        ]
          .filter(Boolean)
          .join(' ') || null,
  };
});

/** Each form names what it does; nothing is done that was not named. */
export const action = officerAction(['supervisor'])((context) => {
  const act = acts.get(String(context.form.get('act')));
  if (!act) throw notFound();
  return act(context, context.form);
});

const acts = new Map<string, typeof give>([
  ['give', give],
  ['jurisdiction', setWork],
  ['absence', goAway],
  ['end-absence', comeBack],
]);

const said = ({ t }: OfficerContext, name: string, code: string): FieldProblem => ({
  name,
  text: words(t, `team.error.${code}`) || t('team.error.unknown'),
});
const saved = ({ locale, params }: OfficerContext) => seeOther(`${paths.teamOfficer(locale, params.id ?? '')}?saved`);

const refused = (context: OfficerContext, errors: readonly FieldError[], form: FormData) =>
  invalid(
    errors.map(({ name, code }) => said(context, name, code)),
    form,
  );

/** Several at once: each is given or stays, for a reason of its own. */
async function give(context: OfficerContext, form: FormData) {
  const { officer, now, locale, params } = context;
  const parsed = parseForm(giveForm, form);
  if (!parsed.ok) return refused(context, parsed.errors, form);
  const { cases, to } = parsed.value;
  let given = 0;
  for (const id of cases) if ((await assignCase({ id, to }, officer, { now })).ok) given += 1;
  return seeOther(`${paths.teamOfficer(locale, params.id ?? '')}?given=${given}&kept=${cases.length - given}`);
}

async function setWork(context: OfficerContext, form: FormData) {
  const { officer, now, params } = context;
  const parsed = parseForm(jurisdictionForm, form);
  if (!parsed.ok) return refused(context, parsed.errors, form);
  const verdict = await setJurisdiction(params.id ?? '', parsed.value, officer, { now });
  if (verdict.ok) return saved(context);
  if (verdict.code === 'not-found') throw notFound();
  return invalid([said(context, 'office', verdict.code)], form);
}

const fieldOfAbsence: Record<string, string> = { 'absence-self': 'substitute', 'not-in-office': 'substitute' };

async function goAway(context: OfficerContext, form: FormData) {
  const { officer, now, params } = context;
  const parsed = parseForm(absenceForm, form);
  if (!parsed.ok) return refused(context, parsed.errors, form);
  const { from, until, substitute: substituteId } = parsed.value;
  const verdict = await makeAbsence({ officerId: params.id ?? '', from, until, substituteId }, officer, { now });
  if (verdict.ok) return saved(context);
  if (verdict.code === 'not-found') throw notFound();
  return invalid([said(context, fieldOfAbsence[verdict.code] ?? 'until', verdict.code)], form);
}

async function comeBack(context: OfficerContext, form: FormData) {
  const { officer, now, params } = context;
  const verdict = await endAbsence({ id: String(form.get('id')), officerId: params.id ?? '' }, officer, { now });
  if (!verdict.ok) throw notFound();
  return saved(context);
}

export default function TeamOfficer() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const typed = useTyped(answer);
  return (
    <TeamOfficerPage
      {...view}
      backText={t('team.nav.back')}
      done={answer ? null : view.done}
      errors={answer?.errors}
      typed={typed}
    />
  );
}
