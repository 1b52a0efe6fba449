import { type KeptRow, keptRows, knownFiles, partsOf } from '#app/data/kept-file.server';
import { documentStore, type FileFault } from '#app/infra/documents/document-store.server';
import type { DocumentPart } from '#app/infra/documents/keep-upload.server';
import { contentMac } from '#app/infra/keys.server';
import { keysInUse } from './rotate-key.server';
import { orphanAgeMs } from './tend-store.server';

export type Fault =
  | { document: string; part: DocumentPart; key: string; fault: FileFault | 'other-content' }
  | { orphan: string };

export interface Verified {
  documents: number;
  files: number;
  faults: number;
  orphans: number;
  /** Documents by the master key that opens them. */
  keys: Record<string, number>;
}

const batch = 50;

/**
 * Reads everything a row points at: the sealed bytes are there, their name is their hash, they open for this document, size and
 * keyed hash of the plain bytes agree. Then looks for files no row knows; young ones may belong to an upload that goes on.
 */
export async function verifyStore(tell: (fault: Fault) => void): Promise<Verified> {
  const store = documentStore();
  const seen = { documents: 0, files: 0, faults: 0, orphans: 0 };
  let after: string | null = null;
  for (;;) {
    const rows: KeptRow[] = await keptRows(after, batch);
    for (const row of rows) {
      seen.documents += 1;
      for (const { part, file, aad } of partsOf(row)) {
        seen.files += 1;
        const checked = await store.check(file, aad);
        const other =
          'sha256' in checked &&
          part === 'original' &&
          row.contentMac !== null &&
          contentMac(checked.sha256) !== row.contentMac;
        if (!('fault' in checked) && !other) continue;
        seen.faults += 1;
        const fault = 'fault' in checked ? checked.fault : 'other-content';
        tell({ document: row.id, part, key: file.key, fault });
      }
    }
    after = rows.at(-1)?.id ?? null;
    if (!after) break;
  }
  for await (const orphan of store.orphans(new Date(Date.now() - orphanAgeMs), knownFiles)) {
    seen.orphans += 1;
    tell({ orphan });
  }
  return { ...seen, keys: await keysInUse() };
}
