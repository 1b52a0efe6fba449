import { expect, it } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { aftermathView } from '#app/http/aftermath-words.server';
import { translateFor } from '#app/i18n/catalogues';

type Told = Parameters<typeof aftermathView>;
const application = { id: 'one', status: 'submitted', reference: 'KK-2026-1', answers: {} } as Told[1];
const nothing: Told[2] = { stops: [], emails: [], acceptedOn: null, deciding: null, place: null };
const view = (more: Partial<Told[2]>) =>
  aftermathView({ locale: 'kk', t: translateFor('kk') }, application, { ...nothing, ...more });

it('of a clock that has not begun to run nothing is told, least of all that it never stood still', () => {
  expect(view({}).stops).toBeNull();
  expect(view({ acceptedOn: plainDate('2026-11-23') }).stops).toEqual([]);
});
