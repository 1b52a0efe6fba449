import { useLoaderData } from '@remix-run/react';
import { actLetters, ownActLetterFacts } from '#app/features/permits/act-letters.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { found } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { readLetter } from '#app/http/read-letter.server';
import { ReadLetter } from '#app/ui/deciding/read-letter';

export const loader = applicantLoader(async ({ t, locale, account, params }) => {
  const { id = '', act = '' } = params;
  const letter = found(actLetters.find((each) => each === params.letter) ?? null);
  const { facts } = found(await ownActLetterFacts(account.id, { id, proposal: act, letter }));
  const back = paths.ownAct(locale, id, act);
  return readLetter({ locale, t }, facts, { back, file: `${back}/letters/${letter}` });
});

export default function ReadActLetterPage() {
  return <ReadLetter view={useLoaderData<typeof loader>()} />;
}
