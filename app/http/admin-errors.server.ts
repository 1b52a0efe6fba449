import { messageKey } from '#app/i18n/catalogues';
import type { Translate } from '#app/i18n/translate';
import type { FieldProblem } from '#app/ui/form/error-summary';
import type { FieldError } from './forms.server';

/** Codes of the administrator's pages as sentences. */
export const adminErrors = (t: Translate, errors: readonly FieldError[]): FieldProblem[] =>
  errors.map(({ name, code }) => ({ name, text: t(messageKey(`admin.error.${code}`) ?? 'admin.error.required') }));
