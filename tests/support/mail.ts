import { type Mail, parseMail } from '#app/infra/parse-mail.server';
import { receiveMail } from '#app/infra/smtp-receiver.server';

/** Everything the portal has sent in this test file, in order of arrival. */
export const inbox: Mail[] = [];

let refusing = false;

/** While it runs, the mail server takes nothing and asks to try again later. */
export async function whileMailIsDown<T>(work: () => Promise<T>): Promise<T> {
  refusing = true;
  try {
    return await work();
  } finally {
    refusing = false;
  }
}

export const lettersTo = (address: string) => inbox.filter(({ to }) => to.includes(address));

export const startInbox = () =>
  receiveMail(async (message) => {
    if (refusing) throw new Error('refusing');
    inbox.push(await parseMail(message, String(inbox.length + 1), new Date()));
  });
