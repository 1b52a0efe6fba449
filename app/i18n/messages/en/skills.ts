import type { MessageTree } from '../../words';

/** What is worked out of the lists of skills and business, and what is known about diplomas. */
export const skills = {
  countedTitle: 'What we count out of this',
  monthHint: 'Month and year, for example 3 2027.',
  checkSaid: 'In the eligibility check you said: “{question}” – {answer}.',
  checkSaidNote: 'It counts until you fill in this list. Then the list counts.',
  work: {
    title: 'Your work on a timeline',
    from: '{from} – {until}',
    still: '{from} – until now',
    partTime: '{percent} % of full time',
    relevant: 'in your occupation or its field',
    other: 'other work',
    gap: 'No work stated: {from} – {until}, {months, plural, one {# month} other {# months}}',
    overlap:
      'Two jobs at once: {from} – {until}, {months, plural, one {# month} other {# months}}. These months count once.',
    window: 'The lighter part of each strip is the last ten years.',
    counted: 'Counted experience: {years, plural, one {# full year} other {# full years}}',
    how: 'Only work in your occupation or its field counts, in the last ten years: {from} – {until}.',
    months:
      'Months with such work: {months, number}. As full-time work: {full, number}. Twelve of these are a year; what is left over does not count.',
    shared: 'Months with two such jobs at once: {shared, number}; each counts once, with the larger share of time.',
    current: 'The running month counts when it is over.',
  },
  degree: {
    counts: 'The highest of your qualifications counts: {level}.',
    recognition: 'How it is recognised: {institution}',
  },
  recognition: {
    own: 'A diploma of Kazakhstan needs no recognition.',
    treaty:
      'Kazakhstan and this country recognise each other’s diplomas by treaty. For most kinds of work the diploma and its translation are enough.',
    general:
      'There is no treaty with this country. An employer may ask for recognition by the National Centre for Higher Education Development; it takes about a month.',
    'not-for-points': 'Recognition is not needed to apply: here the diploma itself counts.',
    'licence-health':
      'Work in health care needs recognition of the diploma and a certificate of a specialist issued in Kazakhstan. You can apply here before you have them; send the licence you hold now.',
    'licence-education':
      'Schools and universities ask for recognition of the diploma before they employ a teacher. You can apply here before you have it.',
    apostille: 'The diploma needs an apostille of the country that issued it.',
    legalisation:
      'This country gives no apostille: the diploma is legalised by its foreign ministry and the consulate of Kazakhstan.',
    translation:
      'If the diploma is not in Kazakh, Russian or English, add a translation. A translation made in Kazakhstan is accepted.',
    portfolio:
      'A portfolio is not recognised by anybody else: officers look at the works themselves. In IT, culture and sport it stands for a diploma.',
  },
  achievement: {
    counts: 'Kinds that count: {kinds}. Each kind counts once, however many entries it has.',
    one: 'One paper proves one kind.',
  },
  referee: {
    counts: 'Independent referees: {count, number} of {all, number}',
    rule: 'Relatives and employers of the last three years do not count. At least two are needed.',
  },
  mentoring: {
    card: 'The plan counts with at least one person in Kazakhstan. It must be signed: you send it as a document.',
    visa: 'The plan counts with two or more people in Kazakhstan for at least 12 months. Your rows give {people, plural, one {# such person} other {# such people}}.',
    counts: 'This plan counts.',
    countsNot: 'This plan does not count yet.',
  },
  holding: {
    share:
      'Your share today: {percent, number} %. Unbroken at 25 % or more for {months, plural, one {# full month} other {# full months}}.',
    control: 'Unbroken management for {months, plural, one {# full month} other {# full months}}.',
    rule: 'Needed: a share of 25 % or the management, either of them for the 12 months before sending without a break.',
  },
  revenue: {
    title: 'How the revenue is counted',
    year: '{year}: {amount} {currency} ÷ {rate} = {usd}',
    dollar: '{year}: {usd}',
    official: 'Rate of {source} of {day}',
    stated: 'Rate stated by you: {source}',
    statedToOffice: 'Rate stated by the applicant: {source}',
    noRate: '{year}: we have no official rate of {currency} for this year. State a rate and whose it is.',
    mean: 'Average of the counted years: {usd} a year',
    unknown: 'The average cannot be counted yet.',
    left: 'Not counted: {years}. The last two completed years count, if they follow each other.',
    staff: 'Staff: {staff, plural, one {# person} other {# people}}, in the latest counted year.',
    plan: 'Planned investment: {amount} {currency} ÷ {rate} = {usd}',
  },
  rateSource: {
    'national-bank-kazakhstan': 'the National Bank of Kazakhstan',
    'bank-of-russia': 'the Bank of Russia',
    ecb: 'the European Central Bank',
  },
  business: {
    operating: 'The business has operated for {years, plural, one {# full year} other {# full years}}.',
  },
} as const satisfies MessageTree;
