import pg from 'pg';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#app/data/db.server';
import { oweJob, startJobs, type Tasks } from '#app/infra/jobs.server';
import { sendMail } from '#app/infra/mailer.server';
import { endPauses, owedJobs, workOff } from '#tests/support/jobs';
import { inbox, lettersTo, whileMailIsDown } from '#tests/support/mail';

const done: unknown[] = [];
const note: Tasks = { note: async (payload) => void done.push(payload) };
beforeEach(() => {
  done.length = 0;
});

const until = async (condition: () => boolean) => {
  for (const end = Date.now() + 10_000; !condition(); await new Promise((resolve) => setTimeout(resolve, 10))) {
    if (Date.now() > end) throw new Error('waited in vain');
  }
};

describe('a job', () => {
  test('is owed exactly when its transaction commits', async () => {
    await db.$transaction((tx) => oweJob(tx, 'note', { kept: true }));
    const broken = db.$transaction(async (tx) => {
      await oweJob(tx, 'note', { kept: false });
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    await workOff(note);
    expect(done).toEqual([{ kept: true }]);
    expect(await owedJobs()).toEqual([]);
  });

  test('is owed once under one key', async () => {
    for (const turn of [1, 2]) await db.$transaction((tx) => oweJob(tx, 'note', { turn }, 'same'));
    await workOff(note);
    expect(done).toEqual([{ turn: 2 }]);
  });

  test('stays owed when it fails', async () => {
    await oweJob(db, 'note', {});
    const failing: Tasks = {
      note: async () => {
        throw new Error('not now');
      },
    };
    await workOff(failing);
    expect(await owedJobs()).toEqual([{ task: 'note', attempts: 1 }]);
    await endPauses();
    await workOff(note);
    expect(done).toHaveLength(1);
  });

  test('runs soon after its commit, and in one process at a time', async () => {
    const first = await startJobs({ tasks: note });
    const second = await startJobs({ tasks: { note: async () => void done.push('second') } });
    await oweJob(db, 'note', 'now');
    await until(() => done.length === 1);
    expect(done).toEqual(['now']);
    await Promise.all([first.stop(), second.stop()]);
  });

  test('left by a killed process is taken up at once', async () => {
    await oweJob(db, 'note', 'again');
    await db.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'killed', attempts = 1`;
    const jobs = await startJobs({ tasks: note });
    await until(() => done.length === 1);
    await jobs.stop();
    expect(await owedJobs()).toEqual([]);
  });

  test('goes on after the database was away', async () => {
    const jobs = await startJobs({ tasks: note });
    const admin = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await admin.connect();
    await admin.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'jobs%' AND datname = current_database()",
    );
    await admin.query("SELECT graphile_worker.add_job('note', '\"after\"')");
    await admin.end();
    await until(() => done.length === 1);
    await jobs.stop();
  });
});

describe('mail', () => {
  const letter = {
    subject: 'Өтінішіңіз қабылданды',
    html: '<p>Құрметті Ұлықбек</p>',
    text: 'Құрметті Ұлықбек',
    messageId: '1@kandas',
  };

  test('arrives as it was written, with one recipient', async () => {
    const content = Buffer.from('%PDF-1.7 тест');
    const attachments = [{ filename: 'куәлік.pdf', contentType: 'application/pdf', content }];
    await sendMail({ ...letter, to: 'ulykbek@example.kz', attachments });
    const [mail] = lettersTo('ulykbek@example.kz');
    expect(mail).toMatchObject({ subject: letter.subject, to: ['ulykbek@example.kz'], messageId: '<1@kandas>' });
    expect(mail?.text.trim()).toBe(letter.text);
    expect(mail?.html).toContain(letter.text);
    expect(mail?.attachments[0]).toMatchObject({ filename: 'куәлік.pdf', mimeType: 'application/pdf' });
    expect(Buffer.from(mail!.attachments[0]!.content)).toEqual(content);
  });

  test('cannot be given a second recipient or header by an address', async () => {
    for (const to of [
      'a@example.kz, b@example.kz',
      'a@example.kz\r\nBcc: b@example.kz',
      'b@example.kz <a@example.kz>',
    ]) {
      await sendMail({ ...letter, to }).catch(() => {});
    }
    expect(inbox.filter(({ to }) => to.includes('b@example.kz'))).toEqual([]);
    for (const { to } of inbox) expect(to).toHaveLength(1);
  });

  test('is refused aloud when the server does not take it', async () => {
    const count = inbox.length;
    await whileMailIsDown(() => expect(sendMail({ ...letter, to: 'a@example.kz' })).rejects.toThrow());
    expect(inbox).toHaveLength(count);
  });
});
