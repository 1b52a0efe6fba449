import type { Word } from '#app/domain/decisions/departure';
import { explanationLength, noteLength } from '#app/domain/decisions/note-length';
import { useT } from '#app/i18n/react';
import type { MessageKey } from '#app/i18n/translate';
import { DepartureField } from '../deciding/departure-field';
import { FamilyFields } from '../deciding/family-fields';
import { TermsFields } from '../deciding/terms-fields';
import { Actions, Button } from '../form/button';
import { useCheckedForm } from '../form/checked-form';
import { ChoiceField, ChoicesField } from '../form/choice-field';
import { ErrorSummary, errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { SelectField } from '../form/select-field';
import { TextArea } from '../form/text-area';
import type { DecidePageView } from './decision-view';
import type { TypedDecision } from './recommend-page';

const schema = async () => (await import('#app/domain/decisions/officer-forms')).decideForm;

interface Props {
  view: DecidePageView;
  errors?: readonly FieldProblem[];
  typed?: TypedDecision;
}

/** The decision and its effects, listed before it is signed. With script only the fields of the chosen decision are shown. */
export function DecideForm({ view, errors, typed }: Props) {
  const t = useT();
  const { onSubmit, control, problems, chosen, hydrated } = useCheckedForm({
    schema,
    words: (code) => t(`desk.error.${code || 'unknown'}` as MessageKey, { until: '' }),
    refused: errors,
  });
  // Where the family alone is left to decide there is nothing else to choose.
  const only = view.choices.length === 1 ? view.choices[0]?.value : undefined;
  const choice = (chosen('decision') as string | null | undefined) ?? typed?.choice ?? only;
  const offers = (value: string) => view.choices.some((each) => each.value === value);
  const shows = (value: string) => offers(value) && (!hydrated || choice === value);
  return (
    <Form typed onSubmit={onSubmit}>
      <ErrorSummary errors={problems} />
      <input type="hidden" name="version" value={view.head.version} {...control('version')} />
      <ChoiceField
        name="decision"
        label={t('decide.choice')}
        value={typed?.choice ?? only}
        error={errorOf(problems, 'decision')}
        options={view.choices.map(({ value, label, effects }) => ({
          value,
          label,
          hint: <Effects effects={effects} />,
        }))}
        control={control('decision')}
      />
      {shows('send-back') && (
        <SelectField
          name="sendBackReason"
          label={t('decide.sendBack')}
          value={typed?.sendBackReason}
          error={errorOf(problems, 'sendBackReason')}
          options={view.sendBackReasons}
          control={control('sendBackReason')}
        />
      )}
      {shows('notice') && (
        <ChoicesField
          name="reasons"
          label={t('decide.reasons')}
          hint={t('decide.reasonsHint')}
          value={typed?.reasons}
          error={errorOf(problems, 'reasons')}
          options={view.grounds}
          control={control('reasons')}
        />
      )}
      {shows('grant') && <TermsFields terms={view.terms} values={typed?.values} errors={problems} control={control} />}
      {view.family && (!hydrated || choice === 'grant' || choice === 'family') && (
        <FamilyFields
          hydrated={hydrated}
          family={view.family}
          values={typed?.values}
          errors={problems}
          control={control}
          chosen={chosen}
        />
      )}
      {(!hydrated || choice !== 'family') && (
        <DepartureField
          words={departing(choice)}
          value={typed?.departure}
          error={errorOf(problems, 'departure')}
          control={control('departure')}
        />
      )}
      {(!hydrated || choice !== 'send-back') && (
        <TextArea
          name="explanation"
          label={t('sheet.explanation')}
          hint={t('sheet.explanationHint')}
          optional
          rows={4}
          maxLength={explanationLength}
          dir="auto"
          value={typed?.explanation}
          error={errorOf(problems, 'explanation')}
          control={control('explanation')}
        />
      )}
      <TextArea
        name="note"
        label={t('decide.note')}
        hint={t('decide.noteHint')}
        optional
        rows={3}
        maxLength={noteLength}
        value={typed?.note}
        error={errorOf(problems, 'note')}
        control={control('note')}
      />
      <Actions>
        <Button>{t('sheet.continue')}</Button>
        <a href={view.head.href}>{t('desk.case.toCase')}</a>
      </Actions>
    </Form>
  );
}

/** Reasons to depart that go with the choice; all of them while nothing is chosen. */
const departing = (choice: string | undefined): Word[] =>
  choice === 'grant' ? ['grant'] : choice === 'notice' || choice === 'refuse' ? ['refusal'] : ['grant', 'refusal'];

function Effects({ effects }: { effects: readonly string[] }) {
  return (
    <ul className="effects">
      {effects.map((effect) => (
        <li key={effect}>{effect}</li>
      ))}
    </ul>
  );
}
