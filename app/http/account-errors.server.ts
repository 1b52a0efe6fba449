import { messageKey } from '#app/i18n/catalogues';
import type { Translate } from '#app/i18n/translate';
import type { FieldProblem } from '#app/ui/form/error-summary';
import type { FieldError } from './forms.server';

/** Codes of the account pages as sentences; an empty field says what to enter. */
export const accountErrors = (t: Translate, errors: readonly FieldError[]): FieldProblem[] =>
  errors.map(({ name, code }) => ({
    name,
    text: t(
      messageKey(`accounts.error.${name}-${code}`) ?? messageKey(`accounts.error.${code}`) ?? 'accounts.error.required',
    ),
  }));
