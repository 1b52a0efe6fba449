import { describe, expect, it } from 'vitest';
import type { Dependant } from '#app/domain/application/family';
import { plainDate } from '#app/domain/basics/plain-date';
import { refuse } from '#app/domain/basics/verdict';
import { familyGroundCodes, familyGrounds } from '#app/domain/decisions/family-grounds';
import { holdersChecks, type JudgedWithRows, type PersonRow, personSheets } from '#app/domain/decisions/person-sheet';
import {
  decidedPersons,
  familyGroundsSuggested,
  isOpenPerson,
  mayGrantPerson,
  recommendedPersons,
  type SaidOfPerson,
  type Standing,
} from '#app/domain/decisions/persons';

const day = plainDate;
const submittedOn = day('2026-11-20');

const spouse: Dependant = {
  id: 'wife',
  relation: 'spouse',
  comes: 'now',
  name: 'BOLATOVA DANA',
  kazakhName: 'Болатова Дана',
  birthDate: day('1992-05-03'),
  citizenship: 'MNG',
  passportNumber: 'E7654321',
  passportExpiry: day('2033-02-01'),
};
const child: Dependant = {
  ...spouse,
  id: 'son',
  relation: 'child',
  name: 'SARSENBAY ARMAN',
  birthDate: day('2012-05-10'),
};

const row = (item: string, finding: string | null = 'matches', reason: string | null = null): PersonRow => ({
  check: 'identity',
  item,
  found: finding === null ? null : ({ finding, reason } as PersonRow['found']),
});
const papersOf = ({ id, relation }: Dependant) =>
  ['passport', 'photo', relation === 'child' ? 'birth-record' : 'marriage-record'].map((item) => `${item}@${id}`);

interface Around {
  family?: Dependant[];
  /** Items without a file. */
  without?: string[];
  needs?: string[];
  rows?: PersonRow[];
}

function sheets({ family = [spouse, child], without = [], needs = [], rows }: Around = {}) {
  const items = [...family.flatMap(papersOf), ...needs].filter((item) => !without.includes(item));
  const check: JudgedWithRows = {
    kind: 'identity',
    finding: null,
    reason: null,
    rows: rows ?? items.map((item) => row(item)),
  };
  return personSheets({
    programme: 'kandas-card',
    family,
    checks: [check],
    needs: [...family.flatMap(papersOf), ...needs].map((item) => ({ item, required: true })),
    documents: items.map((item) => ({ item, fileName: `${item}.pdf` })),
    submittedOn,
  });
}
const standings = (sheet: ReturnType<typeof sheets>[number] | undefined) =>
  Object.fromEntries((sheet?.gates ?? []).map(({ code, standing }) => [code, standing]));

describe('the sheet of a member of the family', () => {
  it('is met where every paper was sent and matches', () => {
    for (const sheet of sheets()) expect(sheet.result).toBe('grant');
  });

  it.each<[string, Around, Record<string, string>, string]>([
    [
      'a birth record that is not genuine',
      { rows: [row('birth-record@son', 'does-not-match', 'document-invalid')] },
      { relationship: 'unproven' },
      'refusal',
    ],
    [
      'a passport that cannot be read',
      { rows: [row('passport@son', 'cannot-read', 'unreadable')] },
      { identity: 'unproven', passport: 'unproven' },
      'refusal',
    ],
    ['no birth record', { without: ['birth-record@son'] }, { relationship: 'unknown' }, 'open'],
    ['a row that is open', { rows: [row('birth-record@son', null)] }, { relationship: 'met' }, 'open'],
    [
      'a consent that is missing',
      { needs: ['absent-parent-consent@son'], without: ['absent-parent-consent@son'] },
      { 'parent-consent': 'unknown' },
      'open',
    ],
    [
      'a consent that does not match',
      { needs: ['absent-parent-consent@son'], rows: [row('absent-parent-consent@son', 'does-not-match')] },
      { 'parent-consent': 'unproven' },
      'refusal',
    ],
  ])('says of %s', (_, around, expected, result) => {
    const sheet = sheets({ family: [child], ...around })[0];
    expect(standings(sheet)).toMatchObject(expected);
    expect(sheet?.result).toBe(result);
  });

  it.each([
    ['spouse', '2008-11-20', 'met'],
    ['spouse', '2008-11-21', 'not-met'],
    ['child', '2008-11-21', 'met'],
    ['child', '2008-11-20', 'not-met'],
  ] as const)('asks the age of a %s born %s on the day of submission', (relation, born, standing) => {
    const family = [{ ...child, relation, birthDate: day(born) }];
    expect(standings(sheets({ family })[0])).toMatchObject({ age: standing });
  });

  it.each([
    ['2027-05-19', 'not-met'],
    ['2027-05-20', 'met'],
  ])('asks 180 days of a passport until %s', (until, standing) => {
    const family = [{ ...child, passportExpiry: day(until) }];
    expect(standings(sheets({ family })[0])).toMatchObject({ passport: standing });
  });

  it('leaves the applicant out of what is wrong with the family', () => {
    const checks: JudgedWithRows[] = [
      {
        kind: 'identity',
        finding: 'does-not-match',
        reason: 'document-invalid',
        rows: [row('passport'), row('birth-record@son', 'does-not-match', 'document-invalid')],
      },
      {
        kind: 'origin',
        finding: 'cannot-read',
        reason: 'unreadable',
        rows: [row('origin@grandfather', 'cannot-read')],
      },
    ];
    const [identity, origin] = holdersChecks(checks, ['wife', 'son']);
    expect(identity).toMatchObject({ finding: 'matches', reason: null });
    expect(origin).toMatchObject({ finding: 'cannot-read' });
  });

  it('points to a ground for each line that a ground can name', () => {
    const sheet = sheets({ family: [child], rows: [row('birth-record@son', 'does-not-match')] })[0];
    expect(sheet && familyGroundsSuggested(sheet)).toEqual(['relationship-not-shown']);
    const lines = familyGroundCodes.flatMap((code) => [...familyGrounds[code].lines]);
    expect([...lines].sort()).toEqual([
      'age',
      'child-consent',
      'identity',
      'parent-consent',
      'passport',
      'relationship',
    ]);
  });
});

const said = (person: string, word: SaidOfPerson['word'], more: Partial<SaidOfPerson> = {}): SaidOfPerson => ({
  person,
  word,
  reasons: [],
  ...more,
});
const doubted = () =>
  sheets({ rows: [...papersOf(spouse).map((item) => row(item)), row('birth-record@son', 'does-not-match')] });
const programme = 'kandas-card' as const;

describe('a recommendation of the family', () => {
  it('says each by themselves', () => {
    const words = [said('wife', 'grant'), said('son', 'refusal', { reasons: ['relationship-not-shown'] })];
    expect(recommendedPersons({ sheets: doubted(), programme, said: words }, 'grant')).toMatchObject({
      ok: true,
      value: [
        { person: 'wife', outcome: 'recommend-grant', reasons: [] },
        {
          person: 'son',
          outcome: 'recommend-refusal',
          reasons: [{ ground: 'relationship-not-shown', act: 'migration-law', at: '27 (3)' }],
        },
      ],
    });
  });

  it.each<[string, SaidOfPerson[], string]>([
    ['nobody is forgotten', [said('wife', 'grant')], 'person-undecided'],
    ['nobody is granted against a doubt', [said('wife', 'grant'), said('son', 'grant')], 'person-not-grantable'],
    ['nobody is refused without a ground', [said('wife', 'grant'), said('son', 'refusal')], 'person-no-ground'],
    [
      'a ground is one of the family',
      [said('wife', 'grant'), said('son', 'refusal', { reasons: ['not-ethnic-kazakh'] })],
      'person-no-ground',
    ],
    ['who comes now is decided now', [said('wife', 'grant'), said('son', 'later')], 'person-comes-now'],
    [
      'a departure has its reason',
      [said('wife', 'refusal', { reasons: ['untrue-documents'] }), said('son', 'grant')],
      'person-departure-unexplained',
    ],
  ])('%s', (_, words, code) => {
    expect(recommendedPersons({ sheets: doubted(), programme, said: words }, 'grant')).toMatchObject({
      ok: false,
      code,
    });
  });

  it('says nothing while the applicant is to be refused', () => {
    expect(recommendedPersons({ sheets: doubted(), programme, said: [] }, 'refusal')).toMatchObject({
      value: [
        { outcome: 'undecided', because: 'holder-refused' },
        { outcome: 'undecided', because: 'holder-refused' },
      ],
    });
  });

  it('leaves who comes later without a passport for then', () => {
    const later = { ...child, comes: 'later' as const, passportExpiry: null, passportNumber: null };
    const own = sheets({ family: [later], without: ['passport@son'] });
    expect(recommendedPersons({ sheets: own, programme, said: [said('son', 'grant')] }, 'grant')).toMatchObject({
      code: 'person-not-grantable',
    });
    expect(recommendedPersons({ sheets: own, programme, said: [said('son', 'later')] }, 'grant')).toMatchObject({
      value: [{ outcome: 'undecided', because: 'comes-later' }],
    });
  });
});

describe('a decision of the family', () => {
  const told: Standing = {
    person: 'son',
    outcome: 'notice',
    because: null,
    reasons: [{ ground: 'relationship-not-shown', act: 'migration-law', at: '27 (3)' }],
    departure: null,
    decisionId: 'notice',
    at: new Date('2026-11-23T05:00:00Z'),
  };
  const deciding = (words: SaidOfPerson[], more: object = {}) => ({
    sheets: doubted(),
    programme,
    said: words,
    standing: new Map<string, Standing>(),
    recommended: new Map(),
    mayRefuse: () => refuse('person-too-early' as const),
    ...more,
  });

  it('tells first whom it would refuse', () => {
    const words = [said('wife', 'grant'), said('son', 'refusal', { reasons: ['relationship-not-shown'] })];
    expect(decidedPersons(deciding(words), { all: true })).toMatchObject({
      value: [{ outcome: 'grant' }, { outcome: 'notice' }],
    });
  });

  it('refuses who was told, on those grounds alone, and not before the law allows', () => {
    const words = [said('son', 'refusal', { reasons: ['untrue-documents'] })];
    const standing = new Map([['son', told]]);
    expect(decidedPersons(deciding(words, { standing }), { all: false })).toMatchObject({ code: 'person-too-early' });
    const may = { standing, mayRefuse: () => ({ ok: true, value: undefined }) };
    expect(decidedPersons(deciding(words, may), { all: false })).toMatchObject({
      value: [{ outcome: 'refuse', reasons: told.reasons }],
    });
  });

  it('grants who was heard with the reason why, and never against what is not met', () => {
    const standing = new Map([['son', told]]);
    expect(decidedPersons(deciding([said('son', 'grant')], { standing }), { all: false })).toMatchObject({
      code: 'person-departure-unexplained',
    });
    const words = [said('son', 'grant', { departure: 'proved-when-heard' })];
    expect(decidedPersons(deciding(words, { standing }), { all: false })).toMatchObject({
      value: [{ outcome: 'grant', departure: { reason: 'proved-when-heard' } }],
    });
    const grown = sheets({ family: [{ ...child, birthDate: day('2000-01-01') }] });
    expect(decidedPersons(deciding(words, { standing, sheets: grown }), { all: false })).toMatchObject({
      code: 'person-not-grantable',
    });
  });

  it('departs from a recommendation with a reason only', () => {
    const recommended = new Map([['wife', { ...told, person: 'wife', outcome: 'recommend-refusal' as const }]]);
    expect(decidedPersons(deciding([said('wife', 'grant')], { recommended }), { all: false })).toMatchObject({
      code: 'person-departure-unexplained',
      detail: { person: 'wife' },
    });
  });

  it('is over with a grant or a refusal', () => {
    expect(isOpenPerson(undefined)).toBe(true);
    expect(isOpenPerson({ outcome: 'undecided' })).toBe(true);
    expect(isOpenPerson({ outcome: 'notice' })).toBe(true);
    expect(isOpenPerson({ outcome: 'grant' })).toBe(false);
    expect(isOpenPerson({ outcome: 'refuse' })).toBe(false);
    expect(mayGrantPerson({ gates: [] }).ok).toBe(true);
  });
});
