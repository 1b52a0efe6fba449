import type { Condition, Score } from '../eligibility/condition';
import type { CefrLevel, LanguageCode } from '../eligibility/facts';
import type { DocumentRule, Gate, Lever, RuleSet } from '../eligibility/rule-set';

/** Rules both programmes share. Numbers and sources: the model, section 2. */
export const model = (at: string) => ({ of: 'model', at });

export const proofsOfOrigin = ['identity-document', 'foreign-authority', 'commission', 'lineage'];
export const listedTiers = ['A', 'B', 'C'];
export const degrees = ['doctorate', 'master', 'bachelor', 'vocational'];
export const always: Condition = { always: true };
export const onRoute = (route: string): Condition => ({ fact: 'route', is: route });

export const adult: Condition = { fact: 'age', atLeast: 18, say: 'age', cure: 'age' };
export const foreigner: Condition = {
  fact: 'citizenships',
  excludes: 'KAZ',
  say: 'citizenship',
  cure: 'citizenship',
};
export const longPassport: Condition = {
  fact: 'passportDaysLeft',
  moreThan: 180,
  say: 'passport',
  cure: 'renew-passport',
};
export const cleanRecord: Condition = {
  all: [
    { fact: 'entryBan', is: false, say: 'entry-ban', cure: 'entry-ban' },
    { fact: 'policeCertificateDays', atMost: 180, say: 'police-certificate', cure: 'police-certificate' },
  ],
  say: 'clean-record',
};
export const consentAndRegion: Condition = {
  all: [
    { fact: 'consent', is: true, say: 'consent', cure: 'consent' },
    { known: 'firstRegion', say: 'region-named' },
  ],
  say: 'consent-and-region',
};
export const petition = {
  any: [
    { fact: 'petition', is: true, say: 'petition' },
    { awaiting: { fact: 'petitionAsked', is: true }, say: 'petition-asked' },
  ],
  say: 'petition',
  cure: 'petition',
} satisfies Condition;

/** A gate of the decision, measured on the day of first submission. */
export const gate = (code: string, at: string, when: Condition, documents: string[] = []): Gate => ({
  code,
  kind: 'grant',
  asOf: 'first-submission',
  ground: code,
  source: model(at),
  when,
  documents,
});

export const given = (when: Condition, give: number, say?: string): Score => ({ when, give, ...(say && { say }) });
export const reaches = (language: LanguageCode, atLeast: CefrLevel): Condition => ({ language, atLeast });

/** Points by "at least": `bands('staff', [20, 10], [5, 7])`. */
export const bands = (
  fact: Extract<Condition, { fact: unknown }>['fact'],
  ...steps: readonly (readonly [number, number])[]
): Score => ({ best: steps.map(([atLeast, give]) => given({ fact, atLeast }, give)) });

export const tierPoints: Score[] = [
  given({ fact: 'tier', is: 'A' }, 20),
  given({ fact: 'tier', is: 'B' }, 14),
  given({ fact: 'tier', is: 'C' }, 8),
];

export const document = (
  item: string,
  when: Condition,
  because: string,
  more: Partial<DocumentRule> = {},
): DocumentRule => ({ item, when, required: true, because, stage: 'filing', maxFiles: 1, ...more });

export const commonDocuments: DocumentRule[] = [
  document('passport', always, 'document-always', { maxFiles: 3 }),
  document('photo', always, 'document-always'),
  document('police-certificate', always, 'document-always', { maxFiles: 8, maxAgeDays: 180 }),
  document('cv', always, 'document-always'),
  document('translations', always, 'document-translations', { required: false, maxFiles: 20 }),
];

export const familyDocuments: DocumentRule[] = [
  document('marriage-record', { fact: 'family', includes: 'spouse' }, 'document-family', { quiet: true }),
  document(
    'birth-records',
    {
      any: [
        { fact: 'family', includes: 'child' },
        { fact: 'family', includes: 'child-from-14' },
      ],
    },
    'document-family',
    { maxFiles: 12, quiet: true },
  ),
  document(
    'absent-parent-consent',
    {
      any: [
        { fact: 'family', includes: 'child' },
        { fact: 'family', includes: 'child-from-14' },
      ],
    },
    'document-family',
    { required: false, maxFiles: 6, quiet: true },
  ),
  document('child-consent', { fact: 'family', includes: 'child-from-14' }, 'document-family', {
    maxFiles: 6,
    quiet: true,
  }),
];

export const paperDeadlines: RuleSet['deadlines'] = {
  completeness: 2,
  information: 15,
  informationExtension: 15,
  security: 10,
  legal: 15,
  objection: 2,
  appeal: 20,
  serviceClockStops: true,
};

/** The security reply takes five working days in the practice of the law. */
export const lawDeadlines: RuleSet['deadlines'] = { ...paperDeadlines, security: 5 };

export const lever = (code: string, set: Lever['set'], effort: Lever['effort'], routes?: string[]): Lever => ({
  code,
  set,
  effort,
  ...(routes && { routes }),
});

/** Levers everybody has: the place, a plan for local workers, a language. */
export const commonLevers = (deficientRegion: string): Lever[] => [
  lever('region', { firstRegion: deficientRegion }, 1),
  lever('kazakh-a1', { languages: { kk: 'A1' } }, 2),
  lever('kazakh-a2', { languages: { kk: 'A2' } }, 3),
];

/** An offer that its employer has confirmed needs no paper. */
export const unconfirmedOffer: Condition = {
  all: [{ fact: 'jobOffer', is: true }, { presume: { fact: 'offerConfirmed', is: false } }],
};
