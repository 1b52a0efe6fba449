import type { TermsView } from '../desk/decision-view';
import { ChoicesField } from '../form/choice-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { SelectField } from '../form/select-field';

interface Props {
  terms: TermsView;
  values?: Readonly<Record<string, string | string[]>> | undefined;
  errors: readonly FieldProblem[];
  // biome-ignore lint/suspicious/noExplicitAny: these fields are read beside those the schema names
  control: (name: any) => object | undefined;
}

/** What a grant sets: asked and confirmed before it is signed. */
export function TermsFields({ terms, values, errors, control }: Props) {
  const { regions, conditions, fixed } = terms;
  return (
    <>
      {regions.length > 1 && (
        <SelectField
          name="region"
          label={terms.regionLabel}
          empty={null}
          hint={terms.regionHint}
          value={String(values?.region ?? regions[0]?.value ?? '')}
          error={errorOf(errors, 'region')}
          options={regions}
          control={control('region')}
        />
      )}
      {conditions.length > 0 && (
        <ChoicesField
          name="conditions"
          label={terms.conditionsLabel}
          hint={terms.conditionsHint}
          value={values?.terms ? [values.conditions ?? []].flat() : conditions.map(({ value }) => value)}
          error={errorOf(errors, 'conditions')}
          options={conditions}
          control={control('conditions')}
        />
      )}
      {fixed && <p className="muted">{fixed}</p>}
      {/* Boxes that were shown and left empty mean none. */}
      <input type="hidden" name="terms" value="1" {...control('terms')} />
    </>
  );
}
