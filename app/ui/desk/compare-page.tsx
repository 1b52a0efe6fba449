import { useT } from '#app/i18n/react';
import { Actions, Button } from '../form/button';
import { useCheckedForm } from '../form/checked-form';
import { ChoiceField } from '../form/choice-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { SelectField } from '../form/select-field';
import { TextArea } from '../form/text-area';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { Table } from '../table';
import { Tag } from '../tag';
import type { CompareView } from './compare-view';

interface Props {
  view: CompareView;
  back: string;
  done: string | null;
  /** This officer may answer. */
  may: boolean;
  errors?: readonly FieldProblem[];
  typed: { answer: string; reason: string; note: string };
}

/** Two applications side by side, why they are, and what the officer finds. */
export function ComparePage({ view, back, done, may, errors, typed }: Props) {
  const t = useT();
  const { here, there, because, rows, answered } = view;
  const { control, onSubmit, problems } = useCheckedForm({
    schema: async () => (await import('#app/domain/people/likeness-form')).likenessForm,
    words: (code) => t(`compare.error.${errorCodeOf(code)}`),
    refused: errors,
  });
  return (
    <PageLayout width="full" back={back} errors={problems}>
      <PageHeading lead={t('compare.lead')}>{view.title}</PageHeading>
      {done && (
        <Notice tone="success" live>
          {done}
        </Notice>
      )}
      <Notice tone="info" title={t('compare.why.title')}>
        <ul>
          {because.map(({ key, text }) => (
            <li key={key}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      </Notice>
      <Table
        quiet
        caption={view.title}
        columns={[
          { key: 'what', label: t('compare.column.what') },
          { key: 'here', label: t('compare.column.here') },
          { key: 'there', label: t('compare.column.there') },
        ]}
        rows={[
          {
            key: 'case',
            cells: [
              t('compare.list.column.case'),
              ...[here, there].map(({ reference, href }) => (
                <a key={reference} className="ds-link case-number" href={href} dir="ltr">
                  {reference}
                </a>
              )),
            ],
          },
          ...rows.map(({ key, label, here: one, there: two, differs }) => ({
            key,
            tone: differs ? ('warning' as const) : undefined,
            cells: [
              label,
              <bdi key="here">{one}</bdi>,
              <span key="there">
                <bdi>{two}</bdi> {differs && <Tag tone="warning">{t('compare.row.differs')}</Tag>}
              </span>,
            ],
          })),
        ]}
      />
      <div className="compare-pictures">
        {[here, there].map(({ reference, pictures }) => (
          <div key={reference}>
            {pictures.map(({ id, src, name }) => (
              <img key={id} src={src} alt={`${reference}: ${name}`} loading="lazy" />
            ))}
          </div>
        ))}
      </div>
      {answered && <p>{answered}</p>}
      {may && !answered && (
        <Form typed onSubmit={onSubmit}>
          <AnswerFields reasons={view.reasons} problems={problems} typed={typed} control={control} />
          <Actions>
            <Button>{t('compare.form.submit')}</Button>
          </Actions>
        </Form>
      )}
    </PageLayout>
  );
}

interface FieldsProps extends Pick<Props, 'typed'>, Pick<CompareView, 'reasons'> {
  problems: readonly FieldProblem[] | undefined;
  control: (name: 'answer' | 'reason' | 'note') => object | undefined;
}

function AnswerFields({ reasons, problems, typed, control }: FieldsProps) {
  const t = useT();
  return (
    <ChoiceField
      name="answer"
      label={t('compare.form.legend')}
      error={errorOf(problems, 'answer')}
      control={control('answer')}
      value={typed.answer || undefined}
      options={[
        { value: 'same', label: t('compare.form.same'), hint: t('compare.form.sameHint') },
        {
          value: 'different',
          label: t('compare.form.different'),
          hint: t('compare.form.differentHint'),
          more: (
            <>
              <SelectField
                name="reason"
                label={t('compare.form.reason')}
                error={errorOf(problems, 'reason')}
                control={control('reason')}
                value={typed.reason}
                options={reasons}
              />
              <TextArea
                name="note"
                label={t('compare.form.note')}
                hint={t('compare.form.noteHint')}
                error={errorOf(problems, 'note')}
                control={control('note')}
                value={typed.note}
                maxLength={500}
                optional
              />
            </>
          ),
        },
      ]}
    />
  );
}

const errorCodes = ['choose-answer', 'choose-reason', 'say-why', 'note-long'] as const;
const errorCodeOf = (code: string) => errorCodes.find((each) => each === code) ?? 'choose-answer';
