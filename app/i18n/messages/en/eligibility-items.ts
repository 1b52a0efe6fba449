import type { MessageTree } from '../../words';
import { lineageItems } from './lineage-papers';

/** What is asked, what could improve, what contradicts, what differs. */
export const items = {
  item: {
    ...lineageItems,
    passport: {
      title: 'Passport data page',
      why: 'It shows who you are and how long the passport is valid.',
    },
    objection: { title: 'Document for your objection', why: 'It supports what you say against the intended refusal.' },
    appeal: { title: 'Document for your appeal', why: 'It supports your appeal.' },
    photo: {
      title: 'Photo 35×45 mm',
      why: 'It is printed on the certificate.',
    },
    'police-certificate': {
      title: 'Police certificate',
      why: 'From every country where you lived for six months or more in the last five years; not older than 180 days.',
    },
    cv: {
      title: 'Curriculum vitae',
      why: 'It lists your education and work in order of time.',
    },
    translations: {
      title: 'Translations',
      why: 'Needed only for papers that are not in Kazakh, Russian or English.',
    },
    origin: {
      title: 'Proof of Kazakh origin',
      why: 'One accepted proof is enough; for a chain of records, one document for each link.',
    },
    diploma: {
      title: 'Diploma and supplement',
      why: 'It proves your qualification.',
    },
    employment: {
      title: 'Proof of employment',
      why: 'It proves your experience: work book, contracts or letters of employers.',
    },
    petition: {
      title: 'Petition from the sector’s ministry',
      why: 'It supports a profession that the sector needs.',
    },
    licence: {
      title: 'Licence to practise',
      why: 'In health care and education you must prove your right to practise.',
    },
    standing: {
      title: 'Proof of professional achievements',
      why: 'One document proves one class of achievement.',
    },
    offer: {
      title: 'Job offer or project contract',
      why: 'It proves the job or the long-term project in Kazakhstan.',
    },
    'mentoring-plan': {
      title: 'Signed mentoring plan',
      why: 'It says whom you will teach, what and when.',
    },
    'registry-extract': {
      title: 'Extract from the business register',
      why: 'It shows where and since when the business is registered; not older than 90 days.',
    },
    ownership: {
      title: 'Proof of ownership or control',
      why: 'It proves your share of the business or your position in it.',
    },
    accounts: {
      title: 'Accounts for the last two years',
      why: 'They prove the revenue.',
    },
    'business-plan': {
      title: 'Business plan for Kazakhstan',
      why: 'It shows the planned investment and jobs.',
    },
    'staff-list': {
      title: 'Staff list',
      why: 'It proves how many people the business employs.',
    },
    language: {
      title: 'Language certificate',
      why: 'It proves the level of language you stated.',
    },
    'marriage-record': {
      title: 'Marriage certificate',
      why: 'It lets your spouse come with you.',
    },
    'birth-record': {
      title: 'Birth certificate',
      why: 'It shows who the child’s parents are.',
    },
    'birth-records': {
      title: 'Children’s birth certificates',
      why: 'They let your children come with you.',
    },
    'absent-parent-consent': {
      title: 'Paper about the other parent: consent, court decision or death certificate',
      why: 'Needed when a child comes with one parent only.',
    },
    'child-consent': {
      title: 'Consent of a child aged 14 or over',
      why: 'From the age of 14 a child’s own consent is needed.',
    },
    'referee-letters': {
      title: 'Two letters from referees',
      why: 'They come from independent people, not relatives and not employers of the last three years.',
    },
    evidence: {
      title: 'Proof of achievements, at most 10',
      why: 'It shows the achievements or the portfolio.',
    },
    statement: {
      title: 'Statement of achievements',
      why: 'It says in your own words what you have achieved and what you plan.',
    },
    endorsement: {
      title: 'Letter of endorsement from the council of the field',
      why: 'It opens the fast review on this route.',
    },
    solvency: {
      title: 'Proof of means to support yourself',
      why: 'It shows that you can support yourself at first.',
    },
    'medical-form': {
      title: 'Medical certificate',
      why: 'Required after arrival for the residence permit; not older than 90 days.',
    },
    'housing-consent': {
      title: 'Consent of the landlord or proof of housing',
      why: 'It gives the address where you will live.',
    },
    'fee-receipt': {
      title: 'Receipt for the state duty',
      why: 'It shows that the duty for the residence permit is paid.',
    },
  },
  improve: {
    region: 'Choose a region short of workers as your first choice',
    'kazakh-a1': 'Learn Kazakh to level A1',
    'kazakh-a2': 'Learn Kazakh to level A2',
    'russian-b1': 'Learn Russian to level B1',
    'english-c1': 'Learn English to level C1',
    'mentoring-plan': 'Sign a mentoring plan for local workers',
    'job-offer': 'Get a job offer from Kazakhstan',
    petition: 'Get a petition from the sector’s ministry',
    endorsement: 'Get the endorsement of the council of the field',
    'jobs-1': 'Plan at least one local job',
    'jobs-3': 'Plan three local jobs',
    'jobs-10': 'Plan ten local jobs',
    'investment-30': 'Plan an investment of USD 30,000',
    'investment-100': 'Plan an investment of USD 100,000',
    'investment-300': 'Plan an investment of USD 300,000',
    'staff-5': 'Grow the staff to five',
    'staff-20': 'Grow the staff to twenty',
    'standing-publications': 'Add proof of publications',
    'standing-patents': 'Add proof of a patent',
    'standing-prizes': 'Add proof of a prize or honour',
    'standing-licence': 'Add proof of a licence to practise or specialist certificate',
    'standing-leadership': 'Add proof of leading a team or an organisation',
    'standing-grants': 'Add proof of a research grant',
    'standing-programme': 'Add proof of an education programme you wrote',
    'standing-accreditation': 'Add proof of work as an accreditation expert',
    'standing-pupil-results': 'Add proof of pupils’ results in contests',
    'standing-board-category': 'Add proof of a medical category',
    'standing-new-method': 'Add proof of a new method introduced in practice',
    'standing-commissioning': 'Add proof of certified commissioning of equipment',
    'standing-safety-licence': 'Add proof of an industrial safety licence',
    'standing-product-in-use': 'Add proof of a product in use',
    'standing-open-source': 'Add proof of maintaining an open-source project',
    'standing-certification': 'Add a professional certification',
    'standing-international-medals': 'Add proof of an international medal',
    'standing-national-team': 'Add proof of a place in the national team',
    'standing-federation-category': 'Add proof of a sports federation’s category',
    'standing-awards': 'Add proof of an award for creative work',
    'standing-exhibitions': 'Add proof of exhibitions or repertoire',
    'standing-collections': 'Add proof of works in museums or public collections',
  },
  contradiction: {
    'born-in-the-future': 'The date of birth is in the future.',
    'born-too-long-ago': 'The date of birth is more than 130 years ago.',
    'experience-longer-than-life': 'The experience is longer than the person’s age.',
    'ownership-longer-than-life': 'The time of ownership is longer than the person’s age.',
    'control-longer-than-life': 'The time of managing the business is longer than the person’s age.',
    'passport-expired-before-issue': 'The passport expires before its date of issue.',
    'passport-issued-in-the-future': 'The date of issue of the passport is in the future.',
    'passport-issued-before-birth': 'The passport was issued before birth.',
    'passport-expired-before-birth': 'The passport expired before birth.',
    'certificate-in-the-future': 'The police certificate is dated in the future.',
    'certificate-before-birth': 'The police certificate is dated before birth.',
    'stateless-with-citizenship': 'Both a citizenship and being stateless are stated.',
    'tier-differs-from-occupation': 'The tier given differs from the profession’s tier in the rating.',
  },
  difference: {
    'card-term': 'Term of the card: 3 years in the concept, 10 years in the law.',
    'deficient-regions':
      'Regions short of workers: ten in the concept, the eight resettlement regions of 2026 in the law.',
    'petition-ground': 'A ministry’s petition opens the professional route in the concept only.',
    'high-level': 'The concept also asks for a qualification and experience that give points.',
    'business-place': 'A business registered in the country of citizenship counts in the concept only.',
    'business-ended': 'A business sold or closed within 24 months counts in the concept only.',
    'business-success': 'The concept also asks for revenue or staff that give points.',
    'business-plan': 'The plan for Kazakhstan is required in the concept, optional in the law.',
    'security-days': 'The security bodies answer in 10 working days in the concept, in 5 in the law.',
    grounds: 'In the law, grounds for refusal carry the numbers of its articles.',
    'residence-separate':
      'One decision gives visa and residence permit in the concept; in the law residence is a second application.',
    'arrival-documents':
      'Papers for the residence permit are asked after arrival in the concept, with the second application in the law.',
  },
} as const satisfies MessageTree;
