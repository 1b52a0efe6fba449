import { lineageStanding, papersFor } from '../origin/lineage';
import { entryPaperNamed, linkRecordNamed, namingNamed } from '../origin/records';
import { type Relative, type RelativeItem, relativeItems, type SentPaper } from '../origin/relative';
import { isPlace } from '../origin/tree';
import { begunWays, statedWay } from '../origin/ways';
import type { Entry, EntryAround, EntryPaper, ListOfEntries } from './lists';
import type { Answers } from './questions';

const relied = ({ originProof, otherOriginWays }: Answers) => ({ relied: originProof, others: otherOriginWays });
const begins = (answers: Answers) => begunWays(relied(answers)).includes('lineage');

/** Parents, grandparents and great-grandparents of the applicant. Source: the model, section 2.1, KG3 (d). */
export const relatives: ListOfEntries = {
  section: 'origin',
  after: 'origin',
  programme: 'kandas-card',
  when: begins,
  asks: [
    'relativePlace',
    'relativeName',
    'relativeNameInRecord?',
    'relativeBirthYear?',
    'relativeBirthPlace?',
    'relativeCountry?',
  ],
  more: [{ id: 'records', asks: ['relativeLinkRecord', 'relativeEntryPaper', 'relativeNaming?'] }],
  named: ['relativePlace', 'relativeName'],
  max: 20,
  gives: ['originStated'],
  suggests: (_, { answers }) => {
    const country = answers.residenceCountry ?? answers.citizenship;
    return country === undefined || country === 'XXA' ? {} : { relativeCountry: country };
  },
  papers: [
    ...asked('origin-link', 'document-link', 10),
    ...asked('origin-entry', 'document-nationality', 6),
    ...asked('origin-name', 'document-name', 4),
  ],
};

/** Only papers of the chain to go on with are asked for, and demanded only while no single paper would do. */
function asked(item: RelativeItem, because: string, maxFiles: number): EntryPaper[] {
  const paper = (required: boolean): EntryPaper => ({
    item,
    because,
    required,
    maxFiles,
    when: (_, around) =>
      papersFor(lineageStanding(relativesOf(around.entries), sentFor(around.sent))).some(
        (each) =>
          each.item === item &&
          each.relative.id === around.id &&
          (each.required && reliesOnLineage(around)) === required,
      ),
  });
  return [paper(true), paper(false)];
}

const reliesOnLineage = ({ answers }: EntryAround) => {
  const direct = begunWays(relied(answers)).some((way) => way !== 'lineage');
  return answers.originProof === 'lineage' || !direct;
};

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

/** The entries of the list as people of a tree; one without a place is none yet. */
export const relativesOf = (entries: readonly Entry[]): Relative[] =>
  entries.flatMap(({ id, list, answers }): Relative[] => {
    const { relativePlace: place, relativeBirthYear: birthYear } = answers;
    if (list !== 'relatives' || !isPlace(place)) return [];
    return [
      {
        id,
        place,
        name: text(answers.relativeName) ?? '',
        nameInRecord: text(answers.relativeNameInRecord),
        birthYear: typeof birthYear === 'number' ? birthYear : null,
        birthPlace: text(answers.relativeBirthPlace),
        country: text(answers.relativeCountry),
        link: linkRecordNamed(answers.relativeLinkRecord),
        entry: entryPaperNamed(answers.relativeEntryPaper),
        naming: namingNamed(answers.relativeNaming),
      },
    ];
  });

/** Items under which files were sent, as papers of relatives. */
export const sentFor = (items: readonly string[]): SentPaper[] =>
  items.flatMap((code): SentPaper[] => {
    const [base, relative] = code.split('@');
    const item = relativeItems.find((each) => each === base);
    return item && relative ? [{ item, relative }] : [];
  });

/** The way of proof that the form states as whole; `open` while none is. Only said where a chain is begun. */
export function originStated(entries: readonly Entry[], { answers }: { answers: Answers }): Answers {
  if (!begins(answers)) return {};
  const lineage = lineageStanding(relativesOf(entries), []);
  return { originStated: statedWay({ ...relied(answers), lineage }) ?? 'open' };
}

/** What the paper of a single way is, beside a chain: `required`, `optional` while the chain is relied on, or not asked. */
export function directPaper(answers: Answers): 'required' | 'optional' | 'not-asked' {
  if (!begins(answers)) return 'required';
  if (begunWays(relied(answers)).length === 1) return 'not-asked';
  return answers.originStated === 'lineage' ? 'optional' : 'required';
}
