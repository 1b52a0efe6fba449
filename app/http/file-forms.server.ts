import { documentLimits } from '#app/domain/application/document-limits';
import type { Verdict } from '#app/domain/basics/verdict';
import { messageKey } from '#app/i18n/catalogues';
import type { Translate } from '#app/i18n/translate';
import { documentStore } from '#app/infra/documents/document-store.server';
import { inspectionLimits, uploadLimits } from '#app/infra/documents/limits';
import { receiveUpload, type TempFile } from '#app/infra/documents/receive-upload.server';
import type { FieldProblem } from '#app/ui/form/error-summary';
import { limitValues } from './document-words.server';

export interface FileRefusal {
  code: string;
  /** Name of the refused file; empty when the whole post was refused. */
  name: string;
}

/**
 * Receives a form with files: each is handed to `keep` while the next one waits. Nothing is kept before the form is
 * proved to be ours; the token stands before the files. Files that were kept stay kept when others are refused.
 */
export async function receiveFiles(
  request: Request,
  proveOwnForm: (token: unknown) => Promise<void>,
  keep: (file: TempFile, fields: FormData) => Promise<Verdict<unknown, string>>,
): Promise<{ refusals: FileRefusal[] }> {
  const limits = { ...uploadLimits, tempFolder: documentStore().tempFolder };
  let proved = false;
  const prove = async (fields: FormData) => {
    if (!proved) await proveOwnForm(fields.get('csrf'));
    proved = true;
  };
  const upload = await receiveUpload(request, limits, async ({ fileName, received }, fields) => {
    await prove(fields);
    const verdict = received.ok ? await keep(received.value, fields) : received;
    return verdict.ok ? null : { code: verdict.code, name: fileName };
  });
  if (!upload.ok) return { refusals: [{ code: upload.code, name: '' }] };
  await prove(upload.value.fields);
  const { files, tooMany } = upload.value;
  const refusals = files.filter((refusal) => refusal !== null);
  if (tooMany) refusals.push({ code: 'too-many-at-once', name: '' });
  if (files.length === 0 && !tooMany) refusals.push({ code: 'required', name: '' });
  return { refusals };
}

/** What the script names one sending of one file with; a form posted without script has none. */
export function sendKeyIn(fields: FormData): string | null {
  const key = fields.get('key');
  return typeof key === 'string' && /^[0-9a-z]{1,20}-[0-9a-z-]{1,40}$/.test(key) ? key : null;
}

/** Each refused file with its own sentence. */
export function fileErrors(
  t: Translate,
  field: string,
  refusals: readonly FileRefusal[],
  mostOfItem: number,
): FieldProblem[] {
  const max: Record<string, number> = {
    'too-many': documentLimits.files,
    'too-many-for-item': mostOfItem,
    'too-many-at-once': uploadLimits.files,
  };
  return refusals.map(({ code, name }) => {
    // Without a name it is the post as a whole that was too big or no upload at all.
    const known = name === '' && code === 'too-big' ? 'malformed' : code;
    const key = messageKey(`errors.file.${known}`) ?? 'errors.file.malformed';
    const values = { ...limitValues, name, pages: inspectionLimits.pages, max: max[code] ?? 0 };
    return { name: field, text: t(key, values) };
  });
}
