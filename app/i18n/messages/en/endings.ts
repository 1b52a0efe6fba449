import type { MessageTree } from '../../words';

/** What ends a permit in its holder's life, and what gives one back. */
export const endings = {
  ground: {
    citizenship: 'The holder has become a citizen of Kazakhstan',
    died: 'The holder has died',
    'marriage-ended': 'The marriage with the main holder has ended',
    'holder-citizen': 'The main holder has become a citizen of Kazakhstan',
    'holder-died': 'The main holder has died',
  },
  restoring: {
    'holder-in-force': 'The permit of the main holder is in force again',
    'court-order': 'A court has ordered it',
    'taken-in-error': 'It was taken in error',
  },
  form: {
    day: 'Day on which it happened',
    document: 'Document that says so',
    documentHint: 'Its kind, number and who issued it. Up to 200 characters.',
    family:
      'What follows for each of the family is then proposed as an act of its own, with its own notice and hearing:',
  },
  row: { day: 'Happened on', document: 'Document' },
  effect: {
    atOnce: 'The permit ends at once: {number}. Last day: {day}',
    later: 'The permit stays in force until its last day: {number}. Last day: {day}',
    seen: 'Everyone who verifies it reads “ended”, not “revoked”',
    family: 'Permit of the family: {number}, {name}. Its end is proposed by itself; last day then: {day}',
    place: 'The place of the quota is free again',
    letterCitizen: 'The holder gets a letter that congratulates them and says what changes',
    letterHolder: 'The holder gets a letter with the last day and the right to appeal',
    letterFamily: 'A letter with condolences goes to the family: {name}',
    afterDeath: 'After a death no letter is sent to the applicant',
    letterNobody: 'No letter: nobody grown is left in the file. The family is told by other means',
  },
  state: 'Last day: {day}. {reason}',
  own: {
    citizenship:
      'You are a citizen of Kazakhstan now. Congratulations! You need this permit no more: it has ended with honour, and your rights are those of a citizen.',
    proposed: 'If it is decided so, the last day of this permit is {day}.',
    'last-day': 'Last day of this permit: {day}.',
  },
  again: {
    title: 'Family permits to be given back',
    lead: 'The permit of the main holder is in force again. These were taken with it: each is given back by two signatures.',
    link: 'Propose giving it back',
    column: { number: 'Permit', who: 'Holder', standing: 'State', open: 'Act' },
  },
} as const satisfies MessageTree;
