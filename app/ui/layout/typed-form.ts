/**
 * A route whose page has a form that people fill in says so in its handle, and the form is `<Form typed>`. There the
 * languages are buttons that send the form to the same page in the other language, which shows it again as typed and does
 * nothing else. Works without script.
 */
export interface TypedForm {
  /** Of the form, when it is not `typed`. */
  id?: string;
  /** A form that asks, like a search: its address holds what was typed. */
  method?: 'get';
  /** Name and value of the form's own first button, when its action needs them. */
  button?: { name: string; value: string };
}

export const typedFormId = 'typed';

/** What the routes of this page say; a loader whose page has no form this time says `noForm`. */
export const typedFormOf = (matches: readonly { handle?: unknown; data?: unknown }[]): TypedForm | undefined =>
  matches
    .filter(({ data }) => !(data as { noForm?: boolean } | null | undefined)?.noForm)
    .map(({ handle }) => (handle as { typed?: TypedForm } | undefined)?.typed)
    .findLast(Boolean);

/** The name by which a form tells that it was sent by a language. */
export const languageButton = 'in-language';
