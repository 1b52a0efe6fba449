import { expect, test } from 'vitest';
import type { OpinionKind } from '#app/domain/application/opinions';
import type { AskedOutside } from '#app/features/opinions/opinion.query.server';
import { outsideView } from '#app/http/opinion-words.server';
import { translateFor } from '#app/i18n/catalogues';

const relative = (id: string, relativePlace: string, relativeName: string) => ({
  id,
  list: 'relatives',
  answers: { relativePlace, relativeName, relativeCountry: 'CHN', relativeLinkRecord: 'household-register' },
});

const view = (kind: OpinionKind) =>
  outsideView({ locale: 'en', t: translateFor('en') }, {
    application: {
      ...{ programme: 'kandas-card', route: 'professional', reference: 'KC-2026-1', holderName: 'NURBEK ERKIN' },
      ...{ sent: [], answers: { originProof: 'lineage', surnameKazakh: 'Нұрбек', passportNumber: 'E1' } },
      entries: [relative('a', 'father', 'Болат'), relative('b', 'father-father', 'Құрбан')],
    },
    opinion: { kind, body: 'x', words: null },
    link: { expiresAt: new Date('2026-12-01T00:00:00Z') },
  } as unknown as AskedOutside);

test('a commission reads the chain of ancestors; nobody else who is asked does', () => {
  const { chain, rows } = view('commission');
  expect(chain?.claims.join(' ')).toContain('Болат');
  expect(JSON.stringify(rows)).not.toContain('E1');
  for (const kind of ['ministry-petition', 'security', 'other'] as const) {
    expect(view(kind).chain).toBeNull();
    expect(JSON.stringify(view(kind))).not.toContain('Болат');
  }
});
