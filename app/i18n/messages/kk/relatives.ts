import type { Words } from '../../words';
import type * as en from '../en/relatives';

export const relativeFields: Words<typeof en.relativeFields> = {
  otherOriginWays: {
    label: 'Бастаған басқа жолдарыңыз',
    hint: 'Ештеңе жоғалмайды: қайсысы бұрын толық болса, сол есептеледі.',
  },
  originStated: { label: 'Толық болған жол' },
  relativePlace: {
    label: 'Бұл адам сізге кім болады?',
    hint: 'Өзіңізден бастап санаңыз.',
    error: { required: 'Бұл адам сізге кім болатынын таңдаңыз' },
  },
  relativeName: { label: 'Аты', hint: 'Кез келген жазумен, отбасында қалай атаса, солай.' },
  relativeNameInRecord: {
    label: 'Жазбада жазылған аты',
    hint: 'Онда басқаша жазылса ғана: қытайша, пиньиньмен, орысша немесе төте жазумен.',
  },
  relativeBirthYear: { label: 'Туған жылы', hint: 'Жасы ғана белгілі болса, есептеп шығатын жыл.' },
  relativeBirthPlace: {
    label: 'Туған жері',
    hint: 'Ауылы не қаласы, ауданы, облысы – сол кездегі атымен.',
  },
  relativeCountry: { label: 'Жазбалар сақталған ел' },
  relativeLinkRecord: {
    label: 'Кімнің әке-шешесі екені қай жазбадан көрінеді?',
    hint: 'Бұл – сізге бір буын жақын адамның жазбасы: өзіңіздің туу туралы куәлігіңізден әкеңіз бен анаңыз көрінеді.',
    error: { required: 'Жазбаны таңдаңыз немесе жоқ екенін көрсетіңіз' },
  },
  relativeEntryPaper: {
    label: 'Бұл адамның ұлты қазақ екені қай құжатта жазылған?',
    hint: 'Тізбектің соңғы адамы үшін қажет; қалғандарына соңғы жауапты таңдаңыз.',
    error: { required: 'Құжатты таңдаңыз немесе жоқ екенін көрсетіңіз' },
  },
  relativeNaming: { label: 'Аты барлық құжатта бірдей ме?' },
};

export const relativeOptions: Words<typeof en.relativeOptions> = {
  relativePlace: {
    father: 'Әкесі',
    mother: 'Анасы',
    'father-father': 'Әкесінің әкесі',
    'father-mother': 'Әкесінің анасы',
    'mother-father': 'Анасының әкесі',
    'mother-mother': 'Анасының анасы',
    'father-father-father': 'Әкесінің әкесінің әкесі',
    'father-father-mother': 'Әкесінің әкесінің анасы',
    'father-mother-father': 'Әкесінің анасының әкесі',
    'father-mother-mother': 'Әкесінің анасының анасы',
    'mother-father-father': 'Анасының әкесінің әкесі',
    'mother-father-mother': 'Анасының әкесінің анасы',
    'mother-mother-father': 'Анасының анасының әкесі',
    'mother-mother-mother': 'Анасының анасының анасы',
  },
  relativeLinkRecord: {
    'birth-certificate': 'Туу туралы куәлік',
    'birth-extract': 'Туу туралы жазбадан үзінді',
    'household-register': 'Үй тіркеу кітапшасы (хукоу)',
    'family-register': 'Отбасы тізілімі (нүфус, отбасы кітабы)',
    tazkira: 'Тазкира',
    'archive-extract': 'Архив үзіндісі',
    'court-decision': 'Туыстық туралы сот шешімі',
    'adoption-record': 'Асырап алу немесе әке екенін анықтау туралы жазба',
    'religious-book': 'Мешіт немесе шіркеу кітабы',
    'other-state-paper': 'Басқа мемлекеттік құжат',
    none: 'Әзірге жазба жоқ',
  },
  relativeEntryPaper: {
    'link-record': 'Жоғарыда аталған жазба',
    'identity-document': 'Паспорты немесе жеке куәлігі',
    'birth-record': 'Өзінің туу туралы жазбасы',
    'household-register': 'Үй тіркеу кітапшасы (хукоу)',
    tazkira: 'Тазкирасы',
    'archive-extract': 'Архив үзіндісі',
    'other-state-paper': 'Басқа мемлекеттік құжат',
    none: 'Ешқайсысы: еш жерде жазылмаған немесе құжат жоқ',
  },
  relativeNaming: {
    same: 'Иә, бірдей не сәл ғана өзгеше',
    'change-of-name': 'Жоқ: аты-жөнін өзгерту туралы жазба бар',
    'marriage-record': 'Жоқ: неке туралы жазбада екі аты да бар',
    'court-decision': 'Жоқ: сот шешімінде екі аты да бар',
    'same-person-statement': 'Жоқ: орган не нотариус бір адам екенін куәландырады',
    none: 'Жоқ, ол туралы жазба да жоқ',
  },
};
