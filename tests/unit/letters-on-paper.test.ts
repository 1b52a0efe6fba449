import { describe, expect, it } from 'vitest';
import { paperKinds } from '#app/data/paper.server';
import { applicationLetters } from '#app/features/applying/letters.query.server';
import { appealWords } from '#app/features/letters/appeal-letter';
import { actLetters } from '#app/features/permits/act-letters.query.server';
import { permitLetters } from '#app/features/permits/permit-letters.query.server';
import { messageKey } from '#app/i18n/catalogues';
import { languages } from '#app/i18n/locales';
import { type LetterFacts, letterPaper } from '#app/infra/pdf/draw-letter.server';
import { pdfPages } from '../support/e2e/pdf-text';
import { officersWords, paperExamples } from '../support/paper-examples';

const all = Object.entries(paperExamples).flatMap(([paper, examples]) =>
  Object.entries(examples).map(([variant, facts]) => [`${paper}, ${variant}`, facts] as const),
);
/** Drawing takes time: the first of each kind, and the longest. */
const drawn = Object.entries(paperExamples).map(([paper, examples]) => {
  const facts = Object.values(examples);
  const long = Object.entries(examples).find(([variant]) => variant.includes('family-of-eight'));
  return [paper, long?.[1] ?? (facts[0] as LetterFacts)] as const;
});
const kazakhOnly = /[әғқңөұүһі]/i;
const flat = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

describe('letters on paper', () => {
  it('have an example of every kind', () => {
    const kinds = [...applicationLetters, ...permitLetters, ...actLetters.map((letter) => `act-${letter}`)];
    expect(Object.keys(paperExamples).sort()).toEqual([...kinds].sort());
    for (const [, examples] of Object.entries(paperExamples)) expect(Object.keys(examples)).not.toEqual([]);
  });

  it('are called by their name wherever a file is verified', () => {
    for (const kind of paperKinds.filter((each) => each !== 'certificate')) {
      expect(messageKey(`papers.title.${kind}`)).not.toBeNull();
    }
  });

  it.each(all)('%s: whole sentences in three languages, and nobody’s own words outside their block', (_, facts) => {
    for (const office of Object.values(facts.office)) expect(office.trim()).not.toBe('');
    for (const { heading, items, own } of facts.sections) {
      expect(items.length).toBeGreaterThan(0);
      for (const language of languages) {
        for (const said of [facts.title[language], heading[language], ...items.map((each) => each[language])]) {
          expect(said.trim()).not.toBe('');
          expect(said).not.toMatch(
            /[{}]|undefined|null|NaN|\[object|\.\.|::|\p{Ll} (Құжаттар|Норма|Тексеру|Документы|Вывод|Documents|Finding|Rule):|[^\S\n]{2}|\(\)|«»/u,
          );
          // What is said in one language is not said again in its neighbour's column.
          if (!own && language === 'en') expect(said).not.toMatch(kazakhOnly);
        }
        if (!own) for (const item of items) expect(item[language]).not.toContain(officersWords.slice(0, 40));
      }
      if (!own) for (const item of items) expect(item.en).not.toBe(item.kk);
    }
  });

  it.each(drawn)('%s: nothing of it is lost on its pages, and an official’s own words stand once', async (_, facts) => {
    const { document } = await letterPaper(facts);
    const pages = await pdfPages(await document.save());
    const text = flat(pages.join(' '));
    // An address may go on in the next line.
    const whole = text.replaceAll(' ', '');
    for (const said of Object.values(facts.title)) expect(text).toContain(flat(said));
    for (const { heading, items, own } of facts.sections) {
      for (const language of languages) {
        expect(text).toContain(flat(heading[language]).split(' ')[0]);
        for (const word of items.flatMap((item) => flat(item[language]).split(' '))) expect(whole).toContain(word);
      }
      for (const { kk } of own ? items : []) expect(text.split(flat(kk).slice(0, 40)).length).toBeGreaterThan(1);
    }
    if (pages.length > 1) {
      for (const [at, page] of pages.entries()) expect(page).toContain(`${at + 1} / ${pages.length}`);
    }
    const own = facts.sections.filter((each) => each.own).length;
    if (own === 1) expect(text.split(flat(officersWords).slice(0, 40)).length - 1).toBeLessThanOrEqual(2);
  });

  it('say what an appeal is against within their sentence', () => {
    const words = appealWords({
      ...{ act: 'dismiss', reason: 'act-lawful', explanation: null, subject: 'refusal', sheet: null, member: null },
      ...{ filedOn: '2026-11-30', on: '2026-11-30' },
    } as never);
    expect(words.sections[0]?.items[0]?.ru).toBe('Жалоба подана 30.11.2026. На что подана: на отказ.');
  });
});
