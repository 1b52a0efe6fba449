import { useActionData, useLoaderData } from '@remix-run/react';
import { answerLength, answerRequest } from '#app/features/applying/answer-request.server';
import { ownOpenRequest } from '#app/features/applying/open-request.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { fieldErrors } from '#app/http/field-words.server';
import { invalid } from '#app/http/forms.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { answerRows, untilWords } from '#app/http/request-words.server';
import { notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextArea } from '#app/ui/form/text-area';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';
import { SummaryList } from '#app/ui/summary-list';

export const loader = applicantLoader(async ({ t, locale, account, params }) => {
  const around = { t, locale };
  const { application, request } = found(await ownOpenRequest(account.id, params.id));
  const { id } = application;
  if (!request) throw seeOther(paths.status(locale, id));
  return {
    title: t('answering.sendTitle'),
    back: paths.answerRequest(locale, id),
    until: untilWords(around, request),
    request: request.id,
    rows: answerRows(around, request),
    hint: t('answering.moreHint', { max: answerLength }),
    open: request.rows.filter(({ done }) => !done).length,
  };
});

export const action = applicantAction(async ({ form, t, locale, account, params, now }) => {
  const id = params.id ?? '';
  found(await ownOpenRequest(account.id, id));
  const [text, request] = ['text', 'request'].map((name) => String(form.get(name) ?? '')) as [string, string];
  const answered = await answerRequest({ id, text, request }, { id: account.id }, { now });
  if (answered.ok) return seeOther(paths.status(locale, id));
  switch (answered.code) {
    case 'explanation-required':
    case 'too-long':
      return invalid(fieldErrors(t, [{ name: 'text', code: answered.code, params: answered.detail }]), form);
    case 'request-closed':
      throw tooLate('request-closed', locale, id);
    default:
      throw notFound();
  }
});

export const handle = { typed: {} };

export default function SendAnswer() {
  const t = useT();
  const { title, back, until, request, rows, hint, open } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTyped(refused)?.text;
  return (
    <PageLayout back={back} backText={t('answering.back')} errors={refused?.errors}>
      <PageHeading lead={t('answering.sendLead')}>{title}</PageHeading>
      <p>{until}</p>
      {open > 0 && <Notice tone="warning">{t('answering.openNote', { count: open })}</Notice>}
      <SummaryList
        rows={rows.map(({ key, label, lines, change }) => ({
          key,
          label,
          value:
            lines.length === 0 ? (
              <span className="muted">{t('answering.open')}</span>
            ) : (
              lines.map((line) => (
                <p key={line} className="answer" dir="auto">
                  {line}
                </p>
              ))
            ),
          change: { href: change, text: t('answering.change'), what: label },
        }))}
      />
      <Form typed>
        <input type="hidden" name="request" value={request} />
        <TextArea
          name="text"
          label={t('answering.more')}
          hint={hint}
          optional={open === 0}
          value={typeof typed === 'string' ? typed : ''}
          error={errorOf(refused?.errors, 'text')}
          rows={5}
          dir="auto"
        />
        <Actions>
          <Button>{t('answering.send')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
