import { opinionLimits } from '#app/domain/application/opinions';
import { useT } from '#app/i18n/react';
import type { MessageKey } from '#app/i18n/translate';
import { Actions, Button } from '../form/button';
import { useCheckedForm } from '../form/checked-form';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { SelectField } from '../form/select-field';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { CaseHead } from './case-head';
import { OpinionCard } from './opinion-card';
import type { OpinionsView } from './opinions-view';

const askSchema = async () => (await import('#app/domain/decisions/opinion-forms')).askForm;

interface Props {
  view: OpinionsView;
  done: string | null;
  errors?: readonly FieldProblem[];
  typed: Record<string, string>;
}

/** What was asked outside and what came back; asking by a link, and writing down what came on paper. */
export function OpinionsPage({ view, done, errors, typed }: Props) {
  const t = useT();
  return (
    <PageLayout width="wide" back={view.head.href} backText={t('desk.case.toCase')} errors={errors}>
      {done && (
        <Notice tone="success" live>
          {done}
        </Notice>
      )}
      <CaseHead head={view.head} />
      <PageHeading level={2} lead={t('talkDesk.opinions.lead')}>
        {view.title}
      </PageHeading>
      {view.opinions.length === 0 && <p className="muted">{t('talkDesk.opinions.none')}</p>}
      <div className="stack">
        {view.opinions.map((opinion) => (
          <OpinionCard key={opinion.id} opinion={opinion} />
        ))}
      </div>
      {view.barred && <Notice>{view.barred}</Notice>}
      {!view.barred && view.open && (
        <>
          <h2>{t('talkDesk.opinions.ask')}</h2>
          <p>{t('talkDesk.opinions.askLead', { days: view.days })}</p>
          <Ask view={view} errors={errors} typed={typed} />
          <p>
            <a className="ds-link" href={view.paper}>
              {t('talkDesk.opinions.paper')}
            </a>
          </p>
        </>
      )}
    </PageLayout>
  );
}

type FormProps = Omit<Props, 'done'>;

function Ask({ view, errors, typed }: FormProps) {
  const t = useT();
  const { onSubmit, control, problems } = useCheckedForm({
    schema: askSchema,
    words: (code) => t(`talkDesk.error.${code || 'unknown'}` as MessageKey, { until: '' }),
    refused: errors,
  });
  const field = (name: string) => ({ name, value: typed[name], error: errorOf(problems, name) });
  return (
    <Form typed onSubmit={onSubmit}>
      <input type="hidden" name="act" value="ask" {...control('act')} />
      <input type="hidden" name="key" value={typed.key ?? view.key} {...control('key')} />
      <SelectField
        {...field('kind')}
        label={t('talkDesk.opinions.kindLabel')}
        options={view.kinds}
        control={control('kind')}
      />
      <SelectField
        {...field('check')}
        label={t('talkDesk.opinions.checkLabel')}
        hint={t('talkDesk.opinions.checkHint')}
        options={view.checks}
        optional
        control={control('check')}
      />
      <TextField {...field('body')} label={t('talkDesk.opinions.body')} control={control('body')} dir="auto" />
      <TextField
        {...field('email')}
        label={t('talkDesk.opinions.email')}
        inputMode="email"
        control={control('email')}
        dir="ltr"
      />
      <SelectField
        {...field('language')}
        label={t('talkDesk.opinions.language')}
        options={view.languages}
        control={control('language')}
      />
      <TextArea
        {...field('words')}
        label={t('talkDesk.opinions.wordsLabel')}
        hint={t('talkDesk.opinions.wordsHint', { max: opinionLimits.words })}
        optional
        rows={4}
        maxLength={opinionLimits.words}
        control={control('words')}
        dir="auto"
      />
      <Actions>
        <Button>{t('talkDesk.opinions.send')}</Button>
      </Actions>
    </Form>
  );
}
