import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { factsOn } from '#app/domain/eligibility/basis';
import { factNames } from '#app/domain/eligibility/facts';
import { loadRuleSet } from '#app/domain/eligibility/load-rule-set';
import { readFacts } from '#app/domain/eligibility/read-facts';
import { findRuleSet, ruleSetFor, ruleSetNamed, ruleSets } from '#app/domain/programmes/rule-sets';
import { catalogues } from '#app/i18n/catalogues';
import { languages } from '#app/i18n/locales';
import { run } from '../../scripts/commands/eligibility';

const today = plainDate('2026-11-23');
const problemsOf = (input: unknown) => {
  const read = readFacts(input, today);
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
};

describe('facts from outside', () => {
  test.each([
    {},
    { standing: [], languages: {}, citizenships: [], family: [] },
    { citizenships: ['XXA'] },
    { experienceYears: 4.9, ownershipShare: 0.25 },
    { route: 'business', occupation: '2212-neurosurgeon', referees: 2 },
    { occupation: '2212-neurosurgeon', occupationTier: 'A' },
    { birthDate: '1996-11-23', experienceYears: 30 },
  ])('accepted: %o', (facts) => expect(problemsOf(facts)).toEqual([]));

  test.each([
    [{ brithDate: '1990-01-01' }, ['brithDate unknown-name']],
    [JSON.parse('{"__proto__": 1}'), ['__proto__ unknown-name']],
    [{ languages: { kk: 'A9', de: 'A1' } }, ['languages.kk wrong-value', 'languages.de unknown-name']],
    [{ birthDate: '2026-02-29' }, ['birthDate wrong-value']],
    [{ citizenships: ['CHN', 'XYZ'] }, ['citizenships.1 wrong-value']],
    [{ firstRegion: 'KZ-99', occupation: 'wizard' }, ['occupation wrong-value', 'firstRegion wrong-value']],
    [
      { ownershipShare: 25, referees: 1.5, experienceYears: -1 },
      ['experienceYears wrong-value', 'referees wrong-value', 'ownershipShare wrong-value'],
    ],
    [
      { standing: ['knighthood'], jobOffer: 'yes', consent: null },
      ['standing.0 wrong-value', 'jobOffer wrong-value', 'consent wrong-value'],
    ],
    [[], [' wrong-value']],
    [null, [' wrong-value']],
  ])('refused: %j', (input, problems) => expect(problemsOf(input)).toEqual(problems));

  test('contradictions are named one by one', () => {
    expect(
      problemsOf({
        birthDate: '2006-01-01',
        experienceYears: 25,
        executiveControlMonths: 400,
        passportIssuedOn: '2027-01-01',
        passportExpiry: '2004-01-01',
        policeCertificateDate: '2027-01-01',
        citizenships: ['XXA', 'CHN'],
        occupation: '2212-neurosurgeon',
        occupationTier: 'C',
      }),
    ).toEqual([
      'experienceYears experience-longer-than-life',
      'executiveControlMonths control-longer-than-life',
      'passportExpiry passport-expired-before-issue',
      'passportIssuedOn passport-issued-in-the-future',
      'passportExpiry passport-expired-before-birth',
      'policeCertificateDate certificate-in-the-future',
      'citizenships stateless-with-citizenship',
      'occupationTier tier-differs-from-occupation',
    ]);
    expect(problemsOf({ birthDate: '2027-01-01' })).toEqual(['birthDate born-in-the-future']);
    expect(problemsOf({ birthDate: '1880-01-01' })).toEqual(['birthDate born-too-long-ago']);
  });

  test('every fact has a label in every language', () => {
    for (const locale of languages)
      expect(Object.keys(catalogues[locale].eligibility.fact).sort()).toEqual([...factNames].sort());
  });

  test('a verified fact replaces the claimed one whole', () => {
    const claimed = { experienceYears: 9, standing: ['patents' as const, 'prizes' as const] };
    const verified = { standing: ['patents' as const], jobOffer: undefined };
    expect(factsOn('claimed', claimed, verified)).toEqual(claimed);
    expect(factsOn('verified', claimed, verified)).toEqual(verified);
    expect(factsOn('verified-else-claimed', claimed, verified)).toEqual({ experienceYears: 9, standing: ['patents'] });
  });
});

describe('rule sets', () => {
  test('are plain data: through JSON and back they are the same', () => {
    for (const ruleSet of ruleSets) {
      const loaded = loadRuleSet(JSON.parse(JSON.stringify(ruleSet)));
      expect(loaded).toEqual({ ok: true, ruleSet });
    }
  });

  test('are found by family and day, and by version', () => {
    expect(ruleSetFor('paper', 'kandas-card', today).version).toBe('paper-2023');
    expect(ruleSetFor('law', 'valuable-skills-visa', today).version).toBe('law-2026');
    expect(findRuleSet('kandas-card', 'paper-1999')).toBeNull();
    expect(() => ruleSetNamed('kandas-card', 'paper-1999')).toThrow('paper-1999');
  });

  const broken = (change: (data: Record<string, never>) => void) => {
    const data = JSON.parse(JSON.stringify(ruleSetNamed('kandas-card', 'paper-2023')));
    change(data);
    const loaded = loadRuleSet(data);
    return loaded.ok ? [] : loaded.problems.map(({ path }) => path);
  };
  // biome-ignore lint/suspicious/noExplicitAny: the point is data of the wrong shape
  type Data = any;
  test.each<[string, (data: Data) => void, string[]]>([
    [
      'a fact nobody has',
      (data) => {
        data.criteria[1].score.best[0].when.fact = 'shoeSize';
      },
      ['criteria.1.score.best.0.when.fact'],
    ],
    [
      'two comparisons',
      (data) => {
        data.gates[0].when.atMost = 99;
      },
      ['gates.0.when'],
    ],
    [
      'no comparison',
      (data) => {
        delete data.gates[0].when.atLeast;
      },
      ['gates.0.when'],
    ],
    [
      'an unknown key',
      (data) => {
        data.gates[2].when.any[0].maybe = true;
      },
      ['gates.2.when.any.0'],
    ],
    [
      'a missing term',
      (data) => {
        delete data.deadlines.legal;
      },
      ['deadlines.legal'],
    ],
    [
      'lanes that rise',
      (data) => {
        data.lanes[1].from = 70;
      },
      ['lanes.1.from'],
    ],
    [
      'more than 100 points',
      (data) => {
        data.criteria[0].max = 26;
        data.criteria[0].score.best[0].give = 26;
      },
      ['criteria'],
    ],
    [
      'points out of reach',
      (data) => {
        data.criteria[0].max = 99;
      },
      ['criteria.0.max', 'criteria'],
    ],
    [
      'a document nobody lists',
      (data) => {
        data.gates[0].documents = ['crown'];
      },
      ['gates.0.documents'],
    ],
    [
      'a criterion that is not there',
      (data) => {
        data.criteria[0].code = 'P0';
      },
      ['gates.3.when>0>1'],
    ],
    [
      'a lever on age',
      (data) => {
        data.levers[0].set = { birthDate: '2000-01-01' };
      },
      ['levers.0.set.birthDate'],
    ],
    [
      'a region that does not exist',
      (data) => {
        data.levers[0].set = { firstRegion: 'KZ-00' };
      },
      ['levers.0.set.firstRegion'],
    ],
    [
      'a code used twice',
      (data) => {
        data.gates[1].code = 'KG1';
      },
      ['gates.1.code'],
    ],
    [
      'ends before it begins',
      (data) => {
        data.effectiveTo = '2020-01-01';
      },
      ['effectiveTo'],
    ],
  ])('bad data is named by its path: %s', (_what, change, paths) => expect(broken(change)).toEqual(paths));

  test('nonsense is refused, not thrown', () => {
    for (const nonsense of [null, 1, 'x', [], {}]) expect(loadRuleSet(nonsense).ok).toBe(false);
  });
});

describe('the command', { timeout: 60_000 }, () => {
  const portal = (args: string[], input: string) => {
    const script = `import { run } from './scripts/commands/eligibility.ts'; process.exitCode = await run(${JSON.stringify(args)});`;
    const done = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      input,
      encoding: 'utf8',
    });
    return { code: done.status, out: done.stdout, errors: done.stderr };
  };
  const nurse = {
    route: 'professional',
    qualification: 'bachelor',
    experienceYears: 6,
    occupationTier: 'A',
    languages: { kk: 'A2' },
    firstRegion: 'KZ-55',
  };

  test('prints the outcome as JSON', () => {
    const done = portal(
      ['--rules', 'paper-2023', '--programme', 'kandas-card', '--today', '2026-11-23'],
      `\uFEFF${JSON.stringify(nurse)}`,
    );
    expect(done).toMatchObject({ code: 0, errors: '' });
    expect(JSON.parse(done.out)).toMatchObject({
      total: 60,
      lane: 'fast',
      grantable: 'unknown',
      ruleSet: 'paper-2023',
    });
  });

  test.each([
    ['{"experienceYears":"six"}', 'experienceYears: '],
    ['{"birthDate":"2010-01-01","experienceYears":40}', 'experienceYears: '],
    ['{', 'not JSON'],
  ])('bad facts %s exit 2 and name the fault', (input, named) => {
    const done = portal(['--programme', 'kandas-card'], input);
    expect(done).toMatchObject({ code: 2, out: '' });
    expect(done.errors).toContain(named);
  });

  test.each([
    [['--programme', 'green-card'], '--programme: green-card'],
    [[], '--programme: missing'],
    [['--programme', 'kandas-card', '--rules', 'paper-1999'], '--rules: no version paper-1999'],
    [['--programme', 'kandas-card', '--today', '2026-02-30'], '--today: 2026-02-30'],
    [['--programme', 'kandas-card', '--verbose'], '--verbose'],
  ])('bad options %j are refused before anything is read', async (args, named) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await run(args)).toBe(2);
    expect(said.mock.calls.flat().join('\n')).toContain(named);
    said.mockRestore();
  });
});
