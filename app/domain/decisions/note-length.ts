/** Characters the note of an officer may have. It stands apart from the forms' schemas, which pages fetch late. */
export const noteLength = 500;
/** Characters of the officer's own words in a letter. */
export const explanationLength = 1000;
/** Characters of a note between officers. */
export const caseNoteLength = 2000;
