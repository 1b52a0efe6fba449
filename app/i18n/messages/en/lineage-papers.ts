import type { MessageTree } from '../../words';

/** Papers of a relative on the checklist. */
export const lineageItems = {
  'origin-link': {
    title: 'Record of parent and child',
    why: 'It shows whose parent this person is: it links two generations of the chain.',
  },
  'origin-entry': { title: 'Paper with the nationality', why: 'It shows that this person is Kazakh by nationality.' },
  'origin-name': {
    title: 'Record that explains the name',
    why: 'It shows that two names are one person. It helps; without it you can apply, too.',
  },
} as const satisfies MessageTree;

export const lineageBecause = {
  'document-link': 'The nearest chain of records runs through this person.',
  'document-nationality': 'The nearest chain of records ends at this person.',
  'document-name': 'By your answers the name differs from paper to paper.',
} as const satisfies MessageTree;

export const lineageAccepts = {
  'origin-link': {
    1: 'A birth certificate or an extract from the register of births',
    2: 'Pages of a household register (hukou) or a register of the family in which both stand',
    3: 'An extract of an archive, or of a book of a mosque or church',
    4: 'A court decision on kinship, a record of adoption or fatherhood',
    5: 'A tazkira that names the father',
  },
  'origin-entry': {
    1: 'A passport or identity card with the nationality, also an expired one',
    2: 'A birth record that names the parents’ nationality',
    3: 'The page of a household register, a tazkira',
    4: 'An extract of an archive that states the nationality',
  },
  'origin-name': {
    1: 'A record of the change of name, a marriage record',
    2: 'A court decision or a certificate that it is one person',
  },
} as const satisfies MessageTree;

export const lineageCodes = {
  'lineage-empty': 'You prove your origin by a chain of records, but nobody stands in the tree yet.',
  'lineage-not-whole':
    'No chain of your tree is whole yet. You may send the application; an officer will ask for what is missing.',
  'lineage-parent-not-older':
    '{relative}: born in {year}, not before the child ({otherYear}). One of the years is wrong.',
  'lineage-parent-young': '{relative}: born in {year}, a few years before the child ({otherYear}). Check both years.',
  'lineage-parent-old': '{relative}: born in {year}, very long before the child ({otherYear}). Check both years.',
  'lineage-place-twice': '{relative}: this place of the tree is filled twice.',
  'lineage-person-twice': '{relative}: the same person seems to stand at another place, too ({place}).',
  'lineage-gap': '{relative}: the person between is not entered ({place}). A chain with a gap proves nothing.',
  'lineage-name-differs':
    '{relative}: the record writes the name otherwise ({other}). If you have a record that explains it, name it; if not, leave it.',
  'lineage-name-unbridged':
    '{relative}: the name differs and no record explains it. You may apply; a certificate that it is one person would help.',
} as const satisfies MessageTree;
