import type { MessageTree } from '../../words';

/** Asking the applicant for information. */
export const askingDesk = {
  letter: 'The letter, as it will be sent',
  letterLead: 'In the applicant’s language: {language}; below it in the official languages.',
  failed: 'The letter could not be drawn again: the line is broken, or a field needs mending.',
  failedRows: 'From rows that do not match or cannot be read',
  noneFailed: 'No row failed. Ask below for what you need.',
  besides: 'Ask about something else',
  entries: 'Records of lists',
  words: 'Your own words on this',
  wordsHint: 'Your own words on a row stand in the letter after its sentence, as you write them: up to 500 characters.',
} as const satisfies MessageTree;
