import { isRouteErrorResponse } from '@remix-run/react';
import { useT } from '#app/i18n/react';
import type { MessageKey, Translate } from '#app/i18n/translate';
import { Actions, LinkButton } from './form/button';
import { PageLayout } from './layout/page-layout';
import { PageHeading } from './page-heading';

type ProblemKind = 'notFound' | 'moved' | 'invalid' | 'tooMany' | 'unavailable' | 'failed';

const kinds: Record<number, ProblemKind> = {
  400: 'invalid',
  // What is not yours and what is not there look alike.
  403: 'notFound',
  404: 'notFound',
  405: 'notFound',
  409: 'moved',
  413: 'invalid',
  422: 'invalid',
  429: 'tooMany',
  503: 'unavailable',
};

export interface Problem {
  kind: ProblemKind;
  /** What happened exactly: a code with words under `errors.conflict.*`, and what fills them in. */
  code?: string;
  values?: Record<string, string>;
  /** Where to go on, when the response names it. */
  back?: string;
}

/** Refusals of the form itself, which are no question of rights. */
const formCodes = ['form-not-ours', 'too-large'];

/** What may be shown of an error: its kind, and words that were meant to be shown. Never what went wrong inside. */
export function problemOf(error: unknown): Problem {
  if (!isRouteErrorResponse(error)) return { kind: 'failed' };
  const data = (error.data ?? {}) as Partial<Omit<Problem, 'kind'>>;
  if (data.code && formCodes.includes(data.code)) return { kind: 'invalid' };
  const kind = kinds[error.status] ?? 'failed';
  return kind === 'moved' ? { kind, code: data.code, values: data.values, back: data.back } : { kind };
}

export function ProblemPage({ kind, code, values, back, home }: Problem & { home: string }) {
  const t = useT();
  const happened = code && wordsIfAny(t, `errors.conflict.${code}`, values);
  return (
    <PageLayout>
      <PageHeading>{t(`layout.problem.${kind}.title`)}</PageHeading>
      <p className="page-lead">{happened || t(`layout.problem.${kind}.text`)}</p>
      <p>{t(`layout.problem.${kind}.advice`)}</p>
      <Actions>
        {back && <LinkButton href={back}>{t('common.actions.open')}</LinkButton>}
        <LinkButton href={home} kind={back ? 'secondary' : 'primary'}>
          {t('common.actions.toStart')}
        </LinkButton>
      </Actions>
    </PageLayout>
  );
}

/** A code may be newer than its words: then the general sentence stands. */
function wordsIfAny(t: Translate, key: string, values: Record<string, string> | undefined) {
  try {
    return t(key as MessageKey, values);
  } catch {
    return undefined;
  }
}
