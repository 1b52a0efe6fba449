import { db, transaction } from '#app/data/db.server';
import { keptRows, partsOf, rewrapRow } from '#app/data/kept-file.server';
import { documentStore } from '#app/infra/documents/document-store.server';
import { env } from '#app/infra/env.server';
import { replaceDocumentKey } from '#app/infra/secrets.server';

const batch = 100;

/**
 * Makes a new master key current, unless the environment names it, then has every row's keys wrapped by it while uploads go on;
 * the bytes in the store stay as they are. Goes round until a round finds nothing under an older key. Stopped half way it can
 * be begun again.
 */
export async function rotateKey({ newKey = !env.DOCUMENT_KEY } = {}): Promise<{ keyId: string; rewrapped: number }> {
  if (newKey) {
    await transaction(async (tx) => {
      // Two at once would each write a list without the other's key.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('replace document key'))`;
      replaceDocumentKey();
    });
  }
  const store = documentStore();
  let rewrapped = 0;
  for (;;) {
    const before = rewrapped;
    for await (const { id, keyIds } of wrappings()) {
      if (keyIds.every((keyId) => keyId === store.currentKeyId())) continue;
      if (await rewrapRow(id, store.rewrapped)) rewrapped += 1;
    }
    if (rewrapped === before) return { keyId: store.currentKeyId(), rewrapped };
  }
}

async function* wrappings() {
  let after: string | null = null;
  for (;;) {
    const rows: Awaited<ReturnType<typeof keptRows>> = await keptRows(after, batch);
    for (const row of rows) yield { id: row.id, keyIds: partsOf(row).map(({ file }) => file.keyId) };
    after = rows.at(-1)?.id ?? null;
    if (!after) return;
  }
}

/** How many files each master key wraps: one that wraps none may be forgotten. */
export async function keysInUse(): Promise<Record<string, number>> {
  const rows = await db.$queryRaw<{ key_id: string; files: bigint }[]>`
    SELECT original->>'keyId' AS key_id, count(*) AS files FROM document WHERE original IS NOT NULL GROUP BY 1`;
  return Object.fromEntries(rows.map(({ key_id, files }) => [key_id, Number(files)]));
}
