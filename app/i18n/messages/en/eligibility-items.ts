import type { MessageTree } from '../../words';

/** What is asked, what could improve, what contradicts, what differs. */
export const items = {
  item: {
    passport: {
      title: 'Passport data page',
      why: 'It shows who you are and how long the passport is valid.',
    },
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
      why: 'It gives your education and work in order of time.',
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
      title: 'Petition of the sector’s ministry',
      why: 'It supports a profession that the sector needs.',
    },
    licence: {
      title: 'Licence to practise',
      why: 'In health care and education the right to practise must be shown.',
    },
    standing: {
      title: 'Evidence of professional standing',
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
      why: 'It proves your share of the business or your office in it.',
    },
    accounts: {
      title: 'Accounts of the last two years',
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
    'birth-records': {
      title: 'Children’s birth certificates',
      why: 'They let your children come with you.',
    },
    'absent-parent-consent': {
      title: 'Consent of the absent parent',
      why: 'Needed when a child comes with one parent only.',
    },
    'child-consent': {
      title: 'Consent of a child from 14',
      why: 'From 14 a child’s own consent is needed.',
    },
    'referee-letters': {
      title: 'Two letters of referees',
      why: 'They come from independent people, not relatives and not employers of the last three years.',
    },
    evidence: {
      title: 'Evidence of achievements, at most 10',
      why: 'It shows the achievements or the portfolio.',
    },
    statement: {
      title: 'Statement of achievements',
      why: 'It says in your words what you achieved and what you plan.',
    },
    endorsement: {
      title: 'Endorsement of the field’s council',
      why: 'It opens the fast lane on this route.',
    },
    solvency: {
      title: 'Proof of means',
      why: 'It shows that you can support yourself at first.',
    },
    'medical-form': {
      title: 'Medical certificate',
      why: 'Asked after arrival for the residence permit; not older than 90 days.',
    },
    'housing-consent': {
      title: 'Consent of the landlord or proof of housing',
      why: 'It gives the address where you will live.',
    },
    'fee-receipt': {
      title: 'Receipt of the state duty',
      why: 'It shows that the duty for the residence permit is paid.',
    },
  },
  improve: {
    region: 'Choose a labour-deficient region as the first',
    'kazakh-a1': 'Learn Kazakh to level A1',
    'kazakh-a2': 'Learn Kazakh to level A2',
    'russian-b1': 'Learn Russian to level B1',
    'english-c1': 'Learn English to level C1',
    'mentoring-plan': 'Sign a mentoring plan for local workers',
    'job-offer': 'Get a job offer from Kazakhstan',
    petition: 'Get a petition of the sector’s ministry',
    endorsement: 'Get the endorsement of the field’s council',
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
    'standing-licence': 'Add proof of a licence or board certification',
    'standing-leadership': 'Add proof of leadership',
    'standing-grants': 'Add proof of a research grant',
    'standing-programme': 'Add proof of an educational programme you wrote',
    'standing-accreditation': 'Add proof of a role in accreditation',
    'standing-pupil-results': 'Add proof of pupils’ results',
    'standing-board-category': 'Add proof of a qualification category',
    'standing-new-method': 'Add proof of a new method',
    'standing-commissioning': 'Add proof of certified commissioning',
    'standing-safety-licence': 'Add proof of a safety licence',
    'standing-product-in-use': 'Add proof of a product in use',
    'standing-open-source': 'Add proof of open-source maintainership',
    'standing-certification': 'Add a professional certification',
    'standing-international-medals': 'Add proof of an international medal',
    'standing-national-team': 'Add proof of a place in the national team',
    'standing-federation-category': 'Add proof of a federation’s category',
    'standing-awards': 'Add proof of an award',
    'standing-exhibitions': 'Add proof of exhibitions or repertoire',
    'standing-collections': 'Add proof of works in collections',
  },
  contradiction: {
    'born-in-the-future': 'The date of birth lies in the future.',
    'born-too-long-ago': 'The date of birth lies more than 130 years back.',
    'experience-longer-than-life': 'The years of experience are more than the years of life.',
    'ownership-longer-than-life': 'The months of ownership are more than the time lived.',
    'control-longer-than-life': 'The months of executive control are more than the time lived.',
    'passport-expired-before-issue': 'The passport ends before it was issued.',
    'passport-issued-in-the-future': 'The passport is issued in the future.',
    'passport-issued-before-birth': 'The passport was issued before birth.',
    'passport-expired-before-birth': 'The passport ended before birth.',
    'certificate-in-the-future': 'The police certificate is dated in the future.',
    'certificate-before-birth': 'The police certificate is dated before birth.',
    'stateless-with-citizenship': 'Statelessness and a citizenship are stated together.',
    'tier-differs-from-occupation': 'The stated tier differs from the profession’s tier in the rating.',
  },
  difference: {
    'card-term': 'Term of the card: 3 years in the concept, 10 years in the law.',
    'deficient-regions':
      'Labour-deficient regions: ten in the concept, the eight regions of resettlement of 2026 in the law.',
    'petition-ground': 'A ministry’s petition opens the professional route in the concept only.',
    'high-level': 'The concept also asks for a qualification and experience that give points.',
    'business-place': 'A business registered in the country of citizenship counts in the concept only.',
    'business-ended': 'A business sold or closed within 24 months counts in the concept only.',
    'business-success': 'The concept also asks for revenue or staff that give points.',
    'business-plan': 'The plan for Kazakhstan is required in the concept, optional in the law.',
    'security-days': 'The security bodies answer in 10 working days in the concept, in 5 in the law.',
    grounds: 'In the law grounds of refusal carry the numbers of its articles.',
    'residence-separate':
      'One decision gives visa and residence permit in the concept; in the law residence is a second application.',
    'arrival-documents':
      'Papers for the residence permit are asked after arrival in the concept, with the second application in the law.',
  },
} as const satisfies MessageTree;
