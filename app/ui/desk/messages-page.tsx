import { blockLength } from '#app/domain/application/messages';
import { useT } from '#app/i18n/react';
import type { MessageKey } from '#app/i18n/translate';
import { Actions, Button } from '../form/button';
import { useCheckedForm } from '../form/checked-form';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { SelectField } from '../form/select-field';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { Thread } from '../talk/thread';
import { CaseHead } from './case-head';
import type { MessagesView } from './messages-view';
import { SnippetField } from './snippet-field';

const schema = async () => (await import('#app/domain/decisions/reply-form')).replyForm;

interface Props {
  view: MessagesView;
  done: string | null;
  errors?: readonly FieldProblem[];
  typed: Record<string, string>;
}

/** What applicant and office wrote to each other, and the answer: a template in the applicant's language with one marked block. */
export function MessagesPage({ view, done, errors, typed }: Props) {
  const t = useT();
  return (
    <PageLayout width="wide" back={view.head.href} backText={t('desk.case.toCase')} errors={errors}>
      {done && (
        <Notice tone="success" live>
          {done}
        </Notice>
      )}
      <CaseHead head={view.head} />
      <PageHeading level={2} lead={view.lead}>
        {view.title}
      </PageHeading>
      <Thread said={view.said} none={t('talkDesk.messages.none')} />
      {view.barred ? (
        <Notice>{view.barred}</Notice>
      ) : (
        <>
          {view.waits && (
            <Form className="case-act">
              <p className="muted">{t('talkDesk.messages.settleHint')}</p>
              <Button kind="secondary" name="act" value="settle">
                {t('talkDesk.messages.settle')}
              </Button>
            </Form>
          )}
          <h2>{t('talkDesk.messages.reply')}</h2>
          <Reply key={view.key} view={view} errors={errors} typed={typed} />
        </>
      )}
    </PageLayout>
  );
}

function Reply({ view, errors, typed }: Omit<Props, 'done'>) {
  const t = useT();
  const { onSubmit, control, problems, chosen, hydrated } = useCheckedForm({
    schema,
    words: (code) => t(`talkDesk.error.${code || 'unknown'}` as MessageKey, { until: '' }),
    refused: errors,
  });
  const code = String((hydrated ? chosen('template') : undefined) ?? typed.template ?? '');
  const block = String((hydrated ? chosen('block') : undefined) ?? typed.block ?? '');
  const template = view.templates.find(({ value }) => value === code);
  return (
    <Form typed onSubmit={onSubmit}>
      <input type="hidden" name="key" value={typed.key ?? view.key} {...control('key')} />
      <SelectField
        name="template"
        label={t('talkDesk.messages.template')}
        options={view.templates}
        value={typed.template}
        error={errorOf(problems, 'template')}
        control={control('template')}
      />
      <SnippetField
        name="block"
        label={t('talkDesk.messages.block')}
        hint={`${t('talkDesk.messages.blockHint', { max: blockLength })} ${hydrated ? t('talkDesk.messages.snippetHint') : ''}`}
        value={typed.block}
        error={errorOf(problems, 'block')}
        maxLength={blockLength}
        snippets={view.snippets}
        lang={view.lang}
        dir={view.dir}
        control={control('block')}
        hydrated={hydrated}
      />
      {template && (
        <section aria-live="polite">
          <h3>{t('talkDesk.messages.preview')}</h3>
          <div className="said said-text" lang={view.lang} dir={view.dir}>
            <p>{template.before}</p>
            <p className="reply-place">{block || '…'}</p>
            <p>{template.after}</p>
          </div>
        </section>
      )}
      <Actions>
        <Button name="act" value="reply">
          {t('talkDesk.messages.send')}
        </Button>
        {!hydrated && (
          <Button kind="secondary" name="act" value="see">
            {t('talkDesk.messages.see')}
          </Button>
        )}
      </Actions>
    </Form>
  );
}
