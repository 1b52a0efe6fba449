import { ownPermitLetter, permitLetters } from '#app/features/permits/permit-letters.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { pdfFile } from '#app/http/own.server';

export const loader = applicantLoader(async ({ account, params, now, pageNotFound }) => {
  const letter = permitLetters.find((each) => each === params.letter);
  const file = letter && (await ownPermitLetter(account.id, { id: params.id, letter }, now));
  return file ? pdfFile(file) : pageNotFound();
});
