import { db, type Tx, transaction } from '#app/data/db.server';
import {
  createDocument,
  type DocumentRow,
  documentAad,
  documentsOf,
  newDocumentId,
  nextVersion,
} from '#app/data/document.server';
import { hasStorageFor, lockStorageOf, takeAway, takenBefore } from '#app/data/document-use.server';
import { mayTry } from '#app/data/limits.server';
import { lockOwnApplication } from '#app/data/own-application.server';
import { documentLimits } from '#app/domain/application/document-limits';
import { countsAsSent } from '#app/domain/application/document-states';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { antivirus } from '#app/infra/documents/antivirus.server';
import { documentStore } from '#app/infra/documents/document-store.server';
import { type KeepRefusal, type KeptDocument, keepUpload } from '#app/infra/documents/keep-upload.server';
import type { TempFile } from '#app/infra/documents/receive-upload.server';
import { asStoreTrouble, StoreTrouble } from '#app/infra/documents/store-trouble.server';
import { contentMac } from '#app/infra/keys.server';
import { log } from '#app/infra/log.server';
import { noteChange } from './note-change.server';
import { countsFor, ownItems } from './own-items.server';

export interface KeepDocument {
  applicationId: string;
  item: string;
  file: TempFile;
  /** Made by the browser for one sending; what comes again under it has arrived already. */
  sendKey?: string | null;
}

export interface Kept {
  id: string;
  /** The very same file stands in this item already; what comes again by the same sending is no second one. */
  twice?: true;
}

type Refusal =
  | 'not-found'
  | 'too-often'
  | 'too-many'
  | 'too-much'
  | 'too-many-for-item'
  | 'storage-full'
  | KeepRefusal
  | StoreTrouble['code'];

/**
 * Takes one received file: looks at it, keeps it sealed, then writes its row. Files come before rows, so a row never
 * names a file that is not there; a file without a row is swept later. Where one file is asked for, a new one takes the
 * place of the old. A file that had arrived is recognised and never stands twice.
 */
export async function keepDocument(
  keep: KeepDocument,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<Kept, Refusal>> {
  const { applicationId, item, file } = keep;
  const before = await room(db, keep, actor, now);
  if (!before.ok) return before;
  if (before.value.known) return pass(before.value.known);
  // Replaced files are kept as versions, so the places of an item do not bound what one person can store and have drawn.
  if (!(await mayTry('upload', actor.id))) return refuse('too-often');

  const id = newDocumentId();
  const version = await nextVersion(db, applicationId, item);
  const aad = documentAad({ id, applicationId, version });
  const kept = await inStore(() =>
    keepUpload(file, { store: documentStore(), aad, antivirus: antivirus(), mac: contentMac }),
  );
  if (!kept.ok) return kept;

  let added = false;
  try {
    return await transaction(async (tx): Promise<Verdict<Kept, Refusal>> => {
      added = false;
      await lockStorageOf(tx, actor.id);
      await lockOwnApplication(tx, actor.id, applicationId);
      const still = await room(tx, keep, actor, now);
      if (!still.ok) return still;
      const { known, replaces, position, status, documents, held } = still.value;
      if (known) return pass(known);
      for (const place of replaces) await takeAway(tx, place, documents, now);
      const named = {
        id,
        applicationId,
        item,
        fileName: file.fileName,
        version,
        sendKey: keep.sendKey ?? null,
        position,
        held,
      };
      await createDocument(tx, { ...named, kept: kept.value }, now);
      await noteChange(
        tx,
        actor,
        { applicationId, status, item, change: replaces.length > 0 ? 'replaced' : 'added', held },
        now,
      );
      added = true;
      return pass({ id });
    });
  } finally {
    if (!added) await forget(kept.value);
  }
}

interface Room {
  known: Kept | null;
  replaces: DocumentRow[];
  position: number;
  status: string;
  documents: DocumentRow[];
  held: boolean;
}

/** Is there room for one more file of this item, and which ones does it replace? Or is it there already? */
async function room(
  tx: Tx,
  { applicationId, item, file, sendKey }: KeepDocument,
  actor: { id: string },
  now: Date,
): Promise<Verdict<Room, 'not-found' | 'too-many' | 'too-much' | 'too-many-for-item' | 'storage-full'>> {
  const own = await ownItems(tx, actor.id, applicationId, now);
  const open = own?.items.find((each) => each.item === item);
  if (!own || !open) return refuse('not-found');
  const { status } = own.application;
  const documents = await documentsOf(tx, applicationId, { withHeld: true });
  const { held } = open;
  const places = documents.filter(countsAsSent);
  const ofItem = places.filter((document) => countsFor(open, document));
  const mac = contentMac(file.sha256);
  const same = ofItem.find((document) => document.contentMac === mac);
  const isSameSending = !same || same.sendKey === sendKey;
  const sent = sendKey && isSameSending ? await takenBefore(tx, applicationId, sendKey) : null;
  const known: Kept | null = sent ? { id: sent } : same ? { id: same.id, twice: true } : null;
  if (known) return pass({ known, replaces: [], position: 0, status, documents, held });

  const replaces = open.maxFiles === 1 ? ofItem : [];
  if (ofItem.length - replaces.length >= open.maxFiles) {
    return refuse('too-many-for-item', { max: String(open.maxFiles) });
  }
  const stay = places.filter((place) => place.use === null && !replaces.includes(place));
  if (stay.length >= documentLimits.files) return refuse('too-many');
  if (stay.reduce((sum, { size }) => sum + size, file.size) > documentLimits.bytes) return refuse('too-much');
  if (!(await hasStorageFor(tx, actor.id, file.size))) return refuse('storage-full');
  return pass({ known: null, replaces, position: placeFor(ofItem, sendKey), status, documents, held });
}

/** After all others; files sent together share a place and stand there as they were chosen. */
function placeFor(ofItem: readonly { position: number; sendKey: string | null }[], sendKey?: string | null): number {
  const batchOf = (key?: string | null) => key?.split('-')[0];
  const together = sendKey && ofItem.find((document) => batchOf(document.sendKey) === batchOf(sendKey));
  return together ? together.position : 1 + Math.max(0, ...ofItem.map(({ position }) => position));
}

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
