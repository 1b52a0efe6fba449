import type { UseFormRegisterReturn } from 'react-hook-form';
import { noteLength } from '#app/domain/decisions/note-length';
import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { Actions, Button } from '../form/button';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { SelectField } from '../form/select-field';
import { TextArea } from '../form/text-area';
import { PageLayout } from '../layout/page-layout';
import { PageHeading } from '../page-heading';
import { CaseHead } from './case-head';
import type { AskableView, RequestPageView } from './decision-view';
import { useCheckedForm } from './use-checked-form';

const schema = async () => (await import('#app/domain/decisions/officer-forms')).requestForm;

interface Props {
  view: RequestPageView;
  errors?: readonly FieldProblem[];
  typed: Record<string, string>;
}

/** Asking is choosing a reason beside what is meant; everything else stays “not asked for”. */
export function RequestPage({ view, errors, typed }: Props) {
  const t = useT();
  const { onSubmit, control, problems } = useCheckedForm(schema, errors);
  const asked = view.answers.some(({ name }) => typed[name]);
  return (
    <PageLayout width="wide" back={view.head.href} backText={t('desk.case.toCase')} errors={problems}>
      <CaseHead head={view.head} />
      <PageHeading level={2} lead={view.lead}>
        {view.title}
      </PageHeading>
      <Form typed onSubmit={onSubmit}>
        <input type="hidden" name="version" value={view.head.version} {...control('version')} />
        <fieldset className="field" id="request">
          <legend className="ds-label field-label">{t('desk.request.documents')}</legend>
          <Askable rows={view.documents} typed={typed} control={control} />
        </fieldset>
        <Details summary={`${t('desk.request.answers')}. ${t('desk.request.answersHint')}`} open={asked}>
          <Askable rows={view.answers} typed={typed} control={control} />
        </Details>
        <TextArea
          name="note"
          label={t('desk.request.note')}
          hint={t('desk.request.noteHint')}
          optional
          rows={4}
          maxLength={noteLength}
          value={typed.note}
          error={errorOf(problems, 'note')}
          control={control('note')}
        />
        <Actions>
          <Button data-key="save">{t('desk.request.send')}</Button>
          <a href={view.head.href}>{t('desk.case.toCase')}</a>
        </Actions>
      </Form>
    </PageLayout>
  );
}

interface AskableProps {
  rows: readonly AskableView[];
  typed: Record<string, string>;
  control: (name: string) => UseFormRegisterReturn | undefined;
}

function Askable({ rows, typed, control }: AskableProps) {
  const t = useT();
  return (
    <div className="askable">
      {rows.map(({ name, label, detail, options, suggested }) => (
        <div key={name} className="askable-row">
          <SelectField
            name={name}
            label={label}
            hint={<bdi>{detail || t('common.notProvided')}</bdi>}
            value={typed[name] ?? suggested}
            options={options}
            empty={t('desk.request.notAsked')}
            control={control(name)}
          />
        </div>
      ))}
    </div>
  );
}
