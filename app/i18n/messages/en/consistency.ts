import type { MessageTree } from '../../words';
import { lineageCodes } from './lineage-papers';

export const consistency = {
  title: 'Does everything fit together?',
  lead: 'We have held your answers and files against each other. This is not a judgement: it saves you a question later.',
  task: 'See whether everything fits together',
  taskBlocked: '{count, plural, one {# thing} other {# things}} to put right before sending',
  taskWarned: '{count, plural, one {# hint} other {# hints}}',
  taskClear: 'Nothing contradicts anything else',
  blockers: 'Put these right before sending',
  blockersText: 'These cannot be true as they stand. The application can be sent once they are put right.',
  warnings: 'Look at these once more',
  warningsText: 'You may send the application as it is. If everything is right, you do not need to change anything.',
  clear: 'We found nothing that contradicts anything else.',
  missing: 'Something is not filled in yet. What is missing cannot be compared.',
  mend: 'Put right: {where}',
  look: 'Look again: {where}',
  continue: 'Continue to your answers',
  refused: 'The application was not sent: something in it contradicts itself. Put it right, then send it again.',
  code: {
    ...lineageCodes,
    'names-differ':
      'Your name in the passport ({latin}) and in Kazakh ({kazakh}) read differently. If both are right, leave them.',
    'patronymic-twice': 'The word {name} stands both as a given name and as a patronymic.',
    'two-alphabets': 'The word {word} mixes letters of two alphabets that look alike; a search would not find it.',
    'citizenship-twice': 'The same country stands as your first and as your other citizenship.',
    'passport-ends-before-decision':
      'The passport ends on {until}, before the day a decision is expected ({decision}).',
    'police-date-unknown':
      'The date of the police certificate is not stated; it may be at most 180 days old on the day of sending.',
    'occupation-of-other-field':
      'The occupation “{occupation}” belongs to another field ({otherField}) than the one you chose ({field}).',
    'occupation-without-diploma': 'For the occupation “{occupation}” a diploma is expected, and you stated none.',
    'graduated-as-child': 'The year of graduation ({year}) does not fit the date of birth.',
    'graduated-young':
      'By these answers you finished your studies at the age of {age}. Check the year and the qualification.',
    'worked-as-child':
      'By these answers you began to work at the age of {age}: {years, number} years of experience. Check the number.',
    'offer-in-other-region':
      'The job is in this region: {region}. Your first choice to live in is: {firstRegion}. Check that you mean it.',
    'job-as-child': 'When this work began you were {age, number} years old: check the month or the date of birth.',
    'achievement-as-child': 'The year of this achievement ({year}) is close to your birth: check it.',
    'referee-was-employer':
      '{organisation} is among your places of work of the last three years: such a referee does not count as independent.',
    'more-than-everything':
      'Together your shares are {percent, number} per cent on {until}. More than 100 cannot be: check the periods.',
    'held-before-founded': 'This period begins before the business was founded: check the days.',
    'share-without-size': 'You state a share without its size: it does not count until you enter the per cent.',
    'result-before-founding': 'The business was founded after {year}: check the year.',
    'result-year-twice': 'The year {year} is entered twice: only one of them counts.',
    'rate-unlike-others':
      'This rate is far from the others you stated for the same currency. Check the comma, and that it says how many for one dollar.',
    'rate-missing':
      '{year}: the rate of {currency} to the US dollar and its source are missing; without them the revenue cannot be counted.',
    'results-old': 'The latest accounts are of {year}. If there are newer ones, add them.',
    'plan-rate-missing':
      'The rate of {currency} to the US dollar and its source are missing; without them the planned investment cannot be counted.',
    'ended-before-founded': 'The business was sold or closed before it was founded: check both days.',
    'owned-before-founded':
      'You state {months, number} months of ownership, but the business has operated for {years, number} years.',
    'led-before-founded':
      'You state {months, number} months of management, but the business has operated for {years, number} years.',
    'owned-nothing': 'You state {months, number} months of ownership, but a share of 0 per cent.',
    'owned-no-time': 'You state a share of {share, number} per cent, but no time of ownership.',
    'region-twice': 'The same region is chosen twice.',
    'deficient-region-not-first': '{region} is short of workers and brings points only as your first choice.',
    'member-passport-over': 'This passport of a member of your family was valid until {until}. A valid one is needed.',
    'member-passport-ends':
      'This passport of a member of your family ends on {until}; it is to be valid for more than 180 days after sending.',
    'other-parent-not-listed': 'The child’s other parent comes along, but no spouse is in the list of your family.',
    'photo-of-many-pages': 'The file {file} for the photo has {pages, number} pages; one picture is needed.',
    'diploma-of-one-page':
      'One page has been sent for the diploma. Send the supplement with the grades, too, if there is one.',
    'police-of-one-country':
      'You live in another country than that of your citizenship. A certificate is needed from every country you lived in for six months or more in the last five years.',
    'same-file-twice': 'The same file ({file}) was sent for “{before}” and for “{item}”.',
    'file-without-claim': 'A file was sent for “{item}”, but the answer says there is none.',
  },
  next: {
    title: 'What helps most now',
    answer: 'Answer next: {page}',
    gains: 'Up to {points, plural, one {# point} other {# points}}',
    decides: 'Decides whether a condition is met',
    unknown: 'Not yet known',
    more: 'What would bring more points',
    gain: '+{points, number}',
    lane: 'review: {lane}',
  },
} as const satisfies MessageTree;
