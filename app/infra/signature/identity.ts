import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { sameBytes, sha256 } from './cms';

/** Who signs: the key, its certificate with those above it, and the root they end in. */
export interface Identity {
  key: KeyObject;
  /** DER: the signer's first, each followed by its issuer, without the root. */
  chain: readonly Uint8Array[];
  /** DER. */
  root: Uint8Array;
}

export class IdentityError extends Error {
  override name = 'IdentityError';
}

/** Short name of a signer: the beginning of the hash of its certificate. */
export const identityId = ({ chain }: Identity) =>
  sha256(chain[0] ?? new Uint8Array())
    .toString('hex')
    .slice(0, 16);

const subjectOf = (certificate: Uint8Array) => new X509Certificate(certificate).subject;

/** The mark that every certificate of the demonstration bears in its name. */
const testMark = /\bTEST\b/;
export const isTest = (certificate: Uint8Array) => testMark.test(subjectOf(certificate));

const within = (certificate: X509Certificate, at: Date) =>
  new Date(certificate.validFrom) <= at && at <= new Date(certificate.validTo);

export type ChainAnswer = 'trusted' | 'not-ours' | 'outside-validity';

/** Does the signer's certificate lead to one of the roots, every certificate being in force at that moment? */
export function judgeChain(
  certificates: readonly Uint8Array[],
  signer: Uint8Array,
  roots: readonly Uint8Array[],
  at: Date,
): ChainAnswer {
  const known = certificates.flatMap((der) => certificateOf(der) ?? []);
  if (known.length < certificates.length) return 'not-ours';
  const anchors = roots.map((der) => new X509Certificate(der));
  let current = known.find(({ raw }) => sameBytes(sha256(raw), signer));
  const used = new Set<X509Certificate>();
  if (!current || current.ca) return 'not-ours';
  while (current && !used.has(current)) {
    const certificate: X509Certificate = current;
    used.add(certificate);
    if (!within(certificate, at)) return 'outside-validity';
    const anchor = anchors.find((each) => isIssuedBy(certificate, each));
    // A certificate that proves nothing has no place in an envelope of ours.
    if (anchor) return used.size < known.length ? 'not-ours' : within(anchor, at) ? 'trusted' : 'outside-validity';
    current = known.find((each) => !used.has(each) && isIssuedBy(certificate, each));
  }
  return 'not-ours';
}

/** Null where the bytes are no certificate. */
export function certificateOf(der: Uint8Array): X509Certificate | null {
  try {
    return new X509Certificate(der);
  } catch {
    return null;
  }
}

const isIssuedBy = (certificate: X509Certificate, issuer: X509Certificate) =>
  issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

/** Refuses what could not sign: another's key, a weak key, certificates that do not fit or are not in force now. */
export function checkIdentity(identity: Identity, now: Date): void {
  const [own] = identity.chain;
  if (!own) throw new IdentityError('holds no certificate');
  const certificate = new X509Certificate(own);
  const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' });
  if (!sameBytes(spki(createPublicKey(identity.key)), spki(certificate.publicKey))) {
    throw new IdentityError('holds a key and a certificate that do not belong together');
  }
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = identity.key;
  const strong =
    type === 'rsa' ? (details?.modulusLength ?? 0) >= 2048 : type === 'ec' && details?.namedCurve === 'prime256v1';
  if (!strong) throw new IdentityError('must hold an RSA key of at least 2048 bits or a key on the curve P-256');
  if (new Date(certificate.validTo) < now)
    throw new IdentityError(`holds a certificate that expired on ${day(certificate.validTo)}`);
  if (new Date(certificate.validFrom) > now)
    throw new IdentityError(`holds a certificate that begins on ${day(certificate.validFrom)}`);
  const answer = judgeChain(identity.chain, sha256(own), [identity.root], now);
  if (answer === 'outside-validity') throw new IdentityError('holds a certificate of an issuer that is not in force');
  if (answer !== 'trusted') throw new IdentityError('must hold the certificates of all issuers up to the root');
}

const day = (text: string) => new Date(text).toISOString().slice(0, 10);
