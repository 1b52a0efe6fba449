import { useActionData, useLoaderData } from '@remix-run/react';
import { ownApplication } from '#app/features/applying/application.query.server';
import { objectToRefusal } from '#app/features/applying/object-to-refusal.server';
import { applicationStory } from '#app/features/applying/status.query.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { familyStatus } from '#app/http/family-status.server';
import { fieldErrors } from '#app/http/field-words.server';
import { invalid } from '#app/http/forms.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { groundInWords } from '#app/http/status-words.server';
import { formatDate } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { FamilyCards } from '#app/ui/applying/family-cards';
import { Grounds } from '#app/ui/applying/grounds';
import { Actions, Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextArea } from '#app/ui/form/text-area';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';

export const loader = applicantLoader(async ({ t, locale, account, params }) => {
  const application = found(await ownApplication(account.id, params.id));
  const { id } = application;
  const story = await applicationStory(application);
  const { notice, objection, documents, objectUntil } = story;
  if (!objectUntil || !notice || objection) throw seeOther(paths.status(locale, id));
  return {
    title: t('applying.objection.title'),
    back: paths.status(locale, id),
    until: t('applying.objection.until', { until: formatDate(locale, objectUntil) }),
    notice: notice.id,
    files: paths.documentItem(locale, id, 'objection'),
    sent: t('hearing.filesSent', {
      count: documents.filter((each) => each.item === 'objection' && each.uploadedAt >= notice.at).length,
    }),
    // A notice about the family says of whom.
    about: story.familyNotice ? familyStatus({ locale, t }, application, story).filter(({ object }) => object) : [],
    grounds: story.familyNotice ? [] : notice.reasons.map((reason) => groundInWords({ locale, t }, reason)),
  };
});

export const action = applicantAction(async ({ form, t, locale, account, params, now }) => {
  const id = params.id ?? '';
  found(await ownApplication(account.id, id));
  const objection = { id, text: String(form.get('text') ?? ''), notice: String(form.get('notice') ?? '') };
  const objected = await objectToRefusal(objection, { id: account.id }, { now });
  if (objected.ok) return seeOther(paths.status(locale, id));
  switch (objected.code) {
    case 'objection-required':
    case 'too-long':
      return invalid(fieldErrors(t, [{ name: 'text', code: objected.code, params: objected.detail }]), form);
    case 'notice-closed':
      throw tooLate('notice-closed', locale, id);
    default:
      throw notFound();
  }
});

export const handle = { typed: {} };

export default function ObjectToRefusal() {
  const t = useT();
  const { title, back, until, notice, about, grounds, files, sent } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTyped(refused)?.text;
  return (
    <PageLayout back={back} errors={refused?.errors}>
      <PageHeading lead={until}>{title}</PageHeading>
      <h2>{t('applying.status.notice')}</h2>
      <Grounds grounds={grounds} />
      <FamilyCards family={about} />
      <Form typed>
        <input type="hidden" name="notice" value={notice} />
        <TextArea
          name="text"
          label={t('applying.objection.text')}
          hint={t('applying.objection.textHint')}
          value={typeof typed === 'string' ? typed : ''}
          error={errorOf(refused?.errors, 'text')}
          rows={10}
          dir="auto"
        />
        <p>
          {sent}.{' '}
          <a className="ds-link" href={files}>
            {t('hearing.files')}
          </a>
        </p>
        <Actions>
          <Button>{t('applying.objection.send')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
