/** Where sealed bytes lie, by name. Knows nothing of keys or content. */
export type SealedBlobs = {
  /** Takes a whole, flushed file over under this name; on return it is there for good. The file at `temp` is then gone. */
  place(temp: string, key: string): Promise<void>;
  /**
   * Rejects with the code ENOENT when there is none. Opens nothing before the first piece is asked for: a reader that leaves
   * before has nothing to close.
   */
  read(key: string): Promise<AsyncIterable<Buffer>>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
  list(): AsyncIterable<{ key: string; at: Date }>;
};

const keyPattern = /^[0-9a-f]{64}$/;
export const isBlobKey = (text: string): boolean => keyPattern.test(text);

export function checkedKey(key: string): string {
  if (!isBlobKey(key)) throw new Error('Not a key of the document store');
  return key;
}
