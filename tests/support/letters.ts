import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Mail, parseMail } from '#app/infra/parse-mail.server';

const folder = () => path.join(process.env.E2E_DATA_DIR ?? '', 'mailbox');

/** The letters the portal under test has sent to an address, the oldest first. */
export async function lettersTo(address: string): Promise<Mail[]> {
  const names = (await readdir(folder()).catch(() => [])).filter((name) => /^\d.*\.eml$/.test(name)).sort();
  const mails = await Promise.all(
    names.map(async (name) =>
      parseMail(await readFile(path.join(folder(), name)), name, new Date(Number(name.slice(0, 13)))),
    ),
  );
  return mails.filter(({ to }) => to.includes(address));
}

/** A letter to an address, by its number or its subject, as soon as it has arrived. */
export async function letterTo(address: string, which: number | string = 1): Promise<Mail> {
  for (
    const until = Date.now() + 20_000;
    Date.now() < until;
    await new Promise((resolve) => setTimeout(resolve, 100))
  ) {
    const letters = await lettersTo(address);
    const letter = typeof which === 'number' ? letters[which - 1] : letters.find(({ subject }) => subject === which);
    if (letter) return letter;
  }
  throw new Error(`No letter ${which} to ${address}`);
}

/** The first link of ours in a letter, as a path. */
export function linkIn(letter: Mail): string {
  const found = /https?:\/\/[^\s"<>]+/.exec(letter.text);
  if (!found) throw new Error(`No link in "${letter.subject}"`);
  const url = new URL(found[0]);
  return url.pathname + url.search;
}
