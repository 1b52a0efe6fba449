import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { readBody } from './read-body.server';

/** What stands around the file: boundaries, names, the form's token. */
const around = 16 * 1024;

/**
 * One small file of a form, in memory and nowhere else. The form is proved to be ours before the file is looked at.
 * Beyond the limit nothing is read.
 */
export async function readFileForm(
  request: Request,
  { field, largest }: { field: string; largest: number },
  proveOwnForm: (token: unknown) => Promise<void>,
): Promise<Verdict<Uint8Array, 'required' | 'too-big' | 'cut-off'>> {
  const body = await readBody(request, largest + around).catch(() => undefined);
  if (body === undefined) return refuse('cut-off');
  if (body === null) return refuse('too-big');
  const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' };
  const form = await new Response(body, { headers }).formData().catch(() => null);
  if (!form) return refuse('cut-off');
  await proveOwnForm(form.get('csrf'));
  const file = form.get(field);
  if (!file || typeof file === 'string' || (file.name === '' && file.size === 0)) return refuse('required');
  return file.size > largest ? refuse('too-big') : pass(new Uint8Array(await file.arrayBuffer()));
}
