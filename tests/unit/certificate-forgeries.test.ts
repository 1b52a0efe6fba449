import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelopeBytes, sha256 } from '#app/infra/signature/cms';
import type { Identity } from '#app/infra/signature/identity';
import { makeChain } from '#app/infra/signature/own-chain';
import { verifyCertificatePdf } from '#app/infra/signature/verify-pdf.server';
import { manyWanted, signedCertificate } from '../support/certificates';
import { seeded } from '../support/random';

/** Certificates that somebody made for themselves, DER in Base64. */
const ed25519 =
  'MIIBLDCB36ADAgECAhQOmE/Y2zx9H0M49EtGCPk1wbuszDAFBgMrZXAwDDEKMAgGA1UEAwwBeDAeFw0yNjExMjIyMjMxMjlaFw0yNjEyMjIyMj' +
  'MxMjlaMAwxCjAIBgNVBAMMAXgwKjAFBgMrZXADIQBdgExlp9epNeTSOcJ7fMLrKMHAeb16UR4SO0g83UpRuqNTMFEwHQYDVR0OBBYEFIiDZ7EH' +
  'agIHc9PP5rSvTeLszRVGMB8GA1UdIwQYMBaAFIiDZ7EHagIHc9PP5rSvTeLszRVGMA8GA1UdEwEB/wQFMAMBAf8wBQYDK2VwA0EA6v87686Xvn' +
  'ZbV2taO3qIm3GTMxTzHriEs7OEXFakap05M+Ql7VqLa4IWkuaYeS//ASRnso7daFsjXinSx4KsCw==';
const x25519 =
  'MIHSMIGFAhQDXI4wXnsgdU5mlifH11RyIa5D7TAFBgMrZXAwDDEKMAgGA1UEAwwBeDAeFw0yNjExMjIyMjMxMjlaFw0yNjEyMjIyMjMxMjlaMA' +
  'wxCjAIBgNVBAMMAXgwKjAFBgMrZW4DIQBHqeQEfyiJWMMS2cEz5dQ2JNWpwnAOgfX+ro9q3y3hbzAFBgMrZXADQQDVw7yPK9V5nthLkofbaaaS' +
  'HGFpd60MtC8M4yC3TmvIe1+plUaigunS011fOLcIW2OEC4SNlcQAMjf2eOwj3UMP';

const at = new Date('2026-11-23T05:00:00Z');
const everything = process.env.FULL === '1';
const folder = mkdtempSync(path.join(tmpdir(), 'kandas-forgeries-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let test: Identity;
let real: Identity;
/** Of the same names as the real one, made by somebody else. */
let impostor: Identity;
let genuine: Buffer;

beforeAll(async () => {
  test = await makeChain({ name: 'Kandas Portal', test: true, now: at });
  real = await makeChain({ name: 'Kandas Portal', test: false, now: at });
  impostor = await makeChain({ name: 'Kandas Portal', test: false, now: at });
  genuine = await signedCertificate({}, real, at);
}, 30_000);

const judge = (file: Uint8Array) => verifyCertificatePdf(file, { roots: [real.root] });
const text = (file: Buffer) => file.toString('latin1');
const bytes = (file: string) => Buffer.from(file, 'latin1');
const holeOf = (file: Buffer) => {
  const open = text(file).indexOf('/Contents <') + '/Contents '.length;
  return { open, close: text(file).indexOf('>', open) + 1 };
};
/** The file with another text in the place of one, keeping its length. */
const swapped = (file: Buffer, from: string | RegExp, to: string) => bytes(text(file).replace(from, to));

/** An update as editors append it: a new version of an object, a table, the address of the table before. */
function appended(file: Buffer, object: string) {
  const before = /startxref\n(\d+)\n%%EOF\s*$/.exec(text(file))?.[1] ?? '0';
  const at = file.length + 1;
  const table = `xref\n1 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  const update = `\n${object}\n${table}trailer\n<< /Size 99 /Prev ${before} >>\nstartxref\n${at + object.length + 1}\n%%EOF\n`;
  return Buffer.concat([file, bytes(update)]);
}

describe('forgeries', () => {
  it(`of one bit, spread over the whole file: ${everything ? '9,100' : '1,800'}, none accepted`, () => {
    const count = everything ? 9_100 : 1_800;
    const { open, close } = holeOf(genuine);
    const random = seeded(9);
    // Every bit has a chance; a fifth of the forgeries lies in and around the signature itself.
    const places = Array.from({ length: count }, (_, index) =>
      index % 5 === 0
        ? Math.min(genuine.length - 1, open - 600 + random.below(close - open + 700))
        : Math.floor((index / count) * genuine.length),
    );
    const accepted: number[] = [];
    for (const [index, place] of places.entries()) {
      const copy = Buffer.from(genuine);
      copy[place] = (copy[place] ?? 0) ^ (1 << (index % 8));
      if (judge(copy).genuine) accepted.push(place);
    }
    expect(accepted).toEqual([]);
  }, 120_000);

  it(`by cutting, doubling and filling: ${everything ? 700 : 140}, none accepted`, () => {
    const random = seeded(11);
    const count = everything ? 700 : 140;
    for (let index = 0; index < count; index++) {
      const place = random.below(genuine.length - 1);
      const length = 1 + random.below(200);
      const [head, tail] = [genuine.subarray(0, place), genuine.subarray(place)];
      const forged = [
        () => head,
        () => Buffer.concat([head, tail.subarray(length)]),
        () => Buffer.concat([head, Buffer.from(random.bytes(length)), tail]),
        () => Buffer.concat([genuine, Buffer.from(random.bytes(length))]),
        () => Buffer.concat([genuine, genuine.subarray(place)]),
        () => Buffer.concat([Buffer.alloc(1 + random.below(20), ' '), genuine]),
        () => Buffer.concat([tail, head]),
      ][index % 7]?.();
      expect(judge(forged ?? genuine).genuine, `${index % 7} at ${place}`).toBe(false);
    }
  }, 60_000);

  it(`by appended updates: ${everything ? 200 : 40}, none accepted`, () => {
    const random = seeded(12);
    for (let index = 0; index < (everything ? 200 : 40); index++) {
      const object = `${1 + random.below(30)} 0 obj\n<< /Type /Page /Contents ${random.below(90)} 0 R >>\nendobj`;
      expect(judge(appended(genuine, object))).toEqual({ genuine: false, because: 'altered' });
    }
    expect(judge(Buffer.concat([genuine, bytes('\n')]))).toEqual({ genuine: false, because: 'altered' });
  }, 30_000);

  it('of the place of the signature: 60 ranges with gaps, shifts, huge and negative numbers, none accepted', () => {
    const { open, close } = holeOf(genuine);
    const rest = genuine.length - close;
    const pattern = /\/ByteRange \[ 0 \d+ \d+ \d+ \] */;
    const width = pattern.exec(text(genuine))?.[0].length ?? 0;
    const random = seeded(13);
    const odd = [0, 1, -1, 2 ** 31, 2 ** 32, 9_999_999_999, Number.MAX_SAFE_INTEGER];
    const ranges = [
      ...Array.from({ length: 40 }, () => [
        open + random.pick([0, 0, -2, 2, 16]),
        close + random.pick([0, 2, -2, 100, 1]),
        rest + random.pick([1, -1, -100, 0, 7]),
      ]).filter(([a, b, c]) => a !== open || b !== close || c !== rest),
      ...odd.flatMap((number) => [
        [number, close, rest],
        [open, number, rest],
        [open, close, number],
      ]),
    ];
    for (const range of ranges) {
      const written = `/ByteRange [ 0 ${range.join(' ')} ]`;
      if (written.length > width) continue;
      expect(judge(swapped(genuine, pattern, written.padEnd(width))).genuine, written).toBe(false);
    }
    for (const written of [
      `/ByteRange [ 1 ${open} ${close} ${rest} ]`,
      `/ByteRange [ 0 0${open} ${close} ${rest} ]`,
      `/ByteRange [ 0 ${open} ${close} ]`,
      `/ByteRange [0 ${open} ${close} ${rest} ]`,
    ]) {
      expect(judge(swapped(genuine, pattern, written.padEnd(width))).genuine, written).toBe(false);
    }
  });

  it('of what fills the place of the signature: capitals, other digits, a second envelope behind the first', () => {
    const { open, close } = holeOf(genuine);
    const hex = text(genuine).slice(open + 1, close - 1);
    const put = (other: string) => bytes(text(genuine).slice(0, open + 1) + other + text(genuine).slice(close - 1));
    const end = hex.replace(/0+$/, '').length;
    const forged = [
      put(hex.toUpperCase()),
      put(`${hex.slice(0, -1)}1`),
      put(`${hex.slice(0, end + 6)}ff${hex.slice(end + 8)}`),
      put(hex.replace(/^30/, '31')),
      put(`${hex.slice(0, -2)}  `),
      put(hex.slice(2)),
      put(`${hex}00`),
      put('0'.repeat(hex.length)),
      put(''),
    ];
    for (const [index, file] of forged.entries()) expect(judge(file).genuine, String(index)).toBe(false);
  });

  it('with another code or link, and saved anew by an editor', async () => {
    const link = swapped(
      genuine,
      'https://kandas.example.kz/v/K7Q4M2X9RTB61CW8',
      'https://kandas.example.ko/v/K7Q4M2X9RTB61CW8',
    );
    expect(judge(link)).toEqual({ genuine: false, because: 'altered' });
    expect(judge(swapped(genuine, '/KandasPaper (certificate card K7', '/KandasPaper (certificate card K8'))).toEqual({
      genuine: false,
      because: 'altered',
    });
    const opened = await PDFDocument.load(genuine);
    expect(judge(await opened.save({ useObjectStreams: false })).genuine).toBe(false);
    opened.getPage(0).node.set(PDFName.of('Note'), PDFString.of('x'));
    expect(judge(await opened.save()).genuine).toBe(false);
  });

  it('signed by another: an impostor of the same names, a chain mixed from both, a demonstration', async () => {
    expect(judge(await signedCertificate({}, impostor, at))).toEqual({ genuine: false, because: 'not-ours' });
    const mixed = { ...impostor, chain: [impostor.chain[0], real.chain[1]] as Uint8Array[] };
    expect(judge(await signedCertificate({}, mixed, at))).toEqual({ genuine: false, because: 'not-ours' });
    const padded = { ...real, chain: [...real.chain, impostor.chain[1]] as Uint8Array[] };
    expect(judge(await signedCertificate({}, padded, at)).genuine).toBe(false);
    expect(judge(await signedCertificate({}, test, at))).toEqual({ genuine: false, because: 'test-signature' });
    const borrowed = { ...real, key: impostor.key };
    expect(judge(await signedCertificate({}, borrowed, at))).toEqual({ genuine: false, because: 'altered' });
  }, 30_000);

  it('dated before or after the certificate of the signer', async () => {
    for (const day of ['2020-01-01T00:00:00Z', '2090-01-01T00:00:00Z']) {
      expect(judge(await signedCertificate({}, real, new Date(day)))).toEqual({
        genuine: false,
        because: 'outside-validity',
      });
    }
  });

  it('that are no papers of ours at all', async () => {
    const other = await PDFDocument.create();
    other.addPage();
    expect(judge(await other.save())).toEqual({ genuine: false, because: 'not-ours' });
    for (const file of ['', 'hello', '%PDF-', '\0\0\0']) {
      expect(judge(bytes(file)).genuine).toBe(false);
    }
  });

  it.each([
    ['Ed25519', ed25519],
    ['X25519', x25519],
  ])('an envelope under a certificate whose key is %s, which signs nothing of ours', (_, certificate) => {
    const own = Buffer.from(certificate, 'base64');
    const signature = Buffer.alloc(64, 1);
    const { open, close } = holeOf(genuine);
    const digest = sha256(Buffer.concat([genuine.subarray(0, open), genuine.subarray(close)]));
    const envelope = envelopeBytes({ certificates: [own], signer: sha256(own), digest, signature });
    const forged = Buffer.from(genuine);
    forged.write(envelope.toString('hex').padEnd(close - open - 2, '0'), open + 1, 'latin1');
    expect(judge(forged)).toEqual({ genuine: false, because: 'altered' });
  });
});

it(`no genuine one is refused: ${everything ? 64 : 16} of every kind, script and length of name`, async () => {
  for (const wanted of manyWanted(everything ? 64 : 16)) {
    const file = await signedCertificate(wanted, real, at);
    expect(judge(file), JSON.stringify(wanted)).toMatchObject({ genuine: true, kind: wanted.kind, test: false });
    expect(file.length).toBeLessThanOrEqual(150 * 1024);
  }
}, 120_000);

const hasPdfsig = spawnSync('pdfsig', ['-v']).error === undefined;
const hasOpenssl = spawnSync('openssl', ['version']).error === undefined;

it.skipIf(!hasPdfsig)('an independent reader calls the signature valid and the whole document signed', () => {
  const file = path.join(folder, 'genuine.pdf');
  writeFileSync(file, genuine);
  const said = execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' });
  expect(said).toContain('Signature is Valid');
  expect(said).toContain('Total document signed');
  expect(said).toContain('ETSI.CAdES.detached');
  const place = Math.floor(genuine.length / 3);
  const copy = Buffer.from(genuine);
  copy[place] = (copy[place] ?? 0) ^ 1;
  writeFileSync(file, copy);
  expect(spawnSync('pdfsig', ['-nocert', file], { encoding: 'utf8' }).stdout).not.toContain('Signature is Valid');
});

it.skipIf(!hasOpenssl)('an independent reader follows the chain to the root', () => {
  const pem = (der: Uint8Array | undefined) =>
    `-----BEGIN CERTIFICATE-----\n${Buffer.from(der ?? [])
      .toString('base64')
      .replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
  for (const [name, der] of [
    ['root', real.root],
    ['issuer', real.chain[1]],
    ['signer', real.chain[0]],
  ] as const) {
    writeFileSync(path.join(folder, name), pem(der));
  }
  const said = execFileSync(
    'openssl',
    [
      'verify',
      '-x509_strict',
      '-attime',
      String(at.getTime() / 1000),
      '-CAfile',
      'root',
      '-untrusted',
      'issuer',
      'signer',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(said).toContain('signer: OK');
});
