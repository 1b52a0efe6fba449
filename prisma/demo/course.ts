import { findCase } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import type { Seen } from '#app/data/case-step.server';
import { db } from '#app/data/db.server';
import { today } from '#app/domain/basics/plain-date';
import { addWorkingDays } from '#app/domain/basics/working-days';
import type { Officer } from '#app/domain/people/permissions';
import { complainOfDelay } from '#app/features/applying/complain-of-delay.server';
import { extendRequest } from '#app/features/applying/extend-request.server';
import { recordHearing } from '#app/features/deciding/record-hearing.server';
import { extendTerm } from '#app/features/reviewing/extend-term.server';
import { lapseCases } from '#app/features/reviewing/lapse-cases.server';
import { returnCase } from '#app/features/reviewing/return-case.server';
import { terminateCase } from '#app/features/reviewing/terminate-case.server';
import type { Act } from './cases';
import { must } from './must';

type Going = Extract<
  Act,
  { do: 'return' | 'extend-request' | 'extend-term' | 'terminate' | 'complain' | 'record-hearing' | 'clock' }
>;

interface On {
  seen: () => Promise<Seen>;
  id: string;
  actor: { id: string };
  officer: Officer;
}

/** The steps beside verifying and deciding, each by the function a page calls; the clock's by the one that runs by itself. */
export async function goOn(act: Going, { seen, id, actor, officer }: On, now: Date): Promise<void> {
  const at = { now };
  switch (act.do) {
    case 'return':
      must(await returnCase({ ...(await seen()), items: act.items }, officer, at), act.do);
      break;
    case 'extend-request':
      must(await extendRequest(id, actor, at), act.do);
      break;
    case 'extend-term': {
      const legalDueOn = (await findCase(db, id))?.legalDueOn ?? today(now);
      const until = addWorkingDays(legalDueOn, act.days, workCalendar());
      must(await extendTerm({ ...(await seen()), until, reason: act.reason }, officer, at), act.do);
      break;
    }
    case 'terminate':
      must(await terminateCase({ ...(await seen()), ground: act.ground, reason: act.reason }, officer, at), act.do);
      break;
    case 'complain':
      must(await complainOfDelay({ id, text: act.text }, actor, at), act.do);
      break;
    case 'record-hearing': {
      const heard = { result: 'came', showed: 'nothing-new', minutes: act.minutes } as const;
      must(await recordHearing({ ...(await seen()), ...heard }, officer, at), act.do);
      break;
    }
    case 'clock':
      if ((await lapseCases(now)) === 0) throw new Error('nothing lapsed');
      break;
  }
}
