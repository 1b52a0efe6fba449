import { describe, expect, it } from 'vitest';
import type { Application } from '#app/data/application.server';
import { type Status, statuses, waitingOn } from '#app/domain/application/lifecycle';
import { plainDate } from '#app/domain/basics/plain-date';
import { statusSentence } from '#app/http/status-words.server';
import { translateFor } from '#app/i18n/catalogues';
import { formatDate } from '#app/i18n/format';
import { locales } from '#app/i18n/locales';

const today = plainDate('2026-11-23');
const [dueOn, applicantDueOn] = [plainDate('2026-12-14'), plainDate('2026-12-08')];
/** Whatever is sent has it: the database keeps none without. */
const completenessDueOn = plainDate('2026-11-24');
const at = new Date('2026-11-20T05:00:00Z');

const seen = statuses.filter((status) => status !== 'draft' && status !== 'discarded');
const of = (status: Status, days: object) => ({ status, submittedAt: at, completenessDueOn, ...days }) as Application;
/** Beyond three lines of a telephone the first sentence is no sentence any more. */
const longest = 260;

describe.each(locales)('the first sentence of the status page in %s', (locale) => {
  const around = { locale, t: translateFor(locale) };

  it.each(seen)('%s: says where it is, in few words, whether there is a day or not', (status) => {
    const sentences = [
      { dueOn, applicantDueOn },
      { dueOn: null, applicantDueOn: null },
    ].map((days) => statusSentence(around, of(status, days), today));
    for (const sentence of sentences) {
      expect(sentence.length).toBeGreaterThan(10);
      expect(sentence.length).toBeLessThan(longest);
      // No gap where a day should stand.
      expect(sentence).not.toMatch(/\s[.,:;]|:\s*\.|\s$|undefined|\{|\(\s*\)/);
    }
  });

  it('promises no day that is over: it says that the office is late', () => {
    for (const status of ['verification', 'recommended'] as const) {
      const until = (day: string) =>
        statusSentence(around, of(status, { dueOn: plainDate(day), applicantDueOn: null }), today);
      const late = around.t('cycle.status.late', { until: formatDate(locale, plainDate('2026-11-20')) });
      expect([until('2026-11-20') === late, until('2026-11-23') === late]).toEqual([true, false]);
    }
  });

  it('names the day of the law where the service days would end after it', () => {
    const legalDueOn = plainDate('2026-12-11');
    const said = (status: Status) => statusSentence(around, of(status, { dueOn, legalDueOn, applicantDueOn }), today);
    expect(said('verification')).toContain(formatDate(locale, legalDueOn));
    // The law's term has ended with the decision that is appealed against.
    expect(said('appealed')).toContain(formatDate(locale, dueOn));
  });

  it('names the last day whenever somebody is to act until one', () => {
    const acting = seen.filter((status) => waitingOn[status] !== 'nobody' && !['refused', 'lapsed'].includes(status));
    const silent = acting.filter((status) => {
      const sentence = statusSentence(around, of(status, { dueOn, applicantDueOn }), today);
      return ![dueOn, applicantDueOn, completenessDueOn].some((day) => sentence.includes(formatDate(locale, day)));
    });
    expect(silent).toEqual([]);
  });
});
