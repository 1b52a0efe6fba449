import type { MessageTree } from '../../words';

export const documents = {
  title: 'Send documents',
  lead: 'Each document has a page of its own. Files are saved at once; you can come back and replace them until you send the application.',
  limits:
    'PDF, JPEG or PNG, up to {size} MB a file, up to {files, number} files in all. A clear photo taken with a phone is enough.',
  required: 'Required',
  optional: 'If you have it',
  sent: 'Sent: {count, plural, one {# file} other {# files}}',
  notSent: 'Not sent yet',
  others: 'No longer asked for',
  othersText:
    'Your answers have changed, and these files are not needed any more. They are sent along unless you remove them.',
  done: 'Back to the list of tasks',
  check: 'Continue to check your answers',

  item: {
    why: 'Why we ask',
    age: 'Not older than {days, number} days on the day you send the application.',
    files: 'Sent files',
    none: 'Nothing sent yet.',
    one: 'One file. A new file takes the place of the old one.',
    several: '{count, plural, one {Up to # file.} other {Up to # files, one after another or together.}}',
    add: 'Choose a file',
    addMore: 'Add another file',
    replace: 'Choose another file instead',
    action: 'Send the file',
    full: 'No more files fit here. Remove one to send another.',
    next: 'Next document: {item}',
    back: 'All documents',
    toReview: 'Back to checking your answers',
    toRequest: 'Back to the request',
    asked: 'The office asks for this. What you sent before stays; here you add to it.',
    photo: 'A photo of your face, 35×45 mm, taken within the last six months, on a plain light background.',
  },
  detail: '{pages, plural, one {# page} other {# pages}}, {size}, sent {when}',
  kilobytes: '{size} KB',
  megabytes: '{size} MB',
  remove: 'Remove: {name}',
} as const satisfies MessageTree;
