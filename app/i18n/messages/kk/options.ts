import type { Words } from '../../words';
import type { options as english } from '../en/options';
import { skillsOptions } from './options-skills';
import { relativeOptions } from './relatives';

/** What an answer can be, by the name of the group and the code; the form, the rules and the lists say it alike. */
export const options: Words<typeof english> = {
  ...skillsOptions,
  ...relativeOptions,
  originProof: {
    'identity-document': 'Паспорттағы, жеке куәліктегі немесе туу туралы куәліктегі «қазақ» деген жазба',
    'foreign-authority': 'Шыққан елдің құзыретті органының растауы',
    commission: 'Өңірлік комиссияның ұсынымы',
    lineage:
      'Қазақ деп жазылған ата-анаға, атаға не әжеге немесе екі арғы атаға не арғы әжеге жалғасатын азаматтық хал актілері',
    open: 'Әзірге ешбір жол толық емес',
    none: 'Әзірге ештеңе жоқ',
  },
  field: {
    science: 'Ғылым',
    education: 'Білім беру',
    health: 'Денсаулық сақтау',
    industry: 'Өнеркәсіп',
    it: 'Ақпараттық технологиялар',
    sport: 'Спорт',
    culture: 'Мәдениет',
  },
  qualification: {
    doctorate: 'Ғылыми дәреже (PhD, ғылым кандидаты немесе докторы)',
    master: 'Магистратура немесе резидентура',
    bachelor: 'Бакалавриат немесе маман дипломы',
    vocational: 'Оқу мерзімі екі жылдан кем емес кәсіптік білім',
    portfolio: 'Диплом жоқ, жұмыстар портфолиосы бар',
    none: 'Аталғандардың ешқайсысы жоқ',
  },
  standing: {
    publications: 'Ғылыми жарияланымдар',
    patents: 'Патенттер',
    prizes: 'Сыйлықтар мен марапаттар',
    licence: 'Лицензия немесе маман сертификаты',
    leadership: 'Ұжымға немесе ұйымға басшылық ету',
    grants: 'Ғылыми гранттар',
    programme: 'Авторлық білім беру бағдарламасы',
    accreditation: 'Аккредиттеу сарапшысы болу',
    'pupil-results': 'Оқушыларының олимпиада мен байқаулардағы нәтижелері',
    'board-category': 'Дәрігерлік біліктілік санаты',
    'new-method': 'Тәжірибеге енгізілген жаңа әдіс',
    commissioning: 'Расталған іске қосу-реттеу жұмыстары',
    'safety-licence': 'Өнеркәсіптік қауіпсіздік бойынша рұқсат',
    'product-in-use': 'Қолданыстағы бағдарламалық өнім',
    'open-source': 'Ашық кодты жобаны жүргізу',
    certification: 'Кәсіби сертификат',
    'international-medals': 'Халықаралық жарыстардың медальдары',
    'national-team': 'Ұлттық құрама мүшесі болу',
    'federation-category': 'Спорт федерациясының санаты',
    awards: 'Шығармашылық марапаттар',
    exhibitions: 'Көрмелер немесе репертуар',
    collections: 'Музейлер мен мемлекеттік қорлардағы туындылар',
  },
  languageLevel: {
    none: 'Білмеймін',
    A1: 'A1: жеке сөздер мен қарапайым тіркестер',
    A2: 'A2: тұрмыстық қарым-қатынас',
    B1: 'B1: көп жағдайда сөйлесе алу',
    B2: 'B2: еркін сөйлеу',
    C1: 'C1: жұмыста еркін қолдану',
    C2: 'C2: ана тіліндегідей',
  },
  memberRelation: { spouse: 'Жұбайым', child: 'Балам' },
  memberComes: { now: 'Менімен бірге', later: 'Кейін' },
  memberOtherParent: {
    comes: 'Екінші ата-анасы бізбен бірге келеді',
    consents: 'Екінші ата-анасы қалады, жазбаша келісім береді',
    decided: 'Сот шешімі бар немесе ол ата-ана құқығынан айырылған',
    died: 'Екінші ата-анасы қайтыс болған',
    'not-recorded': 'Туу туралы куәлікте екінші ата-анасы көрсетілмеген',
  },
  tier: {
    A: 'A – өте тапшы',
    B: 'B – тапшы',
    C: 'C – рейтингте бар',
    unlisted: 'Рейтингте жоқ',
  },
  language: {
    kk: 'Қазақ тілі',
    ru: 'Орыс тілі',
    en: 'Ағылшын тілі',
  },
  businessRegisteredIn: {
    residence: 'Тұратын елінде',
    citizenship: 'Азаматтығы бар елде',
    elsewhere: 'Басқа елде',
  },
  businessState: {
    operating: 'Жұмыс істеп тұр',
    'ended-within-24-months': 'Соңғы 24 айда сатылған немесе жабылған',
    'ended-earlier': 'Бұрынырақ сатылған немесе жабылған',
  },
};
