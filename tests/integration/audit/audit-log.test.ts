import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db, transaction } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { recordEvent } from '#app/data/event.server';
import { tendCheckpoints } from '#app/features/administration/write-checkpoint.server';
import { keptCheckpoints } from '#app/infra/audit/checkpoints.server';
import { sources, verifyAuditLog } from '#app/infra/audit/verify-log';
import { env } from '#app/infra/env.server';
import { grantPortal, portalLogin } from '../../../scripts/grants.mjs';
import { officer, sentCase } from '../../support/cases';

// An intruder with every right in the database: triggers do not run for this connection.
const intruder = new pg.Client({ connectionString: process.env.DATABASE_URL });
const auditor = new pg.Client({ connectionString: process.env.DATABASE_URL });
const morning = new Date('2026-11-30T04:00:00Z');
const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);

beforeAll(async () => {
  await Promise.all([intruder.connect(), auditor.connect()]);
  await intruder.query("SET session_replication_role = 'replica'");
});
afterAll(() => Promise.all([intruder.end(), auditor.end()]));

const clerk = randomUUID();
const write = (step: string) => recordEvent(db, { id: clerk, role: 'assessor' }, { step, detail: { n: 1.5 } }, morning);
const verified = () => verifyAuditLog(auditor, keptCheckpoints());

/** Ten entries, with a checkpoint after the fourth and the eighth. */
beforeEach(async () => {
  rmSync(env.AUDIT_CHECKPOINTS, { recursive: true, force: true });
  await intruder.query(`TRUNCATE ${sources.map((source) => `"${source}"`).join(', ')}, audit_entry CASCADE`);
  await intruder.query(`UPDATE audit_head SET seq = 0, hash = sha256('audit log of the Kandas Portal')`);
  for (let n = 1; n <= 10; n += 1) {
    await write(`step-${n}`);
    if (n === 4 || n === 8) await tendCheckpoints(later(2 * n));
  }
});

const idOf = async (seq: number) =>
  (await intruder.query<{ row_id: string }>('SELECT row_id FROM audit_entry WHERE seq = $1', [seq])).rows[0]?.row_id;

/** Every hash from this entry on made anew out of the rows as they are now: a chain that agrees with itself. */
async function rewriteFrom(seq: number) {
  await intruder.query("SET timezone = 'UTC'");
  await intruder.query(
    `UPDATE audit_entry e SET row_hash = (
      SELECT sha256(convert_to(jsonb_strip_nulls(to_jsonb(t))::text, 'UTF8')) FROM event t WHERE t.id::text = e.row_id)
     WHERE seq >= $1`,
    [seq],
  );
  const { rows } = await intruder.query('SELECT seq FROM audit_entry WHERE seq >= $1 ORDER BY seq', [seq]);
  for (const { seq: each } of rows) {
    await intruder.query(
      `UPDATE audit_entry e SET hash = sha256(
         coalesce((SELECT hash FROM audit_entry WHERE seq = e.seq - 1), sha256('audit log of the Kandas Portal'))
         || convert_to(format(E'%s\n%s\n%s\n%s\n', e.seq, round(extract(epoch FROM e.at) * 1000), e.source, e.row_id), 'UTF8')
         || e.row_hash) WHERE seq = $1`,
      [each],
    );
  }
  await intruder.query(
    'UPDATE audit_head SET (seq, hash) = (SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1)',
  );
}

describe('the audit log', () => {
  it('is whole, and agrees with its checkpoints', async () => {
    expect(await verified()).toMatchObject({ valid: true, entries: 10, firstBroken: null });
    expect(keptCheckpoints().map(({ size }) => size)).toEqual([4, 8]);
  });

  it('holds what was committed and nothing else, in one chain, also of many at once', async () => {
    const before = (await verified()).entries;
    const rolledBack = db.$transaction(async (tx) => {
      await recordEvent(tx, { id: clerk, role: 'assessor' }, { step: 'undone' }, morning);
      throw new Error('undone');
    });
    await expect(rolledBack).rejects.toThrow('undone');
    await Promise.all(Array.from({ length: 60 }, (_, n) => write(`at-once-${n}`)));
    expect(await verified()).toMatchObject({ valid: true, entries: before + 60 });
  });

  it('lets two transactions that touch the same rows in different order both end', async () => {
    const rounds = Array.from({ length: 20 }, () =>
      Promise.all(
        [['a', 'b'] as const, ['b', 'a'] as const].map(([first]) =>
          db.$transaction(async (tx) => {
            if (first === 'a') await recordEvent(tx, { id: clerk, role: 'assessor' }, { step: 'first' }, morning);
            await tx.$executeRaw`SELECT pg_advisory_xact_lock(77)`;
            if (first === 'b') await recordEvent(tx, { id: clerk, role: 'assessor' }, { step: 'second' }, morning);
          }),
        ),
      ),
    );
    await expect(Promise.all(rounds)).resolves.toHaveLength(20);
  });

  it.each([
    ['UPDATE audit_entry SET source = source'],
    ['DELETE FROM audit_entry'],
    ['TRUNCATE audit_entry'],
    [`INSERT INTO audit_entry VALUES (99, now(), 'event', '1', '', '')`],
    ['UPDATE audit_head SET seq = 0'],
    ['DELETE FROM audit_head'],
  ])('refuses %s', async (statement) => {
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow();
    expect((await verified()).valid).toBe(true);
  });
});

describe('every table the log is about', () => {
  /** A case that was read, with a document that was, and a word on it that speaks of a person. */
  beforeEach(async () => {
    const [assessor, { id }] = [await officer('assessor'), await sentCase()];
    const of = { applicationId: id, officerId: assessor.id, officerRole: 'assessor', purpose: 'review' };
    await db.caseRead.create({ data: { ...of, at: morning, stated: false, office: null } as never });
    await db.documentRead.create({ data: { ...of, documentId: randomUUID(), kind: 'page', page: 1, at: morning } });
    const word = { applicationId: id, kind: 'recommend-grant', officerId: assessor.id } as const;
    await transaction((tx) => signDecision(tx, word, morning));
  });

  it('is read whole', async () => {
    expect(await verified()).toMatchObject({ valid: true, firstBroken: null });
    const { rows } = await intruder.query<{ source: string }>('SELECT DISTINCT source FROM audit_entry');
    expect(rows.map(({ source }) => source).sort()).toEqual([...sources].sort());
  });

  it.each(sources)('a row of %s that is changed or deleted is found', async (source) => {
    const { rows } = await intruder.query<{ seq: string; row_id: string }>(
      'SELECT seq, row_id FROM audit_entry WHERE source = $1 ORDER BY seq DESC LIMIT 1',
      [source],
    );
    const [entry] = rows;
    await intruder.query(`UPDATE "${source}" SET at = at - interval '1 hour' WHERE id::text = $1`, [entry?.row_id]);
    const seq = Number(entry?.seq);
    expect((await verified()).firstBroken).toMatchObject({ seq, because: 'row-changed', source });
    await intruder.query(`DELETE FROM "${source}" WHERE id::text = $1`, [entry?.row_id]);
    expect((await verified()).firstBroken).toMatchObject({ seq, because: 'row-missing', source });
  });
});

describe('what somebody with every right has done to it is found', () => {
  it('a row changed', async () => {
    await intruder.query(`UPDATE event SET step = 'grant' WHERE id = $1`, [await idOf(6)]);
    expect((await verified()).firstBroken).toMatchObject({ seq: 6, because: 'row-changed', source: 'event' });
  });

  it('a row deleted, alone and with its entry', async () => {
    await intruder.query('DELETE FROM event WHERE id = $1', [await idOf(6)]);
    expect((await verified()).firstBroken).toMatchObject({ seq: 6, because: 'row-missing' });
    await intruder.query('DELETE FROM audit_entry WHERE seq = 6');
    expect((await verified()).firstBroken).toMatchObject({ seq: 6, because: 'entry-missing' });
  });

  it('two entries swapped', async () => {
    await intruder.query(`UPDATE audit_entry SET seq = CASE seq WHEN 5 THEN -5 ELSE -6 END WHERE seq IN (5, 6)`);
    await intruder.query(`UPDATE audit_entry SET seq = CASE seq WHEN -5 THEN 6 ELSE 5 END WHERE seq < 0`);
    expect((await verified()).firstBroken).toMatchObject({ seq: 5, because: 'hash-differs' });
  });

  it('the times of an entry changed', async () => {
    await intruder.query(`UPDATE audit_entry SET at = at - interval '1 day' WHERE seq = 3`);
    expect((await verified()).firstBroken).toMatchObject({ seq: 3, because: 'hash-differs' });
  });

  it('the end cut off: by the rows left over, by the head, by a checkpoint', async () => {
    await intruder.query('DELETE FROM audit_entry WHERE seq > 7');
    expect((await verified()).firstBroken).toMatchObject({ seq: 8, because: 'entries-cut-off', until: 8 });
    expect((await verifyAuditLog(auditor)).firstBroken).toMatchObject({ seq: 8, because: 'head-differs' });
    await intruder.query(
      'UPDATE audit_head SET (seq, hash) = (SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1)',
    );
    expect((await verifyAuditLog(auditor)).firstBroken).toMatchObject({ seq: 8, because: 'row-not-recorded' });
    await intruder.query(`DELETE FROM event WHERE id::text NOT IN (SELECT row_id FROM audit_entry)`);
    expect((await verifyAuditLog(auditor)).valid).toBe(true);
    expect((await verified()).firstBroken).toMatchObject({ seq: 8, because: 'entries-cut-off' });
    expect(await tendCheckpoints(later(60))).toBe(false);
  });

  it('the log written anew from the middle: a checkpoint says between which entries', async () => {
    await intruder.query(`UPDATE event SET actor_role = 'decision-maker' WHERE id = $1`, [await idOf(6)]);
    await rewriteFrom(6);
    expect((await verifyAuditLog(auditor)).valid).toBe(true);
    expect((await verified()).firstBroken).toMatchObject({ seq: 5, because: 'checkpoint-differs', until: 8 });
  });

  it('a row put in beside the log', async () => {
    await intruder.query(`INSERT INTO event (at, actor_role, step, detail) VALUES (now(), 'clock', 'expire', '{}')`);
    expect((await verified()).firstBroken).toMatchObject({ seq: 11, because: 'row-not-recorded' });
  });

  it('a checkpoint made up, and one signed with another key', async () => {
    const [first, second] = keptCheckpoints();
    if (!first || !second) throw new Error('no checkpoints');
    const made = { ...second, head: '00'.repeat(32) };
    expect((await verifyAuditLog(auditor, [first, made])).firstBroken?.because).toBe('checkpoint-not-signed');
    const other = await verifyAuditLog(auditor, [first, second], `A${first.key.x.slice(1)}`);
    expect(other.firstBroken?.because).toBe('checkpoint-of-another-key');
  });
});

it('a checkpoint is written when it is due, and each names the one before', async () => {
  expect(await tendCheckpoints(later(17))).toBe(false);
  expect(await tendCheckpoints(later(30))).toBe(true);
  expect(await tendCheckpoints(later(31))).toBe(false);
  const kept = keptCheckpoints();
  expect(kept.map(({ size }) => size)).toEqual([4, 8, 10]);
  expect(kept.map(({ previous }) => previous === null)).toEqual([true, false, false]);
});

describe('the login of the portal', () => {
  const owner = process.env.DATABASE_URL!;
  const portal = new pg.Client({ connectionString: portalLogin(owner) });
  beforeAll(async () => {
    await grantPortal(owner, portalLogin(owner), { make: true });
    await portal.connect();
  });
  afterAll(() => portal.end());

  it('adds to the log by what it does, and is not the owner of anything', async () => {
    const before = (await verified()).entries;
    await portal.query(`INSERT INTO event (at, actor_role, step, detail) VALUES (now(), 'clock', 'expire', '{}')`);
    await portal.query(`SELECT graphile_worker.add_job('nothing', job_key => 'audit-test')`);
    expect(await verified()).toMatchObject({ valid: true, entries: before + 1 });
    const { rows } = await portal.query(`SELECT count(*)::int AS n FROM pg_tables WHERE tableowner = current_user`);
    expect(rows[0].n).toBe(0);
  });

  it.each(['event', 'decision', 'document_read', 'audit_entry', 'audit_head'])('cannot change %s', async (table) => {
    const column = table.startsWith('audit') ? 'seq' : 'at';
    await expect(portal.query(`UPDATE ${table} SET ${column} = ${column}`)).rejects.toThrow(/permission denied/);
    await expect(portal.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    await expect(portal.query(`TRUNCATE ${table}`)).rejects.toThrow(/permission denied/);
    await expect(portal.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`)).rejects.toThrow(/must be owner/);
    await expect(portal.query(`SET session_replication_role = 'replica'`)).rejects.toThrow(/permission denied/);
  });
});
