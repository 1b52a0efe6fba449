import { describe, expect, it } from 'vitest';
import { checkPages } from '#app/domain/application/pages';
import { plainDate } from '#app/domain/basics/plain-date';
import {
  allRoutes,
  type Check,
  checkOf,
  pagesOfCheck,
  placeOf,
  programmeOf,
  pruned,
} from '#app/features/checking/check';
import { checkResult } from '#app/features/checking/check-result.server';
import { locales } from '#app/i18n/locales';

const today = plainDate('2026-11-23');

const checkOn = (route: Check['route'], answers: Check['answers'] = {}): Check => ({
  programme: programmeOf(route) ?? 'kandas-card',
  route,
  answers,
});

/** The nurse of the model: bachelor, 6 years, tier A, Kazakh A2, Pavlodar. */
const nurse: Check['answers'] = {
  birthDate: '1990-05-02',
  citizenship: 'CHN',
  originProof: 'identity-document',
  occupation: '2212-neurosurgeon',
  qualification: 'bachelor',
  experienceYears: 6,
  languageKk: 'A2',
  firstRegion: 'KZ-55',
  passportExpiry: '2030-01-01',
  policeCertificateDate: '2026-10-01',
  entryBan: false,
  jobOffer: false,
  mentoringPlan: false,
  standing: [],
  petition: false,
};

describe('the pages of the check', () => {
  it.each(allRoutes)('%s: seven at most with the choice of the route, at most four questions each', (route) => {
    const pages = pagesOfCheck(checkOn(route));
    expect(pages.length + 1).toBeLessThanOrEqual(7);
    for (const page of pages) expect(page.asks.length).toBeLessThanOrEqual(4);
    expect(placeOf(checkOn(route), pages[0]?.id)).toMatchObject({ number: 2, of: 7, previous: null });
    expect(placeOf(checkOn(route), pages.at(-1)?.id)).toMatchObject({ number: 7, next: null });
  });

  it('demand nothing', () => {
    expect(checkPages.flatMap(({ asks }) => asks).filter((each) => !each.endsWith('?'))).toEqual([]);
  });

  it('of another route are no pages of this one', () => {
    expect(placeOf(checkOn('business'), 'profession')).toBeNull();
  });
});

describe('what a session keeps', () => {
  it('is read back, unknown questions left out', () => {
    const kept = { ...checkOn('business', { staff: 4 }), extra: 1 };
    expect(checkOf({ ...kept, answers: { staff: 4, nonsense: 1 } })).toEqual(checkOn('business', { staff: 4 }));
  });

  it.each([{}, { programme: 'kandas-card' }, { programme: 'kandas-card', route: 'listed-profession', answers: {} }])(
    'is no check when incomplete: %j',
    (kept) => expect(checkOf(kept)).toBeNull(),
  );

  it('loses what another route or field does not offer', () => {
    const before = checkOn('listed-profession', { field: 'it', standing: ['prizes'], qualification: 'portfolio' });
    expect(pruned(before).answers).toEqual({ field: 'it', qualification: 'portfolio' });
    expect(pruned({ ...before, programme: 'kandas-card', route: 'professional' }).answers).toEqual({
      field: 'it',
      standing: ['prizes'],
    });
  });
});

describe('the result', () => {
  it('of the model’s nurse is 60 points, fast, everything met', () => {
    const result = checkResult('en', checkOn('professional', nurse), today);
    expect(result).toMatchObject({ total: 60, totalAtMost: 60, laneAtMost: null, verdict: { answer: 'yes' } });
    expect(result.lane).toMatchObject({ lane: 'fast', days: '5 working days' });
    expect(result.documents.required.map(({ item }) => item)).toContain('origin');
    expect(result.improvements.length).toBeLessThanOrEqual(3);
  });

  it('of no answers says “not yet known”, never “weak”, and leads to the open questions', () => {
    const result = checkResult('en', checkOn('professional'), today);
    expect(result).toMatchObject({ total: 0, lane: null, verdict: { answer: 'unknown' } });
    expect(result.laneAtMost?.lane).toBe('fast');
    const age = result.gates.find(({ code }) => code === 'KG1');
    expect(age).toMatchObject({ state: 'unknown', cure: null, answerOn: 'person' });
  });

  it('counts what is not met and says what helps', () => {
    const result = checkResult('en', checkOn('professional', { ...nurse, passportExpiry: '2026-12-31' }), today);
    expect(result.verdict).toEqual({ answer: 'no', count: 1 });
    expect(result.gates.find(({ code }) => code === 'KG5')?.cure).toBe('Renew your passport before you apply.');
  });

  it.each(locales)('%s: a passport that has ended is not counted in days below zero', (locale) => {
    const result = checkResult(locale, checkOn('professional', { ...nurse, passportExpiry: '2020-01-01' }), today);
    const { state, because } = result.gates.find(({ code }) => code === 'KG5') ?? {};
    expect(state).toBe('not-met');
    expect(because).toContain('180');
    expect(because).not.toMatch(/[-−–]\d/);
  });

  it('shows the visa to an ethnic Kazakh, the card to whoever did not say no', () => {
    expect(checkResult('en', checkOn('professional', nurse), today).other?.programme).toBe('valuable-skills-visa');
    expect(checkResult('en', checkOn('professional', { originProof: 'none' }), today).other).toBeNull();
    expect(checkResult('en', checkOn('listed-profession'), today).other?.programme).toBe('kandas-card');
    expect(checkResult('en', checkOn('listed-profession', { originProof: 'none' }), today).other).toBeNull();
  });

  it.each(locales)('has words for everything in %s', (locale) => {
    for (const route of allRoutes) {
      for (const answers of [{}, nurse]) {
        const { gates, criteria, documents, improvements } = checkResult(locale, checkOn(route, answers), today);
        const words = [
          ...gates.flatMap(({ title, because, cure }) => [title, because, cure ?? '.']),
          ...criteria.flatMap(({ title, because }) => [title, because]),
          ...Object.values(documents).flatMap((group) => group.flatMap(({ title, why }) => [title, why])),
          ...improvements.map((each) => each.words),
        ];
        // A code without words would show as itself.
        for (const text of words) expect(text).not.toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$|^[A-Z]+\d+$|^$/);
      }
    }
  });
});
