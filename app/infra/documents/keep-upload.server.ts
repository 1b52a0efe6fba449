import { rm } from 'node:fs/promises';
import type { DocumentState, ScanResult } from '#app/domain/application/document-states';
import type { Verdict } from '#app/domain/basics/verdict';
import { contentMac } from '../keys.server';
import type { DocumentStore, StoredFile } from './document-store.server';
import { type DocumentType, type InspectionRefusal, inspectFile } from './inspect-file.server';
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
};

export type DocumentPart = 'original' | 'thumbnail' | `page-${number}`;

/** The context one part of a document is sealed for. `aad` names the document: a part put in another's place does not open. */
export const partAad = (aad: string, part: DocumentPart): string => `${aad}|${part}`;

/**
 * Looks at an uploaded file, draws its pages and keeps all of it sealed. On a refusal or an error nothing of it is left on
 * disk; the uploaded file is removed in every case. Throws only when disk or store fail.
 */
export async function keepUpload(
  temp: Pick<TempFile, 'path' | 'size' | 'sha256'>,
  { store, aad }: { store: DocumentStore; aad: string },
): Promise<Verdict<KeptDocument, InspectionRefusal>> {
  const kept: StoredFile[] = [];
  const keep = async (source: string | Uint8Array, part: DocumentPart) => {
    const file = await store.put(source, partAad(aad, part));
    kept.push(file);
    return file;
  };
  const forget = () => Promise.all(kept.map((file) => store.remove(file.key).catch(() => undefined)));
  try {
    const pages: StoredFile[] = [];
    let thumbnail: StoredFile | undefined;
    const inspected = await inspectFile(temp.path, async (drawn, page) => {
      pages.push(await keep(drawn.image, `page-${page}`));
      if (drawn.thumbnail) thumbnail = await keep(drawn.thumbnail, 'thumbnail');
    });
    if (!inspected.ok) {
      await forget();
      return inspected;
    }
    const { type, pages: pageCount } = inspected.value;
    if (!thumbnail) throw new Error('No page was drawn');
    const original = await keep(temp.path, 'original');
    const facts = { type, size: temp.size, contentMac: contentMac(temp.sha256), pageCount };
    return { ok: true, value: { original, pages, thumbnail, ...facts, state: 'ready', scan: 'not-scanned' } };
  } catch (error) {
    await forget();
    throw error;
  } finally {
    await rm(temp.path, { force: true });
  }
}
