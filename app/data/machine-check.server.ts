import { type MachineCheck, machineChecks } from '#app/domain/application/machine-checks';
import type { QuestionName } from '#app/domain/application/questions';
import { partsOf, today } from '#app/domain/basics/plain-date';
import type { Outcome } from '#app/domain/eligibility/outcome';
import type { Application } from './application.server';
import type { Tx } from './db.server';
import { placesOf } from './quota.server';

/** Gates KG5 and VG2, and the age a police certificate may have where the checklist names none. */
const passportDays = 180;
const certificateDays = 180;

/** What machine checks propose for the answers of a case. */
export async function proposalsFor(
  tx: Tx,
  { answers, programme, submittedAt }: Application,
  needs: Outcome['documents'],
  now: Date,
): Promise<Map<QuestionName, MachineCheck>> {
  const field = programme === 'valuable-skills-visa' ? String(answers.field ?? '') : '';
  const places = field ? await placesOf(tx, { year: partsOf(today(now)).year, field }) : null;
  const most = needs.find(({ item }) => item === 'police-certificate')?.maxAgeDays;
  return machineChecks({
    answers,
    filedOn: today(submittedAt ?? now),
    passportDays,
    certificateDays: most ?? certificateDays,
    places: places && { free: Math.max(0, places.places - places.used), all: places.places },
  });
}
