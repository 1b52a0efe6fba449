import { addDays, addYears, type PlainDate } from '#app/domain/basics/plain-date';
import { lotOf, type PaperHolder } from './person';

/** What stands on an invented paper: title in three languages, rows of label and value, and how many pages follow. */
export type Paper = {
  title: [kk: string, ru: string, en: string];
  rows: (holder: PaperHolder, dated: PlainDate) => [string, string][];
  /** When it is older than the other papers. */
  issued?: (holder: PaperHolder) => PlainDate;
  /** Further pages, each a list of lines. */
  more?: (holder: PaperHolder) => string[][];
};

const year = (date: PlainDate, back: number) => String(Number(date.slice(0, 4)) - back);
const graduation = (holder: PaperHolder) => addYears(holder.birthDate, 22);
const serial = (holder: PaperHolder, purpose: string) => String(100_000 + lotOf(holder, purpose, 900_000));

const subjects = ['Mathematics', 'Physics', 'Chemistry', 'Foreign language', 'Philosophy', 'Practice', 'Final paper'];
const grades = ['4.00 (A)', '3.67 (A-)', '3.33 (B+)', '3.00 (B)'];

const amount = (holder: PaperHolder, purpose: string) => `${120 + lotOf(holder, purpose, 600)} 000 000 KZT`;

/** One for each item of the checklists except the passport and the photo, which are pictures. */
export const papers: Record<string, Paper> = {
  'police-certificate': {
    title: ['Соттылықтың жоқтығы туралы анықтама', 'Справка об отсутствии судимости', 'Police clearance certificate'],
    rows: () => [['Нәтиже / Результат / Result', 'Соттылығы жоқ / Не судим(а) / No criminal record']],
  },
  cv: {
    title: ['Түйіндеме', 'Резюме', 'Curriculum vitae'],
    rows: (holder) => [
      ['Кәсібі / Профессия / Profession', holder.profession ?? 'Engineer'],
      ['Соңғы жұмыс орны / Последнее место работы / Last employer', holder.employer ?? 'Demonstration Works LLC'],
    ],
    more: (holder) => [
      [
        'Work',
        `${holder.profession ?? 'Engineer'}, ${holder.employer ?? 'Demonstration Works LLC'}`,
        'Education',
        'Demonstration University',
      ],
    ],
  },
  diploma: {
    title: ['Диплом', 'Диплом', 'Diploma'],
    issued: graduation,
    rows: (holder) => [
      ['Оқу орны / Учебное заведение / Institution', 'Demonstration University'],
      ['Біліктілігі / Квалификация / Qualification', holder.profession ?? 'Engineer'],
      ['Бітірген жылы / Год окончания / Year', graduation(holder).slice(0, 4)],
    ],
    more: (holder) => [
      [
        'Дипломға қосымша / Приложение к диплому / Diploma supplement',
        ...subjects.map((subject) => `${subject}: ${grades[lotOf(holder, subject, grades.length)]}`),
      ],
    ],
  },
  employment: {
    title: ['Еңбек қызметін растайтын анықтама', 'Справка о трудовой деятельности', 'Employment record'],
    rows: (holder, dated) => [
      ['Жұмыс беруші / Работодатель / Employer', holder.employer ?? 'Demonstration Works LLC'],
      ['Лауазымы / Должность / Position', holder.profession ?? 'Engineer'],
      ['Кезеңі / Период / Period', `${year(dated, 6)} – ${year(dated, 0)}`],
    ],
  },
  origin: {
    title: ['Туу туралы куәлік', 'Свидетельство о рождении', 'Birth certificate'],
    issued: (holder) => addDays(holder.birthDate, 12),
    rows: () => [
      ['Әкесінің ұлты / Национальность отца / Ethnicity of father', 'қазақ / казах / Kazakh'],
      ['Анасының ұлты / Национальность матери / Ethnicity of mother', 'қазақ / казашка / Kazakh'],
    ],
  },
  'marriage-record': {
    title: ['Неке туралы куәлік', 'Свидетельство о браке', 'Marriage certificate'],
    rows: (holder) => [['Некенің тіркелген күні / Дата регистрации / Registered', year(holder.passportIssued, 9)]],
  },
  'birth-record': {
    title: ['Туу туралы куәлік', 'Свидетельство о рождении', 'Birth certificate'],
    issued: (holder) => addDays(holder.birthDate, 12),
    rows: (holder) => [['Туған жері / Место рождения / Place of birth', holder.birthPlace]],
  },
  'absent-parent-consent': {
    title: ['Ата-анасының келісімі', 'Согласие родителя', 'Consent of a parent'],
    rows: () => [['Нотариус / Нотариус / Notary', '№ 214']],
  },
  'child-consent': {
    title: ['Баланың келісімі', 'Согласие ребёнка', 'Consent of a child'],
    rows: () => [['Нотариус / Нотариус / Notary', '№ 215']],
  },
  petition: {
    title: ['Салалық министрліктің қолдаухаты', 'Ходатайство отраслевого министерства', 'Petition of the ministry'],
    rows: (holder) => [
      ['Ұйым / Организация / Organisation', holder.employer ?? 'Demonstration Works LLC'],
      ['Лауазымы / Должность / Position', holder.profession ?? 'Engineer'],
    ],
  },
  offer: {
    title: ['Жұмысқа шақыру хаты', 'Предложение о работе', 'Job offer'],
    rows: (holder) => [
      ['Ұйым / Организация / Organisation', holder.employer ?? 'Demonstration Works LLC'],
      ['Лауазымы / Должность / Position', holder.profession ?? 'Engineer'],
    ],
  },
  language: {
    title: ['Тіл білу деңгейі туралы сертификат', 'Сертификат об уровне владения языком', 'Language certificate'],
    rows: () => [['Деңгейі / Уровень / Level', 'B2']],
  },
  licence: {
    title: ['Лицензия', 'Лицензия', 'Licence'],
    rows: (holder) => [['Қызмет түрі / Вид деятельности / Activity', holder.profession ?? 'Medical practice']],
  },
  'registry-extract': {
    title: ['Тізілімнен үзінді көшірме', 'Выписка из реестра', 'Extract from the register of companies'],
    rows: (holder) => [['Компания / Компания / Company', holder.company ?? 'Demonstration Trade LLC']],
  },
  ownership: {
    title: ['Қатысу үлесін растайтын құжат', 'Документ о доле участия', 'Proof of ownership'],
    rows: (holder) => [
      ['Компания / Компания / Company', holder.company ?? 'Demonstration Trade LLC'],
      ['Үлесі / Доля / Share', `${55 + lotOf(holder, 'share', 45)} %`],
    ],
  },
  accounts: {
    title: ['Екі жылдық қаржылық есептілік', 'Финансовая отчётность за два года', 'Accounts of two years'],
    rows: (holder, dated) => [
      [`Түсім / Доход / Revenue ${year(dated, 2)}`, amount(holder, 'first year')],
      [`Түсім / Доход / Revenue ${year(dated, 1)}`, amount(holder, 'second year')],
    ],
    more: (holder) => [
      [
        'Audit opinion',
        'The accounts are presented fairly in all material respects.',
        `No. ${serial(holder, 'audit')}`,
      ],
    ],
  },
  'business-plan': {
    title: ['Бизнес-жоспар', 'Бизнес-план', 'Business plan'],
    rows: (holder) => [
      ['Компания / Компания / Company', holder.company ?? 'Demonstration Trade LLC'],
      ['Инвестиция / Инвестиции / Investment', amount(holder, 'investment')],
    ],
    more: () => [
      ['Market', 'Processing of agricultural produce in the region of arrival.'],
      ['People', 'Fifteen workplaces within two years.'],
    ],
  },
  'referee-letters': {
    title: ['Ұсыным хаттар', 'Рекомендательные письма', 'Letters of reference'],
    rows: (holder) => [['Саласы / Область / Field', holder.profession ?? 'Engineering']],
    more: () => [['Second letter', 'Demonstration Academy']],
  },
  evidence: {
    title: ['Жетістіктерді растайтын құжаттар', 'Подтверждения достижений', 'Evidence of achievements'],
    rows: (holder) => [['Саласы / Область / Field', holder.profession ?? 'Engineering']],
    more: () => [['Publications and awards', 'Demonstration Prize, first degree']],
  },
  'mentoring-plan': {
    title: ['Тәлімгерлік жоспары', 'План наставничества', 'Mentoring plan'],
    rows: () => [['Сағат саны / Часов / Hours', '120']],
  },
  standing: {
    title: [
      'Кәсіби жетістіктерді растайтын құжат',
      'Подтверждение достижений в профессии',
      'Proof of professional standing',
    ],
    rows: (holder) => [['Саласы / Область / Field', holder.profession ?? 'Engineering']],
  },
  endorsement: {
    title: ['Қолдау хаты', 'Письмо поддержки', 'Letter of endorsement'],
    rows: (holder) => [['Саласы / Область / Field', holder.profession ?? 'Engineering']],
  },
  statement: {
    title: ['Өтініш берушінің баяндауы', 'Изложение заявителя', 'Statement of the applicant'],
    rows: (holder) => [['Саласы / Область / Field', holder.profession ?? 'Engineering']],
  },
  solvency: {
    title: ['Төлем қабілеттілігін растайтын анықтама', 'Подтверждение платёжеспособности', 'Proof of solvency'],
    rows: (holder) => [['Шоттағы қаражат / Средства на счёте / Funds', amount(holder, 'funds')]],
  },
  'staff-list': {
    title: ['Қызметкерлер тізімі', 'Список работников', 'List of staff'],
    rows: (holder) => [
      ['Компания / Компания / Company', holder.company ?? 'Demonstration Trade LLC'],
      ['Қызметкерлер саны / Число работников / Staff', String(8 + lotOf(holder, 'staff', 25))],
    ],
  },
  'medical-form': {
    title: ['Медициналық анықтама', 'Медицинская справка', 'Medical certificate'],
    rows: () => [
      ['Нәтиже / Результат / Result', 'Қарсы көрсетілімдер жоқ / Противопоказаний нет / No contraindications'],
    ],
  },
};

const anyPaper: Paper = { title: ['Қосымша құжат', 'Дополнительный документ', 'Supporting document'], rows: () => [] };

/** The paper for an item of the checklist; an item without one of its own gets a plain supporting document. */
export const paperFor = (item: string): Paper => papers[item] ?? anyPaper;
