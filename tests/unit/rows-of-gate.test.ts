import { describe, expect, it } from 'vitest';
import type { CheckKind, Finding } from '#app/domain/application/checks';
import { plainDate } from '#app/domain/basics/plain-date';
import { decisionSheet } from '#app/domain/decisions/decision-sheet';
import { type CheckRowState, mayGrant, rowsAgainst } from '#app/domain/decisions/may-grant';
import { groundsSuggested } from '#app/domain/decisions/refusal-reasons';
import { evaluate } from '#app/domain/eligibility/evaluate';
import { ruleSetNamed } from '#app/domain/programmes/rule-sets';
import { factsOfExample } from '../support/worked-examples';

const outcome = evaluate(
  ruleSetNamed('kandas-card', 'paper-2023'),
  {
    ...factsOfExample('nurse'),
    birthDate: plainDate('1990-05-05'),
    citizenships: ['CHN'],
    originProof: 'identity-document',
    passportExpiry: plainDate('2030-01-01'),
    policeCertificateDate: plainDate('2026-10-01'),
    entryBan: false,
    consent: true,
    petition: false,
    family: ['child'],
  },
  { today: plainDate('2026-11-23') },
);

interface Row extends CheckRowState {
  key: string;
  found: { finding: Finding; reason: string | null };
}
type Check = { kind: CheckKind; finding: Finding; reason: null; rows: Row[] };

const row = (key: string, about: Omit<Row, 'key' | 'found'>): Row => ({
  key,
  ...about,
  found: { finding: 'matches', reason: null },
});
const paper = (item: string) => row(`paper.${item}`, { item });
const answer = (question: NonNullable<Row['question']>) => row(`answer.${question}`, { question });
const entry = (id: string, list: NonNullable<Row['entry']>['list']) => row(`entry.${id}`, { entry: { id, list } });

const rows: Partial<Record<CheckKind, Row[]>> = {
  identity: [
    paper('passport'),
    answer('surnameLatin'),
    answer('birthDate'),
    answer('citizenship'),
    answer('passportExpiry'),
    answer('surnameKazakh'),
    paper('birth-record@kid'),
    entry('kid', 'family'),
  ],
  origin: [paper('origin'), answer('originProof'), paper('origin-link@gran'), entry('gran', 'relatives')],
  profession: [
    paper('diploma@deg'),
    entry('deg', 'qualifications'),
    paper('evidence@won'),
    entry('won', 'achievements'),
    answer('occupation'),
    answer('lastEmployer'),
    answer('languageKk'),
  ],
  security: [paper('police-certificate'), answer('entryBan'), answer('address')],
  region: [answer('firstRegion'), answer('secondRegion')],
};

/** The checks with one row that failed. */
function failing(key: string, finding: Finding = 'does-not-match', reason: string | null = null): Check[] {
  return (Object.entries(rows) as [CheckKind, Row[]][]).map(([kind, own]) => {
    const judged = own.map((each) => (each.key === key ? { ...each, found: { finding, reason } } : each));
    const worst = judged.some((each) => each.key === key) ? finding : 'matches';
    return { kind, finding: worst, reason: null, rows: judged };
  });
}

describe('a row that failed', () => {
  it.each([
    ['paper.passport', 'KG1 KG2 KG5'],
    // Whose passport it is: it proves nothing of somebody of another name.
    ['answer.surnameLatin', 'KG1 KG2 KG5'],
    ['answer.birthDate', 'KG1'],
    ['answer.citizenship', 'KG2'],
    ['answer.passportExpiry', 'KG5'],
    ['answer.surnameKazakh', ''],
    // The papers of a child say nothing of the conditions of its parent.
    ['paper.birth-record@kid', ''],
    ['entry.kid', ''],
    ['paper.origin', 'KG3'],
    ['answer.originProof', 'KG3'],
    ['paper.origin-link@gran', 'KG3'],
    ['entry.gran', 'KG3'],
    ['paper.diploma@deg', 'KG4'],
    ['entry.deg', 'KG4'],
    ['entry.won', ''],
    ['paper.evidence@won', ''],
    ['answer.occupation', 'KG4'],
    ['answer.lastEmployer', ''],
    ['answer.languageKk', ''],
    ['paper.police-certificate', 'KG6'],
    ['answer.entryBan', 'KG6'],
    ['answer.address', ''],
    ['answer.firstRegion', 'KG7'],
    ['answer.secondRegion', ''],
  ])('%s stands against: %s', (key, gates) => {
    for (const finding of ['does-not-match', 'cannot-read'] as const) {
      const checks = failing(key, finding);
      expect(rowsAgainst(outcome.gates, checks)).toMatchObject([
        { row: { key }, gates: gates.split(' ').filter(Boolean) },
      ]);
      const lawful = mayGrant(outcome, checks);
      if (gates) expect(lawful).toMatchObject({ ok: false, code: 'gate-unproven', detail: { gates } });
      else expect(lawful.ok).toBe(true);
      const sheet = decisionSheet({ outcome, checks, documents: [] });
      const unproven = sheet.gates.filter(({ standing }) => standing === 'unproven').map(({ code }) => code);
      expect(unproven.join(' ')).toBe(gates);
      expect(sheet.result).toBe(gates ? 'refusal' : 'grant');
    }
  });

  it('shows on the sheet beside the conditions that rest on it and nowhere else, and its claim is not kept', () => {
    const sheet = decisionSheet({ outcome, checks: failing('answer.birthDate'), documents: [] });
    const identity = sheet.gates.map(({ code, findings }) => [
      code,
      findings.filter(({ kind }) => kind === 'identity').map(({ finding }) => finding),
    ]);
    expect(Object.fromEntries(identity)).toMatchObject({ KG1: ['does-not-match'], KG2: ['matches'], KG5: ['matches'] });
    expect(JSON.stringify(sheet)).not.toContain('rows');
  });

  it('suggests the grounds of its own conditions only', () => {
    const suggested = (key: string, reason: string) =>
      groundsSuggested(
        'kandas-card',
        'professional',
        [],
        rowsAgainst(outcome.gates, failing(key, 'does-not-match', reason)).map(({ row: { found }, gates }) => ({
          kind: 'identity',
          reason: found.reason,
          gates,
        })),
      );
    expect(suggested('answer.birthDate', 'criterion-not-met')).toEqual(['under-age']);
    expect(suggested('answer.passportExpiry', 'criterion-not-met')).toEqual(['passport-too-short']);
    expect(suggested('paper.birth-record@kid', 'document-invalid')).toEqual(['untrue-documents']);
    expect(suggested('paper.birth-record@kid', 'criterion-not-met')).toEqual([]);
  });

  it('speaks at once, while other rows of its check are still open', () => {
    const checks = failing('answer.birthDate').map((check) => ({
      ...check,
      finding: check.kind === 'identity' ? null : check.finding,
      rows: check.rows.map((each) => (each.key === 'paper.passport' ? { ...each, found: null } : each)),
    }));
    const sheet = decisionSheet({ outcome, checks, documents: [] });
    expect(sheet.gates.find(({ code }) => code === 'KG1')).toMatchObject({ standing: 'unproven' });
    expect(sheet.gates.find(({ code }) => code === 'KG2')?.standing).toBe('met');
    expect(sheet.result).toBe('open');
  });

  it('is nothing where every row is in order, and an open one keeps the check open', () => {
    expect(rowsAgainst(outcome.gates, failing(''))).toEqual([]);
    expect(mayGrant(outcome, failing('')).ok).toBe(true);
    const open = failing('').map((check) => (check.kind === 'origin' ? { ...check, finding: null } : check));
    expect(mayGrant(outcome, open)).toMatchObject({ code: 'checks-open' });
  });
});
