import { actLetters, ownActLetter } from '#app/features/permits/act-letters.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { pdfFile } from '#app/http/own.server';

export const loader = applicantLoader(async ({ account, params, now, pageNotFound }) => {
  const letter = actLetters.find((each) => each === params.letter);
  const file = letter && (await ownActLetter(account.id, { id: params.id, proposal: params.act, letter }, now));
  return file ? pdfFile(file) : pageNotFound();
});
