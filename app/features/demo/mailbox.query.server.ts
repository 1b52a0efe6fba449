import { mail, mails } from '#app/infra/mailbox.server';
import type { Mail } from '#app/infra/parse-mail.server';

export type MailLine = Pick<Mail, 'id' | 'subject' | 'to' | 'receivedAt'>;

/** The letters the portal has sent, the newest first. */
export async function listMails(): Promise<MailLine[]> {
  return (await mails(200)).map(({ id, subject, to, receivedAt }) => ({ id, subject, to, receivedAt }));
}

/** A piece of a letter's text, from a place in it: words, or an address to follow. */
export type TextPiece = { at: number; text: string; href?: string };

const address = /https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:!?]/g;

/** Finds the links in a plain text; everything else stays words. */
export function piecesOf(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { 0: href, index } of text.matchAll(address)) {
    if (index > from) pieces.push({ at: from, text: text.slice(from, index) });
    pieces.push({ at: index, text: href, href });
    from = index + href.length;
  }
  if (from < text.length) pieces.push({ at: from, text: text.slice(from) });
  return pieces;
}

/** One letter as words and links; its HTML version says the same and is not shown. */
export async function openMail(id: string | undefined) {
  const letter = id ? await mail(id) : null;
  if (!letter) return null;
  const { subject, from, to, receivedAt, text } = letter;
  return { subject, from, to, receivedAt, pieces: piecesOf(text.trim()) };
}
