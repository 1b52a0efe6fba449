import { env } from '#app/infra/env.server';
import type { Application } from './application.server';
import type { Tx } from './db.server';
import { oweLetter } from './letter.server';

type OfCase = Pick<Application, 'id' | 'reference' | 'version' | 'locale' | 'accountId' | 'holderName' | 'answers'>;

/** How a letter addresses the person: in Kazakh and Russian by the Kazakh name, else as in the passport. */
export function nameIn({ locale, answers, holderName }: OfCase): string | undefined {
  const kazakh = [answers.surnameKazakh, answers.givenNamesKazakh].filter((part) => typeof part === 'string' && part);
  return (locale === 'en' ? holderName : kazakh.join(' ') || holderName) || undefined;
}

/** Owes the letter that something was written; what it says is read on the page alone. */
export const oweMessageLetter = (tx: Tx, application: OfCase, message: string, now: Date) => {
  const { id, locale, accountId, reference } = application;
  const name = nameIn(application);
  const link = `${env.PUBLIC_ORIGIN}/${locale}/my/applications/${id}/messages`;
  const values = { ...(name && { name }), number: reference ?? '', link };
  const letter = { letter: 'message-received', locale, accountId, applicationId: id, values };
  return oweLetter(tx, { cause: `message:${message}`, ...letter }, now);
};

/**
 * Owes the letter of a step in its transaction. `application` is as it was seen before the step: its version and the
 * letter's name make the cause, so the same step owes it once. The link leads to the application's page.
 */
export function oweCaseLetter(
  tx: Tx,
  application: OfCase,
  letter: string,
  values: Record<string, string | number>,
  now: Date,
): Promise<boolean> {
  const { id, version, locale, accountId, reference } = application;
  const name = nameIn(application);
  return oweLetter(
    tx,
    {
      cause: `${id}:${version}:${letter}`,
      letter,
      locale,
      accountId,
      applicationId: id,
      values: {
        ...values,
        ...(name && { name }),
        number: reference ?? '',
        link: `${env.PUBLIC_ORIGIN}/${locale}/my/applications/${id}/status`,
      },
    },
    now,
  );
}

type Draft = Pick<Application, 'id' | 'accountId' | 'locale' | 'savedAt'> & { programme: string };

/** Owes the letter that a draft ends in so many days, once for each time it was saved; false when it has been owed. */
export function oweDraftLetter(
  tx: Tx,
  { id, accountId, programme, locale, savedAt }: Draft,
  { until, left }: { until: string; left: number },
  now: Date,
): Promise<boolean> {
  return oweLetter(
    tx,
    {
      cause: `${id}:draft-ending:${savedAt.getTime()}:${left}`,
      letter: 'draft-ending',
      locale,
      accountId,
      applicationId: id,
      values: { programme, until, link: `${env.PUBLIC_ORIGIN}/${locale}/my/applications/${id}` },
    },
    now,
  );
}
