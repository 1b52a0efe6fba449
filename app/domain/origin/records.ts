/** Papers that tell whose child a person is. Words under `options.relativeLinkRecord`. */
export const linkRecords = [
  'birth-certificate',
  'birth-extract',
  'household-register',
  'family-register',
  'tazkira',
  'archive-extract',
  'court-decision',
  'adoption-record',
  'religious-book',
  'other-state-paper',
] as const;
export type LinkRecord = (typeof linkRecords)[number];

/**
 * Papers of a relative in which the nationality stands. `link-record`: the record of the child names the parent's
 * nationality, as certificates of birth of the Soviet kind do, so that one paper proves both.
 */
export const entryPapers = [
  'link-record',
  'identity-document',
  'birth-record',
  'household-register',
  'tazkira',
  'archive-extract',
  'other-state-paper',
] as const;
export type EntryPaper = (typeof entryPapers)[number];

/** Records that explain why a name differs from paper to paper. */
export const nameBridges = ['change-of-name', 'marriage-record', 'court-decision', 'same-person-statement'] as const;
export type NameBridge = (typeof nameBridges)[number];

/** No such paper is at hand. */
export const NONE = 'none';

const oneOf =
  <T extends string>(codes: readonly T[]) =>
  (text: unknown): T | null =>
    codes.find((code) => code === text) ?? null;
export const linkRecordNamed = oneOf([...linkRecords, NONE] as const);
export const entryPaperNamed = oneOf([...entryPapers, NONE] as const);
export const namingNamed = oneOf(['same', ...nameBridges, NONE] as const);
