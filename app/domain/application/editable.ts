import { type Status, stepsOpenTo } from './lifecycle';

/** May the form be filled in? A draft, and what was returned to be completed: everything that can be sent. */
export const mayEdit = (status: Status): boolean =>
  stepsOpenTo(['applicant'], status).some((step) => step === 'submit' || step === 'resubmit');
