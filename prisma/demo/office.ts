import { workCalendar } from '#app/data/calendar.server';
import { today } from '#app/domain/basics/plain-date';
import { addWorkingDays } from '#app/domain/basics/working-days';
import { jurisdictionForm } from '#app/domain/people/team-forms';
import { nameHead } from '#app/features/administration/name-head.server';
import { saveView, viewForm } from '#app/features/reviewing/save-view.server';
import { addHearingSlots } from '#app/features/supervising/keep-hearing-slots.server';
import { setJurisdiction } from '#app/features/supervising/set-jurisdiction.server';
import { must } from './must';
import type { Officers } from './officers';

/** Who works on what, when people can be heard, which queues are kept under a name, who heads the office. */
export async function furnishOffice(officers: Officers, now: Date): Promise<void> {
  const { supervisor, administrator, review } = officers;
  const jurisdictions = [
    [officers['almaty-review'], { office: 'KZ-75', regions: ['KZ-75', 'KZ-19'], languages: ['kk', 'ru'] }],
    [officers['mongolia-mission'], { office: 'mission-MNG', countries: ['MNG'], programmes: ['kandas-card'] }],
  ] as const;
  for (const [officer, lists] of jurisdictions) {
    const form = jurisdictionForm.parse({ ...lists });
    must(await setJurisdiction(officer.id, form, supervisor, { now }), 'jurisdiction');
  }
  const slots = [
    { office: 'KZ-75', form: 'in-person', place: 'Алматы, Demonstration көшесі 5, 204-бөлме' },
    { office: 'centre', form: 'online', place: 'https://meet.kandas.example' },
  ] as const;
  for (const [index, slot] of slots.entries()) {
    const day = addWorkingDays(today(now), index + 3, workCalendar());
    const hours = { day, from: 10 * 60, minutes: 30, count: 4, capacity: 1 };
    must(await addHearingSlots({ ...slot, ...hours }, supervisor, { now }), 'slots');
  }
  const views = [
    { name: 'Қытайдан, жаңадан', queue: 'open', query: 'country=CHN&sort=newest', shared: 'yes' },
    { name: 'Алматы, осы аптада', queue: 'open', query: 'region=KZ-75&due=week', shared: '' },
  ];
  for (const view of views) must(await saveView(viewForm.parse(view), review, { now }), 'view');
  must(await nameHead({ officerId: supervisor.id, head: true }, administrator, { now }), 'head');
}
