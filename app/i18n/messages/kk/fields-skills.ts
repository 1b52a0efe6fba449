import type { Words } from '../../words';
import type { skillsFields as en } from '../en/fields-skills';

export const skillsFields: Words<typeof en> = {
  degreeLevel: { label: 'Деңгейі', error: { required: 'Деңгейін таңдаңыз' } },
  degreeField: { label: 'Мамандығы', hint: 'Дипломдағыдай немесе куәліктегідей.' },
  degreeInstitution: { label: 'Оқу орны', hint: 'Университеттің, колледждің немесе училищенің атауы және қаласы.' },
  degreeCountry: { label: 'Оқу орнының елі', error: { required: 'Елді таңдаңыз' } },
  degreeYear: {
    label: 'Оқуды бітірген жылы',
    error: {
      'not-a-number': 'Жылды төрт цифрмен енгізіңіз, мысалы: 2014',
      'not-whole': 'Жылды төрт цифрмен енгізіңіз, мысалы: 2014',
      'out-of-range': 'Мына аралықтағы жылды енгізіңіз: {min}–{max}',
    },
  },

  jobEmployer: { label: 'Жұмыс беруші', hint: 'Өзіңізге жұмыс істесеңіз, солай жазыңыз.' },
  jobCountry: { label: 'Жұмыс істеген ел', error: { required: 'Елді таңдаңыз' } },
  jobTitle: { label: 'Лауазымы мен міндеттері', hint: 'Бірнеше сөзбен.' },
  jobRelevant: {
    label: 'Бұл жұмыс өтінішіңіздегі кәсіп немесе сол сала бойынша болды ма?',
    error: { required: 'Бұл жұмыстың кәсібіңізге немесе сол салаға қатысын көрсетіңіз' },
  },
  jobFrom: { label: 'Басталған ай', hint: 'Ай мен жыл, мысалы: 9 2019.' },
  jobUntil: {
    label: 'Аяқталған ай',
    hint: 'Ай мен жыл. Әлі сонда жұмыс істесеңіз, бос қалдырыңыз.',
    error: { 'before-start': 'Жұмыс басталғанға дейін аяқталған болып тұр: екі айды да тексеріңіз.' },
  },
  jobShare: {
    label: 'Толық жұмыс уақытынан үлесі',
    hint: 'Толық емес күн жұмыс істесеңіз ғана, мысалы: 50.',
  },

  achievementClass: { label: 'Жетістіктің түрі', error: { required: 'Түрін таңдаңыз' } },
  achievementWhat: {
    label: 'Жетістік туралы',
    hint: 'Атауы, орны, сілтемесі: инспекторға оны табуға көмектесетіннің бәрі.',
  },
  achievementYear: {
    label: 'Жылы',
    error: {
      'not-a-number': 'Жылды төрт цифрмен енгізіңіз, мысалы: 2019',
      'not-whole': 'Жылды төрт цифрмен енгізіңіз, мысалы: 2019',
      'out-of-range': 'Мына аралықтағы жылды енгізіңіз: {min}–{max}',
    },
  },

  offerPosition: { label: 'Ұсынылған лауазым' },
  offerRegion: { label: 'Осы жұмыстың өңірі', error: { required: 'Осы жұмыстың өңірін таңдаңыз' } },
  offerStart: { label: 'Жұмыс басталатын ай', hint: 'Ай мен жыл, мысалы: 3 2027.' },
  agreedEmployer: { label: 'Расталған жұмыс беруші' },
  agreedPosition: { label: 'Расталған лауазым' },
  agreedRegion: { label: 'Расталған өңір' },
  agreedStart: { label: 'Жұмыс басталатын расталған ай' },
  offerConfirmed: { label: 'Жұмыс беруші шақыруды растады' },

  refereeName: { label: 'Ұсыным берушінің аты-жөні' },
  refereePosition: { label: 'Лауазымы мен атағы' },
  refereeOrganisation: { label: 'Ұйымы' },
  refereeContact: {
    label: 'Телефоны немесе электрондық поштасы',
    hint: 'Инспектор ұсыным берушіден хаттың өзінікі екенін сұрай алады.',
  },
  refereeRelative: {
    label: 'Бұл адам сіздің туысыңыз ба?',
    error: { required: 'Бұл адамның туыс екенін не емесін көрсетіңіз' },
  },
  refereeEmployer: {
    label: 'Бұл адам немесе ұйым соңғы үш жылда сіздің жұмыс берушіңіз болды ма?',
    error: { required: 'Соңғы үш жылда оларда жұмыс істеген-істемегеніңізді көрсетіңіз' },
  },

  menteesWho: { label: 'Кімді үйретесіз', hint: 'Аты-жөні немесе топ, мысалы: «аудандық аурухананың мейіргерлері».' },
  menteesCount: { label: 'Адам саны' },
  menteesMonths: { label: 'Ұзақтығы' },
  menteesLocal: {
    label: 'Олар Қазақстанда жұмыс істей ме?',
    error: { required: 'Олардың Қазақстанда жұмыс істейтінін не істемейтінін көрсетіңіз' },
  },
  menteesGoals: { label: 'Соңында олар нені меңгереді' },

  foundedOn: {
    label: 'Құрылған күні',
    hint: 'Тіркелген күн, мысалы: 27 3 2019',
    error: { required: 'Бизнес тіркелген күнді енгізіңіз' },
  },
  businessEndedOn: { label: 'Сатылған немесе жабылған күні', hint: 'Бизнес енді сіздікі болмаса немесе жабылса ғана.' },
  businessState: { label: 'Бизнестің күйі' },

  holdingKind: { label: 'Сізге тиесілі болғаны', error: { required: 'Сізге не тиесілі болғанын таңдаңыз' } },
  holdingPercent: { label: 'Үлестің мөлшері', hint: 'Пайызбен. Басқару болса, бос қалдырыңыз.' },
  holdingFrom: {
    label: 'Басталған күні',
    hint: 'Мысалы: 27 3 2019',
    error: { required: 'Басталған күнді енгізіңіз' },
  },
  holdingUntil: {
    label: 'Аяқталған күні',
    hint: 'Әлі солай болса, бос қалдырыңыз.',
    error: { 'before-start': 'Кезең басталғанға дейін аяқталған болып тұр: екі күнді де тексеріңіз.' },
  },

  resultYear: {
    label: 'Есепті жыл',
    error: {
      'not-a-number': 'Жылды төрт цифрмен енгізіңіз, мысалы: 2025',
      'not-whole': 'Жылды төрт цифрмен енгізіңіз, мысалы: 2025',
      'out-of-range': 'Мына аралықтағы жылды енгізіңіз: {min}–{max}',
    },
  },
  resultRevenue: { label: 'Осы жылғы түсім', hint: 'Есептіліктегідей, оның валютасымен.' },
  resultCurrency: { label: 'Есептіліктің валютасы', error: { required: 'Валютаны таңдаңыз' } },
  resultStaff: { label: 'Жыл соңындағы қызметкерлер саны' },
  resultRate: {
    label: 'АҚШ долларына бағамы',
    hint: 'Сол жылдың соңында бір доллардың құны. Бізде ресми бағам болмаса ғана қажет.',
    error: { 'rate-not-positive': 'Бағам нөлден үлкен болады: бір доллардың құнын жазыңыз' },
  },
  resultRateSource: {
    label: 'Бағамды белгілеген кім',
    hint: 'Мысалы: елдің орталық банкі және күні.',
    error: { 'rate-source-missing': 'Бұл кімнің және қай күнгі бағамы екенін жазыңыз' },
  },

  planAmount: { label: 'Қазақстанға жоспарланған инвестиция', hint: 'Болмаса, 0 жазыңыз.' },
  planCurrency: { label: 'Инвестицияның валютасы', error: { required: 'Валютаны таңдаңыз' } },
  planRate: {
    label: 'Осы валютаның АҚШ долларына бағамы',
    hint: 'Бір доллардың құны. Бізде ресми бағам болмаса ғана қажет.',
    error: { 'rate-not-positive': 'Бағам нөлден үлкен болады: бір доллардың құнын жазыңыз' },
  },
  planRateSource: {
    label: 'Бұл бағамның көзі',
    error: { 'rate-source-missing': 'Бұл кімнің және қай күнгі бағамы екенін жазыңыз' },
  },
  planRegion: { label: 'Жобаның өңірі' },
  planPartner: { label: 'Қазақстандағы серіктес' },
};
