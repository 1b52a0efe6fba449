import type { Words } from '../../words';
import type { familyFields as en } from '../en/fields-family';

export const familyFields: Words<typeof en> = {
  memberRelation: {
    label: 'Бұл кім?',
    error: {
      required: 'Таңдаңыз: жұбайыңыз ба, балаңыз ба',
      'second-spouse': 'Тізімде жұбайыңыз бар: өтінішке бір ғана жұбай қосылады',
    },
  },
  memberComes: {
    label: 'Қазақстанға қашан келеді?',
    hint: 'Кейін келетін адамның паспортын сол уақытқа дейін дайындауға болады.',
    error: { required: 'Таңдаңыз: сізбен бірге келе ме, әлде кейін бе' },
  },
  memberPassportLines: {
    label: 'Оның паспорты бетінің төменгі жолдары',
    hint: '«<» таңбалары бар екі жол, карточкада үшеу. Келесі беттер солар бойынша толады; бос қалдыруға болады.',
  },
  memberSurnameLatin: {
    label: 'Тегі (латын әріптерімен, паспорттағыдай)',
    hint: 'Паспортта бір ғана есім көрсетілсе, бос қалдырыңыз.',
  },
  memberGivenNamesLatin: {
    label: 'Аты (латын әріптерімен, паспорттағыдай)',
    error: { 'person-twice': 'Бұл адам көрсетілген: ол өзіңіз не тізімдегі біреу' },
  },
  memberBirthDate: {
    label: 'Туған күні',
    error: {
      'child-of-age':
        'Бұл күн бойынша бала 18 жасқа толған. Өтінішке 18 жасқа толмаған балалар қосылады, басқалары өз өтінішін береді',
      'spouse-not-of-age': 'Бұл күн бойынша жұбайыңыз 18 жасқа толмаған',
      'parent-too-young': 'Бұл күн бойынша бала туғанда сіз 14 жасқа толмағансыз: екі туған күнді салыстырыңыз',
    },
  },
  memberSurnameKazakh: { label: 'Тегі қазақша' },
  memberGivenNamesKazakh: { label: 'Аты қазақша' },
  memberPatronymicKazakh: { label: 'Әкесінің аты қазақша', hint: 'Бар болған жағдайда ғана.' },
  memberCitizenship: {
    label: 'Азаматтығы',
    hint: 'Паспортты берген ел. Азаматтығы болмаса, «Азаматтығы жоқ адам» жолын таңдаңыз.',
  },
  memberPassportNumber: {
    label: 'Паспорт нөмірі',
    error: {
      'passport-of-applicant': 'Бұл өз паспортыңыздың нөмірі: осы адамның паспорт нөмірін енгізіңіз',
      'passport-twice': 'Бұл нөмір отбасыңыздың басқа мүшесінде көрсетілген: екі паспортты салыстырыңыз',
    },
  },
  memberPassportIssuedOn: { label: 'Паспорт берілген күн' },
  memberPassportExpiry: { label: 'Паспорт жарамды болатын соңғы күн', hint: 'Мысалы: 27 3 2036' },
  memberOtherParent: {
    label: 'Баланың екінші ата-анасына қатысты қайсысы дұрыс?',
    hint: 'Бала әкесі мен анасының екеуінің де келісімімен көшеді.',
    error: { required: 'Баланың екінші ата-анасы туралы таңдаңыз' },
  },
  memberSameAddress: {
    label: 'Сізбен бір мекенжайда тұра ма?',
    hint: 'Онда ел мен мекенжай өз жауаптарыңыздан алынады.',
    error: { required: 'Сізбен бір мекенжайда тұратынын не тұрмайтынын көрсетіңіз' },
  },
  memberResidenceCountry: { label: 'Тұратын елі' },
  memberAddress: { label: 'Мекенжайы', hint: 'Көше, үй, елді мекен.' },
};
