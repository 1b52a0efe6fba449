import { createTransport } from 'nodemailer';
import { env } from './env.server';
import { mailboxUrl } from './mailbox.server';

export type OutgoingMail = {
  /** One address: a letter never names another person's. */
  to: string;
  subject: string;
  html: string;
  text: string;
  /** The outbox row's own; the same at every attempt, so that a receiver can tell a repetition. Without angle brackets. */
  messageId: string;
  attachments?: { filename: string; contentType: string; content: Buffer }[];
};

type Transport = ReturnType<typeof connect>;
let open: { url: string; transport: Transport } | undefined;

const connect = (url: string) =>
  createTransport(
    {
      url,
      pool: true,
      maxConnections: 3,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: env.MAIL_FROM },
  );

function transport(): Transport {
  const url = env.SMTP_URL ?? mailboxUrl();
  if (!url) throw new Error('No mail server');
  if (open?.url !== url) {
    open?.transport.close();
    open = { url, transport: connect(url) };
  }
  return open.transport;
}

/** Resolves once the mail server has taken the letter; rejects when it has not, and the letter is still owed. */
export async function sendMail({ to, messageId, ...letter }: OutgoingMail): Promise<void> {
  await transport().sendMail({
    ...letter,
    to: { name: '', address: to },
    messageId: `<${messageId}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
}

/** Whether the mail server can be reached now. */
export async function mailServerAnswers(): Promise<boolean> {
  try {
    return await transport().verify();
  } catch {
    return false;
  }
}

export function closeMailer(): void {
  open?.transport.close();
  open = undefined;
}
