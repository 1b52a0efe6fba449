import { useActionData, useLoaderData } from '@remix-run/react';
import { opinionLimits } from '#app/domain/application/opinions';
import { answerForm } from '#app/domain/decisions/opinion-forms';
import { answerOpinion } from '#app/features/opinions/answer-opinion.server';
import { removeOutsideFile } from '#app/features/opinions/keep-opinion-file.server';
import { openOutside } from '#app/features/opinions/opinion.query.server';
import { publicAction, publicLoader } from '#app/http/audience.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { outsideView } from '#app/http/opinion-words.server';
import { paths } from '#app/http/paths';
import { seeOther, tooMany } from '#app/http/responses.server';
import { messageKey } from '#app/i18n/catalogues';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { ChoiceField } from '#app/ui/form/choice-field';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextArea } from '#app/ui/form/text-area';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';
import { SummaryCard } from '#app/ui/summary-list';

/** Looking at it changes nothing: programs that follow links in letters spend none. */
export const loader = publicLoader(async ({ t, locale, params, clientIp, now }) => {
  const opened = await openOutside(params.token, { clientIp, now });
  if (opened === 'too-many') throw tooMany();
  if (!opened) return { title: t('opinions.dead.title'), view: null, files: null, noForm: true };
  const view = outsideView({ locale, t }, opened);
  const files = {
    href: paths.opinionFiles(locale, params.token ?? ''),
    list: opened.opinion.documents.map(({ id, fileName }) => ({ id, name: fileName })),
  };
  return { title: t('opinions.title'), view, files, noForm: false };
});

export const action = publicAction(async ({ form, t, locale, params, now }) => {
  const token = params.token ?? '';
  if (form.has('remove')) {
    await removeOutsideFile({ token, document: String(form.get('remove')) }, { now });
    return seeOther(paths.opinion(locale, token));
  }
  const parsed = parseForm(answerForm, form);
  if (!parsed.ok) {
    const errors = parsed.errors.map(({ name, code }) => ({
      name,
      text: t(messageKey(`opinions.error.${code}`) ?? 'opinions.error.unknown'),
    }));
    return invalid(errors, form);
  }
  const answered = await answerOpinion({ token, ...parsed.value }, { now });
  return seeOther(answered.ok ? paths.opinionSent(locale) : paths.opinion(locale, token));
});

export const handle = { typed: {} };

export default function Opinion() {
  const t = useT();
  const { title, view, files } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTyped(refused) ?? {};
  const of = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '');
  if (!view || !files) {
    return (
      <PageLayout>
        <PageHeading lead={t('opinions.dead.text')}>{title}</PageHeading>
      </PageLayout>
    );
  }
  return (
    <PageLayout errors={refused?.errors}>
      <PageHeading lead={view.lead}>{title}</PageHeading>
      <SummaryCard title={t('opinions.about')} rows={view.rows} />
      {view.chain && (
        <section>
          <h2>{view.chain.title}</h2>
          <p>{view.chain.verdict}</p>
          <ol>
            {view.chain.claims.map((claim) => (
              <li key={claim}>
                <bdi>{claim}</bdi>
              </li>
            ))}
          </ol>
        </section>
      )}
      <p>
        <strong>{view.question}</strong>
      </p>
      {view.words && (
        <>
          <h2>{t('opinions.words')}</h2>
          <p className="answer" dir="auto">
            {view.words}
          </p>
        </>
      )}
      <h2>{t('opinions.files.title')}</h2>
      <p>{t('opinions.files.hint')}</p>
      {files.list.length === 0 && <p className="muted">{t('opinions.files.none')}</p>}
      {files.list.map(({ id, name }) => (
        <Form key={id} className="case-act">
          <bdi>{name}</bdi>{' '}
          <Button kind="tertiary" name="remove" value={id}>
            {t('opinions.files.remove', { name })}
          </Button>
        </Form>
      ))}
      <p>
        <a className="ds-link" href={files.href}>
          {t('opinions.files.add')}
        </a>
      </p>
      <Form typed>
        <ChoiceField
          name="answer"
          label={t('opinions.answer')}
          options={view.answers}
          value={of('answer')}
          error={errorOf(refused?.errors, 'answer')}
        />
        <TextArea
          name="reasons"
          label={t('opinions.reasons')}
          hint={t('opinions.reasonsHint', { max: opinionLimits.reasons })}
          value={of('reasons')}
          error={errorOf(refused?.errors, 'reasons')}
          rows={8}
          dir="auto"
        />
        <TextField
          name="signedBy"
          label={t('opinions.signedBy')}
          hint={t('opinions.signedByHint')}
          value={of('signedBy')}
          error={errorOf(refused?.errors, 'signedBy')}
          dir="auto"
        />
        <p className="muted">
          {t('opinions.once')} {view.until}
        </p>
        <Actions>
          <Button>{t('opinions.send')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
