import { addDays, addYears, earlier, type PlainDate } from '../basics/plain-date';
import { pass, refuse, type Verdict } from '../basics/verdict';

export const permitKinds = ['card', 'visa', 'residence', 'dependant'] as const;
export type PermitKind = (typeof permitKinds)[number];

const permitStatuses = [
  'pending',
  'active',
  'suspended',
  'revoked',
  'superseded',
  'expired',
  'surrendered',
  'lapsed',
  'ended',
] as const;
export type PermitStatus = (typeof permitStatuses)[number];

/** All days inclusive, Asia/Almaty. `entitledUntil` is what the decision gives, `validUntil` also ends with the passport. */
export type PermitDates = { validFrom: PlainDate; validUntil: PlainDate; entitledUntil: PlainDate };

/** A passport that ends before the term begins leaves no day to grant. */
type DatesVerdict = Verdict<PermitDates, 'passport-ended'>;

const renewalWindowDays = 180;
export const reissueWindowDays = 90;
const pendingRenewalDays = 90;

/** Card, from the effective day of the decision; `years` is the term of the rule set. */
export function cardDates(effectiveOn: PlainDate, passportUntil: PlainDate, years: number): DatesVerdict {
  return within(effectiveOn, lastDayOfYears(effectiveOn, years), passportUntil);
}

/** Visa, `days` counted with the effective day (90: until that day + 89). */
export function visaDates(effectiveOn: PlainDate, passportUntil: PlainDate, days: number): DatesVerdict {
  return within(effectiveOn, addDays(effectiveOn, days - 1), passportUntil);
}

/** Residence, from the day the border was crossed, even when arrival is registered later. */
export function residenceDates(arrivedOn: PlainDate, passportUntil: PlainDate, years: number): DatesVerdict {
  return within(arrivedOn, lastDayOfYears(arrivedOn, years), passportUntil);
}

/** Dependant: ends with the holder's entitlement; a child's also the day before the 18th birthday. */
export function dependantDates(
  from: PlainDate,
  passportUntil: PlainDate,
  holderEntitledUntil: PlainDate,
  childBornOn?: PlainDate,
): DatesVerdict {
  const childhoodEnds = childBornOn ? addDays(addYears(childBornOn, 18), -1) : holderEntitledUntil;
  return within(from, earlier(holderEntitledUntil, childhoodEnds), passportUntil);
}

/** A new number for a new passport, a new name or a lost card: the entitlement stays as it is. */
export function replacedDates(old: PermitDates, replacedOn: PlainDate, passportUntil: PlainDate): DatesVerdict {
  return within(replacedOn, old.entitledUntil, passportUntil);
}

/** The term after this one begins the day after the old entitlement ends. */
export function renewedDates(old: PermitDates, passportUntil: PlainDate, years: number): DatesVerdict {
  const from = addDays(old.entitledUntil, 1);
  return within(from, lastDayOfYears(from, years), passportUntil);
}

/** First day on which renewal may be asked for; it counts from the entitlement, not from the passport. */
export function renewalOpensOn(entitledUntil: PlainDate): PlainDate {
  return addDays(entitledUntil, -renewalWindowDays);
}

/** While a renewal filed in time is undecided the old permit stays active until this day. */
export function staysActiveUntil(old: PermitDates, passportUntil: PlainDate): PlainDate {
  return earlier(addDays(old.entitledUntil, pendingRenewalDays), passportUntil);
}

/** Last day to ask for the one re-issue of a visa that ended without arrival. */
export function reissueUntil(visaValidUntil: PlainDate): PlainDate {
  return addDays(visaValidUntil, reissueWindowDays);
}

/** What a decision grants; numbers are the rule set's. `residenceYears: null` where residence is a second application. */
export type Grant =
  | { programme: 'kandas-card'; cardYears: number }
  | { programme: 'valuable-skills-visa'; visaDays: number; residenceYears: number | null; inCountry: boolean };

export type GrantedPermit = { kind: PermitKind; status: 'pending' | 'active'; dates: PermitDates | null };

/**
 * The permits one decision brings into being. Residence waits without dates for the arrival; for a holder who is
 * lawfully in the country already it begins at once and there is no visa.
 */
export function permitsGranted(
  grant: Grant,
  effectiveOn: PlainDate,
  passportUntil: PlainDate,
): Verdict<GrantedPermit[], 'passport-ended'> {
  if (grant.programme === 'kandas-card')
    return active('card', cardDates(effectiveOn, passportUntil, grant.cardYears), []);
  if (grant.inCountry && grant.residenceYears !== null)
    return active('residence', residenceDates(effectiveOn, passportUntil, grant.residenceYears), []);
  const waiting: GrantedPermit[] = grant.residenceYears ? [{ kind: 'residence', status: 'pending', dates: null }] : [];
  return active('visa', visaDates(effectiveOn, passportUntil, grant.visaDays), waiting);
}

function active(
  kind: PermitKind,
  dates: DatesVerdict,
  others: GrantedPermit[],
): Verdict<GrantedPermit[], 'passport-ended'> {
  return dates.ok ? pass([{ kind, status: 'active', dates: dates.value }, ...others]) : dates;
}

function lastDayOfYears(from: PlainDate, years: number): PlainDate {
  return addDays(addYears(from, years), -1);
}

function within(validFrom: PlainDate, entitledUntil: PlainDate, passportUntil: PlainDate): DatesVerdict {
  const validUntil = earlier(entitledUntil, passportUntil);
  return validUntil < validFrom ? refuse('passport-ended') : pass({ validFrom, validUntil, entitledUntil });
}
