// What would look the same in a list or in a folder of downloads says in what it differs.
import { expect, test } from 'vitest';
import type { HearingSlot } from '#app/data/hearing-slot.server';
import { certificateName } from '#app/features/permits/certificate.query.server';
import { slotChoices } from '#app/http/hearing-words.server';
import { translateFor } from '#app/i18n/catalogues';

const slot = (id: string, more: Partial<HearingSlot> = {}): HearingSlot => ({
  id,
  office: 'centre',
  startsAt: new Date('2026-12-01T05:00:00Z'),
  endsAt: new Date('2026-12-01T05:30:00Z'),
  form: 'online',
  place: 'https://meet.example/1',
  capacity: 1,
  taken: 0,
  ...more,
});
const around = { locale: 'kk', t: translateFor('kk') } as const;
const choices = (...slots: HearingSlot[]) => slotChoices(around, slots);

test('times of several offices name the office; of one alone they do not', () => {
  const [here, there] = choices(slot('a'), slot('b', { office: 'KZ-75' }));
  expect(here?.hint).not.toBe(there?.hint);
  expect(there?.hint).toContain('Алматы');
  expect(choices(slot('a'))[0]?.hint).not.toContain('·');
});

test('times that read the same are offered once; another place or form is another time', () => {
  expect(
    choices(slot('a'), slot('b'), slot('c', { form: 'in-person', place: 'Астана' })).map(({ value }) => value),
  ).toEqual(['a', 'c']);
});

test('certificates are named by what they are, their number and their scripts, in plain letters', () => {
  expect(certificateName('card', 'K7Q2M4XW9P3C')).toBe('kandas-card-K7Q2-M4XW-9P3C-kk-ru-en.pdf');
  const names = (['card', 'visa', 'residence', 'dependant'] as const).flatMap((kind) =>
    ([undefined, 'latn', 'arab', 'original'] as const).map((script) => certificateName(kind, 'K7Q2M4XW9P3C', script)),
  );
  expect(new Set(names).size).toBe(16);
  for (const name of names) expect(name).toMatch(/^[\w-]+\.pdf$/);
});
