import type { MessageTree } from '../../words';

/** A decision for each member of the family within one file. */
export const persons = {
  title: 'Family',
  each: '{name} ({relation})',
  relation: { spouse: 'spouse', child: 'child' },
  /** What each line of a member’s sheet asks. */
  line: {
    identity: 'Who the person is',
    relationship: 'Family relationship',
    age: 'Age',
    passport: 'Passport',
    'parent-consent': 'Consent of the other parent',
    'child-consent': 'The child’s own consent',
  },
  because: {
    identity: 'Required: name, day of birth and citizenship as in the passport, the face as on the photo.',
    relationship: 'Required: a marriage record or a birth record that shows the relationship to the applicant.',
    age: 'Required on the day of submission: a spouse of 18 or older, a child younger than 18.',
    passport:
      'Required: a passport valid for more than 180 days after submission. Stated last day: {until, select, none {none} other {{until}}}.',
    'parent-consent':
      'Required: the consent of the parent who does not come, or a decision of the law or a court in its place.',
    'child-consent': 'Required from the age of 14: the child’s own consent in writing.',
  },
  cure: {
    identity: 'send the passport and a photo, or explain the difference',
    relationship: 'send the marriage record or the birth record',
    age: 'a person of age applies for themselves',
    passport: 'renew the passport',
    'parent-consent': 'send the consent of the other parent, or the decision that takes its place',
    'child-consent': 'send the child’s own consent',
  },
  outcome: {
    'recommend-grant': 'recommended: grant',
    'recommend-refusal': 'recommended: refusal',
    grant: 'granted',
    notice: 'refusal intended',
    refuse: 'refused',
    undecided: 'not decided',
  },
  notDecided: {
    'holder-refused': 'nothing is decided while the applicant is refused',
    'comes-later': 'decided when they come',
    open: 'still to be decided',
  },
  desk: {
    lead: 'Each member of the family is decided separately. A notice to one of them holds up nobody else.',
    leadRefusal: 'While the applicant is to be refused, nothing is decided of the family.',
    told: 'Told on {when}; last day to object: {until}',
    settled: '{name}: {outcome}',
    word: {
      grant: 'Grant',
      refusal: 'Refuse',
      later: 'Decide when they come',
    },
    hint: {
      grant: 'Own permit, which ends with the applicant’s, with the own passport, or the day before the 18th birthday',
      recommendRefusal: 'The second officer is told which grounds you see',
      notice: 'Notice of intended refusal with a right to object; the refusal comes later',
      refuse: 'On the grounds of the notice and on no others',
      later: 'Nothing is decided now; the file stays open for this person',
    },
    notGrantable: 'A grant is not possible. Not met or not proved: {lines}',
    refuseFrom: 'A refusal is possible after {until}, once the notice is received and the hearing is recorded',
    grounds: '{name}: grounds',
    departure: '{name}: why you depart from the sheet or the recommendation',
  },
  list: {
    title: 'Families to decide',
    lead: 'Members of the family who were told of an intended refusal and wait for the decision; their applicant is granted already.',
    empty: 'Nobody waits.',
    case: 'Case',
    told: 'Told on',
    until: 'Last day to object',
    ready: 'To be decided',
    wait: 'Waits for an objection',
    link: 'Families to decide: {count}',
  },
  effect: {
    permit: '{name}: permit {from} – {until}',
    permitWaits: '{name}: permit, in force together with the applicant’s',
    notice: '{name}: notice of intended refusal; last day to object: {day}. The applicant’s grant does not wait for it',
    refuse: '{name}: refused on the grounds of the notice; last day to appeal: {day}',
    later: '{name}: decided when they come',
    waiting: '{name}: approved; the permit comes with the applicant’s place',
    letter: 'The applicant gets a letter about the family',
  },
  error: {
    'person-undecided': 'Say what is to become of {name}',
    'person-not-grantable': '{name} cannot be granted: a condition is not met or not proved',
    'person-comes-now': '{name} comes together with the applicant: decide now',
    'person-no-ground': 'Choose at least one ground for {name}',
    'person-departure-unexplained': 'Say why you depart from the sheet or the recommendation for {name}',
    'person-told': '{name} has been told of the intended refusal: grant or refuse',
    'person-too-early': '{name} can still be objected for on that day. Refuse after {until}',
    'person-another-told':
      '{name}: another member of the family still waits for the decision after their notice; decide about them first',
    'person-hearing-open': 'The hearing about {name} has not been recorded yet',
    'person-not-received': 'The notice about {name} has not reached the applicant yet',
    'person-passport-ended': 'The passport of {name} leaves no day for a permit, or the child is 18',
    'nobody-open': 'Nothing is left to decide of the family',
  },
  status: {
    title: 'Decisions about your family',
    granted: 'Granted. The permit is below.',
    waiting: 'Approved. The permit is issued together with yours.',
    notice:
      'We intend to refuse, but have not decided yet. You can object until {until}. Your own permit is not affected.',
    refuse: 'Refused. You can appeal until {until}.',
    'holder-refused': 'Not decided: nothing is decided of the family while the applicant is refused.',
    'comes-later': 'Not decided yet: it is decided when this person comes.',
    open: 'Still to be decided. You do not need to do anything.',
    object: 'Object',
  },
  letter: {
    granted: '{name}, {relation}: approved. Permit of a family member.',
    waiting: '{name}, {relation}: approved; the permit is issued together with the applicant’s.',
    permit: '{name}, {relation}: approved. Permit of a family member, number {number}.',
    notice:
      '{name}, {relation}: the office intends to refuse and has not decided yet. You can object on the portal. Last day: {date}. Ground: {grounds}.',
    refuse:
      '{name}, {relation}: refused. It can be appealed in writing to the body that made the decision. Last day: {date}. Ground: {grounds}.',
    'holder-refused': '{name}, {relation}: nothing is decided while the applicant is refused.',
    'comes-later': '{name}, {relation}: decided when this person comes.',
    about: 'The office has decided about members of the family.',
    told: 'The office intends to refuse a member of the family. It has not decided yet. The applicant’s own permit is not affected.',
  },
  permit: {
    of: '{permit}: {name}',
    with: 'Goes along with the permit of {name}',
  },
} as const satisfies MessageTree;
