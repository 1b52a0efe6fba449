/** What one application may hold. Source: the model, section 5. */
export const documentLimits = {
  /** Bytes of one file; receiving and inspecting keep to the same. */
  fileBytes: 10 * 1024 * 1024,
  files: 40,
  bytes: 200 * 1024 * 1024,
  /** Of one account over all applications, with the versions that were replaced. */
  accountFiles: 400,
  accountBytes: 1024 * 1024 * 1024,
  /** Files for one item in answer to a request of the office. */
  inAnswer: 10,
} as const;

export const accountMegabytes = documentLimits.accountBytes / (1024 * 1024);
export const fileMegabytes = documentLimits.fileBytes / (1024 * 1024);
