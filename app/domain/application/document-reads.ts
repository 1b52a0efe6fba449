/** What an officer may open of a document. Only the drawn pages are for everyday reading. */
const readKinds = ['thumbnail', 'page', 'copy', 'original'] as const;
export type ReadKind = (typeof readKinds)[number];

/** What a sealed original may be opened for; words under `desk.viewer.purpose.<code>`. */
export const originalPurposes = ['authenticity', 'picture-incomplete', 'expert', 'court'] as const;
type OriginalPurpose = (typeof originalPurposes)[number];
export const isOriginalPurpose = (text: unknown): text is OriginalPurpose =>
  originalPurposes.some((purpose) => purpose === text);
