import { findCase, moveApplication } from '#app/data/application.server';
import { lockCase } from '#app/data/case.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { transaction } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { closing, permitsFor, withFreshNumbers, writePermits } from '#app/data/granted-permits.server';
import { takePlace } from '#app/data/quota.server';
import { partsOf, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

type Refusal = 'not-waiting' | 'no-place' | 'passport-ended';

/**
 * Carries out what an officer decided when there was no place: the earlier decision stands, the clock only gives the
 * place. It never refuses; a passport that has ended meanwhile leaves the case to an officer.
 */
export const grantFreedPlace = (id: string, { now }: { now: Date }): Promise<Verdict<{ permits: string[] }, Refusal>> =>
  withFreshNumbers(() =>
    transaction(async (tx) => {
      await lockCase(tx, id);
      const application = await findCase(tx, id);
      if (application?.status !== 'waiting_for_quota') return refuse('not-waiting');
      const decision = (await decisionsOf(tx, id)).findLast(({ kind }) => kind === 'approve-without-place');
      if (!decision?.number) throw new Error('waiting for a place without a decision');
      const permits = permitsFor(application, now);
      if (!permits.ok) return permits;
      const place = { year: partsOf(today(now)).year, field: String(application.answers.field ?? '') };
      if (!(await takePlace(tx, place))) return refuse('no-place');

      const detail = { decision: decision.number };
      const step = { application, step: 'grant-freed-place', patch: closing(now), detail } as const;
      if (!(await moveApplication(tx, { id: null, role: 'clock' }, step, now))) throw new Error('a held case moved on');
      const written = { permits: permits.value, decisionId: decision.id, decisionNumber: decision.number };
      const numbers = await writePermits(tx, application, written, now);
      await oweCaseLetter(tx, application, 'granted', { programme: application.programme }, now);
      return pass({ permits: numbers });
    }),
  );
