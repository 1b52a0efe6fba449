import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { rawForm } from '#app/domain/basics/raw-form';
import { answerAsEmployer } from '#app/features/employers/answer-as-employer.server';
import { signatureSchema } from '#app/features/employers/employer.schema';
import { employerAsked } from '#app/features/employers/employer-asked.query.server';
import { publicAction, publicLoader } from '#app/http/audience.server';
import {
  claimRows,
  correctionErrors,
  correctionFields,
  employerErrors,
  readCorrection,
} from '#app/http/employer-words.server';
import { parseForm, typedValues } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther, tooMany } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { ConfirmOffer } from '#app/ui/verify/confirm-offer';

/** What an employer is asked by the link of a letter. Looking changes nothing; a link that opens nothing says no more. */
export const loader = publicLoader(async ({ params, t, locale, clientIp, now, page: sent }) => {
  const asked = await employerAsked(params.token ?? '', { clientIp, now });
  if (asked === 'too-many') throw tooMany();
  if (!asked) return data({ title: t('employer.page.nothing'), view: null, noForm: true }, { status: 404 });
  const view = {
    rows: [
      { key: 'person', label: t('employer.row.person'), value: asked.person, dir: 'auto' as const },
      ...claimRows({ locale, t }, asked.claim),
    ],
    questions: correctionFields(locale, asked.claim, sent.typed ?? undefined),
  };
  return data({ title: t('employer.page.title'), view, noForm: false });
});

export const action = publicAction(async ({ params, form, t, locale, clientIp, now }) => {
  const token = params.token ?? '';
  const here = paths.employer(locale, token);
  const raw = rawForm(form);
  const parsed = parseForm(signatureSchema, form);
  const correcting = raw.answer === 'corrected';
  const corrected = correcting ? readCorrection(raw, now) : null;
  if (!parsed.ok || corrected?.ok === false) {
    const errors = [
      ...(parsed.ok ? [] : employerErrors(t, parsed.errors)),
      ...(corrected?.ok === false ? correctionErrors(t, corrected.errors) : []),
    ];
    const asked = await employerAsked(token, { clientIp, now });
    if (asked === 'too-many') throw tooMany();
    if (!asked) throw seeOther(here);
    const questions = correctionFields(locale, asked.claim, raw, errors);
    return data({ errors, values: typedValues(form), questions }, { status: 422 });
  }
  const answer = { signature: parsed.value, corrected: corrected?.value ?? null };
  const done = await answerAsEmployer(token, answer, { clientIp, now });
  if (done.ok) return seeOther(paths.employerAnswered(locale));
  if (done.code === 'too-many') throw tooMany();
  return seeOther(here);
});

export const headers = () => ({ 'X-Robots-Tag': 'noindex, nofollow' });

export const handle = { typed: {} };

export default function Employer() {
  const t = useT();
  const { title, view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (!view) {
    return (
      <PageLayout>
        <PageHeading lead={t('employer.page.nothingText')}>{title}</PageHeading>
      </PageLayout>
    );
  }
  const questions = refused && 'questions' in refused ? refused.questions : view.questions;
  return <ConfirmOffer title={title} rows={view.rows} questions={questions} refused={refused} />;
}
