import { useActionData, useLoaderData } from '@remix-run/react';
import { hearingForms } from '#app/domain/decisions/hearing-slots';
import { slotForm } from '#app/domain/decisions/slot-form';
import { offices } from '#app/domain/people/offices';
import { addHearingSlots, removeHearingSlot } from '#app/features/supervising/keep-hearing-slots.server';
import { readSlots } from '#app/features/supervising/team.query.server';
import { officerAction, officerLoader } from '#app/http/audience.server';
import { officeName } from '#app/http/desk/office-words.server';
import { words } from '#app/http/desk/outcome-words.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { formatDateTime, formatTime } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { SlotsPage } from '#app/ui/desk/slots-page';
import { typedText, useTyped } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: { button: { name: 'act', value: 'add' } } };

export const loader = officerLoader(['supervisor'])(async (context) => {
  const { t, locale, officer, now, url } = context;
  const { office, all, slots } = await readSlots(officer, { now });
  const added = Number(url.searchParams.get('added') ?? Number.NaN);
  return {
    title: t('team.slots.title'),
    back: paths.team(locale),
    office,
    offices: (all ? offices : [office]).map((value) => ({ value, label: officeName(context, value) })),
    forms: hearingForms.map((value) => ({ value, label: t(`team.slots.forms.${value}`) })),
    slots: slots.map((slot) => ({
      id: slot.id,
      office: slot.office,
      officeName: officeName(context, slot.office),
      when: `${formatDateTime(locale, slot.startsAt)}–${formatTime(slot.endsAt)}`,
      form: t(`team.slots.forms.${slot.form}`),
      place: slot.place,
      taken: t('team.slots.takenText', { taken: slot.taken, capacity: slot.capacity }),
      free: slot.taken === 0,
    })),
    done: url.searchParams.has('removed')
      ? t('team.slots.removed')
      : Number.isInteger(added)
        ? t('team.slots.added', { count: added })
        : null,
  };
});

export const action = officerAction(['supervisor'])(async ({ form, t, locale, officer, now }) => {
  const here = paths.hearingSlots(locale);
  const said = (name: string, code: string) => ({
    name,
    text: words(t, `team.error.${code}`) || t('team.error.unknown'),
  });
  const act = form.get('act');
  if (act === 'remove') {
    const slot = { id: String(form.get('id')), office: String(form.get('office')) };
    const removed = await removeHearingSlot(slot, officer, { now });
    return removed.ok ? seeOther(`${here}?removed`) : invalid([said('act', removed.code)], form);
  }
  if (act !== 'add') throw notFound();
  const parsed = parseForm(slotForm, form);
  if (!parsed.ok)
    return invalid(
      parsed.errors.map(({ name, code }) => said(name, code)),
      form,
    );
  const added = await addHearingSlots(parsed.value, officer, { now });
  if (added.ok) return seeOther(`${here}?added=${added.value.added}`);
  return invalid(
    [
      said(
        added.code === 'slot-outside-hours' ? 'from' : added.code === 'not-in-office' ? 'office' : 'day',
        added.code,
      ),
    ],
    form,
  );
});

export default function Slots() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTyped(refused);
  return (
    <SlotsPage
      {...view}
      backText={t('team.nav.back')}
      done={refused ? null : view.done}
      errors={refused?.errors}
      typed={(name) => typedText(typed, name)}
    />
  );
}
