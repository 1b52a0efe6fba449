import { expect, test } from 'vitest';
import { assess } from '#app/domain/application/assess';
import {
  besideStep,
  counted,
  type Form,
  itemsToFile,
  missingItems,
  ownPages,
  ownSteps,
  progressOf,
  stepOf,
  unanswered,
} from '#app/domain/application/completeness';
import { inconsistencies } from '#app/domain/application/consistency';
import { entryNeeds } from '#app/domain/application/entries';
import { factsOf } from '#app/domain/application/facts-of';
import { isEntryList, listNames } from '#app/domain/application/lists';
import { asked, pages } from '#app/domain/application/pages';
import type { Place } from '#app/domain/application/where';
import { plainDate } from '#app/domain/basics/plain-date';
import type { Outcome } from '#app/domain/eligibility/outcome';
import { entryPage } from '#app/http/entry-page.server';
import { paths } from '#app/http/paths';
import { placeAddress } from '#app/http/step-address.server';
import { seeded } from '../support/random';
import { anyForm } from '../support/random-forms';

const today = plainDate('2026-11-23');
const decisionBy = plainDate('2026-12-20');

function judged(given: Form) {
  const form = counted(given, today);
  const { programme, route, answers } = form;
  const assessed = assess({ programme, facts: factsOf(answers, route, true), today, family: 'paper' });
  const outcome: Outcome = { ...assessed, documents: [...assessed.documents, ...entryNeeds(form, today)] };
  return { form, outcome };
}

/** Every page and list that the links of the task list and of the pages lead to. */
function walked(form: Form): Set<string> {
  const reached = new Set<string>();
  for (const { section } of progressOf(form, [])) {
    const first = ownSteps(form).find((step) => step.section === section)?.id ?? null;
    for (let at = first; at; at = besideStep(form, at, 'next')) reached.add(at);
  }
  return reached;
}

/** Does the address of a place show the question it is about? */
function isShown(form: Form, { documents }: Outcome, place: Place): boolean {
  const { pathname, searchParams, hash } = new URL(placeAddress('kk', 'id', place), 'http://portal');
  // The page of the family tree shows its list.
  if (pathname === paths.lineage('kk', 'id')) return ownSteps(form).some(({ id }) => id === 'relatives');
  const [, step = '', name = '', entry] = /applications\/id\/(\w+)\/([^/]+)(?:\/([^/]+))?$/.exec(pathname) ?? [];
  const has = (asks: Parameters<typeof asked>[0][]) => asks.some((each) => `#${asked(each).name}` === hash);
  if (step === 'documents') return itemsToFile(documents).some(({ item }) => item === name);
  if (step === 'answers') return ownPages(form).some(({ id, asks }) => id === name && has([...asks]));
  if (!entry) return ownSteps(form).some(({ id }) => id === name && isEntryList(id));
  const page = entryPage(form, { list: name, entry, part: searchParams.get('part') });
  return page !== null && has([...page.part.asks]);
}

test('whatever is answered: what completeness demands can be reached, and every blocker is shown where it is mended', () => {
  const random = seeded(20_261_130);
  const seen = { gaps: 0, ofEntries: 0, blockers: 0, papers: 0 };
  for (let count = 0; count < (process.env.FULL ? 4000 : 400); count += 1) {
    const { form, outcome } = judged(anyForm(random));
    const reached = walked(form);
    for (const { section: _, ...gap } of unanswered(form)) {
      seen.gaps += 1;
      if (gap.entry) seen.ofEntries += 1;
      expect([gap, reached.has(stepOf({ section: _, ...gap }))]).toEqual([gap, true]);
      expect([gap, isShown(form, outcome, gap)]).toEqual([gap, true]);
    }
    const remarks = inconsistencies({ form, outcome, files: [], today, decisionBy, family: 'paper' });
    for (const { code, level, mend } of remarks) {
      if (level === 'blocker') seen.blockers += 1;
      expect([code, mend, isShown(form, outcome, mend)]).toEqual([code, mend, true]);
    }
    for (const item of missingItems(outcome.documents, [])) {
      if (item.includes('@')) seen.papers += 1;
      expect([item, isShown(form, outcome, { item })]).toEqual([item, true]);
    }
  }
  // The forms drawn meet every case: a test of nothing proves nothing.
  for (const [what, times] of Object.entries(seen)) expect([what, times > 20]).toEqual([what, true]);
}, 120_000);

test('no page and no list have the same name, and a list stands after a page that there is', () => {
  const ids: string[] = pages.map(({ id }) => id);
  expect(listNames.filter((list) => ids.includes(list))).toEqual([]);
});
