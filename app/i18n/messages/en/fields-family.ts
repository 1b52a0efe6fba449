import type { MessageTree } from '../../words';

/** Questions about a member of the family. */
export const familyFields = {
  memberRelation: {
    label: 'Who is it?',
    error: {
      required: 'Choose whether it is your spouse or your child',
      'second-spouse': 'There is a spouse in the list already: only one can be part of the application',
    },
  },
  memberComes: {
    label: 'When will they come to Kazakhstan?',
    hint: 'A passport that is not there yet can follow for whoever comes later.',
    error: { required: 'Choose whether they come with you or later' },
  },
  memberPassportLines: {
    label: 'The lines at the bottom of their passport page',
    hint: 'Two lines with «<» signs, three on a card. They fill in the next pages for you; you can leave this empty.',
  },
  memberSurnameLatin: {
    label: 'Surname (Latin letters, as in the passport)',
    hint: 'If the passport shows one name only, leave this empty.',
  },
  memberGivenNamesLatin: {
    label: 'Given names (Latin letters, as in the passport)',
    error: { 'person-twice': 'This person is named already: yourself, or somebody in the list' },
  },
  memberBirthDate: {
    label: 'Date of birth',
    error: {
      'child-of-age':
        'By this date of birth the child is 18 or older. Children under 18 can be part of the application; others apply for themselves',
      'spouse-not-of-age': 'By this date of birth the spouse is younger than 18',
      'parent-too-young': 'By this date you were younger than 14 when the child was born: compare both dates of birth',
    },
  },
  memberSurnameKazakh: { label: 'Surname in Kazakh' },
  memberGivenNamesKazakh: { label: 'Given names in Kazakh' },
  memberPatronymicKazakh: { label: 'Patronymic in Kazakh', hint: 'Only if they have one.' },
  memberCitizenship: {
    label: 'Citizenship',
    hint: 'The country that issued the passport. Without a citizenship, choose “Stateless person”.',
  },
  memberPassportNumber: {
    label: 'Passport number',
    error: {
      'passport-of-applicant': 'This is the number of your own passport: enter the one of this person',
      'passport-twice': 'This passport number stands with another member of the family: compare both passports',
    },
  },
  memberPassportIssuedOn: { label: 'Passport issued on' },
  memberPassportExpiry: { label: 'Passport valid until', hint: 'For example, 27 3 2036' },
  memberOtherParent: {
    label: 'What is true of the child’s other parent?',
    hint: 'A child comes with the consent of both parents.',
    error: { required: 'Say what is true of the child’s other parent' },
  },
  memberSameAddress: {
    label: 'Do they live at the same address as you?',
    hint: 'Then your country and address count for them, too.',
    error: { required: 'Say whether they live at the same address as you' },
  },
  memberResidenceCountry: { label: 'Country they live in' },
  memberAddress: { label: 'Their address', hint: 'Street, house, town or village.' },
} as const satisfies MessageTree;
