import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Checkpoint } from '#app/infra/audit/verify-log';
import { fromStanding } from '../standing';

export const summary =
  'verify [--checkpoint FILE …]: is the audit log whole? The answer as JSON on one line, with the first broken entry';
export const needs = 'database';

/**
 * 0 the log is whole and agrees with every checkpoint given, or else with those kept in the second place; 1 it is not;
 * 2 wrong arguments.
 */
export async function run(args: string[]): Promise<number> {
  const asked = readOptions(args);
  if (!asked) {
    console.error(`portal audit ${summary}`);
    return 2;
  }
  const given = asked.map(readCheckpoint);
  const unread = asked.find((_, index) => given[index] === null);
  if (unread) {
    console.error(`${unread} is no checkpoint`);
    return 2;
  }
  const [{ verifyAuditLog }, { keptCheckpoints, knownAuditKey }, { default: pg }] = await Promise.all([
    import('#app/infra/audit/verify-log'),
    import('#app/infra/audit/checkpoints.server'),
    import('pg'),
  ]);
  const checkpoints = given.length > 0 ? given.filter((each) => each !== null) : keptCheckpoints();
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const verified = await verifyAuditLog(client, checkpoints, knownAuditKey() ?? undefined);
    console.log(JSON.stringify({ ...verified, checkpoints: checkpoints.length }));
    return verified.valid ? 0 : 1;
  } finally {
    await client.end();
  }
}

function readOptions(args: string[]): string[] | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { checkpoint: { type: 'string', multiple: true } },
    });
    return positionals.join() === 'verify' ? (values.checkpoint ?? []) : null;
  } catch {
    return null;
  }
}

function readCheckpoint(file: string): Checkpoint | null {
  const place = fromStanding(file);
  if (!existsSync(place)) return null;
  try {
    const read = JSON.parse(readFileSync(place, 'utf8')) as Checkpoint;
    return typeof read.signature === 'string' && Number.isInteger(read.size) && typeof read.key?.x === 'string'
      ? read
      : null;
  } catch {
    return null;
  }
}
