import { useActionData, useLoaderData } from '@remix-run/react';
import { messageLength } from '#app/domain/application/messages';
import { ownConversation } from '#app/features/talking/conversation.query.server';
import { writeMessage } from '#app/features/talking/write-message.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { formKey, invalid } from '#app/http/forms.server';
import { found } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { saidToApplicant } from '#app/http/talk-words.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextArea } from '#app/ui/form/text-area';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';
import { Thread } from '#app/ui/talk/thread';

export const loader = applicantLoader(async ({ t, locale, account, params, url, now }) => {
  const { application, messages } = found(await ownConversation(account.id, params.id, { now }));
  return {
    title: t('talk.title'),
    back: paths.status(locale, application.id),
    lead: t('talk.lead', { reference: application.reference ?? '' }),
    said: saidToApplicant({ t, locale }, messages),
    sent: url.searchParams.has('sent'),
    request: application.status === 'awaiting_information' ? paths.answerRequest(locale, application.id) : null,
    key: formKey(),
  };
});

export const action = applicantAction(async ({ form, t, locale, account, params, now }) => {
  const id = params.id ?? '';
  const [text, key] = ['text', 'key'].map((name) => String(form.get(name) ?? '')) as [string, string];
  const written = await writeMessage({ id, text, key, locale }, { id: account.id }, { now });
  if (written.ok) return seeOther(`${paths.messages(locale, id)}?sent`);
  if (written.code === 'not-found') throw notFound();
  return invalid([{ name: 'text', text: t(`talk.error.${written.code}`, written.detail) }], form);
});

export const handle = { typed: {} };

export default function Messages() {
  const t = useT();
  const { title, back, lead, said, sent, request, key } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTyped(refused);
  const text = typed?.text;
  const again = typed?.key;
  return (
    <PageLayout back={back} errors={refused?.errors}>
      {sent && !refused && (
        <Notice tone="success" live>
          {t('talk.sent')}
        </Notice>
      )}
      <PageHeading lead={lead}>{title}</PageHeading>
      <Thread said={said} none={t('talk.none')} />
      <h2>{t('talk.write')}</h2>
      {request && (
        <Notice>
          {t('talk.notAnswer')}{' '}
          <a className="ds-link" href={request}>
            {t('talk.answerRequest')}
          </a>
        </Notice>
      )}
      <Form typed>
        <input type="hidden" name="key" value={typeof again === 'string' ? again : key} />
        <TextArea
          name="text"
          label={t('talk.text')}
          hint={t('talk.hint', { max: messageLength })}
          value={typeof text === 'string' ? text : ''}
          error={errorOf(refused?.errors, 'text')}
          rows={6}
          dir="auto"
        />
        <Actions>
          <Button>{t('talk.send')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
