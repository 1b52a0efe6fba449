import { describe, expect, it } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import { appealWords } from '#app/features/letters/appeal-letter';
import { correctionWords } from '#app/features/letters/correction-letter';
import { decisionWords, type LetterWords, type Worded } from '#app/features/letters/decision-letter';
import { requestWords } from '#app/features/letters/request-letter';
import { type LetterFacts, letterPaper } from '#app/infra/pdf/draw-letter.server';
import { sayPapers } from '#app/infra/pdf/paper-words';
import { pdfPages } from '../support/e2e/pdf-text';

const on = plainDate('2026-11-30');
const until = plainDate('2027-02-28');
const own = 'Мұрағат анықтамасында ата-анаңыздың ұлты көрсетілмеген, сондықтан туыстық желісі құжатпен расталмады.';
const ground = { ground: 'not-ethnic-kazakh', act: 'migration-law', at: '25-1 (1)' } as const;
const member = { name: 'ALIKHAN', kazakhName: 'Әлихан', relation: 'child' } as const;
const told = { outcome: 'notice', because: null, number: null, waiting: false } as const;

const decision = (kind: Worded['kind'], rest: Partial<Worded> = {}) =>
  decisionWords({
    ...{ kind, on, until, reasons: [], explanation: own, sheet: null, departure: null, permits: [], family: [] },
    ...rest,
  });
const line = { rule: { of: 'model', at: '2.1' }, documents: [], findings: [], capacity: false } as const;
/** Reasons that end in a day, cures that are half a sentence. */
const sheet = {
  ...{ programme: 'kandas-card', ruleSet: 'paper-2023', route: 'professional', basis: 'verified-else-claimed' },
  ...{ result: 'grant', total: 60, lane: 'fast', gates: [], criteria: [] },
  persons: [
    {
      ...{ ...member, person: 'son', comes: 'now', result: 'refusal' },
      gates: [
        {
          ...{ ...line, code: 'passport', standing: 'met', cure: null },
          because: { code: 'passport', params: { until: '2030-12-24' } },
        },
        {
          ...{ ...line, code: 'relationship', standing: 'unproven', cure: { code: 'relationship' } },
          because: { code: 'relationship' },
        },
      ],
    },
  ],
} as unknown as DecisionSheet;
const permits: Worded['permits'] = [{ kind: 'card', number: 'K7Q4-M2X9-RTB6-1CW8' }];
const family: Worded['family'] = [
  { ...told, member, until, reasons: [{ ...ground, ground: 'parent-consent-missing' }] },
];
const asked = [{ reason: 'note', note: own } as const, { reason: 'unreadable', item: 'diploma' } as const];

const letters: [name: string, title: string, words: LetterWords][] = [
  ['notice', 'Уведомление о предстоящем отказе', decision('notice', { reasons: [ground] })],
  ['refusal', 'Решение', decision('refuse', { reasons: [ground] })],
  ['grant', 'Решение', decision('grant', { permits, terms: { regions: ['KZ-55'], conditions: [], mentoring: null } })],
  ['waiting', 'Решение', decision('approve-without-place', { sheet })],
  ['family notice', 'Уведомление о предстоящем отказе', decision('notice-family', { family })],
  ['family decision', 'Решение', decision('decide-family', { family })],
  [
    'appeal',
    'Решение по жалобе',
    appealWords({
      ...{ act: 'dismiss', reason: 'act-lawful', explanation: own, subject: 'refusal', filedOn: on, on, sheet: null },
      member: null,
    }),
  ],
  [
    'correction of a letter',
    'Решение об исправлении',
    correctionWords({
      correction: { field: 'explanation', from: 'Қате сөз', to: own },
      ...{ ground: 'copied-wrongly', number: 'D-2026-000123-4', on },
    }),
  ],
  ['request', 'Запрос сведений', requestWords({ items: asked, entries: [], on, until })],
];

const facts = (words: LetterWords): LetterFacts => ({
  ...words,
  document: sayPapers('document'),
  number: { label: 'reference', text: 'KC-2026-004217-7' },
  person: { label: 'applicant', kazakhName: 'Сәрсенбайқызы Айгүл', latinName: 'SARSENBAI AIGUL' },
  rows: [],
  foot: { url: 'https://kandas.example.kz/kk/verify', sentences: [], strip: [] },
  demo: false,
});

describe('letters on paper', () => {
  it.each(letters)(
    '%s says in three languages what it is, and an official’s own words once',
    async (_, title, words) => {
      expect(words.title.ru).toBe(title);
      for (const { heading, items } of words.sections) {
        for (const said of [heading, ...items].flatMap((each) => [each.kk, each.ru, each.en])) {
          expect(said.trim()).not.toBe('');
          expect(said).not.toMatch(
            /[{}]|undefined|null|\.\.|\p{Ll} (Құжаттар|Норма|Тексеру|Документы|Вывод|Documents|Finding|Rule):|[^\S\n]{2}|\(\)/u,
          );
        }
      }
      const { document } = await letterPaper(facts(words));
      const text = (await pdfPages(await document.save())).join(' ');
      expect(text.split(own.slice(0, 40)).length - 1).toBe(1);
      for (const said of Object.values(words.title)) expect(text.toLowerCase()).toContain(said.toLowerCase());
    },
  );

  it('say what an appeal is against within their sentence', () => {
    const [message] = letters[6]?.[2].sections ?? [];
    expect(message?.items[0]?.ru).toBe('Жалоба подана 30.11.2026. На что подана: на отказ.');
  });
});
