import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import { explanationLength, noteLength } from '#app/domain/decisions/note-length';
import { useT } from '#app/i18n/react';
import type { MessageKey } from '#app/i18n/translate';
import { Actions, Button } from '../form/button';
import { useCheckedForm } from '../form/checked-form';
import { ChoiceField } from '../form/choice-field';
import { DateField } from '../form/date-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { SummaryList } from '../summary-list';
import type { ProposePageView } from './proposal-view';

interface Props {
  view: ProposePageView;
  errors?: readonly FieldProblem[];
  typed: Record<string, string>;
}

/** One officer's half of an act that needs two hands. */
export function ProposePage({ view, errors, typed }: Props) {
  const t = useT();
  const { onSubmit, control, problems } = useCheckedForm({
    schema: async (): Promise<z.ZodType<unknown, FieldValues>> => {
      const { endForm, proposeForm } = await import('#app/domain/permits/proposal-forms');
      return view.asksEvent ? endForm : proposeForm;
    },
    words: (code) => t(`proposals.error.${code || 'unknown'}` as MessageKey, { until: '' }),
    refused: errors,
  });
  const area = (name: 'explanation' | 'note', max: number) => (
    <TextArea
      name={name}
      label={t(`proposals.${name}`)}
      hint={t(`proposals.${name}Hint`)}
      optional
      rows={4}
      maxLength={max}
      dir="auto"
      value={typed[name]}
      error={errorOf(problems, name)}
      control={control(name)}
    />
  );
  return (
    <PageLayout width="text" back={view.back} errors={problems}>
      <PageHeading lead={view.lead}>{view.title}</PageHeading>
      <SummaryList rows={view.rows} />
      {view.family.length > 0 && (
        <Notice tone="info">
          {view.familyLead}
          <ul>
            {view.family.map((permit) => (
              <li key={permit}>
                <bdi>{permit}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {view.unheard && <p className="muted">{view.unheard}</p>}
      <Form typed onSubmit={onSubmit}>
        <ChoiceField
          name="ground"
          label={t('proposals.ground')}
          value={typed.ground}
          error={errorOf(problems, 'ground')}
          control={control('ground')}
          options={view.grounds}
        />
        {view.fields && (
          <>
            <ChoiceField
              name="field"
              label={t('proposals.field')}
              value={typed.field}
              error={errorOf(problems, 'field')}
              control={control('field')}
              options={view.fields}
            />
            <TextField
              name="to"
              label={t('proposals.to')}
              hint={t('proposals.toHint')}
              dir="auto"
              value={typed.to}
              error={errorOf(problems, 'to')}
              control={control('to')}
            />
          </>
        )}
        {view.words !== null && (
          <TextArea
            name="to"
            label={t('proposals.words')}
            rows={6}
            maxLength={explanationLength}
            dir="auto"
            value={typed.to || view.words}
            error={errorOf(problems, 'to')}
            control={control('to')}
          />
        )}
        {view.asksEvent && (
          <>
            <DateField
              name="happenedOn"
              label={t('endings.form.day')}
              value={{
                day: typed['happenedOn.day'] ?? '',
                month: typed['happenedOn.month'] ?? '',
                year: typed['happenedOn.year'] ?? '',
              }}
              error={errorOf(problems, 'happenedOn')}
            />
            <TextField
              name="document"
              label={t('endings.form.document')}
              hint={t('endings.form.documentHint')}
              dir="auto"
              value={typed.document}
              error={errorOf(problems, 'document')}
              control={control('document')}
            />
          </>
        )}
        {view.asksExplanation && area('explanation', explanationLength)}
        {area('note', noteLength)}
        <Actions>
          <Button kind={view.grave ? 'danger' : 'primary'}>{t('proposals.submit')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
