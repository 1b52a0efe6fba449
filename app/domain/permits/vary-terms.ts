import type { Answers } from '../application/questions';
import { addYears, earlier, type PlainDate } from '../basics/plain-date';
import { pass, refuse, type Verdict } from '../basics/verdict';
import { type Variation, varied } from '../decisions/appeal';
import { rankedRegions } from '../decisions/grant-terms';
import { boundsOf, lastingOf } from './dependants';
import type { HolderRecord } from './holder-record';
import { dependantDates, type PermitDates, type PermitKind, type PermitStatus } from './permit';

interface Held {
  id: string;
  kind: PermitKind;
  status: PermitStatus;
  validFrom: PlainDate | null;
  validUntil: PlainDate | null;
  entitledUntil: PlainDate | null;
  holder: HolderRecord;
}

/** What changes about a permit: its days, its regions and conditions. */
export interface VariedPermit {
  id: string;
  status: PermitStatus;
  dates?: PermitDates;
  holder?: HolderRecord;
}

/** No appeal gives more than so many years. */
const mostYears = 10;

/**
 * The terms of an application's permits changed in the person's favour. What the passport does not reach stays bounded by
 * it; a longer entitlement of the holder's brings the family along, and nobody gets less by it.
 */
export function varyTerms(
  held: readonly Held[],
  answers: Answers,
  variation: Variation,
): Verdict<VariedPermit[], 'nothing-varied' | 'not-in-favour'> {
  const ranked = rankedRegions(answers);
  const living = held.filter(({ status }) => status === 'active' || status === 'pending');
  const own = living.filter(({ kind }) => kind !== 'dependant');
  const changes: VariedPermit[] = [];
  for (const { id, status, holder, validFrom, entitledUntil } of own) {
    const before = { regions: holder.regions, conditions: holder.conditions ?? [], entitledUntil };
    const after = varied(before, variation, ranked);
    if (!after.ok && after.code === 'not-in-favour') return after;
    if (!after.ok) continue;
    const { regions, conditions, entitledUntil: until } = after.value;
    if (until && validFrom && until > addYears(validFrom, mostYears)) return refuse('not-in-favour');
    const dates =
      until && validFrom && until !== entitledUntil
        ? { validFrom, entitledUntil: until, validUntil: earlier(until, holder.passportExpiry) }
        : undefined;
    const kept = { ...holder, regions: [...regions], conditions: [...conditions] };
    changes.push({ id, status, ...(dates && { dates }), holder: kept });
  }
  if (changes.length === 0) return refuse('nothing-varied');
  const lasting = changes.find(({ id }) => id === lastingOf(own)?.id)?.dates;
  return pass([...changes, ...(lasting ? broughtAlong(living, lasting.entitledUntil) : [])]);
}

function broughtAlong(permits: readonly Held[], entitledUntil: PlainDate): VariedPermit[] {
  return permits.flatMap(({ id, kind, status, holder, validFrom, validUntil }) => {
    if (kind !== 'dependant' || !validFrom || !validUntil) return [];
    const { passportUntil, childBornOn } = boundsOf(holder);
    const dates = dependantDates(validFrom, passportUntil, entitledUntil, childBornOn);
    return dates.ok && dates.value.validUntil > validUntil ? [{ id, status, dates: dates.value }] : [];
  });
}
