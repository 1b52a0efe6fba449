import { fileMegabytes } from '#app/domain/application/document-limits';
import type { Verdict } from '#app/domain/basics/verdict';
import { messageKey } from '#app/i18n/catalogues';
import type { Translate } from '#app/i18n/translate';
import { documentStore } from '#app/infra/documents/document-store.server';
import { inspectionLimits, uploadLimits } from '#app/infra/documents/limits';
import { receiveUpload, type TempFile } from '#app/infra/documents/receive-upload.server';
import type { FieldProblem } from '#app/ui/form/error-summary';

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
  keep: (file: TempFile) => Promise<Verdict<unknown, string>>,
): Promise<{ refusals: FileRefusal[] }> {
  const limits = { ...uploadLimits, tempFolder: documentStore().tempFolder };
  let proved = false;
  const prove = async (fields: FormData) => {
    if (!proved) await proveOwnForm(fields.get('csrf'));
    proved = true;
  };
  const upload = await receiveUpload(request, limits, async ({ fileName, received }, fields) => {
    await prove(fields);
    const verdict = received.ok ? await keep(received.value) : received;
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

/** Each refused file with its own sentence. */
export function fileErrors(
  t: Translate,
  field: string,
  refusals: readonly FileRefusal[],
  most: { files: number; item: number },
): FieldProblem[] {
  const max: Record<string, number> = {
    'too-many': most.files,
    'too-many-for-item': most.item,
    'too-many-at-once': uploadLimits.files,
  };
  return refusals.map(({ code, name }) => {
    // Without a name it is the post as a whole that was too big or no upload at all.
    const known = name === '' && code === 'too-big' ? 'malformed' : code;
    const key = messageKey(`errors.file.${known}`) ?? 'errors.file.malformed';
    const values = { name, size: fileMegabytes, pages: inspectionLimits.pages, max: max[code] ?? 0 };
    return { name: field, text: t(key, values) };
  });
}
