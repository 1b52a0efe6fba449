import { useActionData, useLoaderData } from '@remix-run/react';
import { answerRequest } from '#app/features/applying/answer-request.server';
import { ownApplication } from '#app/features/applying/application.query.server';
import { applicationStory } from '#app/features/applying/status.query.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { fieldErrors } from '#app/http/field-words.server';
import { invalid } from '#app/http/forms.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { askedFor } from '#app/http/status-words.server';
import { formatDate } from '#app/i18n/format';
import { itemTitle } from '#app/i18n/outcome-words.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextArea } from '#app/ui/form/text-area';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';

export const loader = applicantLoader(async ({ t, locale, account, params }) => {
  const application = found(await ownApplication(account.id, params.id));
  const { id, status, entries } = application;
  const { requests, documents } = await applicationStory(application);
  const request = requests.find(({ answeredAt, cancelledAt }) => !answeredAt && !cancelledAt);
  if (status !== 'awaiting_information' || !request) throw seeOther(paths.status(locale, id));
  const items = [...new Set(request.items.flatMap(({ item }) => item ?? []))];
  return {
    title: t('applying.request.title'),
    back: paths.status(locale, id),
    until: t('applying.request.until', { until: formatDate(locale, request.dueOn) }),
    request: request.id,
    asked: request.items.map((item) => askedFor({ locale, t }, item, entries)),
    items: items.map((item) => ({
      item,
      href: paths.documentItem(locale, id, item),
      text: t('applying.request.upload', { item: itemTitle(locale, item, entries) }),
      sent: t('applying.request.sentFiles', {
        count: documents.filter((each) => each.item === item && each.uploadedAt >= request.askedAt).length,
      }),
    })),
  };
});

export const action = applicantAction(async ({ form, t, locale, account, params, now }) => {
  const id = params.id ?? '';
  found(await ownApplication(account.id, id));
  const text = String(form.get('text') ?? '');
  const request = String(form.get('request') ?? '');
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

export default function AnswerRequest() {
  const t = useT();
  const { title, back, until, request, asked, items } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTyped(refused)?.text;
  return (
    <PageLayout back={back} errors={refused?.errors}>
      <PageHeading lead={until}>{title}</PageHeading>
      <h2>{t('applying.request.asked')}</h2>
      <ul>
        {asked.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {items.length > 0 && (
        <>
          <ul className="task-list">
            {items.map(({ item, href, text, sent }) => (
              <li className="task" key={item}>
                <div className="task-name">
                  <a className="task-link" href={href}>
                    {text}
                  </a>
                </div>
                <div className="task-status">{sent}</div>
              </li>
            ))}
          </ul>
          <p className="muted">{t('applying.request.once')}</p>
        </>
      )}
      <Form typed>
        <input type="hidden" name="request" value={request} />
        <TextArea
          name="text"
          label={t('applying.request.text')}
          hint={t('applying.request.textHint')}
          value={typeof typed === 'string' ? typed : ''}
          error={errorOf(refused?.errors, 'text')}
          rows={8}
          dir="auto"
        />
        <Actions>
          <Button>{t('applying.request.send')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
