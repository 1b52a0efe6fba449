import { explanationLength } from '#app/domain/decisions/note-length';
import { useT } from '#app/i18n/react';
import { HearingFields } from '../deciding/hearing-fields';
import { Actions, Button } from '../form/button';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { TextArea } from '../form/text-area';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { SummaryCard } from '../summary-list';
import { Tag } from '../tag';
import type { ProposalPageView } from './proposal-view';

interface Props {
  view: ProposalPageView;
  done: string | null;
  errors?: readonly FieldProblem[];
  typed: Record<string, string>;
}

/** The other officer's half: what is proposed, what the holder says, what approving does. */
export function ProposalPage({ view, done, errors, typed }: Props) {
  const t = useT();
  return (
    <PageLayout width="wide" back={view.back} errors={errors}>
      {done && (
        <Notice tone="success" live>
          {done}
        </Notice>
      )}
      <PageHeading caption={<span dir="ltr">{view.caption}</span>}>{view.title}</PageHeading>
      <p>
        <Tag tone={view.tone}>{view.state}</Tag>
      </p>
      <SummaryCard title={view.title} rows={view.rows} />
      {view.barred && <Notice tone="info">{view.barred}</Notice>}
      {view.mayRecordHearing && <HearingForm errors={errors} typed={typed} />}
      {view.mayDecide && !view.mayRecordHearing && (
        <section className="card">
          <div className="card-head">
            <h2 className="card-title">{t('proposals.decide')}</h2>
          </div>
          <div className="card-body stack">
            {view.mayApprove && (
              <>
                <h3>{t('proposals.whatHappens')}</h3>
                <ul>
                  {view.effects.map((effect) => (
                    <li key={effect}>{effect}</li>
                  ))}
                </ul>
              </>
            )}
            <Form typed>
              <TextArea
                name="answer"
                label={t('proposals.answer')}
                hint={t('proposals.answerHint')}
                optional={!view.asksAnswer}
                rows={4}
                maxLength={explanationLength}
                dir="auto"
                value={typed.answer}
                error={errorOf(errors, 'answer')}
              />
              <Actions>
                {view.mayApprove && (
                  <Button name="act" value="approve" kind={view.gentle ? 'primary' : 'danger'}>
                    {t('proposals.approve')}
                  </Button>
                )}
                <Button name="act" value="reject" kind="secondary">
                  {t('proposals.reject')}
                </Button>
              </Actions>
            </Form>
          </div>
        </section>
      )}
      {view.mayWithdraw && (
        <Form>
          <Button name="act" value="withdraw" kind="secondary">
            {t('proposals.withdraw')}
          </Button>
        </Form>
      )}
    </PageLayout>
  );
}

/** What was said at the hearing is written down before anything is decided. */
function HearingForm({ errors, typed }: Pick<Props, 'errors' | 'typed'>) {
  const t = useT();
  return (
    <section className="card">
      <div className="card-head">
        <h2 className="card-title">{t('proposals.hearingRecord')}</h2>
      </div>
      <div className="card-body stack">
        <Form typed>
          <HearingFields errors={errors} typed={typed} />
          <Actions>
            <Button name="act" value="hearing">
              {t('hearing.desk.submit')}
            </Button>
          </Actions>
        </Form>
      </div>
    </section>
  );
}
