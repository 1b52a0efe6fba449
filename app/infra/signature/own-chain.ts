import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, webcrypto } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pki from 'pkijs';
import type { Identity } from './identity';

const oids = {
  country: '2.5.4.6',
  organisation: '2.5.4.10',
  commonName: '2.5.4.3',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  subjectKeyId: '2.5.29.14',
  authorityKeyId: '2.5.29.35',
};
/** Bits of the key usage, the first one highest (RFC 5280, 4.2.1.3). */
const usages = { authority: 0b0000_0110, signer: 0b1100_0000 };

interface Keys {
  publicKey: KeyObject;
  privateKey: KeyObject;
}

const newKeys = (): Keys => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const spki = ({ publicKey }: Keys) => new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
const keyId = (keys: Keys) => new Uint8Array(createHash('sha1').update(spki(keys)).digest());

interface Certified {
  subject: string;
  keys: Keys;
  issuer: string;
  by: Keys;
  years: number;
  /** How many authorities may stand below; null for a signer. */
  depth: number | null;
}

/**
 * Root, issuer and signer of our own. The keys of root and issuer are forgotten once they have signed: nobody can make
 * a second signer under this root.
 */
export async function makeChain({ name, test, now }: { name: string; test: boolean; now: Date }): Promise<Identity> {
  const organisation = test ? `${name} TEST` : name;
  const certify = certifier(organisation, now);
  const [rootKeys, issuerKeys, signerKeys] = [newKeys(), newKeys(), newKeys()];
  const [root, issuer, signer] = ['Root', 'Issuer', 'Certificates'].map((what) => `${organisation} ${what}`);
  if (!root || !issuer || !signer) throw new Error('no names');
  const top = { issuer: root, by: rootKeys };
  return {
    root: await certify({ subject: root, keys: rootKeys, ...top, years: 30, depth: 1 }),
    chain: [
      await certify({ subject: signer, keys: signerKeys, issuer, by: issuerKeys, years: 20, depth: null }),
      await certify({ subject: issuer, keys: issuerKeys, ...top, years: 25, depth: 0 }),
    ],
    key: createPrivateKey(signerKeys.privateKey.export({ type: 'pkcs8', format: 'pem' })),
  };
}

function certifier(organisation: string, now: Date) {
  const part = (type: string, value: asn1.BaseBlock) =>
    new asn1.Set({ value: [new asn1.Sequence({ value: [new asn1.ObjectIdentifier({ value: type }), value] })] });
  // From bytes: put together from its parts, the library would write one part of three values.
  const nameOf = (common: string) =>
    pki.RelativeDistinguishedNames.fromBER(
      new asn1.Sequence({
        value: [
          part(oids.country, new asn1.PrintableString({ value: 'KZ' })),
          part(oids.organisation, new asn1.Utf8String({ value: organisation })),
          part(oids.commonName, new asn1.Utf8String({ value: common })),
        ],
      }).toBER(false),
    );
  return async ({ subject, keys, issuer, by, years, depth }: Certified): Promise<Uint8Array> => {
    const notBefore = new Date(Math.floor(now.getTime() / 1000) * 1000 - 60_000);
    const notAfter = new Date(notBefore);
    notAfter.setUTCFullYear(notBefore.getUTCFullYear() + years);
    const certificate = new pki.Certificate({
      version: 2,
      // Positive and of sixteen bytes.
      serialNumber: new asn1.Integer({ valueHex: new Uint8Array([0x40, ...randomBytes(15)]).buffer }),
      subject: nameOf(subject),
      issuer: nameOf(issuer),
      notBefore: timeOf(notBefore),
      notAfter: timeOf(notAfter),
      extensions: extensionsOf(keyId(keys), keyId(by), depth),
    });
    certificate.subjectPublicKeyInfo = pki.PublicKeyInfo.fromBER(spki(keys));
    await certificate.sign(await signingKey(by), 'SHA-256');
    return new Uint8Array(certificate.toSchema(true).toBER(false));
  };
}

/** Two digits of the year until 2049, four from then on (RFC 5280, 4.1.2.5). */
const timeOf = (value: Date) => new pki.Time({ type: value.getUTCFullYear() < 2050 ? 0 : 1, value });

function extensionsOf(own: Uint8Array, issuer: Uint8Array, depth: number | null) {
  const extension = (extnID: string, critical: boolean, value: asn1.BaseBlock) =>
    new pki.Extension({ extnID, critical, extnValue: value.toBER(false) });
  const octets = (bytes: Uint8Array) => new asn1.OctetString({ valueHex: new Uint8Array(bytes).buffer });
  const constraints =
    depth === null ? new pki.BasicConstraints() : new pki.BasicConstraints({ cA: true, pathLenConstraint: depth });
  const usage = depth === null ? usages.signer : usages.authority;
  const unusedBits = depth === null ? 6 : 1;
  const usageBits = new asn1.BitString({ valueHex: new Uint8Array([usage]).buffer, unusedBits });
  const authority = new pki.AuthorityKeyIdentifier({ keyIdentifier: octets(issuer) });
  return [
    extension(oids.basicConstraints, true, constraints.toSchema()),
    extension(oids.keyUsage, true, usageBits),
    extension(oids.subjectKeyId, false, octets(own)),
    extension(oids.authorityKeyId, false, authority.toSchema()),
  ];
}

const signingKey = ({ privateKey }: Keys) =>
  webcrypto.subtle.importKey(
    'pkcs8',
    privateKey.export({ type: 'pkcs8', format: 'der' }),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
