import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { DocumentState, ScanResult } from '#app/domain/application/document-states';
import type { PageQuality } from '#app/domain/application/papers';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { Antivirus } from './antivirus.server';
import type { DocumentStore, StoredFile } from './document-store.server';
import { type DocumentType, type InspectionRefusal, inspectFile } from './inspect-file.server';
import { pageQuality } from './page-quality.server';
import type { TempFile } from './receive-upload.server';

/** What a row needs of a kept document. The files hold no name, type or owner: those are in the row alone. */
export type KeptDocument = {
  original: StoredFile;
  pages: StoredFile[];
  thumbnail: StoredFile;
  type: DocumentType;
  /** Plain size in bytes of the original. */
  size: number;
  contentMac: string;
  state: Exclude<DocumentState, 'refused'>;
  scan: Exclude<ScanResult, 'infected'>;
  pageCount: number;
  /** How each page reads. */
  quality: PageQuality[];
};

export type DocumentPart = 'original' | 'thumbnail' | `page-${number}`;

/** The context one part of a document is sealed for. `aad` names the document: a part put in another's place does not open. */
export const partAad = (aad: string, part: DocumentPart): string => `${aad}|${part}`;

export type KeepRefusal = InspectionRefusal | 'infected';

/** How long a person is kept waiting for the antivirus; after that its answer comes by a job. */
export const scanWaitMs = { now: 5_000 };

/**
 * Looks at an uploaded file, draws its pages and keeps all of it sealed. On a refusal or an error nothing of it is left; the
 * uploaded file is removed in every case. Without a clear word of the antivirus it is kept, and is not ready. Throws only when
 * disk or store fail.
 */
export async function keepUpload(
  temp: Pick<TempFile, 'path' | 'size' | 'sha256'>,
  { store, aad, antivirus, mac }: KeepWith,
): Promise<Verdict<KeptDocument, KeepRefusal>> {
  const kept: StoredFile[] = [];
  const keep = async (source: string | Uint8Array, part: DocumentPart) => {
    const file = await store.put(source, partAad(aad, part));
    kept.push(file);
    return file;
  };
  const forget = () => Promise.all(kept.map((file) => store.remove(file.key).catch(() => undefined)));
  const scanning = scanned(antivirus, temp.path);
  try {
    const pages: StoredFile[] = [];
    let thumbnail: StoredFile | undefined;
    const quality: PageQuality[] = [];
    const inspected = await inspectFile(temp.path, async (drawn, page) => {
      pages.push(await keep(drawn.image, `page-${page}`));
      quality.push(await pageQuality(drawn.image));
      if (drawn.thumbnail) thumbnail = await keep(drawn.thumbnail, 'thumbnail');
    });
    const standing = inspected.ok ? await scanning : null;
    if (!inspected.ok || standing === 'infected') {
      await forget();
      return inspected.ok ? refuse('infected') : inspected;
    }
    const { type, pages: pageCount } = inspected.value;
    if (!thumbnail || !standing) throw new Error('No page was drawn');
    const original = await keep(temp.path, 'original');
    const facts = { type, size: temp.size, contentMac: mac(temp.sha256), pageCount, quality };
    return pass({ original, pages, thumbnail, ...facts, ...standing });
  } catch (error) {
    await forget();
    throw error;
  } finally {
    await scanning;
    await rm(temp.path, { force: true });
  }
}

export type KeepWith = {
  store: DocumentStore;
  aad: string;
  /** Null where none is set up. */
  antivirus: Antivirus | null;
  /** The keyed hash of a file, from the SHA-256 of its bytes. */
  mac: (sha256: string) => string;
};

type Standing = Pick<KeptDocument, 'state' | 'scan'>;

async function scanned(antivirus: Antivirus | null, file: string): Promise<Standing | 'infected'> {
  if (!antivirus) return { state: 'ready', scan: 'not-scanned' };
  if (antivirus.isAway()) return { state: 'received', scan: 'pending' };
  const bytes = createReadStream(file);
  // A file that vanishes under a scan that took too long is no fault.
  bytes.on('error', () => {});
  const answer = await antivirus.scan(bytes, scanWaitMs.now);
  bytes.destroy();
  if (answer === 'infected') return answer;
  return answer === 'clean' ? { state: 'ready', scan: 'clean' } : { state: 'checking', scan: 'pending' };
}
