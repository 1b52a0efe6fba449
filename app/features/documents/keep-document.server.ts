import { db, type Tx, transaction } from '#app/data/db.server';
import {
  createDocument,
  type DocumentRow,
  documentAad,
  documentsOf,
  newDocumentId,
  nextVersion,
  removeDocuments,
} from '#app/data/document.server';
import { mayTry } from '#app/data/limits.server';
import { lockOwnApplication, touchDraft } from '#app/data/own-application.server';
import { documentLimits } from '#app/domain/application/document-limits';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { antivirus } from '#app/infra/documents/antivirus.server';
import { documentStore } from '#app/infra/documents/document-store.server';
import { type KeepRefusal, type KeptDocument, keepUpload } from '#app/infra/documents/keep-upload.server';
import type { TempFile } from '#app/infra/documents/receive-upload.server';
import { asStoreTrouble, StoreTrouble } from '#app/infra/documents/store-trouble';
import { contentMac } from '#app/infra/keys.server';
import { log } from '#app/infra/log.server';
import { type OpenItem, ownItems } from './own-items.server';

export interface KeepDocument {
  applicationId: string;
  item: string;
  file: TempFile;
}

type Refusal = 'not-found' | 'too-often' | 'too-many' | 'too-many-for-item' | KeepRefusal | StoreTrouble['code'];

/**
 * Takes one received file: looks at it, keeps it sealed, then writes its row. Files come before rows, so a row never
 * names a file that is not there; a file without a row is swept later. Where one file is asked for, a new one takes the
 * place of the old. The same file sent twice is kept once.
 */
export async function keepDocument(
  { applicationId, item, file }: KeepDocument,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<{ id: string }, Refusal>> {
  const before = await room(db, { applicationId, item, file }, actor, now);
  if (!before.ok) return before;
  if (before.value.already) return pass({ id: before.value.already });
  // Replaced files are kept as versions, so the places of an item do not bound what one person can store and have drawn.
  if (!(await mayTry('upload', actor.id))) return refuse('too-often');

  const id = newDocumentId();
  const version = await nextVersion(db, applicationId, item);
  const aad = documentAad({ id, applicationId, version });
  const kept = await inStore(() =>
    keepUpload(file, { store: documentStore(), aad, antivirus: antivirus(), mac: contentMac }),
  );
  if (!kept.ok) return kept;

  const written = await transaction(async (tx): Promise<Verdict<{ id: string }, Refusal>> => {
    await lockOwnApplication(tx, actor.id, applicationId);
    const still = await room(tx, { applicationId, item, file }, actor, now);
    if (!still.ok) return still;
    if (still.value.already) return pass({ id: still.value.already });
    await removeDocuments(tx, still.value.replaces, now);
    await createDocument(tx, { id, applicationId, item, fileName: file.fileName, version, kept: kept.value }, now);
    await touchDraft(tx, actor.id, applicationId, now);
    return pass({ id });
  });
  if (!written.ok || written.value.id !== id) await forget(kept.value);
  return written;
}

/** Is there room for one more file of this item, and which ones does it replace? Or is this very file there? */
async function room(
  tx: Tx,
  { applicationId, item, file }: KeepDocument,
  actor: { id: string },
  now: Date,
): Promise<Verdict<{ replaces: string[]; already?: string }, 'not-found' | 'too-many' | 'too-many-for-item'>> {
  const own = await ownItems(tx, actor.id, applicationId, now);
  const open = own?.items.find((each) => each.item === item);
  if (!open) return refuse('not-found');
  const documents = await documentsOf(tx, applicationId);
  const ofItem = documents.filter((document) => countsFor(open, document));
  const mac = contentMac(file.sha256);
  const same = ofItem.find(
    (each) => each.state !== 'refused' && each.contentMac === mac && each.fileName === file.fileName,
  );
  if (same) return pass({ replaces: [], already: same.id });
  const replaces = open.maxFiles === 1 ? ofItem.map(({ id }) => id) : [];
  const stay = documents.filter(({ id }) => !replaces.includes(id));
  if (ofItem.length - replaces.length >= open.maxFiles) {
    return refuse('too-many-for-item', { max: String(open.maxFiles) });
  }
  const bytes = stay.reduce((sum, document) => sum + document.size, file.size);
  if (stay.length >= documentLimits.files || bytes > documentLimits.bytes) {
    return refuse('too-many', { max: String(documentLimits.files) });
  }
  return pass({ replaces });
}

/** What was sent before the office asked does not count, and stays. */
export const countsFor = ({ item, since }: OpenItem, document: Pick<DocumentRow, 'item' | 'uploadedAt'>) =>
  document.item === item && (!since || document.uploadedAt >= since);

/** A store that is full or away refuses the file with its own word; nothing of the file stays. */
async function inStore<T, R extends string>(keep: () => Promise<Verdict<T, R>>) {
  try {
    return await keep();
  } catch (error) {
    const trouble = asStoreTrouble(error);
    if (!(trouble instanceof StoreTrouble)) throw error;
    log.error('the document store does not take files', { err: trouble, code: trouble.code });
    return refuse(trouble.code);
  }
}

async function forget({ original, pages, thumbnail }: KeptDocument): Promise<void> {
  const store = documentStore();
  await Promise.all([original, thumbnail, ...pages].map(({ key }) => store.remove(key).catch(() => undefined)));
}
