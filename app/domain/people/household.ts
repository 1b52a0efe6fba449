import type { Answers } from '../application/questions';
import { searchKey } from './search-key';

/** What brings cases of one household, or of one employer, to one officer. */
export interface Household {
  residenceCountry: string | null;
  familyKey: string | null;
  employerKey: string | null;
}

/** Shorter ones are a town or an abbreviation, which strangers share. */
const leastLetters = 8;

const squeezed = (value: unknown) => searchKey(String(value ?? '')).replaceAll(' ', '');

/** The same country and the same address, the same country and the same employer: in any script and spelling. */
export function householdOf(answers: Answers): Household {
  const country = answers.residenceCountry === undefined ? null : String(answers.residenceCountry);
  const keyOf = (text: string) => (text.length >= leastLetters ? `${country ?? ''}:${text}`.slice(0, 200) : null);
  return {
    residenceCountry: country,
    familyKey: keyOf(squeezed(answers.address)),
    employerKey: keyOf(squeezed(answers.lastEmployer)),
  };
}
