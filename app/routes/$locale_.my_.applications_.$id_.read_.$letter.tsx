import { useLoaderData } from '@remix-run/react';
import { applicationLetters, ownLetterFacts } from '#app/features/applying/letters.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { found } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { readLetter } from '#app/http/read-letter.server';
import { ReadLetter } from '#app/ui/deciding/read-letter';

export const loader = applicantLoader(async ({ t, locale, account, params }) => {
  const { id = '' } = params;
  const letter = found(applicationLetters.find((each) => each === params.letter) ?? null);
  const { facts } = found(await ownLetterFacts(account.id, { id, letter }));
  const around = { back: paths.status(locale, id), file: paths.applicationLetter(locale, id, letter) };
  return readLetter({ locale, t }, facts, around);
});

export default function ReadLetterPage() {
  return <ReadLetter view={useLoaderData<typeof loader>()} />;
}
