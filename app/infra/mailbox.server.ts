import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { env } from './env.server';
import { type Mail, parseMail } from './parse-mail.server';
import { receiveMail, type SmtpReceiver } from './smtp-receiver.server';

/** The mailbox of demonstration mode: every letter the portal sends ends up here and nowhere else. */
const folder = path.join(env.DATA_DIR, 'mailbox');
const idPattern = /^\d{13}-[0-9a-f]{12}$/;

let receiver: SmtpReceiver | undefined;

/** Where letters go while the mailbox is open; null when it is not. */
export const mailboxUrl = (): string | null => receiver?.url ?? null;

export async function openMailbox(): Promise<{ stop(): Promise<void> }> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const opened = await receiveMail(store);
  receiver = opened;
  return {
    async stop() {
      receiver = undefined;
      await opened.stop();
    },
  };
}

async function store(message: Buffer): Promise<void> {
  const id = `${Date.now()}-${randomBytes(6).toString('hex')}`;
  const draft = path.join(folder, `.${id}`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(message);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path.join(folder, `${id}.eml`));
}

/** The newest letters first. */
export async function mails(limit = 100): Promise<Mail[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -'.eml'.length));
  const newest = ids
    .filter((id) => idPattern.test(id))
    .sort()
    .reverse()
    .slice(0, limit);
  const found = await Promise.all(newest.map(mail));
  return found.filter((each) => each !== null);
}

/** One letter; null when there is none by that id. */
export async function mail(id: string): Promise<Mail | null> {
  if (!idPattern.test(id)) return null;
  const message = await readFile(path.join(folder, `${id}.eml`)).catch(() => null);
  return message && parseMail(message, id, new Date(Number(id.slice(0, 13))));
}
