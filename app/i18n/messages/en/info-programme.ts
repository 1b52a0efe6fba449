import type { MessageTree } from '../../words';

/** The pages of the two permits. */
export const programme = {
  who: 'Who it is for',
  gives: 'What it gives',
  may: 'The holder may',
  mayNot: 'The holder may not',
  term: {
    title: 'How long it is valid',
    card: 'The card: up to {years, plural, one {# year} other {# years}} from the day of the decision.',
    visa: 'The visa: {days, plural, one {# day} other {# days}} from the day of the decision, to come to Kazakhstan.',
    residence:
      'The residence permit: up to {years, plural, one {# year} other {# years}} from the day of arrival. The same decision gives it.',
    residenceLater:
      'The residence permit: up to {years, plural, one {# year} other {# years}}. It is a second application in the same case.',
    passport:
      'No document is valid longer than your passport. When you get a new passport, the document is replaced and your right continues.',
  },
  family: {
    title: 'Family',
    text: 'A spouse and children under 18 can come with the holder and get permits of their own as family members.',
  },
  decide: {
    title: 'How we decide',
    lead: 'Conditions decide whether the permit is granted. Points only decide how the application is reviewed. A named officer decides, and it is not the officer who verified the documents.',
    gates: 'Conditions',
    lanes: 'How long the decision takes',
    laneFrom: '{points, plural, one {From # point} other {From # points}}',
    laneBelow: 'Fewer points',
    lane: 'Kind of review',
    points: 'Points',
    term: 'Time limit',
    clock:
      'Days are working days in Kazakhstan, counted from acceptance. While we wait for your answer, the time limit is paused.',
    table: 'What gives points',
    route: 'Route: {route}',
    max: 'at most {points}',
  },
  documents: {
    title: 'Documents',
    lead: 'The exact list depends on your answers; the check shows it in three minutes.',
    always: 'Required from everyone',
    depends: 'Required in some cases',
    arrival: 'Required after arrival',
  },
  originals: {
    title: 'Where to show originals',
    text: 'You do not send originals. You show them once: at a foreign mission of Kazakhstan, or, after arrival, at the migration service of the internal affairs bodies in your region. An officer compares them with the copies and gives them back straight away.',
  },
  check: 'Check in three minutes',
  apply: 'Apply',
  costs: 'What it costs',
  'kandas-card': {
    lead: 'For ethnic Kazakhs abroad who want to work or do business in their historical homeland without giving up their citizenship.',
    who: {
      origin: 'You are an ethnic Kazakh and hold the citizenship of another country, or none.',
      professional:
        'You are a high-level professional: your profession is needed, and you have the education and the experience for it.',
      business: 'Or you own or manage a successful business abroad and want to expand it to Kazakhstan.',
      status:
        'The card does not give citizenship or kandas status: a holder who later wants to resettle applies for those separately.',
    },
    gate: {
      KG1: 'On the day you apply. A spouse and children under 18 come as family members.',
      KG2: 'You have another citizenship, or you are stateless.',
      KG3: 'One proof is enough. If you have no papers, you can ask the regional commission; the portal forwards the request.',
      KG4: 'Professional: a profession in the rating, or a ministry’s petition, with education and experience that give points. Business: at least a quarter of it owned, or the business managed, for 12 months; revenue or staff; and a plan for Kazakhstan.',
      KG4law:
        'Professional: a profession in the rating or on the list for simplified citizenship. Business: operating, registered where you live, at least a quarter of it owned, or the business managed, for 12 months.',
      KG5: 'Counted from the day you apply.',
      KG6: 'A certificate from every country where you lived for six months or more in the last five years; at most 180 days old.',
      KG7: 'You agree to the processing of your data and name the region you would like to come to.',
    },
  },
  'valuable-skills-visa': {
    lead: 'For specialists of any nationality whose skills Kazakhstan lacks.',
    who: {
      field: 'You work in science, education, health care, industry, IT, sport or culture.',
      listed:
        'Your profession is in the rating of professions in demand, and you have a matching diploma and at least two years of experience.',
      exceptional:
        'Or your achievements are exceptional: independent referees and the council of the field confirm them.',
      kazakh: 'Ethnic Kazakhs can also apply for this visa, together with the Kandas Card or instead of it.',
    },
    gate: {
      VG1: 'On the day you apply.',
      VG2: 'Counted from the day you apply.',
      VG3: 'One of the seven fields and your profession in it.',
      VG4: 'Profession in demand: a place in the rating, a matching diploma and a petition from the sector’s ministry; having asked for one is enough to apply. Exceptional achievement: two independent referees and the endorsement of the council of the field. In IT, culture and sport a verified portfolio replaces a diploma.',
      VG5: 'In the profession; not required for exceptional achievement.',
      VG6: 'A certificate from every country where you lived for six months or more in the last five years; at most 180 days old.',
      VG7: 'Nobody is refused for lack of a place: an approved application waits for the next free one.',
      VG8: 'Not required if your profession is in the rating or you are an ethnic Kazakh.',
      VG9: 'You have another citizenship, or you are stateless.',
      VG10: 'You agree to the processing of your data and name the region you would like to come to.',
    },
  },
} as const satisfies MessageTree;
