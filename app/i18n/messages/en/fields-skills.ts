import type { MessageTree } from '../../words';

/** Questions about qualifications, work, achievements, the job offer, referees, mentoring and a business year by year. */
export const skillsFields = {
  degreeLevel: { label: 'Level', error: { required: 'Choose the level' } },
  degreeField: { label: 'Speciality', hint: 'As in the diploma or certificate.' },
  degreeInstitution: { label: 'Institution', hint: 'Name of the university, college or school, and the city.' },
  degreeCountry: { label: 'Country of the institution', error: { required: 'Choose the country' } },
  degreeYear: {
    label: 'Year it was finished',
    error: {
      'not-a-number': 'Enter the year in four digits, for example 2014',
      'not-whole': 'Enter the year in four digits, for example 2014',
      'out-of-range': 'Enter a year from {min} to {max}',
    },
  },

  jobEmployer: { label: 'Employer', hint: 'If you worked for yourself, write so.' },
  jobCountry: { label: 'Country of work', error: { required: 'Choose the country' } },
  jobTitle: { label: 'Position and duties', hint: 'In a few words.' },
  jobRelevant: {
    label: 'Was this work in the occupation you apply with, or in its field?',
    error: { required: 'Say whether this work was in your occupation or its field' },
  },
  jobFrom: { label: 'From', hint: 'Month and year, for example 9 2019.' },
  jobUntil: {
    label: 'Until',
    hint: 'Month and year. Leave this empty if you still work there.',
    error: { 'before-start': 'This work ends before it begins: check both months.' },
  },
  jobShare: {
    label: 'Share of full time',
    hint: 'Only if you worked part-time: for example 50.',
  },

  achievementClass: { label: 'Kind of achievement', error: { required: 'Choose the kind' } },
  achievementWhat: { label: 'What it is', hint: 'Title, place, link: what helps an officer to find it.' },
  achievementYear: {
    label: 'Year',
    error: {
      'not-a-number': 'Enter the year in four digits, for example 2019',
      'not-whole': 'Enter the year in four digits, for example 2019',
      'out-of-range': 'Enter a year from {min} to {max}',
    },
  },

  offerPosition: { label: 'Position offered' },
  offerRegion: { label: 'Region of this work', error: { required: 'Choose the region of this work' } },
  offerStart: { label: 'Month in which the work begins', hint: 'Month and year, for example 3 2027.' },
  agreedEmployer: { label: 'Confirmed: employer' },
  agreedPosition: { label: 'Confirmed: position' },
  agreedRegion: { label: 'Confirmed: region' },
  agreedStart: { label: 'Confirmed: the work begins' },
  offerConfirmed: { label: 'The employer has confirmed the offer' },

  refereeName: { label: 'Name of the referee' },
  refereePosition: { label: 'Position and title' },
  refereeOrganisation: { label: 'Organisation' },
  refereeContact: {
    label: 'Telephone or e-mail',
    hint: 'An officer may ask the referee whether the letter is theirs.',
  },
  refereeRelative: {
    label: 'Is this person a relative of yours?',
    error: { required: 'Say whether this person is a relative' },
  },
  refereeEmployer: {
    label: 'Has this person or organisation employed you in the last three years?',
    error: { required: 'Say whether you worked for them in the last three years' },
  },

  menteesWho: {
    label: 'Whom you will teach',
    hint: 'A name, or a group: for example “nurses of the district hospital”.',
  },
  menteesCount: { label: 'How many people' },
  menteesMonths: { label: 'For how long' },
  menteesLocal: {
    label: 'Do they work in Kazakhstan?',
    error: { required: 'Say whether they work in Kazakhstan' },
  },
  menteesGoals: { label: 'What they will be able to do afterwards' },

  foundedOn: {
    label: 'Founded on',
    hint: 'The day of registration, for example 27 3 2019',
    error: { required: 'Enter the day the business was registered' },
  },
  businessEndedOn: {
    label: 'Sold or closed on',
    hint: 'Only if the business is not yours any more or is closed.',
    error: { 'before-start': 'The business was sold or closed before it was founded: check both days' },
  },
  businessState: { label: 'State of the business' },

  holdingKind: { label: 'What you held', error: { required: 'Choose what you held' } },
  holdingPercent: { label: 'Size of the share', hint: 'In per cent. For management leave this empty.' },
  holdingFrom: {
    label: 'From what day',
    hint: 'For example, 27 3 2019',
    error: { required: 'Enter the first day' },
  },
  holdingUntil: {
    label: 'Until what day',
    hint: 'Leave this empty if it is still so.',
    error: { 'before-start': 'This period ends before it begins: check both days.' },
  },

  resultYear: {
    label: 'Year of the accounts',
    error: {
      'not-a-number': 'Enter the year in four digits, for example 2025',
      'not-whole': 'Enter the year in four digits, for example 2025',
      'out-of-range': 'Enter a year from {min} to {max}',
    },
  },
  resultRevenue: { label: 'Revenue of that year', hint: 'As in the accounts, in their currency.' },
  resultCurrency: { label: 'Currency of the accounts', error: { required: 'Choose the currency' } },
  resultStaff: { label: 'Staff at the end of that year' },
  resultRate: {
    label: 'Rate to the US dollar',
    hint: 'How many for one dollar at the end of that year. Needed only where we have no official rate.',
    error: { 'rate-not-positive': 'A rate is more than 0: enter how many you pay for one dollar' },
  },
  resultRateSource: {
    label: 'Whose rate it is',
    hint: 'For example, the central bank of the country and the day.',
    error: { 'rate-source-missing': 'Say whose rate it is, and of which day' },
  },

  planAmount: { label: 'Planned investment in Kazakhstan', hint: 'Enter 0 if there is none.' },
  planCurrency: { label: 'Currency of the investment', error: { required: 'Choose the currency' } },
  planRate: {
    label: 'Rate of this currency to the US dollar',
    hint: 'How many for one dollar. Needed only where we have no official rate.',
    error: { 'rate-not-positive': 'A rate is more than 0: enter how many you pay for one dollar' },
  },
  planRateSource: {
    label: 'Where this rate comes from',
    error: { 'rate-source-missing': 'Say whose rate it is, and of which day' },
  },
  planRegion: { label: 'Region of the project' },
  planPartner: { label: 'Partner in Kazakhstan' },
} as const satisfies MessageTree;
