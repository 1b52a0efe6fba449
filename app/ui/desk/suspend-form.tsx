import { noteLength } from '#app/domain/decisions/note-length';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '../form/button';
import { ChoiceField } from '../form/choice-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { TextArea } from '../form/text-area';
import type { PermitPageView } from './permit-view';
import { useCheckedForm } from './use-checked-form';

const schema = async () => (await import('#app/domain/decisions/officer-forms')).suspendForm;

interface Props {
  reasons: PermitPageView['suspensionReasons'];
  errors?: readonly FieldProblem[];
  typed: { ground: string; remark: string };
  alone: boolean;
}

export function SuspendForm({ reasons, errors, typed, alone }: Props) {
  const t = useT();
  const { onSubmit, control, problems } = useCheckedForm(schema, errors);
  return (
    <Form onSubmit={onSubmit} typed={alone}>
      <p>{t('suspend.lead')}</p>
      <input type="hidden" name="act" value="suspend" {...control('act')} />
      <ChoiceField
        name="ground"
        label={t('suspend.reason')}
        value={typed.ground}
        error={errorOf(problems, 'ground')}
        options={reasons}
        control={control('ground')}
      />
      <TextArea
        name="remark"
        label={t('desk.revoke.note')}
        hint={t('desk.revoke.noteHint')}
        optional
        rows={3}
        maxLength={noteLength}
        value={typed.remark}
        error={errorOf(problems, 'remark')}
        control={control('remark')}
      />
      <Actions>
        <Button kind="danger">{t('suspend.submit')}</Button>
      </Actions>
    </Form>
  );
}

export function LiftForm() {
  const t = useT();
  return (
    <section className="card">
      <div className="card-head">
        <h2 className="card-title">{t('suspend.lift.title')}</h2>
      </div>
      <div className="card-body stack">
        <p>{t('suspend.lift.lead')}</p>
        <Form>
          <Button name="act" value="lift">
            {t('suspend.lift.submit')}
          </Button>
        </Form>
      </div>
    </section>
  );
}
