import type { MessageTree } from '../../words';

/** Words of the questions about relatives; they stand among the fields. */
export const relativeFields = {
  otherOriginWays: { label: 'Other ways you have begun', hint: 'Nothing is lost: whichever is whole first counts.' },
  originStated: { label: 'The way of proof that is whole' },
  relativePlace: {
    label: 'Who is it?',
    hint: 'Seen from you.',
    error: { required: 'Choose who this person is to you' },
  },
  relativeName: { label: 'Name', hint: 'In any script, as the family says it.' },
  relativeNameInRecord: {
    label: 'Name as the record writes it',
    hint: 'Only if it is written otherwise there: in Chinese letters, pinyin, Russian or Arabic script.',
  },
  relativeBirthYear: { label: 'Year of birth', hint: 'If only the age is known, the year it comes to.' },
  relativeBirthPlace: {
    label: 'Place of birth',
    hint: 'Village or town, district and region, as they were called then.',
  },
  relativeCountry: { label: 'Country whose offices keep the records' },
  relativeLinkRecord: {
    label: 'Which record shows whose parent this is?',
    hint: 'It is the record of the person one generation nearer to you: your own birth certificate shows your father and your mother.',
    error: { required: 'Choose the record, or say that you have none' },
  },
  relativeEntryPaper: {
    label: 'Which paper says that this person is Kazakh?',
    hint: 'Needed for the person at the end of the chain; for the others choose the last answer.',
    error: { required: 'Choose the paper, or say that there is none' },
  },
  relativeNaming: { label: 'Is the name the same in all papers?' },
} as const satisfies MessageTree;

export const relativeOptions = {
  relativePlace: {
    father: 'Father',
    mother: 'Mother',
    'father-father': 'Father’s father',
    'father-mother': 'Father’s mother',
    'mother-father': 'Mother’s father',
    'mother-mother': 'Mother’s mother',
    'father-father-father': 'Father’s father’s father',
    'father-father-mother': 'Father’s father’s mother',
    'father-mother-father': 'Father’s mother’s father',
    'father-mother-mother': 'Father’s mother’s mother',
    'mother-father-father': 'Mother’s father’s father',
    'mother-father-mother': 'Mother’s father’s mother',
    'mother-mother-father': 'Mother’s mother’s father',
    'mother-mother-mother': 'Mother’s mother’s mother',
  },
  relativeLinkRecord: {
    'birth-certificate': 'Birth certificate',
    'birth-extract': 'Extract from the register of births',
    'household-register': 'Household register (hukou)',
    'family-register': 'Register of the family (nüfus, family book)',
    tazkira: 'Tazkira',
    'archive-extract': 'Extract of an archive',
    'court-decision': 'Court decision on kinship',
    'adoption-record': 'Record of adoption or of fatherhood',
    'religious-book': 'Book of a mosque or church',
    'other-state-paper': 'Another state paper',
    none: 'No record yet',
  },
  relativeEntryPaper: {
    'link-record': 'The record named above',
    'identity-document': 'Passport or identity card',
    'birth-record': 'Their own birth record',
    'household-register': 'Household register (hukou)',
    tazkira: 'Tazkira',
    'archive-extract': 'Extract of an archive',
    'other-state-paper': 'Another state paper',
    none: 'None: it is written nowhere, or there is no such paper',
  },
  relativeNaming: {
    same: 'Yes, or nearly the same',
    'change-of-name': 'No: there is a record of the change of name',
    'marriage-record': 'No: the marriage record shows both names',
    'court-decision': 'No: a court decision shows both names',
    'same-person-statement': 'No: an office or a notary certifies that it is one person',
    none: 'No, and there is no record of it',
  },
} as const satisfies MessageTree;
