import { expect, test } from 'vitest';
import type { Answers } from '#app/domain/application/questions';
import { wrongDays } from '#app/domain/application/spans';
import { plainDate } from '#app/domain/basics/plain-date';

const today = plainDate('2026-11-30');

test.each<[string, Answers, string[]]>([
  ['nothing said', {}, []],
  ['lawfully here, to a day to come', { stayUntil: '2026-12-01', lawfullyInKazakhstan: true }, []],
  ['the last day is a lawful one', { stayUntil: '2026-11-30', lawfullyInKazakhstan: true }, []],
  [
    'lawfully here, and the stay is over',
    { stayUntil: '2026-11-29', lawfullyInKazakhstan: true },
    ['stayUntil stay-over'],
  ],
  ['asked of the card alone, and over', { stayUntil: '2020-01-01' }, ['stayUntil stay-over']],
  ['overstayed, and said so', { stayUntil: '2026-11-29', lawfullyInKazakhstan: false }, []],
  [
    'not lawfully here, and may stay',
    { stayUntil: '2027-01-01', lawfullyInKazakhstan: false },
    ['stayUntil stay-not-lawful'],
  ],
  ['not here, no day', { lawfullyInKazakhstan: false }, []],
  [
    'closed before it was founded',
    { foundedOn: '2019-03-27', businessEndedOn: '2019-03-26' },
    ['businessEndedOn before-start'],
  ],
  ['founded and closed on one day', { foundedOn: '2019-03-27', businessEndedOn: '2019-03-27' }, []],
])('%s', (_what, answers, wrong) => {
  expect(wrongDays(answers, today).map(({ name, code }) => `${name} ${code}`)).toEqual(wrong);
});
