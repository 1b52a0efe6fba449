import { describe, expect, test } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { evaluate } from '#app/domain/eligibility/evaluate';
import { factNames } from '#app/domain/eligibility/facts';
import { outcomeSchema } from '#app/domain/eligibility/outcome';
import { ruleSetNamed, ruleSets } from '#app/domain/programmes/rule-sets';
import { schemas } from '#app/features/eligibility/api.schema';
import { judgeFacts, listOccupations, listRuleSets } from '#app/features/eligibility/judge-facts.server';
import { openApi } from '#app/features/eligibility/open-api.server';
import { problem } from '#app/http/problem.server';
import { readJson } from '#app/http/read-json.server';
import { examples } from '../support/worked-examples';

const now = new Date('2026-11-23T05:00:00Z');
const today = plainDate('2026-11-23');

const faultsOf = (body: unknown) => {
  const judged = judgeFacts(body, { now });
  return judged.ok ? [] : judged.faults;
};
const facts = (values: object) => ({ programme: 'kandas-card', facts: values });

describe('the outcome anyone can ask for', () => {
  test.each(examples)('$name: $total, $lane', ({ programme, facts: given, points, total, lane }) => {
    const judged = judgeFacts({ programme, facts: given }, { now });
    expect(judged).toMatchObject({ ok: true, value: { total, lane, ruleSet: 'paper-2023', basis: 'claimed' } });
    if (judged.ok) expect(judged.value.criteria.map((each) => each.points)).toEqual(points);
  });

  test('is the same object the portal itself computes, and what its schema describes', () => {
    for (const { programme, facts: given } of examples) {
      const judged = judgeFacts({ programme, ruleSet: 'law-2026', facts: given }, { now });
      expect(judged).toEqual({ ok: true, value: evaluate(ruleSetNamed(programme, 'law-2026'), given, { today }) });
      if (judged.ok) expect(outcomeSchema.strict().parse(judged.value)).toEqual(judged.value);
    }
  });

  test('facts another programme uses are ignored, none at all are enough', () => {
    expect(judgeFacts(facts({ staff: 5, referees: 2, endorsement: true }), { now }).ok).toBe(true);
    expect(judgeFacts(facts({}), { now }).ok).toBe(true);
  });
});

describe('what cannot be accepted is named field by field', () => {
  test.each([
    [{}, [['programme'], 'missing'], [['facts'], 'missing']],
    [[], [[], 'not-an-object']],
    [null, [[], 'not-an-object']],
    [{ programme: 'green-card', facts: {} }, [['programme'], 'not-in-list']],
    [{ programme: 'kandas-card', ruleSet: 'paper-1999', facts: {} }, [['ruleSet'], 'unknown-rule-set']],
    [{ ...facts({}), extra: 1 }, [['extra'], 'unknown-name']],
    [facts({ name: 'Aigerim' }), [['facts', 'name'], 'unknown-name']],
    [facts({ experienceYears: '5' }), [['facts', 'experienceYears'], 'not-a-number']],
    [facts({ experienceYears: -1 }), [['facts', 'experienceYears'], 'at-least']],
    [facts({ referees: 1.5 }), [['facts', 'referees'], 'not-whole']],
    [facts({ ownershipShare: 1.01 }), [['facts', 'ownershipShare'], 'at-most']],
    [facts({ birthDate: '1990-02-30' }), [['facts', 'birthDate'], 'not-a-date']],
    [facts({ jobOffer: 'yes' }), [['facts', 'jobOffer'], 'not-yes-no']],
    [facts({ standing: 'prizes' }), [['facts', 'standing'], 'not-a-list']],
    [facts({ standing: ['prizes', 'fame'] }), [['facts', 'standing', 1], 'not-in-list']],
    [facts({ languages: { de: 'B1' } }), [['facts', 'languages', 'de'], 'unknown-name']],
    [facts({ firstRegion: 'KZ-99' }), [['facts', 'firstRegion'], 'unknown-region']],
    [facts({ occupation: '0000-wizard' }), [['facts', 'occupation'], 'unknown-occupation']],
    [facts({ citizenships: ['Uzbekistan'] }), [['facts', 'citizenships', 0], 'unknown-country']],
    [JSON.parse('{"programme":"kandas-card","facts":{"__proto__":{}}}'), [['facts', '__proto__'], 'unknown-name']],
  ])('%j', (body, ...expected) => {
    expect(faultsOf(body).map(({ path, code }) => [path, code])).toEqual(expected);
  });

  test('facts that cannot both be true are named one by one, with what they clash with', () => {
    const clash = {
      birthDate: '2010-01-01',
      experienceYears: 30,
      passportIssuedOn: '2020-01-01',
      passportExpiry: '2019-01-01',
    };
    expect(faultsOf(facts(clash))).toEqual([
      { path: ['facts', 'experienceYears'], code: 'experience-longer-than-life', with: [['facts', 'birthDate']] },
      {
        path: ['facts', 'passportExpiry'],
        code: 'passport-expired-before-issue',
        with: [['facts', 'passportIssuedOn']],
      },
    ]);
  });

  test('in the language asked for, by a pointer into the body', async () => {
    const faults = faultsOf(facts({ 'a/b~c': 1, experienceYears: 'five', birthDate: '2030-01-01' }));
    const answers = (['kk', 'ru', 'en'] as const).map((locale) => problem(locale, 'invalid-request', { faults }));
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(answers[0]?.status).toBe(422);
    expect(answers[0]?.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    expect(answers.map((answer) => answer.headers.get('Content-Language'))).toEqual(['kk', 'ru', 'en']);
    for (const body of bodies) {
      expect(schemas.Problem.strict().parse(body)).toEqual(body);
      expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
        '#/facts/experienceYears',
        '#/facts/a~1b~0c',
      ]);
    }
    expect(bodies.map((body) => body.errors[0].detail)).toEqual([
      'Сан көрсетіңіз.',
      'Укажите число.',
      'Give a number.',
    ]);
  });
});

describe('a body', () => {
  const send = (body: BodyInit, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
    readJson(new Request('http://localhost/', { method: 'POST', body, headers }), 100);

  test.each([
    ['{"a":1}', undefined, { ok: true, value: { a: 1 } }],
    ['\uFEFF{}', undefined, { ok: true, value: {} }],
    ['{', undefined, { ok: false, code: 'not-json' }],
    ['', undefined, { ok: false, code: 'not-json' }],
    [new Uint8Array([0x22, 0xff, 0x22]), undefined, { ok: false, code: 'not-json' }],
    [`"${'x'.repeat(99)}"`, undefined, { ok: false, code: 'too-large' }],
    ['{}', { 'Content-Type': 'text/plain' }, { ok: false, code: 'not-json-type' }],
    ['{}', { 'Content-Type': 'application/jsonp' }, { ok: false, code: 'not-json-type' }],
    ['{}', { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }, { ok: false, code: 'not-json-type' }],
    ['{}', { 'Content-Type': 'application/json; charset=utf-8' }, { ok: true, value: {} }],
  ])('%s %j', async (body, headers, expected) => {
    expect(await send(body as BodyInit, headers as Record<string, string> | undefined)).toEqual(expected);
  });
});

describe('lists and the description', () => {
  test('rule sets: all of them, the ones in force marked', () => {
    const list = listRuleSets(now);
    expect(schemas.RuleSetList.parse({ ruleSets: list }).ruleSets).toHaveLength(ruleSets.length);
    expect(list.filter(({ inForce }) => inForce).map(({ programme, ruleSet }) => `${programme} ${ruleSet}`)).toEqual([
      'kandas-card paper-2023',
      'valuable-skills-visa paper-2023',
    ]);
  });

  test('occupations: searched, or all', () => {
    expect(listOccupations('нейрохирург')[0]).toMatchObject({
      code: '2212-neurosurgeon',
      titles: { en: 'Neurosurgeon' },
    });
    expect(listOccupations(' ')).toEqual(listOccupations(null));
    expect(schemas.OccupationList.parse({ occupations: listOccupations(null) }).occupations.length).toBeGreaterThan(
      100,
    );
  });

  test('OpenAPI 3.1: every schema is defined once, every reference leads somewhere, every fact is described', () => {
    const description = openApi('https://portal.example') as {
      openapi: string;
      components: { schemas: Record<string, { properties?: Record<string, unknown>; additionalProperties?: unknown }> };
    };
    expect(description.openapi).toMatch(/^3\.1\./);
    const defined = Object.keys(description.components.schemas);
    const text = JSON.stringify(description);
    const used = [...text.matchAll(/"#\/components\/schemas\/(\w+)/g)].map((match) => match[1] ?? '');
    expect(used.filter((name) => !defined.includes(name))).toEqual([]);
    expect(text).not.toContain('$id');
    const described = description.components.schemas.Facts;
    expect(Object.keys(described?.properties ?? {})).toEqual(factNames);
    expect(described?.additionalProperties).toBe(false);
  });
});
