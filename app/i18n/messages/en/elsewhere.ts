import type { MessageTree } from '../../words';

/** A page of the form that was changed from another tab or device while it stood open here. */
export const elsewhere = {
  title: 'This page was changed elsewhere meanwhile',
  text: 'Somebody saved it in another tab or on another device on {when}. What you typed here is still in the fields, and is not saved yet.',
  differs: 'Where the two differ:',
  other: 'Saved elsewhere: {answer}',
  nothing: 'left empty',
  keep: 'Save what stands here',
  take: 'Discard mine and show what was saved elsewhere',
  gone: {
    title: 'This entry was removed elsewhere meanwhile',
    text: 'It was taken off the list in another tab or on another device, so what you typed could not be saved there. If you still want it, add it again with this page.',
    typed: 'What you typed and what is not saved:',
  },
} as const satisfies MessageTree;
