// The demonstration: people, officers and applications in every state, made by the functions the pages call.
import { db } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { fields } from '#app/domain/application/questions';
import { partsOf, today } from '#app/domain/basics/plain-date';
import { demoApplicants } from '#app/features/demo/demo-accounts';
import { raiseAlarms } from '#app/features/reviewing/raise-alarms.server';
import { createTurns } from '#app/infra/documents/turns.server';
import { env } from '#app/infra/env.server';
import { appellants } from './demo/appellants';
import { makeApplicant } from './demo/applicant';
import { demoCases, scarceField } from './demo/cases';
import { coursePeople } from './demo/course-people';
import { entrepreneurs } from './demo/entrepreneurs';
import { kandasPeople } from './demo/kandas-people';
import { momentBefore } from './demo/moments';
import { furnishOffice } from './demo/office';
import { makeOfficers } from './demo/officers';
import { begins, play, type Stage } from './demo/play';
import { visaPeople } from './demo/visa-people';

const done = 'demonstration-set-up';
const now = new Date();

async function seed() {
  if (!env.DEMO) throw new Error('The demonstration is set up in demonstration mode only (DEMO=1).');
  if (await db.event.findFirst({ where: { step: done } })) return say('The demonstration is set up already.');
  if ((await db.account.count()) > 0) {
    throw new Error('This database holds accounts that are not the demonstration, or a half of it. Give an empty one.');
  }
  const officers = await makeOfficers(momentBefore(now, 60, 0));
  say(`${Object.keys(officers).length} officers`);
  await openQuotas();
  const everybody = [kandasPeople, entrepreneurs, visaPeople, appellants, coursePeople].flatMap((people) =>
    people(today(now)),
  );
  const people = new Map(everybody.map((each) => [each.account, each]));
  const stages = new Map<string, Stage>();
  // Some at a time, in the order in which they are needed.
  const inTurn = createTurns(3);
  for (const { account, act, at } of chronicle()) {
    const person = people.get(account);
    if (!person) throw new Error(`nobody is called ${account}`);
    const stage = stages.get(account) ?? { person, email: `${account}@kandas.example`, officers };
    stages.set(account, stage);
    stage.begun ??= inTurn(async () => (await begins(stage, act, at)) ?? undefined);
    stage.begun.catch(() => {});
  }
  for (const { account, act, by, at } of chronicle()) {
    const stage = stages.get(account);
    if (!stage) throw new Error(`nobody is called ${account}`);
    await play(stage, act, by, at);
    if (demoCases.find((each) => each.account === account)?.scenes.at(-1)?.[1] === act)
      say(`${stage.person.holder.kazakhName}: ${act.do}`);
  }
  for (const { email, locale } of demoApplicants.filter(({ key }) => key === 'new')) {
    await makeApplicant({ email, locale }, momentBefore(now, 1, 0));
  }
  await furnishOffice(officers, now);
  await raiseAlarms(now);
  await recordEvent(db, { id: null, role: 'operator' }, { step: done }, now);
}

/** Everything that happened, in the order in which it happened. */
function chronicle() {
  return demoCases
    .flatMap(({ account, scenes }) =>
      scenes.map(([ago, act, by], index) => {
        const turn = scenes.slice(0, index).filter(([other]) => other === ago).length;
        return { account, act, by, at: momentBefore(now, ago, turn) };
      }),
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Places of the years the demonstration touches. The scarce field has one, and it goes to the first who is granted. */
async function openQuotas() {
  const { year } = partsOf(today(now));
  const taken = partsOf(today(momentBefore(now, 4, 0))).year;
  await db.quota.createMany({
    data: [year - 1, year, year + 1].flatMap((each) =>
      fields.map((field) => ({ year: each, field, places: field !== scarceField ? 40 : each === taken ? 1 : 0 })),
    ),
  });
}

const say = (line: string) => console.log(`            ${line}`);

await seed()
  .then(() => process.exit(0))
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
