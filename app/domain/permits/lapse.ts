import { addDays, type PlainDate } from '../basics/plain-date';
import { type PermitKind, type PermitStatus, reissueUntil, reissueWindowDays } from './permit';

/**
 * A residence permit waits for the arrival. The crossing lies within the visa and may be registered later: the last day
 * for that is the one until which a visa that ended could be issued again. After it the permit lapses, its place of the
 * quota is free, and what waits with it for the family lapses, too. Source: the model, section 3 "Permits and their dates".
 */
const arrivalRegisteredBy = (visaValidUntil: PlainDate): PlainDate => reissueUntil(visaValidUntil);

/** A visa whose last day is this one or earlier is waited for no more on the day. */
export const lastVisaDayToLapse = (today: PlainDate): PlainDate => addDays(today, -reissueWindowDays - 1);

interface Waiting {
  kind: PermitKind;
  status: PermitStatus;
}

/** Does it wait for an arrival that has not come by its last day? */
export const hasLapsed = ({ kind, status }: Waiting, visaValidUntil: PlainDate, today: PlainDate): boolean =>
  kind === 'residence' && status === 'pending' && today > arrivalRegisteredBy(visaValidUntil);
