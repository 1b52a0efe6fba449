import { useT } from '#app/i18n/react';
import { Actions, Button } from '../form/button';
import { ChoiceField } from '../form/choice-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { TextField } from '../form/text-field';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { useTyped } from '../root-data';
import { SummaryCard, type TextRow } from '../summary-list';

interface LetterView {
  key: string;
  state: string;
  stateWords: string;
  rows: readonly TextRow[];
}

interface Props {
  title: string;
  back: string;
  claim: readonly TextRow[] | null;
  /** Where the offer is changed; null once it is sent. */
  change: string | null;
  newest: LetterView | null;
  earlier: readonly LetterView[];
  result?: string;
  confirmed: boolean;
  mayTakeOver: boolean;
  mayAsk: boolean;
  last: string;
  languages: readonly { value: string; label: string }[];
  language: string;
  refused?: { errors: FieldProblem[]; values: Record<string, string | string[]> };
}

/** An applicant asks the employer to confirm the offer, and reads what came of it. */
export function EmployerPage(props: Props) {
  const t = useT();
  const { title, back, claim, change, newest, earlier, result, confirmed, mayTakeOver, mayAsk, refused } = props;
  return (
    <PageLayout back={back} errors={refused?.errors}>
      <PageHeading lead={t('employer.lead')}>{title}</PageHeading>
      {newest && (
        <Notice tone={confirmed ? 'success' : 'info'} title={newest.stateWords}>
          <p>{result}</p>
        </Notice>
      )}
      {claim ? (
        <SummaryCard
          title={t('employer.claim')}
          rows={claim}
          actions={change && !confirmed ? [{ href: change, text: t('employer.change') }] : []}
        />
      ) : (
        <p>
          {t('employer.incomplete')} {change && <a href={change}>{t('employer.change')}</a>}
        </p>
      )}
      {mayTakeOver && <Press act="take-over">{t('employer.takeOver')}</Press>}
      {newest && <SummaryCard title={newest.stateWords} rows={newest.rows} level={2} />}
      {newest?.state === 'waiting' && <Press act="revoke">{t('employer.revoke')}</Press>}
      {mayAsk && <AskForm {...props} />}
      {earlier.length > 0 && (
        <section>
          <h2>{t('employer.history')}</h2>
          {earlier.map((letter) => (
            <SummaryCard key={letter.key} title={letter.stateWords} rows={letter.rows} level={3} />
          ))}
        </section>
      )}
    </PageLayout>
  );
}

function Press({ act, children }: { act: string; children: string }) {
  return (
    <Form>
      <input type="hidden" name="act" value={act} />
      <Actions>
        <Button kind="secondary">{children}</Button>
      </Actions>
    </Form>
  );
}

function AskForm({ newest, last, languages, language, refused }: Props) {
  const t = useT();
  const typed = useTyped(refused);
  const value = (name: string, otherwise: string) => {
    const text = typed?.[name];
    return typeof text === 'string' ? text : otherwise;
  };
  return (
    <section>
      <h2>{t(newest ? 'employer.ask.again' : 'employer.ask.title')}</h2>
      <p>{t('employer.ask.note')}</p>
      {newest?.state === 'waiting' && <p>{t('employer.ask.againNote')}</p>}
      <Form typed>
        <input type="hidden" name="last" value={last} />
        <TextField
          name="email"
          type="email"
          label={t('employer.ask.email')}
          hint={t('employer.ask.emailHint')}
          value={value('email', '')}
          error={errorOf(refused?.errors, 'email')}
          dir="ltr"
        />
        <ChoiceField
          name="language"
          label={t('employer.ask.language')}
          options={languages}
          value={value('language', language)}
          error={errorOf(refused?.errors, 'language')}
          inline
        />
        <Actions>
          <Button>{t('employer.ask.action')}</Button>
        </Actions>
      </Form>
    </section>
  );
}
