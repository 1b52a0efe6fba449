import { useT } from '#app/i18n/react';
import { Actions, Button, LinkButton } from '../form/button';
import { type Choice, ChoiceField } from '../form/choice-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { Notice } from '../notice';
import { SummaryCard } from '../summary-list';

export interface Booked {
  when: string;
  where: string;
  result: string | null;
  showed: string | null;
  minutes: string | null;
}

/** A hearing that is booked, and what came of it. */
export function BookedHearing({ booked }: { booked: Booked }) {
  const t = useT();
  const rows = [
    { key: 'when', label: t('hearing.when'), value: booked.when },
    { key: 'where', label: t('hearing.where'), value: booked.where, dir: 'auto' as const },
    { key: 'result', label: t('hearing.desk.result'), value: booked.result },
    { key: 'showed', label: t('hearing.desk.showed'), value: booked.showed },
    { key: 'minutes', label: t('hearing.desk.minutes'), value: booked.minutes, dir: 'auto' as const },
  ];
  return (
    <SummaryCard
      title={t('hearing.booked')}
      rows={rows.flatMap(({ value, ...row }) => (value ? [{ ...row, value }] : []))}
    />
  );
}

interface Props {
  /** Taking a time, or another one instead. */
  act: 'book' | 'move';
  slots: readonly Choice[];
  /** The last day to choose, in words. */
  until: string | null;
  typed: unknown;
  errors: readonly FieldProblem[] | undefined;
  /** Where the same is said in writing instead. */
  write: string;
}

/** The times at which a person can be heard, one of which they take. */
export function HearingTimes({ act, slots, until, typed, errors, write }: Props) {
  const t = useT();
  return (
    <>
      {until && <p>{until}</p>}
      {slots.length === 0 ? (
        <Notice tone="warning">{t('hearing.none')}</Notice>
      ) : (
        <Form typed>
          {act === 'move' && <p>{t('hearing.moveLead')}</p>}
          <ChoiceField
            name="slot"
            label={t('hearing.choose')}
            hint={t('hearing.chooseHint')}
            value={typeof typed === 'string' ? typed : undefined}
            error={errorOf(errors, 'slot')}
            options={slots}
          />
          <Actions>
            <Button>{t(act === 'move' ? 'hearing.move' : 'hearing.book')}</Button>
          </Actions>
        </Form>
      )}
      <Actions>
        <LinkButton href={write} kind="tertiary">
          {t('hearing.write')}
        </LinkButton>
      </Actions>
    </>
  );
}
