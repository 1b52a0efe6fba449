import { isOpen, type Status, stepsOpenTo } from './lifecycle';
import type { Asked, FormPage, Route } from './pages';

/**
 * What may be changed after sending without filing anew: where a person can be reached and where they live. The country
 * of residence is left out where a rule reads it: of a business (gate KG4).
 */
const always: readonly Asked[] = ['address', 'phone?'];

export const amendPage = (route: Route): FormPage => ({
  id: 'contact',
  section: 'identity',
  asks: route === 'business' ? always : ['residenceCountry', ...always],
});

/** While somebody still works on it. A draft is changed in the form, and so is what was returned. */
export const mayAmend = (status: Status) => stepsOpenTo(['applicant'], status).includes('amend');

/** Closed applications whose answers a new one may begin with; a discarded draft keeps none. */
export const mayStartAgain = (status: Status) => !isOpen(status) && status !== 'discarded';
