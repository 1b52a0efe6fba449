import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { db } from '#app/data/db.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { ownCertificate } from '#app/features/permits/certificate.query.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { run } from '../../../scripts/commands/certificate';
import { freePort } from '../../../scripts/processes.mjs';
import { closeChecks, officer, sentCase } from '../../support/cases';

const folder = mkdtempSync(path.join(tmpdir(), 'kandas-certificate-'));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const operator = { OPERATOR_NAME: 'A body of the test', OPERATOR_BIN: '050140000656' };

/** As the operator runs it: `npm run -s portal -- certificate …`. */
async function certificate(args: string[], more: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['scripts/portal.mjs', 'certificate', ...args], {
    env: { ...process.env, NODE_ENV: 'production', DEMO: '0', ANTIVIRUS: 'none', ...operator, ...more },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

async function told(args: string[], more?: Record<string, string>) {
  const { code, stdout, stderr } = await certificate(['verify', ...args], more);
  expect(stdout, stderr).toMatch(/^\{.*\}\n$/);
  return { code, ...JSON.parse(stdout) };
}

async function grantedCertificate(): Promise<Uint8Array> {
  const now = new Date();
  const year = now.getUTCFullYear();
  await db.quota.createMany({ data: [year, year + 1].map((each) => ({ year: each, field: 'health', places: 50 })) });
  const [assessor, second] = await Promise.all([officer('assessor'), officer('decision-maker')]);
  const { id, version, accountId } = await sentCase();
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  await recommend({ id, version, recommendation: 'grant', reasons: [], note: null }, assessor, { now });
  await grantCase({ id, version: version + 1, note: null }, second, { now });
  const permit = await db.permit.findFirstOrThrow({ where: { applicationId: id } });
  return (await ownCertificate(accountId, permit.id, { now }))?.pdf ?? Buffer.of();
}

describe('certificate verify', () => {
  beforeAll(async () => {
    const pdf = await grantedCertificate();
    writeFileSync(at('paper.pdf'), pdf);
    const altered = Buffer.from(pdf);
    altered[Math.floor(altered.length / 3)]! ^= 1;
    writeFileSync(at('altered.pdf'), altered);
    writeFileSync(at('words.pdf'), 'My certificate, honestly.');
    writeFileSync(at('large.pdf'), Buffer.alloc(1024 * 1024 + 1, '%PDF-'));
    mkdirSync(at('folder.pdf'));
  });

  test('asks the signature and the register; without it the signature alone', async () => {
    const [known, offline, altered] = await Promise.all([
      told([at('paper.pdf')]),
      told([at('paper.pdf'), '--offline'], { DATABASE_URL: 'postgresql://portal@127.0.0.1:1/none' }),
      told(['--offline', at('altered.pdf')]),
    ]);
    expect(known).toMatchObject({ code: 0, genuine: true, accepted: true, because: null, kind: 'card' });
    expect(offline).toMatchObject({ code: 0, genuine: true, accepted: true, kind: 'card' });
    expect(altered).toEqual({ code: 1, genuine: false, accepted: false, because: 'altered' });
  });

  test('says when the register does not answer: then nobody is to rely on the file', async () => {
    const DATABASE_URL = `postgresql://portal@127.0.0.1:${await freePort()}/none`;
    const [signed, altered] = await Promise.all([
      told([at('paper.pdf')], { DATABASE_URL }),
      told([at('altered.pdf')], { DATABASE_URL }),
    ]);
    expect(signed).toMatchObject({ code: 1, genuine: true, accepted: false, because: 'register-away' });
    expect(altered).toEqual({ code: 1, genuine: false, accepted: false, because: 'altered' });
  });

  test('makes no signer where none is known; words are no PDF', async () => {
    const [unknown, words] = await Promise.all([
      told([at('paper.pdf'), '--offline'], { DATA_DIR: at('elsewhere') }),
      told([at('words.pdf'), '--offline']),
    ]);
    expect(unknown).toEqual({ code: 1, genuine: false, accepted: false, because: 'no-signer' });
    expect(existsSync(at('elsewhere'))).toBe(false);
    expect(words).toEqual({ code: 1, genuine: false, accepted: false, because: 'not-a-pdf' });
  });

  test.each([
    ['none.pdf', 'no-such-file'],
    ['folder.pdf', 'not-a-file'],
    ['large.pdf', 'not-ours'],
  ])('%s is refused unread: %s', async (name, because) => {
    const { code, said } = await runHere(['verify', at(name)]);
    expect(code).toBe(1);
    expect(said.map((line) => JSON.parse(line))).toEqual([{ genuine: false, accepted: false, because }]);
  });

  test.each([[[]], [['verify']], [['verify', 'a.pdf', 'b.pdf']], [['verify', 'a.pdf', '--online']]])(
    'arguments %j are told, not guessed',
    async (args) => {
      const { code, said, complained } = await runHere(args);
      expect([code, said]).toEqual([2, []]);
      expect(complained.join('\n')).toContain('verify <file.pdf> [--offline]');
    },
  );
});

/** The same without a process of its own. */
async function runHere(args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(line));
  vi.spyOn(console, 'error').mockImplementation((line) => void complained.push(line));
  const code = await run(args).finally(() => vi.restoreAllMocks());
  return { code, said, complained };
}
