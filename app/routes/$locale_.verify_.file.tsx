import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { largestPaper, verifySentFile } from '#app/features/permits/verify-file.query.server';
import { publicLoader, publicUpload } from '#app/http/audience.server';
import { fileAnswer } from '#app/http/file-answer.server';
import { paths } from '#app/http/paths';
import { readFileForm } from '#app/http/read-file-form.server';
import { tooMany } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { errorOf } from '#app/ui/form/error-summary';
import { Icon, type IconName } from '#app/ui/icon';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { Panel } from '#app/ui/panel';
import { SummaryList } from '#app/ui/summary-list';
import type { Tone } from '#app/ui/tag';
import { VerifyFileForm } from '#app/ui/verify-file-form';

export const loader = publicLoader(({ t, locale }) => ({
  title: t('papers.file.title'),
  back: paths.verify(locale),
  action: paths.verifyFile(locale),
}));

/** The file is judged in memory; nothing of it is kept. */
export const action = publicUpload(async ({ request, t, locale, clientIp, now, proveOwnForm }) => {
  const file = await readFileForm(request, { field: 'file', largest: largestPaper }, proveOwnForm);
  if (!file.ok) {
    const errors = [{ name: 'file', text: t(`papers.file.error.${file.code}`) }];
    return data({ errors, answer: null }, { status: 422 });
  }
  const verification = await verifySentFile(file.value, { clientIp, now });
  if (verification === 'too-many') throw tooMany();
  return data({ errors: undefined, answer: fileAnswer({ locale, t }, verification) }, { status: 200 });
});

const looks: Record<string, { tone: Tone; icon: IconName }> = {
  genuine: { tone: 'success', icon: 'check' },
  'not-in-force': { tone: 'warning', icon: 'warning' },
  replaced: { tone: 'warning', icon: 'clock' },
  altered: { tone: 'danger', icon: 'cross' },
  'not-ours': { tone: 'danger', icon: 'cross' },
  unknown: { tone: 'danger', icon: 'cross' },
};

export default function VerifyFile() {
  const t = useT();
  const { title, back, action: address } = useLoaderData<typeof loader>();
  const { errors, answer } = useActionData<typeof action>() ?? { errors: undefined, answer: null };
  const { tone, icon } = looks[answer?.answer ?? 'unknown'] ?? { tone: 'neutral' as const, icon: 'minus' as const };
  return (
    <PageLayout back={back} errors={errors}>
      {answer ? (
        <>
          <Panel
            tone={tone}
            title={
              <>
                <span className="mark-disc">
                  <Icon name={icon} />
                </span>{' '}
                {answer.title}
              </>
            }
          >
            <p>{answer.meaning}</p>
          </Panel>
          {answer.newer && <p>{answer.newer}</p>}
          {answer.facts.length > 0 && (
            <SummaryList
              rows={answer.facts.map((fact) => ({ ...fact, ...(fact.key === 'number' && { dir: 'ltr' as const }) }))}
            />
          )}
          {answer.register && (
            <p>
              <a href={answer.register}>{t('papers.file.open')}</a>
            </p>
          )}
          <h2>{t('papers.file.another')}</h2>
        </>
      ) : (
        <PageHeading lead={t('papers.file.lead')}>{title}</PageHeading>
      )}
      <VerifyFileForm action={address} error={errorOf(errors, 'file')} />
    </PageLayout>
  );
}
