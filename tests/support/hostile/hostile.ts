import { randomFillSync } from 'node:crypto';

export interface Hostile {
  name: string;
  bytes: Buffer;
}

export const latin1 = (text: string) => Buffer.from(text, 'latin1');
export const noise = (length: number) => randomFillSync(Buffer.alloc(length));
