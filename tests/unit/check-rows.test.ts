import { describe, expect, it } from 'vitest';
import { claimsNothing, comesTo, type Found, failedRows, foundOn, rowsOf } from '#app/domain/application/check-rows';
import type { Finding } from '#app/domain/application/checks';
import { machineChecks } from '#app/domain/application/machine-checks';
import type { Answers, AnswerValue, QuestionName } from '#app/domain/application/questions';
import { plainDate } from '#app/domain/basics/plain-date';

const need = (item: string, required = true, stage: 'filing' | 'arrival' = 'filing') => ({ item, required, stage });
const keys = (check: Parameters<typeof rowsOf>[0], answers: Answers, needs: string[] = [], files: string[] = []) =>
  rowsOf(check, {
    answers,
    needs: needs.map((each) => need(each)),
    files: files.map((item) => ({ id: item, item })),
  }).map(({ key, under }) => (under ? `${key} < ${under}` : key));

describe('rows of a check', () => {
  const cases: [string, string[], string[]][] = [
    [
      'claims stand under the paper that shows them',
      keys('origin', { originProof: 'lineage', originDetails: 'a' }, ['origin']),
      ['paper.origin', 'answer.originProof < paper.origin', 'answer.originDetails < paper.origin'],
    ],
    ['without it they stand alone', keys('origin', { originProof: 'lineage' }), ['answer.originProof']],
    ['a paper sent though not needed is a row', keys('profession', {}, [], ['cv']), ['paper.cv']],
    [
      'the likeliest paper of several shows a claim',
      keys('profession', { occupation: '2212-neurosurgeon' }, ['diploma', 'cv'], []),
      ['paper.diploma', 'paper.cv', 'answer.occupation < paper.cv'],
    ],
    ['what claims nothing is no row', keys('profession', { jobOffer: false, languageKk: 'none', standing: [] }), []],
    [
      'papers of other checks are not here',
      keys('region', { firstRegion: 'KZ-55' }, ['passport']),
      ['answer.firstRegion'],
    ],
  ];
  it.each(cases)('%s', (_, rows, expected) => expect(rows).toEqual(expected));

  it('name papers that are needed with the application only', () => {
    const needs = [need('passport'), need('photo', false), need('marriage-record', true, 'arrival')];
    expect(rowsOf('identity', { answers: {}, needs, files: [] }).map(({ key }) => key)).toEqual(['paper.passport']);
  });

  it('stand under the paper of their own entry, else under one that shows such records, never under that of another', () => {
    const entries = [
      { id: 'e1', list: 'employments', answers: {} },
      { id: 'e2', list: 'achievements', answers: {} },
      { id: 'e3', list: 'achievements', answers: {} },
    ] as const;
    const needs = [need('employment'), need('evidence@e2')];
    const under = rowsOf('profession', { answers: {}, entries, needs, files: [] }).map(
      ({ key, under: paper }) => `${key} < ${paper}`,
    );
    expect(under).toEqual([
      'paper.employment < null',
      'entry.e1 < paper.employment',
      'paper.evidence@e2 < null',
      'entry.e2 < paper.evidence@e2',
      'entry.e3 < null',
    ]);
  });

  it('change their claim with the answer and with the files', () => {
    const of = (answers: Answers, files: string[]) =>
      rowsOf('origin', { answers, needs: [need('origin')], files: files.map((id) => ({ id, item: 'origin' })) }).map(
        ({ claim }) => claim,
      );
    expect(of({ originProof: 'lineage' }, ['a', 'b'])).toEqual(of({ originProof: 'lineage' }, ['b', 'a']));
    expect(of({ originProof: 'lineage' }, ['a'])).not.toEqual(of({ originProof: 'lineage' }, ['c']));
    expect(of({ originProof: 'lineage' }, [])).not.toEqual(of({ originProof: 'commission' }, []));
  });
});

describe('what claims nothing', () => {
  it.each<[QuestionName, AnswerValue, boolean]>([
    ['jobOffer', false, true],
    ['jobOffer', true, false],
    ['entryBan', false, false],
    ['nameChanged', false, false],
    ['languageEn', 'none', true],
    ['originProof', 'none', false],
    ['staff', 0, true],
    ['staff', 1, false],
    ['standing', [], true],
  ])('%s %s: %s', (name, value, expected) => expect(claimsNothing(name, value)).toBe(expected));
});

describe('closing', () => {
  const found = (finding: Finding, claim: string | null = 'x'): Found => ({ finding, reason: null, claim });
  it.each<[(Finding | null)[], boolean, Finding | null]>([
    [[], true, null],
    [[null], false, null],
    [['matches', null], false, null],
    [['matches'], true, 'matches'],
    [['not-needed'], true, 'not-needed'],
    [['not-needed', 'matches'], true, 'matches'],
    [['matches', 'cannot-read'], true, 'cannot-read'],
    [['cannot-read', 'does-not-match', 'matches'], true, 'does-not-match'],
  ])('%j: closed %s, %s', (findings, closed, worst) => {
    const to = comesTo(findings.map((each) => each && found(each)));
    expect([to.closed, to.worst?.finding ?? null]).toEqual([closed, worst]);
  });

  it('asks whether the claim is still the one that was judged', () => {
    const row = { check: 'origin', key: 'paper.origin', under: null, claim: 'x' } as const;
    const whole = found('does-not-match', null);
    expect(foundOn(row, found('matches'), whole)?.finding).toBe('matches');
    expect(foundOn(row, found('matches', 'y'), whole)).toBeNull();
    expect(foundOn(row, found('matches', null), null)?.finding).toBe('matches');
    expect(foundOn(row, undefined, whole)?.finding).toBe('does-not-match');
    expect(foundOn(row, undefined, null)).toBeNull();
  });

  it('hands a request the rows that failed', () => {
    const rows = (['matches', 'cannot-read', null, 'does-not-match'] as const).map((each, at) => ({
      key: at,
      found: each && { finding: each },
    }));
    expect(failedRows([{ rows }, { rows: [] }]).map(({ key }) => key)).toEqual([1, 3]);
  });
});

describe('machine checks', () => {
  const of = (answers: Answers) => {
    const checks = machineChecks({
      answers,
      filedOn: plainDate('2026-11-23'),
      passportDays: 180,
      certificateDays: 180,
      places: { free: 2, all: 5 },
    });
    return Object.fromEntries([...checks].map(([name, { code, finding }]) => [name, `${code} ${finding}`]));
  };
  const cases: [string, Answers, Record<string, string>][] = [
    [
      'expiry 180 days ahead is too short',
      { passportExpiry: '2027-05-22' },
      { passportExpiry: 'passport-days does-not-match' },
    ],
    ['expiry 181 days ahead is not', { passportExpiry: '2027-05-23' }, {}],
    ['seventeen', { birthDate: '2008-11-24' }, { birthDate: 'minor does-not-match' }],
    ['eighteen today', { birthDate: '2008-11-23' }, {}],
    ['a citizen of Kazakhstan', { otherCitizenship: 'KAZ' }, { otherCitizenship: 'citizen does-not-match' }],
    [
      'certificate of 180 days',
      { policeCertificateDate: '2026-05-27' },
      { policeCertificateDate: 'certificate-age matches' },
    ],
    [
      'certificate of 181 days',
      { policeCertificateDate: '2026-05-26' },
      { policeCertificateDate: 'certificate-date-wrong does-not-match' },
    ],
    [
      'certificate of tomorrow',
      { policeCertificateDate: '2026-11-24' },
      { policeCertificateDate: 'certificate-date-wrong does-not-match' },
    ],
    [
      'issued before birth',
      { birthDate: '1990-01-02', passportIssuedOn: '1990-01-01' },
      { passportIssuedOn: 'dates-out-of-order does-not-match' },
    ],
    [
      'region',
      { firstRegion: 'KZ-55', secondRegion: 'KZ-55' },
      { firstRegion: 'region-twice does-not-match', secondRegion: 'region-twice does-not-match' },
    ],
    ['no such region', { firstRegion: 'KZ-99' }, {}],
    [
      'occupation',
      { field: 'health', occupation: '2212-neurosurgeon' },
      { field: 'place-free matches', occupation: 'on-rating matches' },
    ],
    [
      'occupation of another field',
      { field: 'it', occupation: '2212-neurosurgeon' },
      { occupation: 'on-rating matches' },
    ],
    ['wrong digit of an IIN', { iin: '900412450123' }, { iin: 'iin-wrong does-not-match' }],
    [
      'the same name in another alphabet',
      { surnameLatin: 'SARSENBAY', givenNamesLatin: 'AIGUL', surnameKazakh: 'Сәрсенбай', givenNamesKazakh: 'Айгүл' },
      { surnameKazakh: 'names-agree matches', givenNamesKazakh: 'names-agree matches' },
    ],
    [
      'another name',
      { surnameLatin: 'SARSENBAY', givenNamesLatin: 'AIGUL', surnameKazakh: 'Омар', givenNamesKazakh: 'Айгүл' },
      { surnameKazakh: 'names-differ does-not-match', givenNamesKazakh: 'names-differ does-not-match' },
    ],
    [
      'a surname without the ending of the passport is for eyes',
      { surnameLatin: 'SEITOV', givenNamesLatin: 'AIGUL', surnameKazakh: 'Сейіт', givenNamesKazakh: 'Айгүл' },
      {},
    ],
  ];
  it.each(cases)('%s', (_, answers, expected) => expect(of(answers)).toEqual(expected));
});
