import { createHash, type KeyObject, X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';

/**
 * The envelope of a PDF signature: CMS SignedData without content, one signer, certificates without the root, signed
 * attributes as PAdES wants them (EN 319 142-1: content type, message digest, signing certificate v2; the time stands
 * in the PDF). The same certificates, digest and signature always give the same bytes, so that who verifies builds the
 * envelope anew and compares: no bit of it is left to interpretation.
 */
export interface Envelope {
  /** DER, in any order; one of them is the signer's. */
  certificates: readonly Uint8Array[];
  /** SHA-256 of the signer's certificate. */
  signer: Uint8Array;
  /** SHA-256 of what is signed. */
  digest: Uint8Array;
  signature: Uint8Array;
}

const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  rsaWithSha256: '1.2.840.113549.1.1.11',
};

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
export const sameBytes = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

const oid = (value: string) => new asn1.ObjectIdentifier({ value });
const sequence = (...value: asn1.BaseBlock[]) => new asn1.Sequence({ value });
const set = (...value: asn1.BaseBlock[]) => new asn1.Set({ value });
const octets = (bytes: Uint8Array) => new asn1.OctetString({ valueHex: new Uint8Array(bytes).buffer });
const der = (block: asn1.BaseBlock) => Buffer.from(block.toBER(false));

function parsed(bytes: Uint8Array): asn1.BaseBlock {
  const { result, offset } = asn1.fromBER(new Uint8Array(bytes).buffer);
  if (offset !== bytes.length || result.error) throw new Error('not DER');
  return result;
}

/** DER wants the members of a set in the order of their bytes. */
const inOrder = (blocks: readonly Uint8Array[]) => [...blocks].sort(Buffer.compare);

function attributes({ digest, signer }: Pick<Envelope, 'digest' | 'signer'>): Buffer[] {
  const attribute = (type: string, value: asn1.BaseBlock) => der(sequence(oid(type), set(value)));
  return inOrder([
    attribute(oids.contentType, oid(oids.data)),
    attribute(oids.messageDigest, octets(digest)),
    // The hash algorithm of ESSCertIDv2 is SHA-256 when left out (RFC 5035).
    attribute(oids.signingCertificateV2, sequence(sequence(sequence(octets(signer))))),
  ]) as Buffer[];
}

/** What the signer's key signs. */
export const toBeSigned = (of: Pick<Envelope, 'digest' | 'signer'>): Buffer => der(set(...attributes(of).map(parsed)));

function signatureAlgorithm(key: KeyObject) {
  return key.asymmetricKeyType === 'rsa'
    ? sequence(oid(oids.rsaWithSha256), new asn1.Null())
    : sequence(oid(oids.ecdsaWithSha256));
}

/** Issuer and serial number of a certificate, as they stand in it. */
function issuerAndSerial(certificate: Uint8Array) {
  const fields = childrenOf(childrenOf(parsed(certificate))[0]);
  const from = fields[0]?.idBlock.tagClass === 3 ? 1 : 0;
  const [serial, issuer] = [fields[from], fields[from + 2]];
  if (!serial || !issuer) throw new Error('not a certificate');
  return sequence(issuer, serial);
}

const implicit = (tag: number, value: asn1.BaseBlock[]) =>
  new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber: tag }, value });

export function envelopeBytes({ certificates, signer, digest, signature }: Envelope): Buffer {
  const own = certificates.find((each) => sameBytes(sha256(each), signer));
  if (!own) throw new Error('the certificate of the signer is missing');
  const sha = () => sequence(oid(oids.sha256));
  const signerInfo = sequence(
    new asn1.Integer({ value: 1 }),
    issuerAndSerial(own),
    sha(),
    implicit(0, attributes({ digest, signer }).map(parsed)),
    signatureAlgorithm(new X509Certificate(own).publicKey),
    octets(signature),
  );
  const signed = sequence(
    new asn1.Integer({ value: 1 }),
    set(sha()),
    sequence(oid(oids.data)),
    implicit(0, inOrder(certificates).map(parsed)),
    set(signerInfo),
  );
  return der(sequence(oid(oids.signedData), implicit(0, [signed])));
}

/** Reads an envelope of ours; null for anything else, however similar. */
export function readEnvelope(bytes: Uint8Array): Envelope | null {
  try {
    const signed = childrenOf(childrenOf(childrenOf(parsed(bytes))[1])[0]);
    const certificates = childrenOf(signed[3]).map(der);
    const signerInfo = childrenOf(childrenOf(signed[4])[0]);
    const values = new Map(
      childrenOf(signerInfo[3]).map((attribute) => {
        const [type, value] = childrenOf(attribute);
        return [type instanceof asn1.ObjectIdentifier ? type.valueBlock.toString() : '', childrenOf(value)[0]];
      }),
    );
    const essCertificate = childrenOf(childrenOf(values.get(oids.signingCertificateV2))[0])[0];
    const envelope = {
      certificates,
      signer: bytesOf(childrenOf(essCertificate)[0]),
      digest: bytesOf(values.get(oids.messageDigest)),
      signature: bytesOf(signerInfo[5]),
    };
    return sameBytes(envelopeBytes(envelope), bytes) ? envelope : null;
  } catch {
    return null;
  }
}

function childrenOf(block: asn1.BaseBlock | undefined): asn1.BaseBlock[] {
  if (!(block instanceof asn1.Constructed)) throw new Error('not constructed');
  return block.valueBlock.value as asn1.BaseBlock[];
}

function bytesOf(block: asn1.BaseBlock | undefined): Buffer {
  if (!(block instanceof asn1.OctetString)) throw new Error('not an octet string');
  return Buffer.from(block.getValue());
}
