/** Codes are words under `admin.error.*`. */
export const officerErrors = [
  'required',
  'not-an-email',
  'name-long',
  'no-roles',
  'roles-apart',
  'not-in-list',
  'email-taken',
  'own-roles',
] as const;
export type OfficerError = (typeof officerErrors)[number];
export const officerErrorOf = (code: string): OfficerError => officerErrors.find((each) => each === code) ?? 'required';
