import { randomUUID } from 'node:crypto';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { lockPermit, permitById } from '#app/data/permit.server';
import { countLiveCodes, createShareCode, isCodeMade } from '#app/data/share-code.server';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { lastDayOfCode, mostLiveCodes, type SharePurpose } from '#app/domain/permits/share-purposes';
import { isShareable, standingOn } from '#app/domain/permits/standing';
import { idFrom } from '#app/infra/random.server';
import { codeHashOf, codeTextOf } from './code-text.server';

/**
 * The holder makes a code for one purpose. What it shows is read when it is used, never kept with it.
 * `key` is drawn with the form: the same form sent twice makes one code.
 */
export const makeCode = (
  { permitId, purpose, key }: { permitId: string; purpose: SharePurpose; key?: string },
  account: { id: string },
  { now }: { now: Date },
): Promise<Verdict<{ id: string }, 'not-found' | 'not-now' | 'too-many-codes'>> =>
  transaction(async (tx) => {
    const permit = await permitById(tx, permitId);
    if (!permit || permit.accountId !== account.id) return refuse('not-found');
    await lockPermit(tx, permit.id);
    const day = today(now);
    const id = key ? idFrom('share-code', `${permit.id}:${purpose}:${key}`) : randomUUID();
    if (await isCodeMade(tx, id)) return pass({ id });
    if (!isShareable(standingOn(permit, day))) return refuse('not-now');
    if ((await countLiveCodes(tx, permit.id, day)) >= mostLiveCodes) return refuse('too-many-codes');
    const code = { id, permitId, purpose, codeHash: codeHashOf(codeTextOf(id)), lastDay: lastDayOfCode(day) };
    await createShareCode(tx, code, now);
    const actor = { id: account.id, role: 'applicant' };
    await recordEvent(tx, actor, { permitId, step: 'share', detail: { code: id, purpose } }, now);
    return pass({ id });
  });
