import type { MessageTree } from '../../words';

/** What a grant sets, and the line for a place. */
export const grants = {
  mentoringAlone: 'The holder teaches local workers by the plan.',
  region: 'First place of arrival',
  regionHint: 'One of the regions the applicant has ranked. The choice stays voluntary.',
  conditions: 'Conditions of the grant',
  conditionsHint: 'Confirmed conditions stand in the letter and on the certificate.',
  fixed: 'Set by the programme: {conditions}',
  condition: {
    'medical-form': 'After arrival the holder brings the medical form.',
    'housing-consent': 'After arrival the holder brings the consent of the owner of the housing.',
    mentoring: 'The holder teaches local workers by the plan. People: {people}; longest term in months: {months}.',
  },
  effect: {
    region: 'First place of arrival: {region}',
    condition: 'Condition: {condition}',
  },
  letter: { conditions: 'Terms of the grant', regions: 'Place of arrival: {regions}.' },
  line: 'Place in line: {place}. Places go by verified points, then to the file that was complete earlier. Each who comes with more points stands before you.',
  error: {
    'region-not-ranked': 'Choose one of the regions the applicant has ranked',
    'condition-not-offered': 'Choose among the conditions offered',
  },
} as const satisfies MessageTree;
