import { readBody } from './read-body.server';

/** No form without files is longer. */
const limit = 256 * 1024;

/** The database keeps no text with this mark; what it stands for in broken bytes takes its place. */
const legible = (text: string) => text.replaceAll('\0', '\ufffd');

/** A form without files: `too-large` beyond 256 kB, however it was sent; null when it is no form. Files in it are left out. */
export async function readForm(request: Request): Promise<FormData | 'too-large' | null> {
  const body = await readBody(request, limit);
  if (!body) return 'too-large';
  const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' };
  const sent = await new Response(body, { headers }).formData().catch(() => null);
  if (!sent) return null;
  const form = new FormData();
  for (const [name, value] of sent) if (typeof value === 'string') form.append(legible(name), legible(value));
  return form;
}
