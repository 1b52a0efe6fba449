import { describe, expect, it } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { dependantPermit, lastingOf } from '#app/domain/permits/dependants';
import { permitsGranted, residenceDates } from '#app/domain/permits/permit';

const day = plainDate;

describe('the permit of a dependant', () => {
  it('of a card begins with it and ends with the earliest of entitlement, passport and childhood', () => {
    const card = permitsGranted({ programme: 'kandas-card', cardYears: 3 }, day('2026-11-23'), day('2028-06-30'));
    if (!card.ok) throw new Error('a card');
    const permit = (bounds: Parameters<typeof dependantPermit>[2]) =>
      dependantPermit(card.value, day('2026-11-23'), bounds);
    // The holder's passport bounds the holder alone.
    expect(permit({ passportUntil: day('2033-02-01') })).toMatchObject({
      value: {
        kind: 'dependant',
        status: 'active',
        dates: { validFrom: '2026-11-23', validUntil: '2029-11-22', entitledUntil: '2029-11-22' },
      },
    });
    expect(permit({ passportUntil: day('2027-12-31') })).toMatchObject({
      value: { dates: { validUntil: '2027-12-31' } },
    });
    expect(permit({ passportUntil: day('2033-02-01'), childBornOn: day('2010-01-15') })).toMatchObject({
      value: { dates: { validUntil: '2028-01-14', entitledUntil: '2028-01-14' } },
    });
    expect(permit({ passportUntil: day('2026-11-22') })).toMatchObject({ code: 'passport-ended' });
  });

  it('of a visa waits without dates for the arrival, as in the second example of the model', () => {
    const visa = permitsGranted(
      { programme: 'valuable-skills-visa', visaDays: 90, residenceYears: 10, inCountry: false },
      day('2026-11-23'),
      day('2034-03-01'),
    );
    if (!visa.ok) throw new Error('a visa');
    expect(lastingOf(visa.value)).toMatchObject({ kind: 'residence' });
    const bounds = { passportUntil: day('2034-03-01'), childBornOn: day('2012-05-10') };
    expect(dependantPermit(visa.value, day('2026-11-23'), bounds)).toMatchObject({
      value: { status: 'pending', dates: null },
    });

    const residence = residenceDates(day('2027-02-01'), day('2034-03-01'), 10);
    if (!residence.ok) throw new Error('residence');
    expect(residence.value).toEqual({ validFrom: '2027-02-01', validUntil: '2034-03-01', entitledUntil: '2037-01-31' });
    const arrived = [{ kind: 'residence' as const, status: 'active' as const, dates: residence.value }];
    expect(dependantPermit(arrived, day('2027-02-01'), bounds)).toMatchObject({
      value: { status: 'active', dates: { validFrom: '2027-02-01', validUntil: '2030-05-09' } },
    });
  });
});
