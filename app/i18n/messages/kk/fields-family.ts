import type { Words } from '../../words';
import type { familyFields as en } from '../en/fields-family';

export const familyFields: Words<typeof en> = {
  memberRelation: {
    label: 'Бұл кім?',
    error: { required: 'Таңдаңыз: жұбайыңыз ба, балаңыз ба' },
  },
  memberSurnameLatin: {
    label: 'Латын әріптерімен жазылған тегі',
    hint: 'Паспорт бетінің төменгі жолдарындағыдай.',
  },
  memberGivenNamesLatin: {
    label: 'Латын әріптерімен жазылған аты',
    hint: 'Паспорт бетінің төменгі жолдарындағыдай.',
  },
  memberBirthDate: { label: 'Туған күні' },
};
