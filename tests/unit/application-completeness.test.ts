import { describe, expect, test } from 'vitest';
import {
  besideStep,
  countedAnswers,
  missingItems,
  ownPages,
  progressOf,
  unanswered,
} from '#app/domain/application/completeness';
import { statuses, waitingOn } from '#app/domain/application/lifecycle';
import { programmes, routes } from '#app/domain/application/pages';
import { labelOf, turnOf } from '#app/domain/application/turn';
import { plainDate } from '#app/domain/basics/plain-date';

const today = plainDate('2026-11-23');
const empty = { programme: 'kandas-card', route: 'professional', answers: {}, entries: [] } as const;

describe('completeness', () => {
  test('every route asks its own pages and nothing of the others', () => {
    for (const programme of programmes) {
      for (const route of routes[programme]) {
        const ids = ownPages({ programme, route, answers: {} }).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.includes('origin')).toBe(programme === 'kandas-card');
        expect(ids.includes('plan')).toBe(route === 'business');
        expect(ids.includes('recommendation')).toBe(route === 'exceptional-achievement');
      }
    }
  });

  test('optional questions leave no gap', () => {
    const gaps = unanswered(empty).map(({ name }) => name);
    expect(gaps).toContain('givenNamesLatin');
    expect(gaps).not.toContain('surnameLatin');
    expect(gaps).not.toContain('phone');
  });

  test('answers nobody asks for, or that are not offered any more, do not count', () => {
    const answers = { businessName: 'Алтын', standing: ['grants'], occupation: '2212-neurosurgeon' };
    expect(countedAnswers({ ...empty, answers }, today)).toEqual({ occupation: '2212-neurosurgeon' });
  });

  test('a section is completed when all its pages were sent without a gap', () => {
    const answers = { originProof: 'lineage' };
    const of = (sent: string[]) =>
      progressOf({ ...empty, answers }, sent).find(({ section }) => section === 'origin')?.progress;
    expect(of([])).toBe('not-started');
    // Whoever relies on a chain of records is asked for their family tree, too.
    expect(of(['origin'])).toBe('in-progress');
    expect(of(['origin', 'relatives'])).toBe('completed');
    const identity = progressOf(empty, ['name']).find(({ section }) => section === 'identity');
    expect(identity).toMatchObject({ progress: 'in-progress', step: 'passport-lines', done: 0, of: 8 });
  });

  test('pages follow one another within their section', () => {
    expect(besideStep(empty, 'name', 'next')).toBe('passport');
    expect(besideStep(empty, 'passport-lines', 'previous')).toBeNull();
    expect(besideStep(empty, 'record', 'next')).toBeNull();
  });

  test('only what is required before sending can be missing', () => {
    const need = { because: { code: 'x' }, maxFiles: 1, proves: [] };
    const needs = [
      { ...need, item: 'passport', required: true, stage: 'filing' as const },
      { ...need, item: 'translations', required: false, stage: 'filing' as const },
      { ...need, item: 'medical-form', required: true, stage: 'arrival' as const },
    ];
    expect(missingItems(needs, [])).toEqual(['passport']);
    expect(missingItems(needs, [{ item: 'passport' }])).toEqual([]);
  });
});

describe('whose turn it is', () => {
  const day = plainDate('2026-11-25');
  test('follows the life-cycle, but a notice passes to the office', () => {
    for (const status of statuses.filter((each) => each !== 'refusal_notice')) {
      expect(turnOf({ status, applicantDueOn: null }, day)).toBe(waitingOn[status]);
      expect(labelOf({ status, applicantDueOn: null }, day)).toBe(status);
    }
    const notice = (until: string | null) => ({
      status: 'refusal_notice' as const,
      applicantDueOn: until ? plainDate(until) : null,
    });
    expect(turnOf(notice('2026-11-25'), day)).toBe('applicant');
    expect(turnOf(notice('2026-11-24'), day)).toBe('officer');
    expect(turnOf(notice(null), day)).toBe('officer');
    expect(labelOf(notice(null), day)).toBe('objected');
  });
});
