import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lifecycleDiagram } from '#app/domain/application/diagram';
import {
  type Course,
  clock,
  type Fork,
  forks,
  isOpen,
  lifecycle,
  mayTake,
  type Party,
  parties,
  type Status,
  type Step,
  statuses,
  steps,
  stepsOpenTo,
  takeStep,
  waitingOn,
} from '#app/domain/application/lifecycle';
import { letterFor } from '#app/domain/application/step-letters';
import { catalogues } from '#app/i18n/catalogues';
import { languages } from '#app/i18n/locales';

const leads = lifecycle as Record<string, Partial<Record<Step, Status | Fork>>>;
const endsOf = (to: Status | Fork): readonly Status[] => (to in forks ? forks[to as Fork] : [to as Status]);

/** For each fork: what the case may be, and where that leads. */
const courses: Record<Fork, [Course, Status | null][]> = {
  'appealed-from': [
    [{ appealedFrom: 'granted' }, 'granted'],
    [{ appealedFrom: 'refused' }, 'refused'],
    [{ appealedFrom: 'lapsed', lapsedFrom: 'waiting_for_quota' }, 'lapsed'],
    [{ appealedFrom: 'terminated' }, 'terminated'],
    [{ appealedFrom: 'withdrawn' }, null],
    [{ appealedFrom: null }, null],
    [{}, null],
  ],
  'lapsed-from': [
    [{ lapsedFrom: 'returned' }, 'submitted'],
    [{ lapsedFrom: 'verification' }, 'submitted'],
    [{ lapsedFrom: 'waiting_for_quota' }, 'waiting_for_quota'],
  ],
  'place-free': [
    [{}, 'granted'],
    [{ outdated: false }, 'granted'],
    [{ outdated: true }, 'verification'],
  ],
};

describe('the life-cycle table', () => {
  for (const status of statuses) {
    for (const step of steps) {
      const to = leads[status]?.[step];
      it(`${status} × ${step} ${to ? `leads to ${to}` : 'is refused'}`, () => {
        const open = { ok: false, code: 'step-not-open', detail: { open: Object.keys(leads[status] ?? {}).join(' ') } };
        const cases: [Course, Status | null][] =
          to && to in forks ? courses[to as Fork] : [[{}, (to as Status) ?? null]];
        for (const [course, end] of cases) {
          expect(takeStep(status, step, course)).toMatchObject(end ? { ok: true, value: end } : open);
        }
      });
      for (const party of parties) {
        it(`${status} × ${step} × ${party}`, () => {
          const allowed = to !== undefined && (mayTake[step] as readonly Party[]).includes(party);
          expect(stepsOpenTo([party], status).includes(step)).toBe(allowed);
        });
      }
    }
  }

  it('every step is taken from somewhere, and every status but the first is reached', () => {
    const used = new Set(statuses.flatMap((status) => Object.keys(leads[status] ?? {})));
    expect(steps.filter((step) => !used.has(step))).toEqual([]);
    const reached = new Set(statuses.flatMap((status) => Object.values(leads[status] ?? {}).flatMap(endsOf)));
    expect(statuses.filter((status) => status !== 'draft' && !reached.has(status))).toEqual([]);
  });

  it('an ended application waits for nobody and its clock has ended', () => {
    for (const status of statuses.filter((each) => !isOpen(each))) {
      expect([waitingOn[status], clock[status]]).toEqual(['nobody', { service: 'ended', legal: 'ended' }]);
    }
  });

  it('a fork leads to everything it names and to nothing else', () => {
    for (const fork of Object.keys(forks) as Fork[]) {
      const ends = courses[fork].flatMap(([, end]) => end ?? []);
      expect([...new Set(ends)].sort()).toEqual([...forks[fork]].sort());
    }
  });

  it('whoever may only decide may not recommend', () => {
    const open = stepsOpenTo(['decision-maker'], 'verification');
    expect(open).toEqual(['extend-term', 'leave-without-consideration', 'terminate']);
  });

  it('every open application but a draft may be ended by the office, and withdrawn by its owner unless it is appealed', () => {
    for (const status of statuses.filter((each) => each !== 'draft')) {
      expect([status, 'terminate' in lifecycle[status]]).toEqual([status, isOpen(status)]);
      const ends = stepsOpenTo(['applicant'], status).filter((step) => /^withdraw/.test(step));
      expect([status, ends.length]).toEqual([status, isOpen(status) ? 1 : 0]);
    }
  });

  it('the legal clock runs from sending to the decision, also while the service clock stands', () => {
    for (const status of statuses) {
      const { service, legal } = clock[status];
      if (service === 'runs' || service === 'stopped') expect([status, legal]).toEqual([status, 'runs']);
      if (legal === 'ended') expect([status, service]).toEqual([status, 'ended']);
    }
  });

  it.each(languages)('every status, step and party has its words in %s', (language) => {
    const { status: words, desk, applying } = catalogues[language];
    for (const status of statuses) {
      expect([status, words.applicant[status], words.officer[status], applying.my.act[status]]).not.toContain(
        undefined,
      );
      expect([status, words.sentence[status]]).not.toContain(undefined);
    }
    for (const step of steps) expect([step, words.event[step]]).not.toContain(undefined);
    for (const party of parties) expect([party, desk.role[party]]).not.toContain(undefined);
  });

  it('a step that moves an application to its end tells the applicant, unless they took it with a draft', () => {
    for (const status of statuses) {
      for (const [step, to] of Object.entries(leads[status] ?? {})) {
        if (endsOf(to).some(isOpen) || to === 'discarded' || to === status) continue;
        expect([step, letterFor[step as Step]]).not.toEqual([step, null]);
      }
    }
  });

  it('is drawn in the README as it is', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(lifecycleDiagram());
  });
});
