// Reads the audit log as a stranger would: with a connection to the database and SHA-256, and nothing of the portal's:
// this file runs alone. The entries are `audit_entry`, each about one row of an append-only table; the migration
// `0090_audit_log` writes them.
import { createHash, createPublicKey, verify } from 'node:crypto';
import type { ClientBase } from 'pg';

/** The tables the log is about, and how each counts its rows. */
const idType = {
  event: 'bigint',
  decision: 'uuid',
  document_read: 'bigint',
  case_read: 'bigint',
  person_outcome: 'uuid',
} as const;
export const sources = Object.keys(idType) as (keyof typeof idType)[];

/** A signed statement: so many entries were there at this time, and the chain ended with this hash (hexadecimal). */
export interface Checkpoint {
  size: number;
  head: string;
  at: string;
  /** SHA-256 of the file of the checkpoint before; null for the first. */
  previous: string | null;
  /** Public key, Ed25519 (RFC 8037), and the signature of `signedText`, base64url. */
  key: { kty: 'OKP'; crv: 'Ed25519'; x: string };
  signature: string;
}

/** What is signed: the facts of a checkpoint, a line each. */
export const signedText = ({ size, head, at, previous }: Omit<Checkpoint, 'key' | 'signature'>) =>
  `kandas audit checkpoint\n${size}\n${head}\n${at}\n${previous ?? '-'}\n`;

export type Break =
  | 'entry-missing'
  | 'hash-differs'
  | 'row-missing'
  | 'row-changed'
  | 'row-not-recorded'
  | 'head-differs'
  | 'checkpoint-not-signed'
  | 'checkpoint-of-another-key'
  | 'checkpoint-differs'
  | 'entries-cut-off';

export interface Verified {
  valid: boolean;
  entries: number;
  head: string;
  /**
   * The first entry that cannot be trusted. Where the chain was written anew from some entry on it agrees with itself:
   * then `seq` follows the last checkpoint that still agrees, and the change is between it and `until`.
   */
  firstBroken: { seq: number; because: Break; source?: string; row?: string; until?: number } | null;
}

const start = createHash('sha256').update('audit log of the Kandas Portal').digest();
const sha256 = (...parts: (string | Buffer)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

interface Entry {
  seq: string;
  at: string;
  source: string;
  row_id: string;
  row_hash: Buffer;
  hash: Buffer;
}

const batch = 5_000;

/**
 * Recomputes the whole chain and compares every entry with its row and with the checkpoints given, on one view of the
 * database. Memory does not grow with the log. `key`: the `x` of the key checkpoints must be signed with, if it is known.
 */
export async function verifyAuditLog(
  client: ClientBase,
  checkpoints: readonly Checkpoint[] = [],
  key?: string,
): Promise<Verified> {
  const held = [...checkpoints].sort((a, b) => a.size - b.size);
  for (const each of held) {
    if (key && each.key.x !== key) return broken(0, start, { seq: each.size, because: 'checkpoint-of-another-key' });
    if (!isSigned(each)) return broken(0, start, { seq: each.size, because: 'checkpoint-not-signed' });
  }
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    await client.query("SET LOCAL timezone = 'UTC'");
    return await readAll(client, held);
  } finally {
    await client.query('COMMIT');
  }
}

const broken = (entries: number, head: Buffer, firstBroken: Verified['firstBroken']): Verified => ({
  valid: firstBroken === null,
  entries,
  head: head.toString('hex'),
  firstBroken,
});

async function readAll(client: ClientBase, held: readonly Checkpoint[]): Promise<Verified> {
  let seq = 0;
  let head: Buffer = start;
  let trusted = 0;
  for (;;) {
    const { rows } = await client.query<Entry>(
      `SELECT seq, round(extract(epoch FROM at) * 1000) AS at, source, row_id, row_hash, hash
       FROM audit_entry WHERE seq > $1 ORDER BY seq LIMIT ${batch}`,
      [seq],
    );
    const texts = await rowsOf(client, rows);
    for (const entry of rows) {
      const about = { source: entry.source, row: entry.row_id };
      seq += 1;
      if (Number(entry.seq) !== seq) return broken(seq - 1, head, { seq, because: 'entry-missing' });
      head = sha256(head, `${entry.seq}\n${entry.at}\n${entry.source}\n${entry.row_id}\n`, entry.row_hash);
      if (!head.equals(entry.hash)) return broken(seq, head, { seq, because: 'hash-differs', ...about });
      const text = texts.get(`${entry.source} ${entry.row_id}`);
      if (text === undefined) return broken(seq, head, { seq, because: 'row-missing', ...about });
      if (!sha256(text).equals(entry.row_hash)) return broken(seq, head, { seq, because: 'row-changed', ...about });
      for (const each of held.filter(({ size }) => size === seq)) {
        if (each.head !== head.toString('hex'))
          return broken(seq, head, { seq: trusted + 1, because: 'checkpoint-differs', until: seq });
        trusted = seq;
      }
    }
    if (rows.length < batch) break;
  }
  const beyond = held.find(({ size }) => size > seq);
  if (beyond) return broken(seq, head, { seq: seq + 1, because: 'entries-cut-off', until: beyond.size });
  const { rows: ends } = await client.query<{ seq: string; hash: Buffer }>('SELECT seq, hash FROM audit_head');
  if (ends.length !== 1 || Number(ends[0]!.seq) !== seq || !ends[0]!.hash.equals(head))
    return broken(seq, head, { seq: seq + 1, because: 'head-differs' });
  for (const source of sources) {
    const { rows } = await client.query<{ id: string }>(
      `SELECT id::text FROM "${source}" t WHERE NOT EXISTS (
         SELECT FROM audit_entry e WHERE e.source = '${source}' AND e.row_id = t.id::text) LIMIT 1`,
    );
    if (rows[0]) return broken(seq, head, { seq: seq + 1, because: 'row-not-recorded', source, row: rows[0].id });
  }
  return broken(seq, head, null);
}

/** The text of the rows that entries are about, as the database spells it, by source and number. */
async function rowsOf(client: ClientBase, entries: readonly Entry[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const source of sources) {
    const ids = entries.filter((entry) => entry.source === source).map(({ row_id }) => row_id);
    if (ids.length === 0) continue;
    const { rows } = await client.query<{ id: string; row: string }>(
      `SELECT id::text, jsonb_strip_nulls(to_jsonb(t))::text AS row FROM "${source}" t WHERE id = ANY($1::${idType[source]}[])`,
      [ids],
    );
    for (const { id, row } of rows) texts.set(`${source} ${id}`, row);
  }
  return texts;
}

function isSigned(checkpoint: Checkpoint): boolean {
  try {
    const key = createPublicKey({ key: { ...checkpoint.key }, format: 'jwk' });
    return verify(null, Buffer.from(signedText(checkpoint)), key, Buffer.from(checkpoint.signature, 'base64url'));
  } catch {
    return false;
  }
}
