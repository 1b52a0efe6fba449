import { expect, test } from 'vitest';
import { amendScope, amendSteps } from '#app/domain/application/amendable';
import { type AmendDraft, amendChanges, amendedForm, amendItems, openedGaps } from '#app/domain/application/amending';
import { stepOf } from '#app/domain/application/completeness';
import { itemFor } from '#app/domain/application/entries';
import { type Status, statuses } from '#app/domain/application/lifecycle';
import { asked } from '#app/domain/application/pages';
import type { Answers, QuestionName } from '#app/domain/application/questions';
import { seeded } from '../support/random';
import { anyForm } from '../support/random-forms';

test('how much may be amended follows from the status', () => {
  const scopes = Object.fromEntries(statuses.map((status) => [status, amendScope(status)]));
  expect(scopes).toEqual({
    ...{ draft: null, returned: null, granted: null, refused: null, lapsed: null, terminated: null },
    ...{ withdrawn: null, discarded: null },
    ...{ submitted: 'everything', verification: 'everything' },
    ...{ awaiting_information: 'contact', recommended: 'contact', refusal_notice: 'contact' },
    ...{ waiting_for_quota: 'contact', appealed: 'contact' },
  });
});

/** Everything another form says, prepared for this one: also what may not be changed. */
const allOf = (
  other: { answers: Answers; entries: ReturnType<typeof anyForm>['entries'] },
  pages: readonly string[],
) => [
  ...pages.map((place): AmendDraft => ({ place, list: null, answers: other.answers, removed: false })),
  ...other.entries.map(({ id, list, answers }): AmendDraft => ({ place: id, list, answers, removed: false })),
];

test('whatever is prepared, only what the table leaves open changes, and what it opens can be answered', () => {
  const random = seeded(20_261_201);
  const seen = { changes: 0, gaps: 0, ofEntries: 0, frozen: 0 };
  for (let count = 0; count < (process.env.FULL ? 4000 : 150); count += 1) {
    const status: Status = count % 4 === 0 ? 'recommended' : 'verification';
    const before = { ...anyForm(random), status };
    const other = anyForm(random);
    const steps = amendSteps(before);
    const after = amendedForm(before, allOf(other, [...new Set(steps.map(({ step }) => step.id))]));
    const open = [...steps, ...amendSteps(after)].flatMap(({ open: step }) => (step ? [step] : []));
    const names = new Set<QuestionName>(
      open.flatMap((step) => ('page' in step ? step.page.asks.map((each) => asked(each).name) : [])),
    );
    for (const name of Object.keys({ ...before.answers, ...after.answers }) as QuestionName[]) {
      if (names.has(name)) continue;
      seen.frozen += 1;
      expect([name, after.answers[name]]).toEqual([name, before.answers[name]]);
    }
    for (const entry of before.entries) {
      if (open.some(({ id }) => id === entry.list)) continue;
      expect(after.entries).toContainEqual(entry);
    }
    seen.changes += amendChanges(before, after).length;
    for (const gap of openedGaps(before, after)) {
      seen.gaps += 1;
      if (gap.entry) seen.ofEntries += 1;
      const step = amendSteps(after).find(({ open: may }) => may?.id === stepOf(gap))?.open;
      const shown = step && ('list' in step || step.page.asks.some((each) => asked(each).name === gap.name));
      expect([gap, shown]).toEqual([gap, true]);
    }
  }
  for (const [what, times] of Object.entries(seen)) expect([what, times > 20]).toEqual([what, true]);
});

test('another passport must be shown, another employer may be, and a new child needs what every child needs', () => {
  const need = (item: string, required = true) => ({
    ...{ item, required, because: { code: 'x' }, stage: 'filing' as const, maxFiles: 3, proves: [] },
  });
  const before = [need('passport'), need('employment'), need('photo')];
  const child = '0190b0a0-0000-7000-8000-000000000001';
  const after = [...before, need(itemFor('birth-record', child)), need(itemFor('passport', child), false)];
  const sent = before.map(({ item }) => ({ item }));
  const items = (page: 'passport' | 'employments' | 'family', name: QuestionName, entry?: string) =>
    amendItems([{ page, name, entry, before: null, after: 'x' }], { before, after: entry ? after : before, sent }).map(
      ({ item, required, replaces }) => [item, required, replaces],
    );
  expect(items('passport', 'passportNumber')).toEqual([['passport', true, true]]);
  expect(items('passport', 'iin')).toEqual([['passport', false, false]]);
  expect(items('employments', 'jobTitle')).toEqual([['employment', false, false]]);
  expect(items('family', 'memberRelation', child)).toEqual([
    [itemFor('birth-record', child), true, false],
    [itemFor('passport', child), false, false],
  ]);
});
