import { sign } from 'node:crypto';
import { type PDFDocument, PDFHexString, PDFName, type PDFPage, PDFString } from 'pdf-lib';
import { envelopeBytes, sha256, toBeSigned } from './cms';
import type { Identity } from './identity';

/** What a signed paper says of itself, for those who verify it. */
export interface PaperMark {
  /** `certificate`, `acknowledgement`, … */
  paper: string;
  /** Kind of permit, `none` where the paper is about no permit. */
  kind: string;
  /** Number of the permit or of the application, without hyphens for permits. */
  number: string;
}

const noChanges = 1;
const invisibleAndLocked = 132;
const signaturesExistAndAppendOnly = 3;

const unknownLength = 9_999_999_999;
const placeholder = `/ByteRange [ 0 ${Array(3).fill(unknownLength).join(' ')} ]`;

/** `/Contents <` of our signature with all that must stand before it. Groups: time, paper, kind, number, byte range. */
export const signatureHead =
  /\/M \(D:(\d{14})Z\)\n\/KandasPaper \(([a-z-]{1,40}) ([a-z-]{1,20}) ([A-Z0-9-]{1,40})\)\n\/ByteRange \[ 0 (\d{1,10}) (\d{1,10}) (\d{1,10}) \] *\n\/Contents </g;

/** `20261123050000`, the time of Greenwich. */
const digits = (at: Date) => at.toISOString().slice(0, 19).replace(/\D/g, '');

/**
 * The document, certified: PAdES (ETSI.CAdES.detached) with DocMDP 1, so that readers call any later change a breach.
 * `drawn` is complete; nothing may be added to it.
 */
export async function signPdf(
  drawn: PDFDocument,
  page: PDFPage,
  { mark, reason, at, identity }: { mark: PaperMark; reason: string; at: Date; identity: Identity },
): Promise<Uint8Array> {
  const [own = new Uint8Array()] = identity.chain;
  const signer = sha256(own);
  const envelopeOf = (digest: Uint8Array, signature: Uint8Array) =>
    envelopeBytes({ certificates: identity.chain, signer, digest, signature });
  const longest =
    identity.key.asymmetricKeyType === 'rsa' ? (identity.key.asymmetricKeyDetails?.modulusLength ?? 0) / 8 : 72;
  const room = envelopeOf(new Uint8Array(32), new Uint8Array(longest)).length + 16;
  addSignature(drawn, page, { mark, reason, at, room });

  const bytes = Buffer.from(await drawn.save({ useObjectStreams: false }));
  const range = bytes.indexOf(placeholder, 0, 'latin1');
  const open = bytes.indexOf('/Contents <', range, 'latin1') + '/Contents '.length;
  const close = open + room * 2 + 2;
  if (range < 0 || bytes[open] !== 0x3c || bytes[close - 1] !== 0x3e)
    throw new Error('the place of the signature is lost');
  const written = `/ByteRange [ 0 ${open} ${close} ${bytes.length - close} ]`;
  bytes.write(written.padEnd(placeholder.length), range, 'latin1');

  const digest = sha256(Buffer.concat([bytes.subarray(0, open), bytes.subarray(close)]));
  const envelope = envelopeOf(digest, sign('sha256', toBeSigned({ digest, signer }), identity.key));
  if (envelope.length > room) throw new Error('the signature is longer than its place');
  bytes.write(envelope.toString('hex'), open + 1, 'latin1');
  return bytes;
}

function addSignature(
  document: PDFDocument,
  page: PDFPage,
  { mark, reason, at, room }: { mark: PaperMark; reason: string; at: Date; room: number },
) {
  const { context, catalog } = document;
  const range = context.obj([0, unknownLength, unknownLength, unknownLength]);
  const signature = context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    Reason: PDFHexString.fromText(reason),
    Reference: [
      {
        Type: 'SigRef',
        TransformMethod: 'DocMDP',
        TransformParams: { Type: 'TransformParams', P: noChanges, V: '1.2' },
      },
    ],
    M: PDFString.of(`D:${digits(at)}Z`),
    KandasPaper: PDFString.of(`${mark.paper} ${mark.kind} ${mark.number}`),
    ByteRange: range,
    Contents: PDFHexString.of('00'.repeat(room)),
  });
  const signatureRef = context.register(signature);
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of('Signature'),
      Rect: [0, 0, 0, 0],
      F: invisibleAndLocked,
      P: page.ref,
      V: signatureRef,
    }),
  );
  page.node.addAnnot(field);
  catalog.set(
    PDFName.of('AcroForm'),
    context.register(context.obj({ SigFlags: signaturesExistAndAppendOnly, Fields: [field] })),
  );
  catalog.set(PDFName.of('Perms'), context.obj({ DocMDP: signatureRef }));
}
