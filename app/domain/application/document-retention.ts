/** How an application stands, as far as its files are concerned. */
const fileClasses = ['removed', 'discarded', 'withdrawn', 'refused', 'granted-removed'] as const;
export type FileClass = (typeof fileClasses)[number];

/**
 * After how many days bytes and keys of a file go for good. No norm we know of sets these terms: they are the portal's own, and
 * the operator's to change. A case under decision keeps everything; a granted one keeps what it was granted on.
 */
export const retentionDays: Record<FileClass, number> = {
  /** Taken away or replaced by its owner before the application was sent; counted from that moment. */
  removed: 30,
  /** The draft was discarded, by its owner or by the clock; this and the following are counted from the end. */
  discarded: 7,
  withdrawn: 365,
  /** A refusal can be fought in court, and a new application may refer to the old one. */
  refused: 3 * 365,
  /** Versions that did not count when the case was granted. */
  'granted-removed': 365,
};
