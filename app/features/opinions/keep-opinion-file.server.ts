import { lockCase } from '#app/data/case.server';
import { db, type Tx, transaction } from '#app/data/db.server';
import { createDocument, documentAad, newDocumentId, nextVersion, removeDocuments } from '#app/data/document.server';
import { mayTry } from '#app/data/limits.server';
import { findOpinion, lockOpinion, type Opinion } from '#app/data/opinion.server';
import { opinionLimits } from '#app/domain/application/opinions';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { Officer } from '#app/domain/people/permissions';
import { antivirus } from '#app/infra/documents/antivirus.server';
import { documentStore } from '#app/infra/documents/document-store.server';
import { type KeepRefusal, type KeptDocument, keepUpload } from '#app/infra/documents/keep-upload.server';
import type { TempFile } from '#app/infra/documents/receive-upload.server';
import { asStoreTrouble, StoreTrouble } from '#app/infra/documents/store-trouble.server';
import { contentMac } from '#app/infra/keys.server';
import { openedByLink } from './answer-opinion.server';
import { caseToAsk } from './case-to-ask.server';

type Refusal = 'not-found' | 'too-often' | 'too-many-for-item' | KeepRefusal | StoreTrouble['code'];
/** The opinion a file may be added to now, held until the transaction ends; null when there is none. */
type Find = (tx: Tx) => Promise<Opinion | null>;

const byLink =
  (token: string | undefined, now: Date): Find =>
  async (tx) => {
    const opened = await openedByLink(tx, token, now);
    if (!opened) return null;
    await lockCase(tx, opened.application.id);
    await lockOpinion(tx, opened.opinion.id);
    return (await openedByLink(tx, token, now))?.opinion ?? null;
  };

const byOfficer =
  (id: string, opinion: string, officer: Officer): Find =>
  async (tx) => {
    const found = await caseToAsk(tx, id, officer, 'opinion-file');
    const paper = found.ok ? await findOpinion(tx, opinion) : null;
    return paper?.applicationId === id && paper.onPaper ? paper : null;
  };

/** Takes a document from whoever was asked, while their link is open. */
export const keepOutsideFile = (
  { token, file }: { token: string | undefined; file: TempFile },
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> => keepFile(file, byLink(token, now), `link:${token?.slice(0, 100)}`, now);

/** Takes the scan of an opinion that came on paper. */
export const keepScan = (
  { id, opinion, file }: { id: string; opinion: string; file: TempFile },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> => keepFile(file, byOfficer(id, opinion, officer), officer.id, now);

/** Files come before rows, so that a row never names a file that is not there; a file without a row is swept later. */
async function keepFile(file: TempFile, find: Find, who: string, now: Date): Promise<Verdict<undefined, Refusal>> {
  const before = await transaction(find);
  if (!before) return refuse('not-found');
  const mac = contentMac(file.sha256);
  if (before.documents.some(({ contentMac: known }) => known === mac)) return pass();
  if (before.documents.length >= opinionLimits.files) return refuse('too-many-for-item');
  if (!(await mayTry('upload', who))) return refuse('too-often');
  const id = newDocumentId();
  const { applicationId } = before;
  const version = await nextVersion(db, applicationId, 'opinion');
  const aad = documentAad({ id, applicationId, version });
  const kept = await inStore(() =>
    keepUpload(file, { store: documentStore(), aad, antivirus: antivirus(), mac: contentMac }),
  );
  if (!kept.ok) return kept;
  let added = false;
  try {
    return await transaction(async (tx): Promise<Verdict<undefined, Refusal>> => {
      added = false;
      const opinion = await find(tx);
      if (!opinion) return refuse('not-found');
      if (opinion.documents.length >= opinionLimits.files) return refuse('too-many-for-item');
      const place = { item: 'opinion', fileName: file.fileName, version, sendKey: null, position: 0 };
      await createDocument(tx, { id, applicationId, ...place, opinionId: opinion.id, kept: kept.value }, now);
      added = true;
      return pass();
    });
  } finally {
    if (!added) await forget(kept.value);
  }
}

async function inStore<T, R extends string>(keep: () => Promise<Verdict<T, R>>) {
  try {
    return await keep();
  } catch (error) {
    const trouble = asStoreTrouble(error);
    if (!(trouble instanceof StoreTrouble)) throw error;
    return refuse(trouble.code);
  }
}

async function forget({ original, pages, thumbnail }: KeptDocument): Promise<void> {
  const store = documentStore();
  await Promise.all([original, thumbnail, ...pages].map(({ key }) => store.remove(key).catch(() => undefined)));
}

/** Takes back a document before the answer is sent. */
export const removeOutsideFile = (
  { token, document }: { token: string | undefined; document: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found'>> =>
  transaction(async (tx) => {
    const opinion = await byLink(token, now)(tx);
    if (!opinion) return refuse('not-found');
    const own = opinion.documents.filter(({ id }) => id === document).map(({ id }) => id);
    await removeDocuments(tx, own, now);
    return pass();
  });
