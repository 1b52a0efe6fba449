import type { ListOfEntries } from './lists';

const business = ['business'] as const;

/** Shares and management over time. Source: the model, 2.1 KG4. */
export const holdings: ListOfEntries = {
  section: 'business',
  after: 'business',
  routes: business,
  asks: ['holdingKind', 'holdingPercent?', 'holdingFrom', 'holdingUntil?'],
  named: ['holdingKind'],
  max: 20,
  gives: ['ownershipPercent', 'ownershipMonths', 'executiveControlMonths'],
  none: { ownershipPercent: 0, ownershipMonths: 0, executiveControlMonths: 0 },
};

/** Accounts year by year. Source: the model, 2.1 B2 and B3. */
export const businessYears: ListOfEntries = {
  section: 'business',
  after: 'business',
  routes: business,
  asks: ['resultYear', 'resultRevenue', 'resultCurrency', 'resultStaff', 'resultRate?', 'resultRateSource?'],
  named: ['resultYear'],
  max: 10,
  gives: ['meanRevenueUsd', 'staff'],
  none: { meanRevenueUsd: 0, staff: 0 },
};
