/** As much of pdfkit as the bench uses; the package brings no types. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  export default class PDFDocument extends Readable {
    constructor(options: { size: string });
    font(file: Uint8Array): this;
    fontSize(size: number): this;
    text(text: string): this;
    end(): void;
  }
}
