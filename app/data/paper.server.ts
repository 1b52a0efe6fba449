import { createHash, randomUUID } from 'node:crypto';
import { openBytes, sealBytes } from '#app/infra/keys.server';
import { db, type Tx, transaction, violatedUnique } from './db.server';

export const paperKinds = [
  'certificate',
  'rights',
  'standing',
  'acknowledgement',
  'request',
  'return',
  'ending',
  'extension',
  'notice',
  'decision',
  'appeal',
  'correction',
  'act-notice',
  'act-decision',
] as const;
export type PaperKind = (typeof paperKinds)[number];

export interface PaperOrder {
  paper: PaperKind;
  applicationId: string;
  /** The permit it is about; null for letters about the application. */
  permitId: string | null;
  /** What it is about, where that is neither permit nor application: the decision. */
  about?: string;
  /** Everything that is drawn, except the choice of script. */
  facts: unknown;
  script: string | null;
  /** Names of the keys that sign it. */
  keys: readonly string[];
}

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const place = (id: string) => `paper.bytes:${id}`;
const subjectOf = ({ paper, permitId, applicationId, about }: PaperOrder) =>
  `${paper}:${about ?? permitId ?? applicationId}`;

/** The paper as ordered, if it was ever given out; it then counts again. */
export async function givenPaper(order: PaperOrder, now: Date): Promise<Uint8Array | null> {
  const subject = subjectOf(order);
  const where = { subject_look: { subject, look: lookOf(order) } };
  const row = await db.paper.findUnique({ where, select: { id: true, bytes: true, supersededAt: true } });
  if (!row) return null;
  if (row.supersededAt) {
    await transaction(async (tx) => {
      await supersede(tx, subject, now);
      await tx.paper.update({ where: { id: row.id }, data: { supersededAt: null } });
    });
  }
  return openBytes(row.bytes, place(row.id));
}

const lookOf = ({ facts, script, keys }: PaperOrder) => hashOf([facts, script, keys]);

async function supersede(tx: Tx, subject: string, now: Date) {
  // One at a time: two versions given out at once must not both count.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${subject}, 0))`;
  await tx.paper.updateMany({ where: { subject, supersededAt: null }, data: { supersededAt: now } });
}

/** Keeps a paper as the version that counts. When somebody was faster, theirs is given instead. */
export async function keepPaper(order: PaperOrder, bytes: Uint8Array, now: Date): Promise<Uint8Array> {
  const id = randomUUID();
  const subject = subjectOf(order);
  const sealed = sealBytes(bytes, place(id));
  try {
    await transaction(async (tx) => {
      await supersede(tx, subject, now);
      const last = await tx.paper.aggregate({ where: { subject }, _max: { version: true } });
      await tx.paper.create({
        data: {
          id,
          subject,
          paper: order.paper,
          applicationId: order.applicationId,
          permitId: order.permitId,
          version: (last._max.version ?? 0) + 1,
          look: lookOf(order),
          facts: hashOf(order.facts),
          bytes: new Uint8Array(sealed),
          sha256: createHash('sha256').update(bytes).digest('hex'),
          issuedAt: now,
        },
      });
    });
    return bytes;
  } catch (error) {
    if (!violatedUnique(error)) throw error;
    const theirs = await givenPaper(order, now);
    if (!theirs) throw error;
    return theirs;
  }
}

/** What the register knows of a file by its hash. */
export async function paperByHash(sha256: string) {
  const row = await db.paper.findUnique({
    where: { sha256 },
    select: {
      subject: true,
      paper: true,
      version: true,
      facts: true,
      issuedAt: true,
      supersededAt: true,
      permitId: true,
    },
  });
  if (!row) return null;
  const current = row.supersededAt
    ? await db.paper.findFirst({ where: { subject: row.subject, supersededAt: null }, select: { facts: true } })
    : null;
  return { ...row, replaced: current !== null, factsChanged: current !== null && current.facts !== row.facts };
}
