import { useT } from '#app/i18n/react';
import { Actions, Button, LinkButton } from '../form/button';
import { DateField, type DateParts } from '../form/date-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { SummaryCard } from '../summary-list';
import { Tag } from '../tag';
import { Timeline } from '../timeline';
import type { PermitPageView } from './permit-view';
import { ProposalTable } from './proposal-table';

interface Props {
  view: PermitPageView;
  back: string;
  done: string | null;
  errors?: readonly FieldProblem[];
  arrivedOn: DateParts;
}

/** One permit, and what this officer may do with it. */
export function PermitPage({ view, back, done, errors, arrivedOn }: Props) {
  const t = useT();
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
      {view.ends && <Notice tone="info">{view.ends}</Notice>}
      <SummaryCard
        title={t('desk.permits.holder')}
        rows={view.rows}
        actions={[{ href: view.caseHref, text: t('common.actions.open'), what: t('desk.permits.application') }]}
      />
      {view.register && <p className="muted">{view.register}</p>}
      {view.mayRegisterArrival && <ArrivalForm errors={errors} value={arrivedOn} />}
      {view.mayLift && <LiftForm />}
      {view.proposals.length > 0 && (
        <SummaryCard title={t('proposals.ofPermit')} id="proposals">
          <ProposalTable lines={view.proposals} caption={t('proposals.ofPermit')} />
        </SummaryCard>
      )}
      {view.proposes.length > 0 && (
        <Actions>
          {view.proposes.map(({ key, href, text }) => (
            <LinkButton key={key} href={href} kind="secondary">
              {text}
            </LinkButton>
          ))}
        </Actions>
      )}
      {view.timeline.length > 0 && (
        <SummaryCard title={t('desk.permits.history')}>
          <Timeline items={view.timeline} />
        </SummaryCard>
      )}
    </PageLayout>
  );
}

function ArrivalForm({ errors, value }: { errors?: readonly FieldProblem[]; value: DateParts }) {
  const t = useT();
  return (
    <section className="card">
      <div className="card-head">
        <h2 className="card-title">{t('desk.arrival.title')}</h2>
      </div>
      <div className="card-body stack">
        <p>{t('desk.arrival.lead')}</p>
        <Form typed>
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

function LiftForm() {
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
