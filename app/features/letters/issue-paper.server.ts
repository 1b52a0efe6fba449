import { givenPaper, keepPaper, type PaperOrder } from '#app/data/paper.server';
import type { DrawnPaper } from '#app/infra/pdf/draw-paper.server';
import { signingKey } from '#app/infra/seal/seal-keys.server';
import { identityId } from '#app/infra/signature/identity';
import { type PaperMark, signPdf } from '#app/infra/signature/sign-pdf';
import { signer } from '#app/infra/signature/signer.server';

export interface Ordered extends Omit<PaperOrder, 'keys'> {
  mark: Omit<PaperMark, 'paper'>;
  /** Called only when this paper was never given out. */
  draw(): Promise<DrawnPaper>;
}

/**
 * The paper as it was given out before, else drawn, signed and kept now. Facts, script or keys that changed make a new
 * version, which takes the place of the one before.
 */
export async function issuePaper({ mark, draw, ...of }: Ordered, now: Date): Promise<Uint8Array> {
  const identity = await signer();
  const order: PaperOrder = { ...of, keys: [identityId(identity), signingKey().kid] };
  const given = await givenPaper(order, now);
  if (given) return given;
  const { document, firstPage } = await draw();
  const pdf = await signPdf(document, firstPage, {
    mark: { paper: order.paper, ...mark },
    reason: document.getTitle() ?? order.paper,
    at: now,
    identity,
  });
  return keepPaper(order, pdf, now);
}
