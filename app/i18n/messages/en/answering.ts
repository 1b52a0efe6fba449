import type { MessageTree } from '../../words';

/** Answering the office's request, page by page. */
export const answering = {
  lead: 'Answer each of these; what you do is kept. Nothing is sent before you send the whole answer. {until}',
  rows: 'What we ask for',
  also: 'Asked besides, because of what you changed',
  check: 'Check and send the answer',
  reason: 'Why we ask',
  now: 'Your answer now',
  correct: 'Correct the answer',
  words: 'Explanation',
  wordsHint: 'In Kazakh, Russian or English, up to {max, number} characters.',
  wordsOr: 'Only if you leave the answer as it is, or have something to say about it.',
  wordsPaper: 'Only if you cannot send it: say why.',
  files:
    '{count, plural, =0 {No file has been sent for this yet.} one {# file has been sent for this.} other {# files have been sent for this.}}',
  toFiles: 'Send files, or change them',
  save: 'Save and continue',
  back: 'Back to what we ask for',
  form: 'How it should be',
  inForm: {
    missing: 'A clear photograph or scan of the whole document, every page.',
    unreadable:
      'Photograph it again from above, in daylight, so that every letter can be read; no flash, nothing cut off.',
    'pages-missing': 'All pages, the back and empty ones too, in their order.',
    outdated: 'A new one, issued not longer ago than the checklist allows.',
    'translation-needed': 'With a translation into Kazakh or Russian by a sworn translator or certified by a notary.',
    'other-document': 'Another document that shows the same; say in the explanation what it is.',
    explain: 'Explain in your own words; correct the answer if it is wrong.',
    'differs-from-document': 'Compare the answer with the document: correct it, or explain the difference.',
    incomplete: 'Complete the answer.',
    note: 'Answer in your own words.',
  },
  sendTitle: 'Check and send your answer',
  sendLead: 'This is what we will get. After sending you can add nothing to this answer.',
  change: 'Change',
  open: 'Not answered yet',
  openNote:
    '{count, plural, one {# thing is not answered.} other {# things are not answered.}} Answer them, or explain below why you cannot.',
  changed: '{question}: {before} → {after}',
  nothing: 'nothing',
  filesSent: '{count, plural, one {# file} other {# files}}',
  more: 'Anything else',
  moreHint: 'Needed only if something above is not answered. Up to {max, number} characters.',
  send: 'Send the answer',
  answeredOn: 'answered by the applicant on {when}',
  error: {
    'explanation-required': 'Correct the answer or explain it',
    'file-or-words': 'Send a file, or say why you cannot',
    words: 'Write your explanation',
    'too-long': 'Shorten the text to {max} characters',
  },
} as const satisfies MessageTree;
