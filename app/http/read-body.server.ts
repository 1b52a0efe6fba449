/**
 * The body of a request, when it has at most `limit` bytes; null for a longer one, whatever length it declares.
 * What is left is not cancelled: cancelling would close the connection on which the answer is still to be sent.
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) return null;
  const reader = request.body?.getReader();
  const pieces: Uint8Array[] = [];
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      reader.releaseLock();
      return null;
    }
    pieces.push(value);
  }
  return Buffer.concat(pieces);
}
