import type { Status } from './lifecycle';

/** Characters of what an applicant writes to the office at a time. */
export const messageLength = 2000;
/** Characters an officer may write into the marked block of a template. */
export const blockLength = 1000;

/** Once it was sent an application can be spoken about, also after it has ended. */
export const mayWriteAbout = (status: Status) => status !== 'draft' && status !== 'discarded';

/** What the office's answers are made from; their words are in the catalogues, in the applicant's language. */
export const replyTemplates = {
  free: { block: 'required' },
  'where-it-stands': { block: 'optional' },
  'nothing-to-do': { block: 'optional' },
  'papers-when-asked': { block: 'optional' },
  'contact-yourself': { block: 'optional' },
  'how-to-withdraw': { block: 'optional' },
  'not-by-message': { block: 'optional' },
  forwarded: { block: 'required' },
} as const satisfies Record<string, { block: 'required' | 'optional' }>;
export type ReplyTemplate = keyof typeof replyTemplates;
export const replyTemplateCodes = Object.keys(replyTemplates) as ReplyTemplate[];

/** Sentences to put into a block instead of typing them. */
export const snippetCodes = [
  'thanks',
  'sorry-for-delay',
  'no-fee',
  'copy-is-enough',
  'any-alphabet',
  'translation-where',
  'photo-how',
  'no-need-to-come',
] as const;
export type SnippetCode = (typeof snippetCodes)[number];
