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
      'The residence permit: up to {years, plural, one {# year} other {# years}}. It is a second application on the same file.',
    passport:
      'Nothing is valid longer than your passport. With a new passport the document is replaced, and the right runs on.',
  },
  family: {
    title: 'Family',
    text: 'A spouse and children under 18 may come with the holder and receive permits of their own as members of the family.',
  },
  decide: {
    title: 'How we decide',
    lead: 'Conditions decide whether the permit is granted. Points decide only how the application is looked at. A named officer decides, and another one than the officer who verified.',
    gates: 'Conditions',
    lanes: 'How long the decision takes',
    laneFrom: '{points, plural, one {From # point} other {From # points}}',
    laneBelow: 'Fewer points',
    lane: 'How it is looked at',
    points: 'Points',
    term: 'Term',
    clock:
      'Days are working days of Kazakhstan and count from acceptance. While we wait for your answer, the time stands still.',
    table: 'What gives points',
    route: 'Route: {route}',
    max: 'at most {points}',
  },
  documents: {
    title: 'Documents',
    lead: 'The exact list is made from your answers; the check shows it in three minutes.',
    always: 'Asked of everyone',
    depends: 'Asked in some cases',
    arrival: 'Asked after arrival',
  },
  originals: {
    title: 'Where originals are shown',
    text: 'You send no originals. They are shown once: at a foreign mission of Kazakhstan, or after arrival at the migration service of the internal affairs bodies in your region. An officer compares them with the copies and gives them back at once.',
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
      business: 'Or you own or lead a successful business abroad and want to extend it to Kazakhstan.',
      status:
        'The card is no citizenship and no status of kandas: a holder who later wants to resettle applies for those separately.',
    },
    gate: {
      KG1: 'On the day of applying. A spouse and children under 18 come as members of the family.',
      KG2: 'You hold another citizenship, or are stateless.',
      KG3: 'One proof is enough. Without papers you may ask the regional commission, and the portal forwards the request.',
      KG4: 'Professional: a profession on the rating, or a ministry’s petition, with education and experience that give points. Business: at least a quarter of it owned or led for 12 months, revenue or staff, and a plan for Kazakhstan.',
      KG4law:
        'Professional: a profession on the rating or on the list for simplified citizenship. Business: operating, registered where you live, at least a quarter of it owned or led for 12 months.',
      KG5: 'Counted from the day of applying.',
      KG6: 'A certificate from every country where you lived for six months or more in the last five years; at most 180 days old.',
      KG7: 'You agree to the processing of your data and name the region you would like to come to.',
    },
  },
  'valuable-skills-visa': {
    lead: 'For specialists of any nationality whose skills are short in Kazakhstan.',
    who: {
      field: 'You work in science, education, health care, industry, IT, sport or culture.',
      listed:
        'Your profession is on the rating of professions in demand, you have a matching diploma and at least two years of experience.',
      exceptional:
        'Or your achievements are exceptional: independent referees and the council of your field confirm them.',
      kazakh: 'Ethnic Kazakhs may take this visa too, beside the Kandas Card or in its place.',
    },
    gate: {
      VG1: 'On the day of applying.',
      VG2: 'Counted from the day of applying.',
      VG3: 'One of the seven fields and your profession in it.',
      VG4: 'Profession on the rating: a matching diploma and a petition of the sector’s ministry; a request for one is enough to apply. Exceptional achievement: two independent referees and the endorsement of the field’s council. In IT, culture and sport a verified portfolio stands for a diploma.',
      VG5: 'In the profession; not asked on the route of exceptional achievement.',
      VG6: 'A certificate from every country where you lived for six months or more in the last five years; at most 180 days old.',
      VG7: 'Nobody is refused for lack of a place: an approved application waits for the next free one.',
      VG8: 'Not asked of professions on the rating nor of ethnic Kazakhs.',
      VG9: 'You hold another citizenship, or are stateless.',
      VG10: 'You agree to the processing of your data and name the region you would like to come to.',
    },
  },
} as const satisfies MessageTree;
