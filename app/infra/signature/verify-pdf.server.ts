import { type KeyObject, verify, X509Certificate } from 'node:crypto';
import { type PermitKind, permitKinds } from '#app/domain/permits/permit';
import { type Envelope, readEnvelope, sameBytes, sha256, toBeSigned } from './cms';
import { type ChainAnswer, isTest, judgeChain } from './identity';
import { signatureHead } from './sign-pdf';

export type NotGenuine = 'not-a-pdf' | 'not-ours' | 'altered' | 'test-signature' | 'outside-validity';

export type PdfAnswer =
  | {
      genuine: true;
      paper: string;
      kind: PermitKind | null;
      number: string;
      signedAt: Date;
      /** SHA-256 of the file, by which the register knows it. */
      sha256: string;
      /** Signed with a chain of the demonstration. */
      test: boolean;
    }
  | { genuine: false; because: NotGenuine };

export interface Trust {
  /** DER of the roots whose signers are ours. */
  roots: readonly Uint8Array[];
}

const refused = (because: NotGenuine) => ({ genuine: false, because }) as const;

/**
 * Did we sign this file, and is every byte of it as signed? The signature must cover all but itself; what stands in its
 * place must be exactly one envelope of ours in small hexadecimal digits, filled up with zeros.
 */
export function verifyCertificatePdf(file: Uint8Array, trust: Trust): PdfAnswer {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const text = bytes.toString('latin1');
  if (!text.startsWith('%PDF-')) return refused(text.includes('/KandasPaper') ? 'altered' : 'not-a-pdf');
  const heads = [...text.matchAll(signatureHead)];
  const [head] = heads;
  if (!head || heads.length > 1) return refused(text.includes('/KandasPaper') ? 'altered' : 'not-ours');

  const [, time = '', paper = '', kind = '', number = '', ...range] = head;
  const [before = 0, after = 0, rest = 0] = range.map(Number);
  const open = head.index + head[0].length - 1;
  const canonical = `[ 0 ${before} ${after} ${rest} ]`;
  if (before !== open || after <= open + 2 || after + rest !== bytes.length) return refused('altered');
  if (!head[0].includes(canonical) || text[after - 1] !== '>') return refused('altered');

  const digest = sha256(Buffer.concat([bytes.subarray(0, before), bytes.subarray(after)]));
  const hex = text.slice(open + 1, after - 1);
  // What was signed is not this: no need to read the envelope.
  if (!hex.includes(digest.toString('hex'))) return refused('altered');
  const envelope = readEnvelope(envelopeIn(hex));
  if (!envelope || !sameBytes(digest, envelope.digest)) return refused('altered');
  const own = envelope.certificates.find((each) => sameBytes(sha256(each), envelope.signer));
  if (!own || !isSigned(envelope, new X509Certificate(own).publicKey)) return refused('altered');

  const signedAt = timeOf(time);
  if (!signedAt) return refused('altered');
  const judged = (roots: readonly Uint8Array[]): ChainAnswer =>
    judgeChain(envelope.certificates, envelope.signer, roots, signedAt);
  const answer = judged(trust.roots);
  if (answer !== 'trusted') return refused(answer === 'not-ours' && isTest(own) ? 'test-signature' : answer);
  const root = trust.roots.find((each) => judged([each]) === 'trusted');
  return {
    genuine: true,
    paper,
    kind: permitKinds.find((each) => each === kind) ?? null,
    number,
    signedAt,
    sha256: sha256(bytes).toString('hex'),
    test: root !== undefined && isTest(root),
  };
}

/** Other kinds of keys never sign our papers, and some of them cannot even be asked. */
const isSigned = (envelope: Envelope, key: KeyObject) =>
  ['rsa', 'ec'].includes(key.asymmetricKeyType ?? '') &&
  verify('sha256', toBeSigned(envelope), key, envelope.signature);

/** The bytes of hexadecimal digits without the zeros that fill the place up; empty when it is anything else. */
function envelopeIn(hex: string): Buffer {
  if (hex.length % 2 !== 0 || !/^[0-9a-f]+$/.test(hex)) return Buffer.alloc(0);
  const bytes = Buffer.from(hex, 'hex');
  // A definite length in two bytes: an envelope is longer than 255 and shorter than 65536 bytes.
  const length = bytes[0] === 0x30 && bytes[1] === 0x82 ? bytes.readUInt16BE(2) + 4 : 0;
  const filling = bytes.subarray(length);
  return length > 0 && length <= bytes.length && filling.every((byte) => byte === 0)
    ? bytes.subarray(0, length)
    : Buffer.alloc(0);
}

function timeOf(digits: string): Date | null {
  const text = digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6.000Z');
  const at = new Date(text);
  return Number.isNaN(at.getTime()) || at.toISOString() !== text ? null : at;
}
