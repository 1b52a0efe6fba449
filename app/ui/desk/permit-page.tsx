import { noteLength } from '#app/domain/decisions/note-length';
import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { Actions, Button } from '../form/button';
import { ChoiceField } from '../form/choice-field';
import { DateField, type DateParts } from '../form/date-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { TextArea } from '../form/text-area';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { SummaryCard } from '../summary-list';
import { Tag } from '../tag';
import { Timeline } from '../timeline';
import type { PermitPageView } from './permit-view';
import { LiftForm, SuspendForm } from './suspend-form';
import { useCheckedForm } from './use-checked-form';

const schema = async () => (await import('#app/domain/decisions/officer-forms')).revokeForm;

interface Props {
  view: PermitPageView;
  back: string;
  done: string | null;
  errors?: readonly FieldProblem[];
  typed: { act: string; reason: string; note: string; ground: string; remark: string; arrivedOn: DateParts };
}

/** The languages take along what was typed where there is one form to fill in. */
export const hasOneForm = ({ mayRegisterArrival, suspensionReasons, reasons }: PermitPageView) =>
  [mayRegisterArrival, suspensionReasons.length > 0, reasons.length > 0].filter(Boolean).length === 1;

/** One permit, and what this officer may do with it. */
export function PermitPage({ view, back, done, errors, typed }: Props) {
  const t = useT();
  const alone = hasOneForm(view);
  return (
    <PageLayout width="wide" back={back} backText={t('desk.permits.title')} errors={errors}>
      {done && (
        <Notice tone="success" live>
          {done}
        </Notice>
      )}
      <PageHeading caption={view.kind}>
        <span dir="ltr">{view.number}</span>
      </PageHeading>
      <p>
        <Tag tone={view.tone}>{view.standing}</Tag>
      </p>
      {view.revoked && <Notice tone="danger">{view.revoked}</Notice>}
      {view.suspended && <Notice tone="warning">{view.suspended}</Notice>}
      <SummaryCard
        title={t('desk.permits.holder')}
        rows={view.rows}
        actions={[{ href: view.caseHref, text: t('common.actions.open'), what: t('desk.permits.application') }]}
      />
      {view.mayRegisterArrival && <ArrivalForm errors={errors} value={typed.arrivedOn} alone={alone} />}
      {view.mayLift && <LiftForm />}
      {view.suspensionReasons.length > 0 && (
        <Details summary={t('suspend.title')} open={typed.act === 'suspend'}>
          <SuspendForm reasons={view.suspensionReasons} errors={errors} typed={typed} alone={alone} />
        </Details>
      )}
      {view.reasons.length > 0 && (
        <Details summary={t('desk.revoke.title')} open={typed.act === 'revoke'}>
          <RevokeForm reasons={view.reasons} errors={errors} typed={typed} alone={alone} />
        </Details>
      )}
      {view.timeline.length > 0 && (
        <SummaryCard title={t('desk.permits.history')}>
          <Timeline items={view.timeline} />
        </SummaryCard>
      )}
    </PageLayout>
  );
}

interface ArrivalProps {
  errors?: readonly FieldProblem[];
  value: DateParts;
  alone: boolean;
}

function ArrivalForm({ errors, value, alone }: ArrivalProps) {
  const t = useT();
  return (
    <section className="card">
      <div className="card-head">
        <h2 className="card-title">{t('desk.arrival.title')}</h2>
      </div>
      <div className="card-body stack">
        <p>{t('desk.arrival.lead')}</p>
        <Form typed={alone}>
          <DateField
            name="arrivedOn"
            label={t('desk.arrival.day')}
            value={value}
            error={errorOf(errors, 'arrivedOn')}
          />
          <Button name="act" value="arrival">
            {t('desk.arrival.submit')}
          </Button>
        </Form>
      </div>
    </section>
  );
}

interface RevokeProps extends Pick<Props, 'errors' | 'typed'> {
  reasons: PermitPageView['reasons'];
  alone: boolean;
}

function RevokeForm({ reasons, errors, typed, alone }: RevokeProps) {
  const t = useT();
  const { onSubmit, control, problems } = useCheckedForm(schema, errors);
  return (
    <Form onSubmit={onSubmit} typed={alone}>
      <p>{t('desk.revoke.lead')}</p>
      <input type="hidden" name="act" value="revoke" {...control('act')} />
      <ChoiceField
        name="reason"
        label={t('desk.revoke.reason')}
        value={typed.reason}
        error={errorOf(problems, 'reason')}
        options={reasons}
        control={control('reason')}
      />
      <TextArea
        name="note"
        label={t('desk.revoke.note')}
        hint={t('desk.revoke.noteHint')}
        optional
        rows={3}
        maxLength={noteLength}
        value={typed.note}
        error={errorOf(problems, 'note')}
        control={control('note')}
      />
      <Actions>
        <Button kind="danger">{t('desk.revoke.submit')}</Button>
      </Actions>
    </Form>
  );
}
