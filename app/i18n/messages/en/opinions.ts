import type { MessageTree } from '../../words';

/** The page of whoever is asked for an opinion, without an account. */
export const opinions = {
  title: 'Your opinion is asked for',
  lead: 'Application {number}. Only what you need for the answer is shown here. Please do not pass it on.',
  about: 'What the question is about',
  name: 'Name as in the passport',
  kazakhName: 'Name in Kazakh',
  body: 'Asked',
  words: 'The office adds',
  until: 'The link works until {day}.',
  question: {
    'ministry-petition':
      'Does the ministry support that this person works in the stated profession in Kazakhstan (petition of the sector’s ministry)?',
    commission: 'Does the commission consider it shown that this person is an ethnic Kazakh?',
    'field-council': 'Does the council of the field endorse that the stated achievements are exceptional?',
    chamber: 'Does the chamber confirm that the business exists and works as stated?',
    security: 'Is there anything that speaks against this person’s entry and stay?',
    other: 'What the office asks you stands below.',
  },
  answer: 'Your answer',
  option: {
    favourable: 'Favourable',
    unfavourable: 'Not favourable',
    'more-needed': 'More is needed before we can answer',
  },
  optionSecurity: {
    favourable: 'Nothing speaks against it',
    unfavourable: 'Something speaks against it',
    'more-needed': 'More is needed before we can answer',
  },
  reasons: 'Reasons',
  reasonsHint:
    'In Kazakh, Russian or English, up to {max, number} characters. Say what your answer rests on; if more is needed, say what.',
  signedBy: 'Who answers',
  signedByHint: 'Name and position.',
  files: {
    title: 'Documents with your answer',
    hint: 'Attach them before you send the answer: afterwards the link opens nothing.',
    none: 'No document is attached.',
    add: 'Attach a document',
    remove: 'Remove {name}',
    page: 'Attach a document',
    lead: 'PDF, JPEG, PNG, WebP or TIFF, up to {max, number} MB. At most {files, number} documents.',
    label: 'Document',
    action: 'Attach',
    back: 'Back to the answer',
    full: 'No more documents can be attached.',
  },
  send: 'Send the answer',
  once: 'The answer is sent once and cannot be changed.',
  sent: {
    title: 'Your answer has been sent',
    text: 'The office has it. You do not need to do anything more; you can close this page.',
  },
  dead: {
    title: 'This link opens nothing',
    text: 'It may have been used or taken back, its time may be over, or a character may be missing. If you still have to answer, ask the office for a new link.',
  },
  error: {
    'choose-answer': 'Choose your answer',
    'say-why': 'Give your reasons',
    'say-who': 'Say who answers: name and position',
    'too-long': 'Too long: shorten the text',
    unknown: 'Something is wrong with this form: open the link again',
  },
} as const satisfies MessageTree;
