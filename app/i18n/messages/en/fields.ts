import type { MessageTree } from '../../words';
import { familyFields } from './fields-family';
import { skillsFields } from './fields-skills';
import { relativeFields } from './relatives';

export const fields = {
  ...skillsFields,
  ...relativeFields,
  passportLines: {
    label: 'The lines at the bottom of the passport page',
    hint: 'Two lines with «<» signs under your photo; three on the back of a card. Type or paste them, each on a line of its own.',
    error: {
      'zone-characters': 'These lines have only Latin capitals, digits and the sign «<»: take out anything else',
      'zone-line-count': 'A passport has two such lines, a card three: write each on a line of its own',
      'zone-line-length': 'A line has the wrong length: 44 signs on a passport, 36 or 30 on a card, counting every «<»',
      'zone-document-code': 'The kind of document cannot be read: on a passport the first line begins with P',
      'zone-issuing-state': 'The three-letter code of the issuing country is wrong: compare it with the first line',
      'zone-name': 'The name cannot be read: «<<» stands between surname and given names, and there are no digits',
      'zone-document-number': 'The document number cannot be read: compare the beginning of the second line',
      'zone-document-number-check':
        'The document number does not fit its check digit: compare it sign by sign, above all O and 0, I and 1',
      'zone-nationality': 'The three-letter code of the citizenship is wrong: compare it with the second line',
      'zone-birth-date': 'There is no such date of birth: compare its six digits',
      'zone-birth-date-check': 'The date of birth does not fit its check digit: compare the digits',
      'zone-sex': 'The sign for the sex can be M, F or «<» only',
      'zone-expiry-date': 'There is no such last day of validity: compare its six digits',
      'zone-expiry-date-check': 'The last day of validity does not fit its check digit: compare the digits',
      'zone-optional-data-check':
        'The additional number does not fit its check digit: compare the end of the second line',
      'zone-composite-check': 'The last check digit does not fit: compare the whole second line',
    },
  },
  surnameLatin: {
    label: 'Surname (Latin letters, as in the passport)',
    hint: 'Copy it from the two lines at the bottom of the passport page. If your passport shows one name only, leave this empty.',
    error: { 'not-latin': 'Write the surname in Latin letters, as at the bottom of the passport page' },
  },
  givenNamesLatin: {
    label: 'Given names (Latin letters, as in the passport)',
    hint: 'All given names, in the order of the passport.',
    error: {
      required: 'Enter your given names as they appear in the passport',
      'not-latin': 'Write the given names in Latin letters, as at the bottom of the passport page',
    },
  },
  surnamePrinted: {
    label: 'Surname (as printed in the passport)',
    hint: 'In the letters of the passport itself, with all signs. If it shows one name only, leave this empty.',
  },
  givenNamesPrinted: { label: 'Given names (as printed in the passport)' },
  patronymicPrinted: { label: 'Patronymic (as printed in the passport)', hint: 'Only if the passport shows one.' },
  nameChanged: { label: 'Have you ever had another surname or other given names?' },
  previousName: {
    label: 'Earlier surname and given names',
    hint: 'All earlier names, in any script, as in the papers that bear them; separate several with commas.',
    error: { required: 'Enter your earlier surname and given names' },
  },
  surnameKazakh: { label: 'Surname in Kazakh' },
  givenNamesKazakh: {
    label: 'Given names in Kazakh',
    error: { required: 'Enter your given names as you write them in Kazakh' },
  },
  patronymicKazakh: { label: 'Patronymic in Kazakh', hint: 'Only if you have one.' },
  surnameOriginal: {
    label: 'Surname in your own script',
    hint: 'In Arabic, Chinese, Mongolian or any other script, as in your papers at home.',
  },
  givenNamesOriginal: { label: 'Given names in your own script' },
  patronymicOriginal: { label: 'Patronymic in your own script', hint: 'Only if you have one.' },
  birthDate: {
    label: 'Date of birth',
    error: {
      required: 'Enter your date of birth',
      'in-the-future': 'The date of birth is in the future: check the year',
    },
  },
  birthPlace: { label: 'Place of birth', hint: 'Town or village, and country.' },
  citizenship: {
    label: 'Citizenship',
    hint: 'The country that issued your passport. If you have no citizenship, choose “Stateless person”.',
    error: { required: 'Choose your citizenship' },
  },
  otherCitizenship: { label: 'Other citizenship', hint: 'Only if you hold a second one.' },
  residenceCountry: {
    label: 'Country of permanent residence',
    error: { required: 'Choose the country you live in' },
  },
  address: { label: 'Home address', hint: 'In any language: postal code, town, street, house.' },
  phone: {
    label: 'Telephone',
    hint: 'With the country code, for example +86 138 0013 8000.',
    error: { 'not-a-phone': 'Enter a telephone number with the country code, for example +86 138 0013 8000' },
  },
  passportNumber: {
    label: 'Passport number',
    hint: 'Letters and digits as printed, for example N12345678.',
    error: {
      required: 'Enter your passport number, for example N12345678',
      'not-passport-number': 'A passport number has 4 to 20 Latin letters and digits, for example N12345678',
    },
  },
  iin: {
    label: 'IIN (number given in Kazakhstan)',
    hint: 'Twelve digits. If you have none, leave this empty.',
    error: {
      'iin-format': 'An IIN has twelve digits: check whether one is missing',
      'iin-seventh-digit': 'The seventh digit of an IIN is between 0 and 6: check the number',
      'iin-birth-date': 'An IIN begins with the date of birth (year, month, day), and there is no such date: check it',
      'iin-never-issued': 'No such IIN is ever issued: check the digits',
      'iin-control-digit': 'The last digit does not fit the others: check the whole IIN',
    },
  },
  passportIssuedOn: {
    label: 'Passport issued on',
    hint: 'For example, 27 3 2021',
    error: {
      required: 'Enter the day your passport was issued',
      'in-the-future': 'The day of issue is in the future: check the year',
    },
  },
  passportExpiry: {
    label: 'Passport valid until',
    hint: 'For example, 27 3 2036',
    error: { required: 'Enter the last day your passport is valid' },
  },
  policeCertificateDate: {
    label: 'Date of the police certificate',
    hint: 'The certificate of no criminal record from the country you live in. Leave it empty if you do not have it yet.',
    error: { 'in-the-future': 'The date of the certificate is in the future: check the year' },
  },
  entryBan: {
    label: 'Are you banned from entering Kazakhstan, or do you have an unspent conviction?',
    error: { required: 'Say whether you have an entry ban or an unspent conviction' },
  },

  originProof: {
    label: 'Proof of Kazakh origin',
    hint: 'One of these is enough. Choose the one you can show.',
    error: { required: 'Choose how your origin can be proved' },
  },
  originDetails: {
    label: 'About these papers',
    hint: 'For example: whose record shows the nationality, and who that person is to you.',
  },

  field: { label: 'Field of work', error: { required: 'Choose your field of work' } },
  occupation: {
    label: 'Occupation',
    hint: 'The one closest to what you do. If it is not there, choose “My occupation is not on the list”: you may still apply.',
    error: { required: 'Choose your occupation' },
  },
  qualification: {
    label: 'Highest qualification',
    hint: 'The highest one you have a diploma or certificate for.',
    error: { required: 'Choose your highest qualification' },
  },
  institution: { label: 'Where it was obtained', hint: 'Name of the university, college or school, and the city.' },
  graduationYear: {
    label: 'Year of graduation',
    error: {
      'not-a-number': 'Enter the year in four digits, for example 2014',
      'not-whole': 'Enter the year in four digits, for example 2014',
      'out-of-range': 'Enter a year from {min} to {max}',
    },
  },
  experienceYears: {
    label: 'Work in this occupation in the last 10 years',
    hint: 'In years, for example 4 or 4.5.',
    error: { required: 'Enter the years of work in this occupation; 0 if there are none' },
  },
  lastEmployer: { label: 'Current or last employer' },
  standing: {
    label: 'Professional achievements',
    hint: 'Tick only what you can prove with a document.',
  },
  standingDetails: {
    label: 'About these achievements',
    hint: 'Titles, years, links: anything that helps an officer to find them.',
  },
  jobOffer: {
    label: 'Do you have a signed job offer or a long-term project in Kazakhstan?',
    error: { required: 'Say whether you have a job offer or a project in Kazakhstan' },
  },
  offerFrom: { label: 'Employer or partner in Kazakhstan' },
  mentoringPlan: {
    label: 'Do you have a signed plan to mentor local specialists?',
    error: { required: 'Say whether you have a mentoring plan' },
  },
  petition: {
    label: 'Do you have a petition from the ministry of your sector?',
    error: { required: 'Say whether you have a petition from a ministry' },
  },
  referees: {
    label: 'Number of independent referees',
    hint: 'They are not your relatives and have not employed you in the last three years.',
    error: { required: 'Enter the number of referees; 0 if there are none' },
  },
  endorsement: {
    label: 'Has the council of your field endorsed you in writing?',
    error: { required: 'Say whether the council of your field has endorsed you' },
  },
  solvency: {
    label: 'Can you prove that you are able to support yourself?',
    hint: 'For example, with a bank statement.',
    error: { required: 'Say whether you can prove that you are able to support yourself' },
  },

  languageKk: { label: 'Kazakh', error: { required: 'Choose your level of Kazakh' } },
  languageRu: { label: 'Russian', error: { required: 'Choose your level of Russian' } },
  languageEn: { label: 'English', error: { required: 'Choose your level of English' } },

  businessName: { label: 'Name of the business', hint: 'As in the register.' },
  businessCountry: {
    label: 'Country where it is registered',
    error: { required: 'Choose the country where the business is registered' },
  },
  registrationNumber: { label: 'Number in the register' },
  yearsOperating: {
    label: 'How long the business has operated',
    hint: 'In years, for example 3 or 3.5.',
    error: { required: 'Enter the years the business has been operating' },
  },
  ownershipPercent: {
    label: 'Your share of the business',
    hint: 'In per cent. Enter 0 if you own no share.',
    error: { required: 'Enter your share in per cent; 0 if you own no share' },
  },
  ownershipMonths: {
    label: 'Time you have held this share',
    hint: 'In full months without a break until today.',
    error: { required: 'Enter the months you have held the share; 0 if you own no share' },
  },
  executiveControlMonths: {
    label: 'Time you have managed the business',
    hint: 'As director or in a similar post, in full months without a break until today.',
    error: { required: 'Enter the months you have managed the business; 0 if you have not' },
  },
  meanRevenueUsd: {
    label: 'Revenue a year',
    hint: 'The average of the last two complete years, in US dollars.',
    error: {
      required: 'Enter the revenue in US dollars; 0 if there was none',
      'not-a-number': 'Enter the amount in US dollars in digits, for example 250000',
    },
  },
  staff: {
    label: 'Staff of the business',
    hint: 'How many people it employs today.',
    error: { required: 'Enter the number of employees; 0 if there are none' },
  },
  plannedInvestmentUsd: {
    label: 'Planned investment in Kazakhstan',
    hint: 'In US dollars.',
    error: {
      required: 'Enter the planned investment in US dollars; 0 if there is none',
      'not-a-number': 'Enter the amount in US dollars in digits, for example 250000',
    },
  },
  plannedJobs: {
    label: 'Planned jobs for local people',
    error: { required: 'Enter the number of planned jobs; 0 if there are none' },
  },
  planSummary: {
    label: 'Plan for Kazakhstan in brief',
    hint: 'What the business will do, where, with whom and when. The full plan is sent as a document.',
  },

  firstRegion: {
    label: 'Region, first choice',
    error: { required: 'Choose the region you would like to live in' },
  },
  secondRegion: { label: 'Region, second choice' },
  thirdRegion: { label: 'Region, third choice' },
  stayUntil: {
    label: 'If you are in Kazakhstan now: until what day may you stay?',
    hint: 'The last day of your visa or visa-free stay. It goes into your plan of dates.',
    error: {
      'stay-over': 'This day is over already: check it, or leave it empty if you are not in Kazakhstan now',
      'stay-not-lawful':
        'You may stay until this day, yet you say that you are not staying in Kazakhstan lawfully now: check both answers',
    },
  },
  lawfullyInKazakhstan: {
    label: 'Are you staying in Kazakhstan lawfully now?',
    error: { required: 'Say whether you are staying in Kazakhstan lawfully now' },
  },

  ...familyFields,

  unit: { years: 'years', months: 'months', percent: '%', usd: 'USD', people: 'people', money: 'in that currency' },
  amount: {
    years: '{count, plural, one {# year} other {# years}}',
    months: '{count, plural, one {# month} other {# months}}',
    people: '{count, plural, one {# person} other {# people}}',
  },
  unlisted: 'My occupation is not on the list',
  labourDeficient: 'Regions short of workers (extra points)',
  otherRegions: 'Other regions',
} as const satisfies MessageTree;
