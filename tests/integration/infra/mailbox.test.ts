import { readdirSync } from 'node:fs';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { mail, mailboxUrl, mails, openMailbox } from '#app/infra/mailbox.server';

test('the mailbox keeps what it took as files, newest first', async () => {
  expect(mailboxUrl()).toBeNull();
  const mailbox = await openMailbox();
  const transport = createTransport(mailboxUrl()!);
  for (const subject of ['Бірінші', 'Екінші']) {
    await transport.sendMail({ from: 'portal@example.kz', to: 'a@example.kz', subject, text: subject });
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  transport.close();
  await mailbox.stop();
  expect(mailboxUrl()).toBeNull();

  const kept = await mails();
  expect(kept.map(({ subject }) => subject)).toEqual(['Екінші', 'Бірінші']);
  expect(await mail(kept[0]!.id)).toEqual(kept[0]);
  expect(await mails(1)).toHaveLength(1);
  expect(readdirSync(path.join(process.env.DATA_DIR!, 'mailbox'))).toHaveLength(2);
  for (const id of ['', '../secrets', `${kept[0]!.id}/x`, '0000000000000-000000000000'])
    expect(await mail(id)).toBeNull();
});
