import type { MessageTree } from '../../words';

export const documents = {
  title: 'Send documents',
  lead: 'Each document has a page of its own. Files are saved straight away; you can replace them until you send the application.',
  limits:
    'PDF, JPEG or PNG, up to {size} MB a file, up to {files, number} files in all. A clear photo taken with your phone is enough.',
  required: 'Required',
  optional: 'If you have it',
  sent: 'Sent: {count, plural, one {# file} other {# files}}',
  notSent: 'Not sent yet',
  others: 'No longer required',
  othersText:
    'Your answers have changed, and these files are no longer needed. They will be sent with the application unless you remove them.',
  done: 'Back to the task list',
  check: 'Continue to checking your answers',

  item: {
    why: 'Why we ask',
    age: 'Not older than {days, number} days on the day you send the application.',
    files: 'Sent files',
    none: 'Nothing sent yet.',
    one: 'One file. A new file replaces the old one.',
    several: '{count, plural, one {Up to # file.} other {Up to # files, one at a time or together.}}',
    add: 'Choose a file',
    addMore: 'Add another file',
    replace: 'Choose another file instead',
    action: 'Send the file',
    full: 'You cannot add more files here. Remove one to send another.',
    next: 'Next document: {item}',
    back: 'All documents',
    toReview: 'Back to checking your answers',
    toRequest: 'Back to the request',
    asked: 'An officer has asked for this. What you sent before stays; here you add to it.',
    photo: 'A photo of your face, 35×45 mm, taken within the last six months, on a plain light background.',
  },
  detail: '{pages, plural, one {# page} other {# pages}}, {size}, sent {when}',
  kilobytes: '{size} KB',
  megabytes: '{size} MB',
  remove: 'Remove: {name}',
} as const satisfies MessageTree;
