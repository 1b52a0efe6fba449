import { auditSchedule, auditTasks } from './features/administration/write-checkpoint.server';
import { appealTasks } from './features/deciding/tell-overdue-appeals.server';
import { documentSchedule, documentTasks } from './features/documents/tend-store.server';
import { letterTasks } from './features/letters/deliver-letter.server';
import { permitTasks } from './features/permits/run-permit-clock.server';
import { comparingTasks } from './features/reviewing/compare-cases.server';
import { clockTasks } from './features/reviewing/run-clock.server';
import { absenceTasks } from './features/supervising/make-absence.server';
import { env } from './infra/env.server';
import { startJobs } from './infra/jobs.server';
import { openMailbox } from './infra/mailbox.server';
import { closeMailer } from './infra/mailer.server';
import { sealKeys } from './infra/seal/seal-keys.server';
import { openSigner } from './infra/signature/signer.server';

/** What runs beside the pages: letters go out, terms run out. Started by the server once it listens. */
export async function startBackground(): Promise<{ stop(): Promise<void> }> {
  await openSigner();
  sealKeys();
  const mailbox = env.DEMO && !env.SMTP_URL ? await openMailbox() : null;
  const jobs = await startJobs({
    tasks: {
      ...letterTasks,
      ...clockTasks,
      ...appealTasks,
      ...permitTasks,
      ...documentTasks,
      ...auditTasks,
      ...comparingTasks,
      ...absenceTasks,
    },
    crontab: [
      ...documentSchedule,
      ...auditSchedule,
      { task: 'run-clock', match: '5 * * * *' },
      { task: 'apply-absences', match: '2 * * * *' },
      { task: 'compare-new-cases', match: '* * * * *' },
      { task: 'tell-overdue-appeals', match: '9 * * * *' },
      { task: 'run-permit-clock', match: '7 * * * *' },
    ],
  });
  return {
    async stop() {
      await jobs.stop();
      closeMailer();
      await mailbox?.stop();
    },
  };
}
