import type { ListOfEntries } from './lists';

/** The spouse and children who belong to the applicant's file. Source: the model, section 5 "Family". */
export const family: ListOfEntries = {
  section: 'family',
  asks: ['memberRelation', 'memberSurnameLatin?', 'memberGivenNamesLatin', 'memberBirthDate'],
  named: [['memberSurnameLatin', 'memberGivenNamesLatin']],
  max: 15,
  papers: [
    { item: 'passport', because: 'document-family', maxFiles: 3 },
    { item: 'photo', because: 'document-family' },
  ],
  like: {
    memberSurnameLatin: 'surnameLatin',
    memberGivenNamesLatin: 'givenNamesLatin',
    memberBirthDate: 'birthDate',
  },
};
