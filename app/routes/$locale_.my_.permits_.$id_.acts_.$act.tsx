import { useActionData, useLoaderData } from '@remix-run/react';
import { lettersOfAct } from '#app/features/permits/act-letters.query.server';
import { noteProposalOpened, objectToProposal } from '#app/features/permits/object-to-proposal.server';
import { readOwnAct } from '#app/features/permits/proposal.query.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { fieldErrors } from '#app/http/field-words.server';
import { invalid } from '#app/http/forms.server';
import { found } from '#app/http/own.server';
import { ownActView } from '#app/http/own-act-words.server';
import { paths } from '#app/http/paths';
import { conflict, notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Grounds } from '#app/ui/applying/grounds';
import { BookedHearing } from '#app/ui/applying/hearing';
import { PaperLinks } from '#app/ui/applying/permit-cards';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextArea } from '#app/ui/form/text-area';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';
import { SummaryCard, SummaryList } from '#app/ui/summary-list';

export const handle = { typed: {} };

export const loader = applicantLoader(async ({ t, locale, account, params, now, today }) => {
  const own = found(await readOwnAct(account.id, { permitId: params.id, id: params.act }, now));
  // Who was never told of it learns of it when it is done.
  if (!own.proposal.objectUntil && own.proposal.result !== 'approved') throw notFound();
  await noteProposalOpened(own.proposal.id, now);
  const view = ownActView({ t, locale, today }, own, lettersOfAct(own.proposal));
  return { title: view.title, view, noForm: !view.mayObject };
});

export const action = applicantAction(async ({ form, t, locale, account, params, now }) => {
  const { id = '', act = '' } = params;
  const said = await objectToProposal({ id: act, text: String(form.get('text') ?? '') }, { id: account.id }, { now });
  if (said.ok) return seeOther(paths.ownAct(locale, id, act));
  switch (said.code) {
    case 'objection-required':
    case 'too-long':
      return invalid(fieldErrors(t, [{ name: 'text', code: said.code, params: said.detail }]), form);
    case 'notice-closed':
      throw conflict('notice-closed', {}, paths.ownAct(locale, id, act));
    default:
      throw notFound();
  }
});

export default function OwnAct() {
  const t = useT();
  const { view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTyped(refused)?.text;
  return (
    <PageLayout back={view.back} errors={refused?.errors}>
      <PageHeading caption={<span dir="ltr">{view.number}</span>} lead={view.lead}>
        {view.title}
      </PageHeading>
      {view.result && <Notice tone={view.tone}>{view.result}</Notice>}
      {view.until && <p>{view.until}</p>}
      <h2>{t('proposals.own.law')}</h2>
      <Grounds grounds={view.grounds} />
      {view.correction.length > 0 && <SummaryList rows={view.correction} />}
      {view.explanation && (
        <p className="answer" dir="auto">
          {view.explanation}
        </p>
      )}
      {view.objection && (
        <SummaryCard title={view.objection.title}>
          <p className="answer" dir="auto">
            {view.objection.text}
          </p>
        </SummaryCard>
      )}
      {view.answer && (
        <SummaryCard title={t('proposals.own.answer')}>
          <p className="answer" dir="auto">
            {view.answer}
          </p>
        </SummaryCard>
      )}
      {view.hearing && <BookedHearing booked={view.hearing} />}
      {view.mayObject && (
        <Form typed>
          <TextArea
            name="text"
            label={t('proposals.own.text')}
            hint={t('proposals.own.textHint')}
            value={typeof typed === 'string' ? typed : ''}
            error={errorOf(refused?.errors, 'text')}
            rows={8}
            dir="auto"
          />
          <Actions>
            <Button>{t('proposals.own.send')}</Button>
          </Actions>
        </Form>
      )}
      {(view.act || view.appeal) && (
        <Actions>
          {view.act && (
            <LinkButton href={view.hearingHref} kind="secondary">
              {t(view.act === 'move' ? 'hearing.move' : 'hearing.ask')}
            </LinkButton>
          )}
          {view.appeal && (
            <LinkButton href={view.appeal} kind="secondary">
              {t('proposals.own.appeal')}
            </LinkButton>
          )}
        </Actions>
      )}
      <PaperLinks links={view.letters} />
    </PageLayout>
  );
}
