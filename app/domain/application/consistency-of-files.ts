import type { Looked, Remark } from './consistency';
import { itemOf } from './entries';
import { isQuestionName, type QuestionName } from './questions';

/** What is known of a file without opening it. */
export interface KeptFile {
  item: string;
  fileName: string;
  pageCount: number;
  contentMac: string | null;
}

/** The claim a document proves; without the claim nobody asks for the document. */
const claimOf: Record<string, QuestionName> = {
  offer: 'jobOffer',
  'mentoring-plan': 'mentoringPlan',
  petition: 'petition',
  standing: 'standing',
  endorsement: 'endorsement',
  solvency: 'solvency',
};

/** Files held against the answers and against each other. */
export function filesThatDoNotFit({ form: { answers }, outcome, files }: Looked): Remark[] {
  const of = (item: string) => files.filter((file) => file.item === item);
  const pages = (item: string) => of(item).reduce((sum, { pageCount }) => sum + pageCount, 0);
  const asked = new Set(outcome.documents.map(({ item }) => item));
  const one = (code: string, item: string, when: boolean, params: Remark['params'] = {}): Remark[] =>
    when ? [{ code, level: 'warning', at: { item }, params }] : [];
  const elsewhere = answers.residenceCountry !== undefined && answers.residenceCountry !== answers.citizenship;
  const photo = files.find(({ item, pageCount }) => itemOf(item) === 'photo' && pageCount > 1);
  return [
    ...(photo
      ? [
          {
            code: 'photo-of-many-pages',
            level: 'blocker' as const,
            at: { item: photo.item },
            params: { file: photo.fileName, pages: photo.pageCount },
          },
        ]
      : []),
    ...one('diploma-of-one-page', 'diploma', pages('diploma') === 1),
    ...one('police-of-one-country', 'police-certificate', elsewhere && of('police-certificate').length === 1),
    ...sameFileTwice(files),
    ...Object.entries(claimOf).flatMap(([item, name]): Remark[] =>
      of(item).length > 0 && !asked.has(item) && isQuestionName(name)
        ? [{ code: 'file-without-claim', level: 'warning', at: [name], params: { item } }]
        : [],
    ),
  ];
}

/** One paper can be about two persons, such as a parent's consent for two children; a passport or a photo cannot. */
const maySpeakOfBoth = (a: string, b: string) => itemOf(a) === itemOf(b) && !['passport', 'photo'].includes(itemOf(a));

/** One file under two items: the second was meant to be another one. */
function sameFileTwice(files: readonly KeptFile[]): Remark[] {
  const first = new Map<string, string>();
  const said = new Set<string>();
  return files.flatMap(({ contentMac, item, fileName }): Remark[] => {
    if (contentMac === null) return [];
    const before = first.get(contentMac);
    if (before === undefined) first.set(contentMac, item);
    if (before === undefined || before === item || said.has(item) || maySpeakOfBoth(before, item)) return [];
    said.add(item);
    return [{ code: 'same-file-twice', level: 'warning', at: { item }, params: { item, before, file: fileName } }];
  });
}
