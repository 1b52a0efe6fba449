import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lifecycleDiagram } from '#app/domain/application/diagram';
import {
  clock,
  isOpen,
  letterFor,
  lifecycle,
  mayTake,
  type Party,
  parties,
  type Step,
  statuses,
  steps,
  stepsOpenTo,
  takeStep,
  waitingOn,
} from '#app/domain/application/lifecycle';

const leads = lifecycle as Record<string, Partial<Record<Step, string>>>;

describe('the life-cycle table', () => {
  for (const status of statuses) {
    for (const step of steps) {
      const to = leads[status]?.[step];
      it(`${status} × ${step} ${to ? `leads to ${to}` : 'is refused'}`, () => {
        const verdict = takeStep(status, step);
        if (to) expect(verdict).toEqual({ ok: true, value: to });
        else
          expect(verdict).toMatchObject({
            ok: false,
            code: 'step-not-open',
            detail: { open: Object.keys(leads[status] ?? {}).join(' ') },
          });
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
    const reached = new Set(statuses.flatMap((status) => Object.values(leads[status] ?? {})));
    expect(statuses.filter((status) => status !== 'draft' && !reached.has(status))).toEqual([]);
  });

  it('an ended application waits for nobody and its clock has ended', () => {
    for (const status of statuses.filter((each) => !isOpen(each))) {
      expect([waitingOn[status], clock[status]]).toEqual(['nobody', 'ended']);
    }
  });

  it('whoever may only decide may not recommend', () => {
    expect(stepsOpenTo(['decision-maker'], 'verification')).toEqual([]);
  });

  it('a step that moves an application to its end tells the applicant, unless they took it with a draft', () => {
    for (const status of statuses) {
      for (const [step, to] of Object.entries(leads[status] ?? {})) {
        if (isOpen(to as (typeof statuses)[number]) || to === 'discarded') continue;
        expect([step, letterFor[step as Step]]).not.toEqual([step, null]);
      }
    }
  });

  it('is drawn in the README as it is', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(lifecycleDiagram());
  });
});
