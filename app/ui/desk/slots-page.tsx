import type { FormEventHandler } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useT } from '#app/i18n/react';
import type { MessageKey } from '#app/i18n/translate';
import { Details } from '../details';
import { Button } from '../form/button';
import { useCheckedForm } from '../form/checked-form';
import { ChoiceField } from '../form/choice-field';
import { DateField } from '../form/date-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { SelectField, type SelectOption } from '../form/select-field';
import { TextField } from '../form/text-field';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { Table } from '../table';

interface Slot {
  id: string;
  office: string;
  officeName: string;
  when: string;
  form: string;
  place: string;
  taken: string;
  free: boolean;
}

interface Props {
  title: string;
  back: string;
  backText: string;
  office: string;
  offices: SelectOption[];
  forms: SelectOption[];
  slots: readonly Slot[];
  done: string | null;
  errors?: readonly FieldProblem[];
  typed: (name: string) => string;
}

/** The calendar of hearings: what is open, and a form to add more. */
export function SlotsPage({ title, back, backText, slots, done, errors, ...form }: Props) {
  const t = useT();
  const { onSubmit, control, problems } = useCheckedForm({
    schema: async () => (await import('#app/domain/decisions/slot-form')).slotForm,
    words: (code) => t(`team.error.${code}` as MessageKey),
    refused: errors,
  });
  return (
    <PageLayout width="wide" back={back} backText={backText} errors={problems}>
      <PageHeading lead={t('team.slots.lead')}>{title}</PageHeading>
      {done && (
        <Notice tone="success" live>
          {done}
        </Notice>
      )}
      <Table
        quiet
        caption={title}
        empty={t('team.slots.empty')}
        columns={[
          { key: 'when', label: t('team.slots.when') },
          { key: 'form', label: t('team.slots.form') },
          { key: 'place', label: t('team.slots.place') },
          { key: 'office', label: t('team.office.label') },
          { key: 'taken', label: t('team.slots.taken') },
          { key: 'remove', label: t('team.slots.remove') },
        ]}
        rows={slots.map(({ id, office, officeName, when, form: how, place, taken, free }) => ({
          key: id,
          cells: [
            when,
            how,
            <bdi key="place">{place}</bdi>,
            officeName,
            taken,
            free ? (
              <Form key="remove" className="case-act">
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="office" value={office} />
                <Button kind="tertiary" name="act" value="remove" aria-label={`${t('team.slots.remove')}: ${when}`}>
                  {t('team.slots.remove')}
                </Button>
              </Form>
            ) : null,
          ],
        }))}
      />
      <Details summary={t('team.slots.add')} open={slots.length === 0 || errors !== undefined}>
        <SlotFields errors={problems} {...form} onSubmit={onSubmit} control={control as Tied} />
      </Details>
    </PageLayout>
  );
}

type Tied = (name: string) => UseFormRegisterReturn;

interface Fields extends Pick<Props, 'office' | 'offices' | 'forms' | 'errors' | 'typed'> {
  onSubmit: FormEventHandler<HTMLFormElement> | undefined;
  control: Tied;
}

function SlotFields({ office, offices, forms, errors, typed, onSubmit, control }: Fields) {
  const t = useT();
  const field = (name: string, width: 'xs' | 'sm' | 'full' = 'xs', usual = '') => ({
    name,
    width,
    error: errorOf(errors, name),
    value: typed(name) || usual,
    control: control(name),
  });
  return (
    <Form typed onSubmit={onSubmit}>
      <SelectField
        name="office"
        label={t('team.office.label')}
        options={offices}
        empty={null}
        value={typed('office') || office}
        error={errorOf(errors, 'office')}
        control={control('office')}
      />
      <DateField
        name="day"
        label={t('team.slots.day')}
        hint={t('common.date.hintAhead')}
        error={errorOf(errors, 'day')}
        control={control}
        value={{ day: typed('day.day'), month: typed('day.month'), year: typed('day.year') }}
      />
      <TextField {...field('from', 'sm')} label={t('team.slots.from')} hint={t('team.slots.fromHint')} dir="ltr" />
      <TextField {...field('minutes', 'xs', '30')} label={t('team.slots.minutes')} inputMode="numeric" />
      <TextField {...field('count', 'xs', '1')} label={t('team.slots.count')} inputMode="numeric" />
      <TextField {...field('capacity', 'xs', '1')} label={t('team.slots.capacity')} inputMode="numeric" />
      <ChoiceField
        name="form"
        label={t('team.slots.form')}
        inline
        options={forms}
        value={typed('form') || undefined}
        error={errorOf(errors, 'form')}
        control={control('form')}
      />
      <TextField {...field('place', 'full')} label={t('team.slots.placeLabel')} maxLength={300} />
      <Button name="act" value="add">
        {t('team.slots.submit')}
      </Button>
    </Form>
  );
}
