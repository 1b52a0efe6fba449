import { describe, expect, test } from 'vitest';
import { type LineageStanding, lineageStanding, papersFor } from '#app/domain/origin/lineage';
import { entryPapers, linkRecords } from '#app/domain/origin/records';
import type { Relative, SentPaper } from '#app/domain/origin/relative';
import {
  belowOf,
  endsOfChains,
  generationOf,
  isFatherly,
  type Place,
  parentsOf,
  places,
  wayTo,
} from '#app/domain/origin/tree';
import { seeded } from '#tests/support/random';

const relative = (place: Place, more: Partial<Relative> = {}): Relative => ({
  id: place,
  place,
  name: `Name of ${place}`,
  nameInRecord: null,
  birthYear: null,
  birthPlace: null,
  country: null,
  link: 'birth-certificate',
  entry: null,
  naming: null,
  ...more,
});
const link = (id: string): SentPaper => ({ item: 'origin-link', relative: id });
const entry = (id: string): SentPaper => ({ item: 'origin-entry', relative: id });
const ends = (standing: LineageStanding) => standing.enough?.ends ?? null;
const missing = (standing: LineageStanding) =>
  standing.nearest?.missing.map(({ kind, place }) => `${kind} ${place}`) ?? null;

describe('the tree', () => {
  test('has two parents, four grandparents, eight great-grandparents, each a parent of the one below', () => {
    expect([1, 2, 3].map((each) => places.filter((place) => generationOf(place) === each).length)).toEqual([2, 4, 8]);
    for (const place of places) expect(parentsOf(belowOf(place))).toContain(place);
    expect(wayTo('mother-father-mother')).toEqual(['mother', 'mother-father', 'mother-father-mother']);
    expect(endsOfChains).toHaveLength(2 + 4 + 28);
  });
});

describe('a chain', () => {
  const father = relative('father', { entry: 'identity-document' });
  const grandfather = relative('father-father', { entry: 'link-record' });
  const greats = [
    relative('father-father-father', { entry: 'household-register' }),
    relative('father-father-mother', { entry: 'household-register' }),
  ];
  const plain = [relative('father', { entry: 'none' }), relative('father-father', { entry: 'none' })];
  const links = ['father', 'father-father', 'father-father-father', 'father-father-mother'].map(link);
  const entries = ['father-father-father', 'father-father-mother'].map(entry);

  test.each<[string, Relative[], SentPaper[], readonly Place[] | null, string[] | null]>([
    ['nobody', [], [], null, null],
    ['a parent, nothing sent', [father], [], null, ['link-paper father', 'entry-paper father']],
    ['a parent, the link sent', [father], [link('father')], null, ['entry-paper father']],
    ['a parent, all sent', [father], [link('father'), entry('father')], ['father'], []],
    ['a grandparent without the parent', [grandfather], [link('father-father')], null, ['relative father']],
    [
      'a grandparent whose record of birth names the nationality: one paper for each link',
      [plain[0]!, grandfather],
      links,
      ['father-father'],
      [],
    ],
    [
      'two great-grandparents',
      [...plain, ...greats],
      [...links, ...entries],
      ['father-father-father', 'father-father-mother'],
      [],
    ],
    ['one great-grandparent is not enough', [...plain, greats[0]!], [...links, ...entries], null, ['entry father']],
    [
      'two, the nationality of the second not sent',
      [...plain, ...greats],
      [...links, entries[0]!],
      null,
      ['entry-paper father-father-mother'],
    ],
    [
      'two, the link of the parent between not sent',
      [...plain, ...greats],
      [...links.slice(1), ...entries],
      null,
      ['link-paper father'],
    ],
  ])('%s', (_, relatives, papers, enough, wanted) => {
    const standing = lineageStanding(relatives, papers);
    expect(ends(standing)).toEqual(enough);
    if (wanted && !enough) expect(missing(standing)).toEqual(expect.arrayContaining(wanted));
    if (enough) expect(standing.nearest?.missing).toEqual([]);
  });

  test('two great-grandparents of both sides count, and need every link of both', () => {
    const both = [
      relative('father'),
      relative('father-mother'),
      relative('father-mother-father', { entry: 'birth-record' }),
      relative('mother'),
      relative('mother-mother'),
      relative('mother-mother-father', { entry: 'birth-record' }),
    ];
    const papers = [...both.map(({ id }) => link(id)), entry('father-mother-father'), entry('mother-mother-father')];
    expect(ends(lineageStanding(both, papers))).toEqual(['father-mother-father', 'mother-mother-father']);
    for (const { id } of both) {
      expect(
        ends(
          lineageStanding(
            both,
            papers.filter((paper) => paper.relative !== id),
          ),
        ),
      ).toBeNull();
      expect(
        ends(
          lineageStanding(
            both.filter((each) => each.id !== id),
            papers,
          ),
        ),
      ).toBeNull();
    }
  });

  test.each<[string, Partial<Relative>, Partial<Relative>, boolean]>([
    ['the same name and year', { name: 'Серік', birthYear: 1901 }, { name: 'SERIK', birthYear: 1901 }, false],
    ['the same name, a year unknown', { name: 'Серік', birthYear: 1901 }, { name: 'Серік' }, false],
    ['the same name, other years', { name: 'Серік', birthYear: 1901 }, { name: 'Серік', birthYear: 1904 }, true],
    ['other names', { name: 'Серік', birthYear: 1901 }, { name: 'Болат', birthYear: 1901 }, true],
  ])('one person at two places counts once: %s', (_, a, b, counts) => {
    const tops = [
      relative('father-father-father', { entry: 'link-record', ...a }),
      relative('mother-father-father', { entry: 'link-record', ...b }),
    ];
    const below = ['father', 'father-father', 'mother', 'mother-father'].map((place) => relative(place as Place));
    const all = [...below, ...tops];
    const standing = lineageStanding(
      all,
      all.map(({ id }) => link(id)),
    );
    expect(standing.enough !== null).toBe(counts);
  });

  test('the nearest chain asks for the fewest papers', () => {
    const all = [
      relative('father', { entry: 'none' }),
      relative('father-father', { entry: 'birth-record' }),
      relative('mother', { entry: 'birth-record' }),
    ];
    expect(lineageStanding(all, []).nearest?.ends).toEqual(['mother']);
    const sent = [link('father'), link('father-father')];
    expect(lineageStanding(all, sent).nearest?.ends).toEqual(['father-father']);
    expect(papersFor(lineageStanding(all, sent)).map(({ item, relative: { id } }) => `${item}@${id}`)).toEqual([
      'origin-link@father',
      'origin-link@father-father',
      'origin-entry@father-father',
    ]);
  });

  test('a record that bridges a name is offered and not demanded', () => {
    const renamed = relative('father', { entry: 'link-record', naming: 'change-of-name' });
    const standing = lineageStanding([renamed], [link('father')]);
    expect(standing.enough?.ends).toEqual(['father']);
    expect(papersFor(standing).find(({ item }) => item === 'origin-name')?.required).toBe(false);
  });
});

describe('whatever is entered and sent', () => {
  const random = seeded(20);
  const person = (at: number): Relative => {
    const place = random.pick(places);
    return relative(place, {
      id: `r${at}`,
      name: random.pick(['Серік', 'Болат', 'Айша', 'Күлән', 'Ержан', 'Бибі']),
      birthYear: random.pick([null, 1890, 1901, 1925, 1950]),
      link: random.pick([...linkRecords, ...linkRecords, 'none', null]),
      entry: random.pick([...entryPapers, ...entryPapers, 'none', null]),
      naming: random.pick(['same', 'none', null]),
    });
  };
  const world = () => {
    const relatives = Array.from({ length: 2 + random.below(15) }, (_, at) => person(at));
    const papers = relatives.flatMap(({ id }) => [link(id), entry(id)]).filter(() => random.next() < 0.9);
    return { relatives, papers };
  };

  /** The rule of the model once more, by search alone. */
  function provedBySearch(relatives: readonly Relative[], papers: readonly SentPaper[]): boolean {
    const sent = (item: SentPaper['item'], id: string) =>
      papers.some((each) => each.item === item && each.relative === id);
    const linked = ({ id, link: record }: Relative) => record !== null && record !== 'none' && sent('origin-link', id);
    const kazakh = ({ id, entry: record }: Relative) =>
      record === 'link-record' || (record !== null && record !== 'none' && sent('origin-entry', id));
    const below = ({ place }: Relative) =>
      wayTo(place)
        .slice(0, -1)
        .every((step) => relatives.some((each) => each.place === step && linked(each)));
    const proved = relatives.filter((each) => linked(each) && kazakh(each) && below(each));
    const old = proved.filter(({ place }) => generationOf(place) === 3);
    const two = old.some((a) =>
      old.some(
        (b) =>
          a.place !== b.place &&
          (a.name !== b.name ||
            isFatherly(a.place) !== isFatherly(b.place) ||
            (a.birthYear !== null && b.birthYear !== null && a.birthYear !== b.birthYear)),
      ),
    );
    return proved.some(({ place }) => generationOf(place) < 3) || two;
  }

  test('what is enough is what the rule says, and no relative or paper more takes it away', () => {
    let enough = 0;
    for (let run = 0; run < 400; run++) {
      const { relatives, papers } = world();
      const standing = lineageStanding(relatives, papers);
      expect(standing.enough !== null, JSON.stringify({ relatives, papers })).toBe(provedBySearch(relatives, papers));
      if (!standing.enough) continue;
      enough++;
      const more = { ...person(99), id: 'more' };
      expect(lineageStanding([...relatives, more], papers).enough).not.toBeNull();
      expect(lineageStanding([more, ...relatives], [...papers, link('more'), entry('more')]).enough).not.toBeNull();
      expect(lineageStanding(relatives, [...papers, link('r0'), entry('r1')]).enough).not.toBeNull();
    }
    expect(enough).toBeGreaterThan(60);
  });

  test('doing what the nearest chain names makes it enough', () => {
    for (let run = 0; run < 150; run++) {
      const { relatives, papers } = world();
      const { nearest } = lineageStanding(relatives, papers);
      if (!nearest) continue;
      const done = [...relatives];
      const sent = [...papers];
      for (const [at, each] of nearest.missing.entries()) {
        if (each.kind === 'relative') {
          done.push(relative(each.place, { id: `new${at}`, name: `New ${at}`, entry: 'link-record' }));
          sent.push(link(`new${at}`));
        } else if (each.kind === 'same-person') {
          const one = done.findIndex(
            (relative) => relative.place === each.place && nearest.relatives.includes(relative),
          );
          done[one] = { ...done[one]!, name: 'Another name altogether' };
        } else {
          const one = done.findIndex(({ id }) => id === each.relative.id);
          if (each.kind === 'link') done[one] = { ...done[one]!, link: 'birth-extract' };
          if (each.kind === 'entry') done[one] = { ...done[one]!, entry: 'archive-extract' };
          sent.push(each.kind.startsWith('link') ? link(each.relative.id) : entry(each.relative.id));
        }
      }
      expect(lineageStanding(done, sent).enough, JSON.stringify(nearest)).not.toBeNull();
    }
  });
});
