import { describe, expect, it } from 'vitest';
import type { Finding } from '#app/domain/application/checks';
import {
  type DecisionSheet,
  decisionSheet,
  type SheetCheck,
  type SheetResult,
} from '#app/domain/decisions/decision-sheet';
import { departsFrom, departureOf, departureReasons, recommendedWord } from '#app/domain/decisions/departure';
import { mayGrantHeard } from '#app/domain/decisions/may-grant';
import type { GateState, Outcome } from '#app/domain/eligibility/outcome';
import { messageKey } from '#app/i18n/catalogues';
import { languages, locales } from '#app/i18n/locales';
import { wordedSheet } from '#app/i18n/sheet-words.server';

const gate = (code: string, state: GateState, facts: string[], documents: string[] = [], kind = 'grant') => ({
  code,
  kind: kind as 'grant',
  state,
  because: { code: `${code}-${state}` },
  cure: state === 'met' ? null : { code: 'send-proof' },
  source: { of: 'model', at: '2.1' },
  facts,
  documents,
});

const outcome = (gates: Outcome['gates']): Outcome => ({
  programme: 'kandas-card',
  ruleSet: 'paper-2023',
  family: 'paper',
  route: 'professional',
  basis: 'verified-else-claimed',
  grantable: 'yes',
  total: 60,
  totalAtMost: 60,
  lane: 'fast',
  laneAtMost: 'fast',
  laneDays: 5,
  gates,
  criteria: [
    {
      code: 'P1',
      points: 15,
      pointsAtMost: 15,
      max: 25,
      because: { code: 'qualification' },
      source: { of: 'model', at: '2.1' },
      facts: ['qualification'],
      documents: ['diploma'],
    },
  ],
  improvements: [],
  documents: [],
});

const check = (kind: SheetCheck['kind'], finding: Finding | null): SheetCheck => ({ kind, finding, reason: null });
const origin = (state: GateState) => gate('KG3', state, ['originProof'], ['origin']);
const files = [{ item: 'origin', fileName: 'куәлік.pdf', page: 2 }];

describe('the decision sheet', () => {
  it.each([
    ['met and checked', [origin('met')], [check('origin', 'matches')], 'grant', 'met'],
    ['met, the check open', [origin('met')], [check('origin', null)], 'open', 'met'],
    ['met, the check doubts', [origin('met')], [check('origin', 'does-not-match')], 'refusal', 'unproven'],
    ['unknown since the check doubts', [origin('unknown')], [check('origin', 'cannot-read')], 'refusal', 'unproven'],
    ['unknown', [origin('unknown')], [check('origin', 'matches')], 'open', 'unknown'],
    ['not met, whatever the check says', [origin('not-met')], [check('origin', 'matches')], 'refusal', 'not-met'],
    ['not met, the check open', [origin('not-met')], [check('origin', null)], 'refusal', 'not-met'],
    ['a doubt about another matter', [origin('met')], [check('region', 'does-not-match')], 'grant', 'met'],
    ['as claimed, before any check', [origin('met')], [], 'grant', 'met'],
  ] as const)('%s', (_, gates, checks, result, standing) => {
    const sheet = decisionSheet({ outcome: outcome([...gates]), checks, documents: files });
    expect(sheet.result).toBe(result);
    expect(sheet.gates[0]?.standing).toBe(standing);
  });

  it('is not decided by a quota', () => {
    const full = gate('VG7', 'not-met', ['quotaPlace'], [], 'capacity');
    const sheet = decisionSheet({
      outcome: outcome([origin('met'), full]),
      checks: [check('origin', 'matches')],
      documents: [],
    });
    expect(sheet.result).toBe('grant');
  });

  it('names rule, document, page, finding, reason and cure of every line', () => {
    const sheet = decisionSheet({
      outcome: outcome([origin('met')]),
      checks: [check('origin', 'does-not-match')],
      documents: files,
    });
    expect(sheet.gates[0]).toMatchObject({
      rule: { of: 'model', at: '2.1' },
      documents: [{ item: 'origin', fileName: 'куәлік.pdf', page: 2 }],
      findings: [{ kind: 'origin', finding: 'does-not-match' }],
    });
    expect(sheet.criteria[0]).toMatchObject({ points: 15, max: 25 });
  });

  it('reads as sentences in every language and script', () => {
    const sheet = decisionSheet({
      outcome: outcome([origin('not-met')]),
      checks: [check('origin', 'does-not-match')],
      documents: files,
    });
    for (const locale of locales) {
      const worded = wordedSheet(locale, sheet, { against: ['sheet', 'recommendation'], reason: 'proved-when-heard' });
      const text = JSON.stringify(worded);
      expect(text).not.toMatch(/[{}]sheet\.|undefined|\{[a-z]+\}/);
      expect(worded.gates[0]?.rule).toContain('paper-2023');
      expect(worded.departure).not.toBe('');
    }
    for (const locale of languages) expect(wordedSheet(locale, sheet).gates[0]?.documents).toContain('куәлік.pdf');
  });
});

describe('a departure', () => {
  const sheet = (result: SheetResult) => ({ result }) as DecisionSheet;

  it.each([
    ['grant', 'grant', null, []],
    ['grant', 'grant', 'grant', []],
    ['grant', 'grant', 'refusal', ['recommendation']],
    ['grant', 'open', 'grant', ['sheet']],
    ['grant', 'refusal', 'refusal', ['sheet', 'recommendation']],
    ['refusal', 'refusal', 'refusal', []],
    ['refusal', 'open', null, []],
    ['refusal', 'refusal', 'grant', ['recommendation']],
    ['refusal', 'grant', null, ['sheet']],
    ['refusal', 'grant', 'grant', ['sheet', 'recommendation']],
  ] as const)('of %s where the sheet says %s and %s was recommended', (word, result, recommended, against) => {
    const judged = { word, sheet: sheet(result), recommended };
    expect(departsFrom(judged)).toEqual(against);
    const unexplained = departureOf(judged, null);
    expect(unexplained.ok).toBe(against.length === 0);
    const other = departureReasons[word === 'grant' ? 'refusal' : 'grant'][0];
    expect(departureOf(judged, other).ok).toBe(against.length === 0);
    const own = departureReasons[word][0];
    const kept = against.length > 0 ? { against, reason: own } : null;
    expect(departureOf(judged, own)).toEqual({ ok: true, value: kept });
  });

  it('is measured against the last recommendation', () => {
    expect(recommendedWord([])).toBeNull();
    expect(recommendedWord([{ kind: 'recommend-refusal' }, { kind: 'send-back' }, { kind: 'recommend-grant' }])).toBe(
      'grant',
    );
  });

  it('lets a doubt be overcome after the person was heard, never an unmet condition', () => {
    const unproven = { ok: false, code: 'gate-unproven' } as const;
    expect(mayGrantHeard(unproven, 'recommended').ok).toBe(false);
    expect(mayGrantHeard(unproven, 'refusal_notice').ok).toBe(true);
    expect(mayGrantHeard({ ok: false, code: 'gate-not-met' } as const, 'refusal_notice').ok).toBe(false);
    expect(mayGrantHeard({ ok: false, code: 'checks-open' } as const, 'refusal_notice').ok).toBe(false);
  });

  it('has words for every reason', () => {
    for (const reason of Object.values(departureReasons).flat())
      expect(messageKey(`sheet.departure.reason.${reason}`)).not.toBeNull();
  });
});
