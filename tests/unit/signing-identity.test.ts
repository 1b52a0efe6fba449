import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isTest } from '#app/infra/signature/identity';
import { readSigner } from '#app/infra/signature/read-signer';
import { verifyCertificatePdf } from '#app/infra/signature/verify-pdf.server';
import { signedCertificate } from '../support/certificates';

const folder = mkdtempSync(path.join(tmpdir(), 'kandas-signer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
// The certificates are made in a moment.
const now = new Date(Date.now() + 60_000);
const settings = (more: { SIGNING_P12?: string; SIGNING_P12_PASSWORD?: string; DEMO?: boolean }) => ({
  DATA_DIR: path.join(folder, 'data'),
  DEMO: false,
  ...more,
});

describe('a chain of our own', () => {
  it('is made once, private, and marked in demonstration mode alone', async () => {
    const demo = await Promise.all([1, 2, 3].map(() => readSigner(settings({ DEMO: true }), now)));
    const real = await readSigner(settings({}), now);
    for (const each of demo) expect(Buffer.compare(each.root, demo[0]?.root ?? Buffer.of())).toBe(0);
    expect([isTest(demo[0]?.root ?? Buffer.of()), isTest(real.root)]).toEqual([true, false]);
    const files = readdirSync(path.join(folder, 'data')).sort();
    expect(files).toEqual(['signing-test.json', 'signing.json']);
    for (const file of files) expect(statSync(path.join(folder, 'data', file)).mode & 0o077).toBe(0);
  });
});

const hasOpenssl = spawnSync('openssl', ['version']).error === undefined;

describe.skipIf(!hasOpenssl)('a PKCS#12 file', () => {
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const refusal = (file: string, password = 'secret') =>
    readSigner(settings({ SIGNING_P12: path.join(folder, file), SIGNING_P12_PASSWORD: password }), now).catch(
      (error: Error) => error.message,
    );

  beforeAll(() => {
    openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', 'root.key');
    openssl('req', '-x509', '-new', '-key', 'root.key', '-subj', '/C=KZ/CN=Root', '-days', '3650', '-out', 'root.pem');
    writeFileSync(path.join(folder, 'usage'), 'keyUsage=critical,digitalSignature,nonRepudiation\n');
    for (const [name, days] of [
      ['good', '700'],
      ['old', '-1'],
    ] as const) {
      openssl('genrsa', '-out', `${name}.key`, '2048');
      openssl('req', '-new', '-key', `${name}.key`, '-subj', '/C=KZ/CN=Signer', '-out', `${name}.csr`);
      const by = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-extfile', 'usage'];
      openssl('x509', '-req', '-in', `${name}.csr`, ...by, '-days', days, '-out', `${name}.pem`);
      const out = ['-passout', 'pass:secret', '-out', `${name}.p12`];
      openssl('pkcs12', '-export', '-inkey', `${name}.key`, '-in', `${name}.pem`, '-certfile', 'root.pem', ...out);
    }
    openssl(
      'pkcs12',
      '-export',
      '-inkey',
      'good.key',
      '-in',
      'good.pem',
      '-passout',
      'pass:secret',
      '-out',
      'alone.p12',
    );
    writeFileSync(path.join(folder, 'broken.p12'), 'hello');
  }, 60_000);

  it('signs, and its papers are trusted by its root alone', async () => {
    const real = await readSigner(
      settings({ SIGNING_P12: path.join(folder, 'good.p12'), SIGNING_P12_PASSWORD: 'secret' }),
      now,
    );
    const pdf = await signedCertificate({}, real, now);
    expect(verifyCertificatePdf(pdf, { roots: [real.root] })).toMatchObject({ genuine: true, test: false });
    const test = await readSigner(settings({ DEMO: true }), now);
    const sample = await signedCertificate({}, test, now);
    expect(verifyCertificatePdf(sample, { roots: [real.root] })).toEqual({ genuine: false, because: 'test-signature' });
    expect(verifyCertificatePdf(pdf, { roots: [test.root] })).toEqual({ genuine: false, because: 'not-ours' });
  }, 30_000);

  it('that cannot sign is refused in a sentence', async () => {
    expect(await refusal('good.p12', 'wrong')).toContain('cannot be opened with the password');
    expect(await refusal('broken.p12')).toBe('SIGNING_P12 is no PKCS#12 file');
    expect(await refusal('missing.p12')).toContain('which is not there');
    expect(await refusal('alone.p12')).toContain('all issuers up to the root');
    expect(await refusal('old.p12')).toMatch(/expired|not in force/);
  });
});
