import { expect, test } from 'vitest';
import { untouchedOf } from '#app/domain/application/gaps';

const at = new Date('2026-11-23T05:00:00Z');
const [before, after] = [new Date(at.getTime() - 1), new Date(at.getTime() + 1)];

test('of what an application was returned for, the papers nothing has come for since are told', () => {
  const items = [
    { reason: 'pages-missing', item: 'diploma' },
    { reason: 'missing', item: 'cv' },
    { reason: 'incomplete', question: 'address', page: 'residence' },
  ] as const;
  const left = (kept: { item: string; uploadedAt: Date }[]) =>
    untouchedOf({ items: [...items], at }, kept).map(({ item }) => item);
  expect(left([])).toEqual(['diploma', 'cv']);
  expect(left([{ item: 'diploma', uploadedAt: before }])).toEqual(['diploma', 'cv']);
  expect(left([{ item: 'diploma', uploadedAt: after }])).toEqual(['cv']);
});
