import type { MessageTree } from '../../words';

export const check = {
  start: {
    title: 'Check your eligibility',
    lead: 'At most seven short pages. No account is needed, and no name is asked. What you answer here goes into the application if you decide to apply.',
    question: 'Which of these describes you best?',
    error: 'Choose what describes you best',
    submit: 'Continue',
    kept: 'Your earlier answers are kept.',
  },
  route: {
    professional: {
      label: 'Kandas Card: professional',
      hint: 'You are an ethnic Kazakh with another citizenship, and a specialist: a doctor, an engineer, a scientist, a teacher, a developer…',
    },
    business: {
      label: 'Kandas Card: business',
      hint: 'You are an ethnic Kazakh with another citizenship, and own or lead a business abroad that you want to extend to Kazakhstan.',
    },
    'listed-profession': {
      label: 'Valuable-skills visa: profession in demand',
      hint: 'You are a citizen of any country, and your profession is on the rating of professions in demand.',
    },
    'exceptional-achievement': {
      label: 'Valuable-skills visa: exceptional achievement',
      hint: 'You are a citizen of any country, and your achievements are known beyond your own organisation: prizes, patents, medals, works.',
    },
  },
  question: 'Question {number} of {of}',
  leaveEmpty: 'Leave empty what you do not know yet.',
  page: {
    person: 'About you',
    'visa-person': 'About you',
    profession: 'Your profession',
    'visa-profession': 'Your profession',
    achievements: 'Achievements and plans',
    exceptional: 'Achievements and plans',
    company: 'Your business',
    control: 'Your part in the business',
    'card-languages': 'Languages',
    'all-languages': 'Languages',
    papers: 'Papers and records',
    destination: 'Where you would like to live',
    'business-destination': 'Your plan for Kazakhstan',
    'exceptional-destination': 'Place of arrival and support',
  },
  toResult: 'Show the result',
  result: {
    title: 'Your result',
    heading: {
      yes: 'You meet the conditions',
      unknown: 'Nothing stands in your way so far',
      no: 'Some conditions are not met yet',
    },
    text: {
      yes: 'By your answers the permit can be granted. An officer decides after verifying the documents.',
      unknown:
        '{count, plural, one {# condition is} other {# conditions are}} not yet known. You can apply now and add the rest later.',
      no: '{count, plural, one {# condition is} other {# conditions are}} not met by your answers. Below it says what helps. You may still apply.',
    },
    notDecision: 'This is a forecast from your own answers, not a decision.',
    points: {
      title: 'Points',
      atLeast: 'points at least, by what you answered',
      exact: 'points, by what you answered',
      atMost: 'At most {points} once everything is answered',
      meaning:
        'Points decide only how the application is looked at. A low score blocks nobody and is never a ground for refusal.',
      lane: 'How it would be looked at',
      open: 'With the answers that are still open it may become: {lane}, {days}.',
      days: 'Decision within {days} of acceptance.',
      fast: '{points} points and more: {lane}',
      what: 'What gave points',
    },
    gates: {
      title: 'Conditions',
      lead: 'All of them must be met for the permit to be granted.',
      cure: 'What helps: {cure}',
      answer: 'Answer: {page}',
    },
    improvements: {
      title: 'What would help most',
      lead: 'Single steps that you can still take.',
      gain: '{gain, plural, one {+# point} other {+# points}}',
      lane: 'Leads to: {lane}',
    },
    documents: {
      title: 'Documents you will need',
      lead: 'Photos or scans: PDF, JPEG or PNG. Originals are shown later.',
      required: 'Required',
      perhaps: 'Needed in some cases',
      arrival: 'Asked after arrival',
    },
    other: {
      title: 'You may choose the other permit as well',
      toVisa: 'Ethnic Kazakhs may also take the valuable-skills visa. With the same answers:',
      toCard: 'If you are an ethnic Kazakh, you may also take the Kandas Card. With the same answers:',
      points: '{points} points at least, {most} at most. At best: {lane}, {days}.',
      submit: 'See it with my answers',
    },
    answers: { title: 'Your answers', show: 'Show and change the answers' },
    apply: 'Apply with these answers',
    print: 'Print',
    again: 'Start again',
    kept: 'The answers are kept for 24 hours in this browser’s visit, without your name.',
  },
} as const satisfies MessageTree;
