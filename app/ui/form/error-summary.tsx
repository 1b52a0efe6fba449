import { useT } from '#app/i18n/react';

export interface FieldProblem {
  name: string;
  text: string;
}

/** The words of the first problem of a field, to pass as its `error`. */
export const errorOf = (errors: readonly FieldProblem[] | undefined, name: string) =>
  errors?.find((error) => error.name === name)?.text;

/** Nothing when there are no errors. The script moves the focus here. */
export function ErrorSummary({ errors, title }: { errors?: readonly FieldProblem[]; title?: string }) {
  const t = useT();
  if (!errors?.length) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title" data-error-summary>
      <h2 id="error-summary-title">{title ?? t('common.error.title')}</h2>
      <ul>
        {errors.map(({ name, text }) => (
          <li key={`${name} ${text}`}>{name ? <a href={`#${name}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
