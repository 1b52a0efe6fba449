import type { MessageTree } from '../../words';

export const errors = {
  required: 'Fill in this field',
  'not-in-list': 'Choose one of the answers offered',
  'too-long': 'Enter at most {max, number} characters: shorten the text',
  'not-latin': 'Write this in Latin letters',
  'not-cyrillic': 'Write this in Kazakh Cyrillic letters',
  'not-passport-number': 'Enter 4 to 20 Latin letters and digits',
  'not-a-date': 'Enter a real date, for example 27 3 1988',
  'not-a-month': 'Enter a month and a year, for example 3 2027',
  'in-the-future': 'This date is in the future: check the year',
  'not-a-number': 'Enter a number, for example 4 or 4.5',
  'not-whole': 'Enter a whole number',
  'out-of-range': 'Enter a number from {min, number} to {max, number}',

  /** The same, said with the name of the question, so that each line of the summary stands alone. */
  ofField: {
    required: '“{field}”: fill in this field',
    choose: '“{field}”: choose an answer',
    'not-in-list': '“{field}”: choose one of the answers offered',
    'too-long': '“{field}”: enter at most {max, number} characters',
    'not-latin': '“{field}”: write this in Latin letters',
    'not-a-name': '“{field}”: a name is written in letters only',
    'not-cyrillic': '“{field}”: write this in Kazakh Cyrillic letters',
    'cyrillic-suggested':
      '“{field}”: you wrote {typed}. In Kazakh Cyrillic it may be {suggestion}: check what stands in the field and continue',
    'mixed-letters':
      '“{field}”: {word} has letters of another alphabet that look the same ({letters}). In Latin letters only: {suggestion}',
    'year-alone': '“{field}”: enter the day and the month too, or tick “I only know the year”',
    'year-and-day': '“{field}”: leave day and month empty if you only know the year; otherwise take the tick away',
    'not-a-date': '“{field}”: enter a real date, for example 27 3 1988',
    'not-a-month': '“{field}”: enter a month and a year, for example 3 2027',
    'in-the-future': '“{field}”: this date is in the future, check the year',
    'not-a-number': '“{field}”: enter a number, for example 4 or 4.5',
    'not-whole': '“{field}”: enter a whole number',
    'out-of-range': '“{field}”: enter a number from {min, number} to {max, number}',
  },

  'consent-required': 'Tick the box if you agree: without consent the application cannot be sent',
  'explanation-required': 'Write your answer or send at least one file',
  'objection-required': 'Write why you disagree',
  'programme-required': 'Choose what you are applying for',
  'same-region': 'You have already named this region: choose another one or leave this empty',

  file: {
    required: 'Choose a file first',
    empty: 'The file “{name}” is empty: choose another one',
    'too-big': 'The file “{name}” is larger than {size} MB: make it smaller or scan it again at a lower quality',
    'wrong-type':
      'The file “{name}” is not a PDF, JPEG, PNG, WebP or TIFF: save it in one of these formats and send it again',
    infected:
      'A virus was found in the file “{name}”, so it was not taken: check your device and scan the document again',
    'store-full':
      'The file “{name}” was not saved: the portal has run out of space, and we are mending it. What you sent before is kept: try again later',
    'store-away':
      'The file “{name}” was not saved: the file store is not available for the moment. What you sent before is kept: try again in a few minutes',
    broken: 'The file “{name}” is damaged and cannot be opened: save or scan it again',
    encrypted: 'The file “{name}” is protected with a password: save it without a password and send it again',
    'too-many-pages': 'The file “{name}” has more than {pages, number} pages: send only the pages that are needed',
    'too-many-pixels': 'The picture “{name}” is too large to be opened: make it smaller and send it again',
    'active-content': 'The file “{name}” contains program code or another file: print it to PDF and send the new file',
    'cut-off': 'The connection was lost before the file arrived. What you sent before is kept: try again',
    malformed: 'The file was damaged on the way: try again',
    'too-many': 'You can send up to {max, number} files with one application: remove one first',
    'too-many-for-item': 'You can send up to {max, number} files here: remove one first',
    'too-many-at-once': 'Send up to {max, number} files at a time; the others were not taken',
    heic: 'The file “{name}” is in the HEIC format, which cannot be read here. On an iPhone choose Settings, Camera, Formats, Most Compatible and take the photo again; or send a screenshot of it',
    'too-much': 'The files of one application may take up to {total} MB in all: remove one first',
    'storage-full':
      'Too many files have been sent from this account in all (up to {files, number} files, {accountMegabytes, number} MB, with those replaced). Write to us and we will help',
  },

  conflict: {
    'other-account': 'This page was opened by another person who used this browser. Nothing was sent or saved.',
    claimed: 'Another officer holds this case: {name}.',
    'moved-on': 'This case changed while your page was open. Last step: {who}, {when}.',
    'not-claimed': 'You do not hold this case any more. Take it first.',
    'permit-not-now': 'The permit has since changed, so this is no longer possible.',
    'already-sent': 'This application has already been sent. Its answers can no longer be changed here.',
    'step-not-open': 'The application has since moved on, so this step is no longer possible.',
    stale: 'Somebody has just changed this application. Open it again to see its current state.',
    'request-closed': 'This request has already been answered or closed.',
    'notice-closed': 'The time to object is over, or a decision has already been made.',
  },
} as const satisfies MessageTree;
