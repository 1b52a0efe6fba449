import { officers } from '#app/data/account.server';
import { browsingSince } from '#app/data/case-read.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { oweLetter } from '#app/data/letter.server';
import { today } from '#app/domain/basics/plain-date';
import { BROWSING_ALARM } from '#app/domain/people/access';
import { env } from '#app/infra/env.server';

const day = 86_400_000;

/** Who is told when somebody reads more than their work needs. */
const told = ['supervisor', 'auditor'];

/** Tells supervisors and auditors of officers who open case after case and work on none; each once a day. Says of how many. */
export async function alarmBrowsing(now: Date): Promise<number> {
  const browsing = await browsingSince(new Date(now.getTime() - day), BROWSING_ALARM);
  if (browsing.length === 0) return 0;
  const recipients = (await officers()).filter(({ roles }) => roles.some(({ role }) => told.includes(role)));
  let alarms = 0;
  for (const { officerId, cases } of browsing) {
    const raised = await transaction(async (tx) => {
      let owed = false;
      for (const { id, locale, displayName } of recipients.filter(({ id }) => id !== officerId)) {
        const letter = {
          cause: `browsing-alarm:${officerId}:${today(now)}:${id}`,
          letter: 'browsing-alarm',
          locale,
          accountId: id,
          values: {
            ...(displayName && { name: displayName }),
            cases,
            link: `${env.PUBLIC_ORIGIN}/${locale}/desk/readings`,
          },
        };
        owed = (await oweLetter(tx, letter, now)) || owed;
      }
      if (owed)
        await recordEvent(
          tx,
          { id: null, role: 'clock' },
          { step: 'browsing-alarm', detail: { officerId, cases } },
          now,
        );
      return owed;
    });
    if (raised) alarms += 1;
  }
  return alarms;
}
