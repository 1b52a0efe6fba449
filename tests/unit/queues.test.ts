import { describe, expect, it } from 'vitest';
import { isOpen, statuses } from '#app/domain/application/lifecycle';
import { figuresSince, monthlyFigures } from '#app/domain/application/processing';
import { isFiltered, nothingAsked, openStatuses, readAsked, writeAsked } from '#app/domain/application/queues';
import { plainDate } from '#app/domain/basics/plain-date';
import { kazakhstanCalendar } from '#app/domain/basics/work-calendar';
import { householdOf } from '#app/domain/people/household';
import { everywhere, isWithin, type Placed, type Scope, scopeOf } from '#app/domain/people/jurisdiction';
import { isLockAlive } from '#app/domain/people/lock';
import { isOffice, offices, placesOf } from '#app/domain/people/offices';

describe('the address of a queue', () => {
  const read = (query: string) => readAsked(new URLSearchParams(query));

  it('holds all that was asked, and comes back the same', () => {
    const asked = {
      programme: 'kandas-card',
      route: 'professional',
      country: 'MNG',
      region: 'KZ-55',
      status: 'verification',
      due: 'overdue',
      search: 'Омаров & K-1',
      sort: 'newest',
      page: 3,
      size: 50,
    } as const;
    expect(read(writeAsked(asked, 3).toString())).toEqual(asked);
    expect(writeAsked(nothingAsked).toString()).toBe('');
    expect(isFiltered(asked)).toBe(true);
    expect(isFiltered({ ...nothingAsked, sort: 'name', size: 100, page: 9 })).toBe(false);
  });

  it.each([
    ['programme=other&status=draft&due=never&sort=up&size=1000&page=-1', {}],
    ['country=mng&region=KZ-555&route=%3Cscript%3E', {}],
    ['page=1e9&size=50', { size: 50 }],
    [`q=${'x'.repeat(300)}`, { search: 'x'.repeat(100) }],
  ])('asks for nothing that makes no sense: %s', (query, rest) => {
    expect(read(query)).toEqual({ ...nothingAsked, ...rest });
  });

  it('knows every status that is on its way and an officer’s business', () => {
    expect([...openStatuses].sort()).toEqual(statuses.filter((each) => isOpen(each) && each !== 'draft').sort());
  });
});

describe('a jurisdiction', () => {
  const placed: Placed = {
    programme: 'kandas-card',
    region: 'KZ-55',
    residenceCountry: 'MNG',
    language: 'kk',
    kinds: ['identity', 'security'],
  };
  const scope = (part: Partial<Scope>): Scope => ({ ...everywhere, ...part });

  it.each<[string, Scope, Partial<Placed>, boolean]>([
    ['restricts nothing when it is empty', everywhere, {}, true],
    ['takes the region', scope({ places: { regions: ['KZ-55'], countries: [] } }), {}, true],
    ['or the country of residence', scope({ places: { regions: ['KZ-10'], countries: ['MNG'] } }), {}, true],
    ['and nothing else', scope({ places: { regions: ['KZ-10'], countries: ['CHN'] } }), {}, false],
    [
      'not what has no place',
      scope({ places: { regions: ['KZ-10'], countries: ['CHN'] } }),
      { region: null, residenceCountry: null },
      false,
    ],
    ['takes the programme', scope({ programmes: ['kandas-card'] }), {}, true],
    ['not the other one', scope({ programmes: ['valuable-skills-visa'] }), {}, false],
    ['takes the language', scope({ languages: ['kk', 'ru'] }), {}, true],
    ['not one that is not read', scope({ languages: ['ru'] }), {}, false],
    ['takes a kind of check the case has', scope({ checkKinds: ['security'] }), {}, true],
    ['not a case without it', scope({ checkKinds: ['business'] }), {}, false],
    ['asks for no kind where nothing is verified', scope({ checkKinds: ['business'] }), { kinds: null }, true],
    ['asks for all of it', scope({ programmes: ['kandas-card'], languages: ['ru'] }), {}, false],
  ])('%s', (_, given, change, expected) => {
    expect(isWithin(given, { ...placed, ...change })).toBe(expected);
  });

  it('is the office’s own where an officer has none, and a supervisor sees the whole office', () => {
    const own = { regions: [], countries: ['CHN'], programmes: [], checkKinds: [], languages: ['kk'] } as const;
    expect(scopeOf('KZ-55', null, false).places).toEqual({ regions: ['KZ-55'], countries: [] });
    expect(scopeOf('mission-MNG', null, false).places).toEqual({ regions: [], countries: ['MNG'] });
    expect(scopeOf('centre', null, false).places).toBeNull();
    expect(scopeOf('KZ-55', own, false)).toEqual({
      places: { regions: [], countries: ['CHN'] },
      programmes: [],
      checkKinds: [],
      languages: ['kk'],
    });
    expect(scopeOf('KZ-55', own, true)).toEqual({ ...everywhere, places: { regions: ['KZ-55'], countries: [] } });
    expect(offices).toHaveLength(new Set(offices).size);
    expect(offices.every((office) => isOffice(office) && (office === 'centre' || placesOf(office)))).toBe(true);
  });
});

describe('a lock', () => {
  const at = (time: string) => new Date(`2026-11-23T${time}Z`);
  it.each([
    [null, null, '06:00', false],
    ['05:00', null, '05:14', true],
    ['05:00', null, '05:15', false],
    ['05:00', '05:10', '05:24', true],
    ['05:00', '05:10', '05:25', false],
    // Left behind by who held it before.
    ['05:20', '04:00', '05:30', true],
  ])('taken %s, last used %s, at %s', (claimed, active, now, alive) => {
    const held = { claimedAt: claimed ? at(claimed) : null, activeAt: active ? at(active) : null };
    expect(isLockAlive(held, at(now))).toBe(alive);
  });
});

it('households and employers meet in any script and spelling, towns alone do not', () => {
  const one = householdOf({
    residenceCountry: 'MNG',
    address: 'Баян-Өлгий, 3-багийн 12',
    lastEmployer: 'Ховд госпиталь',
  });
  const other = householdOf({ residenceCountry: 'MNG', address: 'баян өлгий 3 багийн 12' });
  expect(one.familyKey).toBe(other.familyKey);
  expect(one.familyKey).not.toBeNull();
  expect(one.employerKey).not.toBeNull();
  expect(householdOf({ residenceCountry: 'MNG', address: 'Khovd' }).familyKey).toBeNull();
  expect(householdOf({ residenceCountry: 'CHN', address: 'баян өлгий 3 багийн 12' }).familyKey).not.toBe(one.familyKey);
});

describe('published figures', () => {
  const decided = (decidedOn: string, count: number, completeOn = decidedOn) => ({
    decidedOn: plainDate(decidedOn),
    completeOn: plainDate(completeOn),
    count,
  });
  const today = plainDate('2026-11-23');

  it('name whole months alone, and none that fewer than ten decisions stand behind', () => {
    const rows = [
      decided('2026-11-10', 50),
      decided('2026-10-30', 12, '2026-10-26'),
      decided('2026-09-15', 9),
      decided('2026-08-14', 10),
      decided('2026-04-01', 99),
    ];
    expect(monthlyFigures(rows, today, kazakhstanCalendar).map(({ month, decided: count }) => [month, count])).toEqual([
      ['2026-10', 12],
      ['2026-08', 10],
    ]);
    expect(monthlyFigures(rows, today, kazakhstanCalendar)[0]?.percentiles[0]).toEqual({ share: 50, days: 4 });
    expect(figuresSince(today)).toBe('2026-05-01');
  });
});
