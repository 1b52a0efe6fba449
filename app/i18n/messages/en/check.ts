import type { MessageTree } from '../../words';

export const check = {
  start: {
    title: 'Check your eligibility',
    lead: 'Seven short pages at most. You do not need an account, and we do not ask your name. If you decide to apply, your answers are copied into the application.',
    question: 'Which of these describes you best?',
    error: 'Choose what describes you best',
    submit: 'Continue',
    kept: 'Your earlier answers are kept.',
  },
  route: {
    professional: {
      label: 'Kandas Card: professional',
      hint: 'You are an ethnic Kazakh with another citizenship, and you are a specialist: a doctor, an engineer, a scientist, a teacher, a developer…',
    },
    business: {
      label: 'Kandas Card: business',
      hint: 'You are an ethnic Kazakh with another citizenship, and you own or manage a business abroad that you want to expand to Kazakhstan.',
    },
    'listed-profession': {
      label: 'Valuable-skills visa: profession in demand',
      hint: 'You are a citizen of any country, and your profession is in the rating of professions in demand.',
    },
    'exceptional-achievement': {
      label: 'Valuable-skills visa: exceptional achievement',
      hint: 'You are a citizen of any country, and your achievements are known beyond your own organisation: prizes, patents, medals, works.',
    },
  },
  question: 'Question {number} of {of}',
  leaveEmpty: 'If you do not know something yet, leave it empty.',
  page: {
    person: 'About you',
    'visa-person': 'About you',
    profession: 'Your profession',
    'visa-profession': 'Your profession',
    achievements: 'Achievements and plans',
    exceptional: 'Achievements and plans',
    company: 'Your business',
    control: 'Your role in the business',
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
      unknown: 'Nothing prevents you from applying so far',
      no: 'Some conditions are not met yet',
    },
    text: {
      yes: 'According to your answers, the permit can be granted. An officer decides after verifying the documents.',
      unknown:
        'It is not yet known whether you meet {count, plural, one {# condition} other {# conditions}}. You can apply now and add the rest later.',
      no: 'According to your answers, you do not meet {count, plural, one {# condition} other {# conditions}}. See below what would help. You can still apply.',
    },
    notDecision: 'This is a forecast from your own answers, not a decision.',
    points: {
      title: 'Points',
      atLeast: 'points at least, according to your answers',
      exact: 'points, according to your answers',
      atMost: 'At most {points} once everything is answered',
      meaning:
        'Points only decide how the application is reviewed. A low score never prevents you from applying and is never a ground for refusal.',
      lane: 'How your application would be reviewed',
      open: 'Once you answer the remaining questions, this may become: {lane}, {days}.',
      days: 'Decision within {days} of acceptance.',
      fast: 'From {points} points: {lane}',
      what: 'What you got points for',
    },
    gates: {
      title: 'Conditions',
      lead: 'All of them must be met for the permit to be granted.',
      cure: 'What helps: {cure}',
      answer: 'Answer: {page}',
    },
    improvements: {
      title: 'What would help most',
      lead: 'Steps you can still take.',
      gain: '{gain, plural, one {+# point} other {+# points}}',
      lane: 'Leads to: {lane}',
    },
    documents: {
      title: 'Documents you will need',
      lead: 'Photos or scans: PDF, JPEG, PNG, WebP or TIFF. You show the originals later.',
      required: 'Required',
      perhaps: 'Required in some cases',
      arrival: 'Required after arrival',
    },
    other: {
      title: 'You could also choose the other permit',
      toVisa: 'Ethnic Kazakhs can also apply for the valuable-skills visa. With the same answers:',
      toCard: 'If you are an ethnic Kazakh, you can also apply for the Kandas Card. With the same answers:',
      points: '{points} points at least, {most} at most. At best: {lane}, {days}.',
      exactly: '{points} points. Then: {lane}, {days}.',
      submit: 'See it with my answers',
    },
    answers: { title: 'Your answers', show: 'Show and change the answers' },
    apply: 'Apply with these answers',
    print: 'Print',
    again: 'Start again',
    kept: 'Your answers are kept for 24 hours in this browser session, without your name.',
  },
} as const satisfies MessageTree;
