import { useT } from '#app/i18n/react';
import { CaseHead } from '../desk/case-head';
import type { CaseHeadView } from '../desk/case-view';
import { Actions, Button } from '../form/button';
import { ChoiceField } from '../form/choice-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { TextField } from '../form/text-field';
import { PageLayout } from '../layout/page-layout';
import { PageHeading } from '../page-heading';

export interface CourtPageView {
  title: string;
  head: CaseHeadView;
  orders: { value: string; label: string }[];
}

interface Props {
  view: CourtPageView;
  errors?: readonly FieldProblem[];
  typed: { orders: string; court: string; number: string };
}

/** What a court has ordered after a refusal, written down and carried out. */
export function CourtPage({ view, errors, typed }: Props) {
  const t = useT();
  return (
    <PageLayout width="wide" back={view.head.href} backText={t('desk.case.toCase')} errors={errors}>
      <CaseHead head={view.head} />
      <PageHeading level={2} lead={t('appeal.desk.courtLead')}>
        {view.title}
      </PageHeading>
      <Form typed>
        <input type="hidden" name="version" value={view.head.version} />
        <TextField
          name="court"
          label={t('appeal.desk.courtName')}
          dir="auto"
          value={typed.court}
          error={errorOf(errors, 'court')}
        />
        <TextField
          name="number"
          label={t('appeal.desk.courtNumber')}
          width="md"
          value={typed.number}
          error={errorOf(errors, 'number')}
        />
        <ChoiceField
          name="orders"
          label={t('appeal.desk.courtOrders')}
          value={typed.orders}
          error={errorOf(errors, 'orders')}
          options={view.orders}
        />
        <Actions>
          <Button>{t('appeal.desk.continue')}</Button>
          <a href={view.head.href}>{t('desk.case.toCase')}</a>
        </Actions>
      </Form>
    </PageLayout>
  );
}
