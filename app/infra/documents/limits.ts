const megabyte = 1024 * 1024;

/** What one post may carry. Beyond `fileBytes` a file is refused and the rest of it skipped; beyond `bodyBytes` reading stops. */
export const uploadLimits = {
  fileBytes: 10 * megabyte,
  files: 20,
  fields: 50,
  fieldBytes: 64 * 1024,
  bodyBytes: 250 * megabyte,
  /** Longest silence of the sender. */
  idleMs: 60_000,
};

/** What a file may hold, and what looking at it may cost. */
export const inspectionLimits = {
  pages: 100,
  pixels: 64_000_000,
  /** Progressive and interlaced images are held in memory as a whole while they are decoded. */
  progressivePixels: 32_000_000,
  /** Opening a file, or drawing one page of it. */
  stepMs: 15_000,
  totalMs: 120_000,
  pdfMemoryBytes: 512 * megabyte,
  /** What the decoder's process may hold in all. */
  processBytes: 1_200 * megabyte,
  /** A decoder's process is replaced after so many files, and after each that broke it. */
  filesPerProcess: 20,
};

/** `effort` of WebP: 2 takes half the time of the usual 4 for pictures a twentieth larger. */
export const pageImage = { dpi: 120, longestSide: 2000, thumbnailSide: 320, effort: 2 };
