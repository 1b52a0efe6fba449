import { createPrivateKey, type KeyObject } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pki from 'pkijs';
import { sameBytes } from './cms';
import { certificateOf, type Identity, IdentityError } from './identity';

const bagIds = { shroudedKey: '1.2.840.113549.1.12.10.1.2', certificate: '1.2.840.113549.1.12.10.1.3' };

/** The identity in a PKCS#12 file (`.p12`, `.pfx`): one key, its certificate, those of the issuers, the root. */
export async function readPkcs12(bytes: Uint8Array, password: string): Promise<Identity> {
  const { keys, certificates } = await contentOf(bytes, new TextEncoder().encode(password).buffer);
  const [key] = keys;
  if (!key || keys.length > 1) throw new IdentityError(`must hold one private key and holds ${keys.length}`);
  return { key, ...lineOf(key, certificates) };
}

async function contentOf(bytes: Uint8Array, password: ArrayBuffer) {
  const { result, offset } = asn1.fromBER(new Uint8Array(bytes).buffer);
  if (offset < 0 || result.error) throw new IdentityError('is no PKCS#12 file');
  const file = openFile(result);
  await file.parseInternalValues({ password, checkIntegrity: true }).catch((error: unknown) => {
    throw new IdentityError(reasonOf(error));
  });
  const safe = file.parsedValue?.authenticatedSafe;
  if (!safe) throw new IdentityError('is no PKCS#12 file');
  const keys: KeyObject[] = [];
  const certificates: Uint8Array[] = [];
  try {
    await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) });
    const contents = safe.parsedValue.safeContents as { value: pki.SafeContents }[];
    for (const bag of contents.flatMap(({ value }) => value.safeBags)) {
      if (bag.bagId === bagIds.shroudedKey) keys.push(await keyIn(bag.bagValue as pki.PKCS8ShroudedKeyBag, password));
      if (bag.bagId === bagIds.certificate) {
        const { parsedValue } = bag.bagValue as pki.CertBag;
        certificates.push(new Uint8Array((parsedValue as pki.Certificate).toSchema().toBER(false)));
      }
    }
  } catch (error) {
    throw new IdentityError(reasonOf(error));
  }
  return { keys, certificates };
}

function openFile(schema: asn1.BaseBlock) {
  try {
    return new pki.PFX({ schema });
  } catch {
    throw new IdentityError('is no PKCS#12 file');
  }
}

async function keyIn(bag: pki.PKCS8ShroudedKeyBag, password: ArrayBuffer): Promise<KeyObject> {
  // The published type forgets that the method may be called from outside.
  await (bag as unknown as { parseInternalValues(of: { password: ArrayBuffer }): Promise<void> }).parseInternalValues({
    password,
  });
  const der = Buffer.from(bag.parsedValue?.toSchema().toBER(false) ?? new ArrayBuffer(0));
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

/** The library says little: a wrong password fails the integrity check, ciphers of the last century are unknown to it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/integrity|decrypt|OperationError|operation-specific/i.test(`${(error as Error)?.name} ${message}`)) {
    return 'cannot be opened with the password of SIGNING_P12_PASSWORD';
  }
  return 'is protected in a way that is no longer used; make it anew with AES (openssl pkcs12 -export)';
}

/** From the certificate of the key upwards; the last one is the root. */
function lineOf(key: KeyObject, certificates: readonly Uint8Array[]): Pick<Identity, 'chain' | 'root'> {
  const known = certificates.flatMap((der) => certificateOf(der) ?? []);
  const line = known.filter((certificate) => certificate.checkPrivateKey(key)).slice(0, 1);
  if (line.length === 0) throw new IdentityError('holds a key and no certificate of it');
  for (;;) {
    const last = line.at(-1);
    const issuer = known.find((each) => last && !line.includes(each) && last.checkIssued(each));
    if (!issuer) break;
    line.push(issuer);
  }
  const root = line.at(-1);
  if (!root || line.length < 2 || !root.checkIssued(root) || sameBytes(root.raw, line[0]?.raw ?? root.raw)) {
    throw new IdentityError('must hold the certificates of all issuers up to the root');
  }
  return { chain: line.slice(0, -1).map(({ raw }) => new Uint8Array(raw)), root: new Uint8Array(root.raw) };
}
