import { describe, expect, test } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { evaluate } from '#app/domain/eligibility/evaluate';
import { loadRuleSet } from '#app/domain/eligibility/load-rule-set';
import { ruleDifferences } from '#app/domain/eligibility/rule-differences';
import { ruleSetNamed, ruleSets } from '#app/domain/programmes/rule-sets';
import {
  allRoutes,
  factsOfState,
  groupsOf,
  lineOf,
  programmeOfRoute,
  rawOfParams,
  readWhatIf,
  stateOfCheck,
  type WhatIf,
  whatIfGroups,
} from '#app/features/eligibility/what-if';
import { whatIfResult } from '#app/features/eligibility/what-if-result.server';
import { lists } from '#app/http/lists.server';
import { differenceWords } from '#app/i18n/difference-words.server';
import { locales } from '#app/i18n/locales';
import { examples } from '../support/worked-examples';

const today = plainDate('2026-11-23');
const around = { lists, versions: ruleSets.map(({ version }) => version), today };
const read = (line: string) => readWhatIf(rawOfParams(new URLSearchParams(line)), around);
const stateOf = (line: string) => {
  const result = read(line);
  if (!result || result.errors.length > 0) throw new Error(JSON.stringify(result));
  return result.state;
};

/** The form a visitor would fill in for the facts of an example. */
function lineFor({ facts }: (typeof examples)[number]): string {
  const { languages = {}, standing = [], route = '', ...rest } = facts;
  const params = new URLSearchParams({ route });
  for (const each of standing) params.append('standing', each);
  for (const code of ['kk', 'ru', 'en'] as const)
    params.set(`language${code[0]?.toUpperCase()}${code[1]}`, languages[code] ?? 'none');
  for (const [name, value] of Object.entries(rest))
    params.set(name, value === true ? 'yes' : value === false ? 'no' : String(value));
  return params.toString();
}

describe('what if', () => {
  test.each(examples)('the page shows $name: $total', (example) => {
    const state = stateOf(lineFor(example));
    for (const locale of locales) {
      const result = whatIfResult(locale, { state, start: null, known: {} }, today);
      expect(result.total).toBe(example.total);
      expect(result.lane.lane).toBe(example.lane);
      expect(result.criteria.map(({ points }) => points)).toEqual(example.points);
      expect(result.change).toBeNull();
    }
  });

  test('what changed: points, lane, criteria and papers, in words', () => {
    const developer = examples.find(({ name }) => name === 'developer')!;
    const start = stateOf(lineFor(developer));
    const state: WhatIf = { ...start, answers: { ...start.answers, mentoringPlan: true, firstRegion: 'KZ-62' } };
    const { change } = whatIfResult('en', { state, start, known: {} }, today);
    expect(change).toMatchObject({
      before: 54,
      after: 62,
      gain: '+8',
      lane: { before: 'Review by an expert panel', after: 'Fast review' },
      added: ['Signed mentoring plan'],
      removed: [],
      nothing: false,
    });
    expect(change?.criteria.map(({ code, before, after }) => [code, before, after])).toEqual([
      ['P5', 7, 10],
      ['P7', 0, 5],
    ]);
    expect(whatIfResult('en', { state: start, start: state, known: {} }, today).change).toMatchObject({ gain: '−8' });
    expect(whatIfResult('en', { state, start: state, known: {} }, today).change?.nothing).toBe(true);
  });

  test('a state travels as a line of text and comes back the same', () => {
    for (const example of examples) {
      const state = stateOf(lineFor(example));
      expect(stateOf(lineOf(state))).toEqual(state);
    }
    const chosen = stateOf('route=business&rules=law-2026&staff=5&ownershipPercent=25.5&occupationTier=B');
    expect(stateOf(lineOf(chosen))).toEqual(chosen);
    expect(chosen).toMatchObject({ ruleSet: 'law-2026', answers: { staff: 5, ownershipPercent: 25.5 } });
  });

  test('wrong fields are named, unknown ones and unknown rules left out, and without a route there is nothing to judge', () => {
    expect(read('')).toBeNull();
    expect(read('route=tourist')).toBeNull();
    expect(read('route=professional&experienceYears=many&firstRegion=KZ-99')?.errors).toMatchObject([
      { name: 'experienceYears', code: 'not-a-number' },
      { name: 'firstRegion', code: 'not-in-list' },
    ]);
    expect(stateOf('route=professional&rules=paper-1999&birthDate=1990-01-01&__proto__=1')).toMatchObject({
      ruleSet: null,
      answers: {},
    });
  });

  test('achievements of a field left behind are dropped; none ticked means none', () => {
    const state = stateOf('route=listed-profession&field=health&standing=licence&standing=open-source');
    expect(state.answers).toMatchObject({ field: 'health', standing: ['licence'] });
    expect(stateOf('route=listed-profession&field=it').answers.standing).toEqual([]);
    expect(stateOf('route=listed-profession').answers.standing).toBeUndefined();
    expect(stateOf('route=listed-profession&occupation=2512-ai-engineer').answers.field).toBe('it');
  });

  test('an occupation outweighs a tier', () => {
    expect(stateOf('route=professional&occupationTier=C').tier).toBe('C');
    expect(stateOf('route=professional&occupation=2512-ai-engineer&occupationTier=C').tier).toBeNull();
    expect(factsOfState(stateOf('route=professional&occupationTier=C'), {})).toMatchObject({ occupationTier: 'C' });
  });

  test('starts from a check: what the page does not ask counts, and is neither shown nor carried', () => {
    const answers = {
      birthDate: '2015-01-01',
      citizenship: 'CHN',
      experienceYears: 3,
      originProof: 'lineage',
    } as const;
    const state = stateOfCheck({ programme: 'kandas-card', route: 'professional', answers });
    expect(lineOf(state)).toBe('experienceYears=3&route=professional');
    expect(factsOfState(state, answers)).toMatchObject({ birthDate: '2015-01-01', citizenships: ['CHN'] });
    const { gates } = whatIfResult('en', { state, start: null, known: answers }, today);
    expect(gates.find(({ code }) => code === 'KG1')?.state).toBe('not-met');
  });

  test('asks nothing that says who somebody is', () => {
    const asks = whatIfGroups.flatMap((group) => group.asks.map((each) => each.replace('?', '')));
    for (const personal of [
      'birthDate',
      'citizenship',
      'originProof',
      'passportExpiry',
      'policeCertificateDate',
      'address',
    ])
      expect(asks).not.toContain(personal);
    for (const route of allRoutes) expect(groupsOf(programmeOfRoute(route), route, {}).length).toBeGreaterThan(2);
  });
});

describe('differences between versions', () => {
  const [paper, law] = ['paper-2023', 'law-2026'].map((version) => ruleSetNamed('kandas-card', version));

  test('of the families: every difference listed in their data is found, each in words of three languages', () => {
    for (const programme of ['kandas-card', 'valuable-skills-visa'] as const) {
      const [a, b] = [ruleSetNamed(programme, 'paper-2023'), ruleSetNamed(programme, 'law-2026')];
      const found = ruleDifferences(a, b).map(({ what, code }) => `${what}s.${code}`);
      const listed = a.differences.flatMap(({ at }) => at.split(', '));
      for (const at of listed) {
        const [list = '', code = ''] = at.split('.');
        const names = {
          criteria: 'regionss',
          deadlines: 'deadlines',
          terms: 'terms',
          gates: 'gates',
          documents: 'documents',
        };
        const expected = `${names[list as keyof typeof names]}.${code}`;
        expect(
          found.filter((each) => each.startsWith(expected)),
          at,
        ).not.toEqual([]);
      }
      for (const locale of locales) {
        const { short, rows } = differenceWords(locale, a, b);
        expect(short).toHaveLength(a.differences.length);
        for (const row of rows)
          for (const line of [row.subject, ...row.before, ...row.after]) expect(line).not.toBe('');
        expect(JSON.stringify([short, rows])).not.toMatch(/undefined|\{\w+\}/);
      }
    }
  });

  test('in words: what only one of them asks', () => {
    const rows = differenceWords('en', paper!, law!).rows;
    const cell = (key: string) => rows.find((row) => row.key === key);
    expect(cell('term card')).toMatchObject({
      before: ['3 years, from the decision'],
      after: ['10 years, from the decision'],
    });
    expect(cell('gate KG4')?.before).toContain('Professional: a petition from the sector’s ministry');
    expect(cell('gate KG4')?.before).toContain('Business: an investment or jobs planned in Kazakhstan');
    expect(cell('regions P7')).toMatchObject({
      before: ['Only here: Karaganda Region and Ulytau Region'],
      after: ['Nothing'],
    });
    expect(cell('deadline security')).toMatchObject({ before: ['10 working days'], after: ['5 working days'] });
    expect(differenceWords('en', law!, paper!).rows).toHaveLength(rows.length);
  });

  test('of a made second version: bands, lanes, papers and ages come out, and nothing else', () => {
    const loaded = loadRuleSet({
      ...paper,
      version: 'paper-2027',
      lanes: [{ lane: 'fast', from: 55, days: 5 }, ...paper!.lanes.slice(1)],
      gates: paper!.gates.map((gate) =>
        gate.code === 'KG1' ? { ...gate, when: { fact: 'age', atLeast: 21, say: 'age', cure: 'age' } } : gate,
      ),
      criteria: paper!.criteria.map((each) =>
        each.code === 'B3' ? { ...each, score: { best: [{ when: { fact: 'staff', atLeast: 30 }, give: 10 }] } } : each,
      ),
      documents: paper!.documents.map((each) => (each.item === 'cv' ? { ...each, required: false } : each)),
    });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const { short, rows } = differenceWords('en', paper!, loaded.ruleSet);
    expect(short).toEqual([]);
    expect(rows.map(({ key, before, after }) => [key, before, after])).toEqual([
      ['gate KG1', ['age of at least 18'], ['age of at least 21']],
      ['criterion B3', ['from 20: 10', 'from 5: 7', 'from 1: 4'], ['from 30: 10']],
      ['lane fast', ['Fast review: from 60 points, 5 working days'], ['Fast review: from 55 points, 5 working days']],
      ['document cv', ['Required'], ['Required in some cases']],
    ]);
    expect(evaluate(loaded.ruleSet, examples[1]!.facts, { today }).lane).toBe('panel');
  });

  test('a version does not differ from itself', () => {
    for (const ruleSet of ruleSets) expect(ruleDifferences(ruleSet, ruleSet)).toEqual([]);
  });
});
