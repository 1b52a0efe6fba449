import { isRouteErrorResponse, useLocation } from '@remix-run/react';
import { useT } from '#app/i18n/react';
import type { MessageKey, Translate } from '#app/i18n/translate';
import { Actions, Button, LinkButton } from './form/button';
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
  /** The fields of the form that could not be taken. */
  again?: [string, string][] | null;
}

/** Refusals of the form itself, which are no question of rights. */
const formCodes = ['form-not-ours', 'too-large'];

/** What may be shown of an error: its kind, and words that were meant to be shown. Never what went wrong inside. */
export function problemOf(error: unknown): Problem {
  if (!isRouteErrorResponse(error)) return { kind: 'failed' };
  const data = (error.data ?? {}) as Partial<Omit<Problem, 'kind'>>;
  if (data.code && formCodes.includes(data.code)) return { kind: 'invalid' };
  const kind = kinds[error.status] ?? 'failed';
  if (kind === 'moved') return { kind, code: data.code, values: data.values, back: data.back };
  return { kind, again: data.again };
}

export function ProblemPage({ kind, code, values, back, again, home }: Problem & { home: string }) {
  const t = useT();
  const happened = code && wordsIfAny(t, `errors.conflict.${code}`, values);
  return (
    <PageLayout>
      <PageHeading>{t(`layout.problem.${kind}.title`)}</PageHeading>
      <p className="page-lead">{happened || t(`layout.problem.${kind}.text`)}</p>
      <p>{again ? t('layout.problem.again.text') : t(`layout.problem.${kind}.advice`)}</p>
      {again && <SendAgain fields={again} />}
      <Actions>
        {back && <LinkButton href={back}>{t('common.actions.open')}</LinkButton>}
        <LinkButton href={home} kind={back || again ? 'secondary' : 'primary'}>
          {t('common.actions.toStart')}
        </LinkButton>
      </Actions>
    </PageLayout>
  );
}

/** What was typed is in this page: one press sends it once more. */
function SendAgain({ fields }: { fields: [string, string][] }) {
  const t = useT();
  const { pathname, search } = useLocation();
  return (
    <form className="form" method="post" action={pathname + search} data-sending={t('common.sending')}>
      {fields.map(([name, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fields of one name may hold the same value, and none ever moves
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <Actions>
        <Button>{t('layout.problem.again.action')}</Button>
      </Actions>
    </form>
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
