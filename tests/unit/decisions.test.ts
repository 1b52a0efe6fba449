import { describe, expect, it } from 'vitest';
import { type CheckKind, checksFor } from '#app/domain/application/checks';
import { programmes, routes } from '#app/domain/application/pages';
import { newDecisionNumber, parseDecisionNumber } from '#app/domain/decisions/decision-number';
import { findingForm } from '#app/domain/decisions/finding-form';
import { gatesAfterReview, mayGrant } from '#app/domain/decisions/may-grant';
import {
  arrivalForm,
  decideForm,
  recommendForm,
  requestForm,
  requestReasons,
} from '#app/domain/decisions/officer-forms';
import { codedReasons, groundOf, groundsFor, groundsSuggested } from '#app/domain/decisions/refusal-reasons';
import { ruleSets } from '#app/domain/programmes/rule-sets';
import { messageKey } from '#app/i18n/catalogues';
import { seeded } from '../support/random';

const random = seeded(11);

describe('grounds of a refusal', () => {
  it.each(ruleSets.map((each) => [`${each.programme} ${each.version}`, each] as const))(
    'name every gate of %s that can stand against a grant',
    (_, { programme, gates }) => {
      for (const route of routes[programme]) {
        const named = groundsFor(programme, route).flatMap((code) => groundOf(programme, code)?.gates ?? []);
        const unnamed = gates.filter(({ kind, code }) => kind !== 'capacity' && !named.includes(code));
        // Experience is asked on the listed route alone; solvency of nobody on it.
        expect(unnamed.map(({ code }) => code).filter((code) => code !== 'VG5')).toEqual([]);
      }
    },
  );

  it('never rest on points or on the quota', () => {
    for (const programme of programmes)
      for (const route of routes[programme])
        for (const code of groundsFor(programme, route)) expect(groundOf(programme, code)?.gates).not.toContain('VG7');
  });

  it('have words and a cure in every language', () => {
    for (const programme of programmes)
      for (const route of routes[programme])
        for (const code of groundsFor(programme, route)) {
          expect(messageKey(`decide.ground.${code}.title`)).not.toBeNull();
          expect(messageKey(`decide.ground.${code}.cure`)).not.toBeNull();
        }
  });

  it('are suggested by unmet gates and failed checks, and kept with their place in the law', () => {
    expect(groundsSuggested('kandas-card', 'business', ['KG4'], [])).toEqual(['business-not-operating']);
    const rests: Partial<Record<CheckKind, string[]>> = { origin: ['KG3'], security: ['KG6'] };
    const suggested = (kind: CheckKind, reason: string) =>
      groundsSuggested('kandas-card', 'professional', [], [{ kind, reason, gates: rests[kind] ?? [] }]);
    expect(suggested('origin', 'document-invalid')).toEqual(['not-ethnic-kazakh', 'untrue-documents']);
    expect(suggested('origin', 'pages-missing')).toEqual(['not-ethnic-kazakh']);
    expect(suggested('security', 'document-expired')).toEqual([]);
    expect(suggested('security', 'criterion-not-met')).toEqual(['security-threat', 'conviction-or-ban']);
    expect(codedReasons('kandas-card', ['no-consent', 'expelled', '__proto__'])).toEqual([
      { ground: 'no-consent', act: 'migration-law', at: '25-1 (3)' },
    ]);
  });
});

describe('what stands against a grant', () => {
  const gate = (code: string, state: 'met' | 'not-met' | 'unknown', facts: string[], kind = 'grant') =>
    ({
      code,
      kind,
      state,
      facts,
      documents: [],
      because: { code: '' },
      cure: null,
      source: { of: 'model', at: '' },
    }) as never;
  const gates = [
    gate('KG3', 'met', ['originProof']),
    gate('KG1', 'met', ['birthDate']),
    gate('VG7', 'unknown', [], 'capacity'),
  ];
  const all = checksFor('kandas-card', 'professional').map((kind) => ({ kind, finding: 'matches' as const }));
  const with_ = (kind: string, finding: 'does-not-match' | 'cannot-read' | 'not-needed' | null) =>
    all.map((check) => (check.kind === kind ? { ...check, finding } : check));

  it('is nothing when the gates are met and the checks are in order; a full quota never', () => {
    expect(mayGrant({ grantable: 'yes', gates }, all).ok).toBe(true);
    expect(mayGrant({ grantable: 'yes', gates }, with_('origin', 'not-needed')).ok).toBe(true);
  });

  it('is an open check, an unmet gate, or a finding a gate rests on', () => {
    expect(mayGrant({ grantable: 'yes', gates }, with_('region', null))).toMatchObject({ code: 'checks-open' });
    expect(mayGrant({ grantable: 'yes', gates }, [])).toMatchObject({ code: 'checks-open' });
    const unmet = [...gates, gate('KG6', 'not-met', ['entryBan'])];
    expect(mayGrant({ grantable: 'no', gates: unmet }, all)).toMatchObject({
      code: 'gate-not-met',
      detail: { gates: 'KG6' },
    });
    for (const finding of ['does-not-match', 'cannot-read'] as const) {
      expect(mayGrant({ grantable: 'yes', gates }, with_('origin', finding))).toMatchObject({
        code: 'gate-unproven',
        detail: { gates: 'KG3' },
      });
    }
    expect(mayGrant({ grantable: 'yes', gates }, with_('region', 'does-not-match')).ok).toBe(true);
  });

  it('is told gate by gate', () => {
    const reviewed = gatesAfterReview(gates, with_('identity', 'does-not-match'));
    expect(reviewed.map(({ code, unprovenBy }) => [code, unprovenBy])).toEqual([
      ['KG3', []],
      ['KG1', ['identity']],
      ['VG7', []],
    ]);
  });
});

describe('forms of officers', () => {
  it('ask a coded reason for every finding but a match, and words for “other”', () => {
    const of = (rest: object) =>
      findingForm.safeParse({ act: 'finding', kind: 'origin', row: 'paper.origin~0', ...rest });
    expect(of({ finding: 'matches', reason: 'other', note: '' })).toMatchObject({ data: { reason: null, note: null } });
    expect(of({ finding: 'cannot-read' }).error?.issues[0]).toMatchObject({ path: ['reason'] });
    expect(of({ finding: 'cannot-read', reason: 'known-to-the-state' }).success).toBe(false);
    expect(of({ finding: 'does-not-match', reason: 'other' }).error?.issues[0]).toMatchObject({ path: ['note'] });
    expect(of({ finding: 'matches', note: 'x'.repeat(501) }).success).toBe(false);
    expect(of({}).error?.issues[0]?.message).toBe('choose-finding');
    expect(of({ finding: 'matches', row: ['answer.originProof~0', 'paper.origin~2'] })).toMatchObject({
      data: {
        row: [
          { key: 'answer.originProof', seen: 0 },
          { key: 'paper.origin', seen: 2 },
        ],
      },
    });
    // What speaks against somebody is said of one claim at a time.
    const several = { row: ['answer.originProof~0', 'paper.origin~2'], finding: 'cannot-read', reason: 'unreadable' };
    expect(of(several).success).toBe(false);
    for (const row of [[], 'passport', 'answer.__proto__', '../x~1', 'paper.origin~-1'])
      expect([row, of({ finding: 'matches', row }).success]).toEqual([row, false]);
  });

  it('read what is asked of the applicant, and ask for something', () => {
    const read = requestForm.parse({
      version: '3',
      'document-diploma': 'missing',
      'document-cv': '',
      'answer-occupation': 'explain',
      'answer-nothing': 'explain',
      'document-photo': 'made-up',
      note: ' Please hurry ',
    });
    expect(read).toEqual({
      version: 3,
      items: [
        { reason: 'missing', item: 'diploma' },
        { reason: 'explain', question: 'occupation', page: 'occupation' },
        { reason: 'note', note: 'Please hurry' },
      ],
    });
    expect(requestForm.safeParse({ version: '3' }).error?.issues[0]?.message).toBe('ask-something');
    for (const reason of requestReasons) expect(messageKey(`decide.requestReason.${reason}`)).not.toBeNull();
  });

  it('need grounds where something is refused, one or several', () => {
    const refusal = { recommendation: 'refusal', version: 1 };
    expect(recommendForm.safeParse(refusal).success).toBe(false);
    expect(recommendForm.parse({ ...refusal, reasons: 'no-consent' }).reasons).toEqual(['no-consent']);
    expect(recommendForm.parse({ recommendation: 'grant', version: 1, reasons: false }).reasons).toEqual([]);
    expect(decideForm.safeParse({ decision: 'notice', version: 1 }).success).toBe(false);
    expect(decideForm.safeParse({ decision: 'send-back', version: 1, sendBackReason: '' }).success).toBe(false);
    expect(decideForm.safeParse({ decision: 'refuse', version: 1 }).success).toBe(true);
    expect(decideForm.safeParse({ decision: 'grant' }).success).toBe(false);
  });

  it('read a day from its three boxes', () => {
    const day = (d: string, m: string, y: string) =>
      arrivalForm.safeParse({ 'arrivedOn.day': d, 'arrivedOn.month': m, 'arrivedOn.year': y }).data?.arrivedOn ?? null;
    expect(day(' 3', '02', '2027')).toBe('2027-02-03');
    for (const none of [day('30', '2', '2027'), day('', '2', '2027'), day('x', '2', '2027')]) expect(none).toBeNull();
    expect(arrivalForm.safeParse({}).error?.issues).toMatchObject([{ path: ['arrivedOn'], message: 'not-a-date' }]);
  });
});

describe('number of a decision', () => {
  it('is read as dictated and refuses every slip', () => {
    for (let round = 0; round < 200; round += 1) {
      const number = newDecisionNumber(2026, random.bytes(8));
      expect(number).toMatch(/^D-2026-.{6}-.$/);
      expect(parseDecisionNumber(number.toLowerCase().replaceAll('-', ' '))).toEqual({ ok: true, value: number });
      const place = 7 + random.below(6);
      const wrong = random.pick([...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].filter((each) => each !== number[place]));
      expect(parseDecisionNumber(number.slice(0, place) + wrong + number.slice(place + 1)).ok).toBe(false);
    }
  });
});
