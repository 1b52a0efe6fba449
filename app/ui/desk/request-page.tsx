import type { UseFormRegisterReturn } from 'react-hook-form';
import { noteLength } from '#app/domain/decisions/note-length';
import { useT } from '#app/i18n/react';
import type { MessageKey } from '#app/i18n/translate';
import type { LetterView } from '../deciding/letter-body';
import { Details } from '../details';
import { Actions, Button } from '../form/button';
import { useCheckedForm } from '../form/checked-form';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { SelectField } from '../form/select-field';
import { TextArea } from '../form/text-area';
import { PageLayout } from '../layout/page-layout';
import { Panes } from '../layout/panes';
import { PageHeading } from '../page-heading';
import { CaseHead } from './case-head';
import type { AskableView, FailedAskView, RequestPageView } from './decision-view';
import { LetterPreview } from './letter-preview';
import { useLetterPreview } from './use-letter-preview';

const schema = async () => (await import('#app/domain/decisions/officer-forms')).requestForm;

interface Props {
  view: RequestPageView;
  errors?: readonly FieldProblem[];
  /** Of what was typed, when it was refused. */
  letter?: LetterView;
  typed: Record<string, string>;
}

/** What the failed rows ask is proposed; the letter beside it is the one that will be sent. */
export function RequestPage({ view, errors, letter: refused, typed }: Props) {
  const t = useT();
  const { onSubmit, control, problems } = useCheckedForm({
    schema,
    words: (code) => t(`desk.error.${code || 'unknown'}` as MessageKey, { until: '' }),
    refused: errors,
  });
  const { letter, state, onChange } = useLetterPreview(view.preview, refused ?? view.letter);
  const besides = [...view.documents, ...view.answers, ...view.entries];
  const opened = view.failed.length === 0 || besides.some(({ name }) => typed[name]);
  const rows = { typed, control, problems };
  return (
    <PageLayout width="full" back={view.head.href} backText={t('desk.case.toCase')} errors={problems}>
      <CaseHead head={view.head} />
      <Panes
        first={<LetterPreview letter={letter} lead={view.letterLead} state={state} />}
        second={
          <>
            <PageHeading level={2} lead={view.lead}>
              {view.title}
            </PageHeading>
            <Form typed onSubmit={onSubmit} onChange={onChange}>
              <input type="hidden" name="version" value={view.head.version} {...control('version')} />
              <fieldset className="field" id="request">
                <legend className="ds-label field-label">{t('askingDesk.failedRows')}</legend>
                {view.failed.length === 0 && <p className="muted">{t('askingDesk.noneFailed')}</p>}
                {view.failed.length > 0 && <p className="field-hint">{t('askingDesk.wordsHint')}</p>}
                {view.failed.map((row) => (
                  <FailedAsk key={row.name} row={row} {...rows} />
                ))}
              </fieldset>
              <Details summary={t('askingDesk.besides')} open={opened}>
                <h3>{t('desk.request.documents')}</h3>
                <Askable rows={view.documents} {...rows} />
                <h3>{t('desk.request.answers')}</h3>
                <Askable rows={view.answers} {...rows} />
                {view.entries.length > 0 && <h3>{t('askingDesk.entries')}</h3>}
                <Askable rows={view.entries} {...rows} />
              </Details>
              <TextArea
                name="note"
                label={t('desk.request.note')}
                hint={t('desk.request.noteHint')}
                optional
                rows={3}
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
          </>
        }
      />
    </PageLayout>
  );
}

/** One thing to ask, the rows it is asked for, and a block for the officer's own words. */
function FailedAsk({ row, typed, control, problems }: Omit<AskableProps, 'rows'> & { row: FailedAskView }) {
  const t = useT();
  return (
    <div className="askable-row" data-failed>
      <SelectField
        name={row.name}
        label={row.label}
        hint={<bdi>{row.detail || t('common.notProvided')}</bdi>}
        value={typed[row.name] ?? row.suggested}
        options={row.options}
        width="full"
        empty={t('desk.request.notAsked')}
        error={errorOf(problems, row.name)}
        control={control(row.name)}
      />
      <ul className="muted">
        {row.rows.map(({ key, href, label, finding, note }) => (
          <li key={key}>
            <a className="ds-link" href={href}>
              <bdi>{label}</bdi>
            </a>
            : {finding}
            {note && <bdi> · {note}</bdi>}
          </li>
        ))}
      </ul>
      <TextArea
        name={row.words}
        label={t('askingDesk.words')}
        optional
        rows={1}
        maxLength={noteLength}
        value={typed[row.words]}
        error={errorOf(problems, row.words)}
        control={control(row.words)}
      />
    </div>
  );
}

interface AskableProps {
  rows: readonly AskableView[];
  typed: Record<string, string>;
  control: (name: string) => UseFormRegisterReturn | undefined;
  problems: readonly FieldProblem[];
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
