import { ageOn, doubtsAboutMember, isChild, isFromFourteen, wrongInMember } from './family';
import type { EntryPaper, ListOfEntries } from './lists';

/** Whoever comes later may get a passport meanwhile. */
const comesNow = (entry: { memberComes?: unknown }) => entry.memberComes !== 'later';

/** A parent who neither comes along nor is unknown agrees, or somebody has decided in their place. */
const needsConsent: EntryPaper['when'] = (entry) =>
  isChild(entry) && ['consents', 'decided', 'died'].includes(String(entry.memberOtherParent));

/**
 * The spouse and children under 18 who belong to the applicant's file. Source: the model, sections 2.1 KG1 and 5
 * "Family"; Migration Law, article 27 (3).
 */
export const family: ListOfEntries = {
  section: 'family',
  asks: ['memberRelation', 'memberComes', 'memberPassportLines?'],
  more: [
    { id: 'name', asks: ['memberSurnameLatin?', 'memberGivenNamesLatin', 'memberBirthDate'] },
    { id: 'kazakh-name', asks: ['memberSurnameKazakh?', 'memberGivenNamesKazakh', 'memberPatronymicKazakh?'] },
    {
      id: 'passport',
      asks: ['memberCitizenship', 'memberPassportNumber', 'memberPassportIssuedOn', 'memberPassportExpiry'],
      when: comesNow,
    },
    {
      id: 'later-passport',
      asks: ['memberCitizenship', 'memberPassportNumber?', 'memberPassportIssuedOn?', 'memberPassportExpiry?'],
      when: (entry) => !comesNow(entry),
    },
    { id: 'parents', asks: ['memberOtherParent'], when: isChild },
    { id: 'home', asks: ['memberSameAddress'] },
    {
      id: 'residence',
      asks: ['memberResidenceCountry', 'memberAddress'],
      when: ({ memberSameAddress }) => memberSameAddress === false,
    },
  ],
  named: [['memberSurnameLatin', 'memberGivenNamesLatin']],
  max: 15,
  like: {
    memberPassportLines: 'passportLines',
    memberSurnameLatin: 'surnameLatin',
    memberGivenNamesLatin: 'givenNamesLatin',
    memberBirthDate: 'birthDate',
    memberSurnameKazakh: 'surnameKazakh',
    memberGivenNamesKazakh: 'givenNamesKazakh',
    memberPatronymicKazakh: 'patronymicKazakh',
    memberCitizenship: 'citizenship',
    memberPassportNumber: 'passportNumber',
    memberPassportIssuedOn: 'passportIssuedOn',
    memberPassportExpiry: 'passportExpiry',
    memberResidenceCountry: 'residenceCountry',
  },
  // Usual in a family, and no more than that: each is looked at before its page is sent.
  suggests: (entry, { answers }) => ({
    ...(answers.surnameLatin !== undefined && { memberSurnameLatin: answers.surnameLatin }),
    ...(answers.surnameKazakh !== undefined &&
      entry.memberSurnameLatin === answers.surnameLatin && { memberSurnameKazakh: answers.surnameKazakh }),
    ...(answers.citizenship !== undefined && { memberCitizenship: answers.citizenship }),
    ...(answers.residenceCountry !== undefined && { memberResidenceCountry: answers.residenceCountry }),
  }),
  papers: [
    { item: 'passport', when: comesNow, because: 'document-family', maxFiles: 3 },
    {
      item: 'passport',
      when: (entry) => !comesNow(entry),
      because: 'document-family-later',
      required: false,
      maxFiles: 3,
    },
    { item: 'photo', because: 'document-family' },
    { item: 'marriage-record', when: (entry) => !isChild(entry), because: 'document-spouse', maxFiles: 3 },
    { item: 'birth-record', when: isChild, because: 'document-child', maxFiles: 3 },
    { item: 'absent-parent-consent', when: needsConsent, because: 'document-other-parent', maxFiles: 3 },
    {
      item: 'child-consent',
      when: (entry, { today }) => isChild(entry) && isFromFourteen(ageOn(entry, today)),
      because: 'document-from-fourteen',
    },
  ],
  wrong: wrongInMember,
  doubts: doubtsAboutMember,
};
