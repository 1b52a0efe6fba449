/**
 * The occupations of the rating: `code | sector | tier | en | ru | kk | other names people type`.
 * The code is the ISCO-08 unit group with a name; the sector is the section of ISIC Rev. 4 (the general classifier ОКЭД).
 * Start tiers: on the published list of in-demand professions A, in its draft of January 2023 B, known to the portal only C.
 */
export const occupationRows = {
  science: `
2131-bacteriologist | M | A | Bacteriologist | Бактериолог | Бактериолог |
2149-research-engineer | M | A | Research engineer | Инженер-исследователь | Зерттеуші-инженер | R&D
2131-biochemist-biophysicist | M | B | Biochemist, biophysicist | Биохимик, биофизик | Биохимик, биофизик |
2131-microbiologist | M | B | Microbiologist | Микробиолог | Микробиолог |
2133-ecologist | M | B | Ecologist | Эколог | Эколог | environment окружающая среда қоршаған орта
2111-physicist | M | C | Physicist | Физик | Физик | ядерная физика nuclear
2113-chemist | M | C | Research chemist | Химик-исследователь | Зерттеуші-химик | chemist
2120-mathematician | M | C | Mathematician | Математик | Математик |
2120-statistician | M | C | Statistician | Статистик | Статистик | econometrics эконометрика
2131-biotechnologist | M | C | Biotechnologist | Биотехнолог | Биотехнолог | genetics генетик
2131-geneticist | M | C | Geneticist | Генетик | Генетик |
2632-archaeologist | M | C | Archaeologist | Археолог | Археолог |
2632-historian-ethnographer | M | C | Historian, ethnographer | Историк, этнограф | Тарихшы, этнограф |
2643-linguist-turkologist | M | C | Linguist, Turkologist | Лингвист, тюрколог | Лингвист, түркітанушы | філолог филолог
`,
  education: `
2310-university-teacher-medicine | P | B | University teacher (medicine) | Преподаватель вуза (здравоохранение) | ЖОО оқытушысы (денсаулық сақтау) | профессор professor lecturer доцент
2266-speech-therapist | P | B | Speech and language therapist, special needs teacher | Логопед, дефектолог | Логопед, дефектолог | defectologist
2330-mathematics-teacher | P | C | School teacher (mathematics) | Учитель математики | Математика мұғалімі | maths
2330-physics-teacher | P | C | School teacher (physics) | Учитель физики | Физика мұғалімі |
2330-chemistry-biology-teacher | P | C | School teacher (chemistry, biology) | Учитель химии, биологии | Химия, биология мұғалімі |
2330-informatics-teacher | P | C | School teacher (informatics) | Учитель информатики | Информатика мұғалімі | computer science
2330-english-teacher | P | C | School teacher (English) | Учитель английского языка | Ағылшын тілі мұғалімі |
2330-kazakh-teacher | P | C | Teacher of Kazakh language and literature | Учитель казахского языка и литературы | Қазақ тілі мен әдебиеті мұғалімі |
2310-university-teacher-engineering | P | C | University teacher (engineering) | Преподаватель вуза (инженерное дело) | ЖОО оқытушысы (инженерлік іс) | профессор professor lecturer доцент
2310-university-teacher-sciences | P | C | University teacher (natural sciences) | Преподаватель вуза (естественные науки) | ЖОО оқытушысы (жаратылыстану ғылымдары) | профессор professor lecturer доцент
2320-vocational-teacher | P | C | Vocational college teacher | Преподаватель колледжа | Колледж оқытушысы | техникум
2341-primary-teacher | P | C | Primary school teacher | Учитель начальных классов | Бастауыш сынып мұғалімі |
2342-preschool-educator | P | C | Preschool educator | Воспитатель дошкольной организации | Мектепке дейінгі ұйымның тәрбиешісі | детский сад балабақша kindergarten
2351-teaching-methodologist | P | C | Teaching methodologist | Методист | Әдіскер | curriculum
`,
  health: `
2212-neurosurgeon | Q | A | Neurosurgeon | Нейрохирург | Нейрохирург | врач doctor дәрігер
2212-haematologist | Q | A | Haematologist | Гематолог | Гематолог | hematologist врач doctor дәрігер
2212-oncologist | Q | A | Oncologist | Онколог | Онколог | врач doctor дәрігер
2212-neonatologist | Q | A | Neonatologist | Неонатолог | Неонатолог | врач doctor дәрігер
2212-endocrinologist | Q | A | Endocrinologist | Эндокринолог | Эндокринолог | врач doctor дәрігер
2212-anaesthesiologist | Q | A | Anaesthesiologist (intensive care) | Анестезиолог-реаниматолог | Анестезиолог-реаниматолог | anesthesiologist врач doctor дәрігер
2212-obstetrician-gynaecologist | Q | A | Obstetrician-gynaecologist | Акушер-гинеколог | Акушер-гинеколог | gynecologist врач doctor дәрігер
2212-paediatrician | Q | A | Paediatrician | Педиатр | Педиатр | pediatrician врач doctor балалар дәрігері
2212-radiology-diagnostician | Q | A | Diagnostic radiologist | Врач лучевой диагностики | Сәулелік диагностика дәрігері | radiologist рентгенолог doctor
2250-veterinarian | Q | B | Veterinarian | Ветеринарный врач | Ветеринар дәрігер | мал дәрігері
2212-cardiologist | Q | C | Cardiologist | Кардиолог | Кардиолог | врач doctor дәрігер
2212-cardiac-surgeon | Q | C | Cardiac surgeon | Кардиохирург | Кардиохирург | врач doctor дәрігер
2212-surgeon | Q | C | Surgeon | Хирург | Хирург | врач doctor дәрігер
2212-psychiatrist | Q | C | Psychiatrist | Психиатр | Психиатр | врач doctor дәрігер
2211-general-practitioner | Q | C | General practitioner | Врач общей практики | Жалпы практика дәрігері | терапевт therapist doctor
2221-nurse | Q | C | Nurse | Медицинская сестра (медбрат) | Мейіргер | медсестра medsestra медбике
2222-midwife | Q | C | Midwife | Акушер (акушерка) | Акушер | акушерка
2261-dentist | Q | C | Dentist | Врач-стоматолог | Стоматолог дәрігер | тіс дәрігері зубной doctor
2262-pharmacist | Q | C | Pharmacist | Фармацевт, провизор | Фармацевт, провизор | дәріханашы
2264-physiotherapist | Q | C | Physiotherapist | Физиотерапевт, реабилитолог | Физиотерапевт, оңалту маманы | rehabilitation
2212-sports-physician | Q | C | Sports physician | Врач спортивной медицины | Спорт медицинасы дәрігері | doctor
2212-epidemiologist | Q | C | Epidemiologist | Эпидемиолог | Эпидемиолог | doctor
3212-laboratory-technician | Q | C | Medical laboratory technician | Медицинский лаборант | Медициналық зертханашы |
`,
  industry: `
2145-pharmaceutical-process-engineer | C | A | Pharmaceutical process engineer | Инженер-технолог фармацевтического производства | Фармацевтика өндірісінің инженер-технологы |
2144-aviation-engineer | C | A | Aviation engineer | Авиационный инженер | Авиация инженері | aircraft ұшақ
2144-space-systems-engineer | C | A | Space systems engineer | Инженер космических систем | Ғарыш жүйелерінің инженері | satellite спутник
2152-laser-equipment-engineer | C | A | Laser equipment engineer | Инженер по лазерной технике | Лазерлік техника инженері |
2146-oil-gas-engineer | B | B | Oil and gas production engineer | Инженер по добыче нефти и газа | Мұнай-газ өндіру инженері | petroleum нефтяник мұнайшы
2145-chemical-engineer | C | B | Chemical engineer | Инженер-химик | Инженер-химик |
2144-ship-mechanic-shipbuilder | C | B | Ship mechanic, shipbuilding engineer | Судовой механик, инженер-судостроитель | Кеме механигі, кеме жасау инженері |
2165-surveyor | M | B | Geodetic surveyor | Геодезист | Геодезист | маркшейдер cartographer
2132-agronomist | A | B | Agronomist | Агроном | Агроном | ауыл шаруашылығы
2114-geologist | B | B | Geologist | Геолог | Геолог |
2146-mining-engineer | B | C | Mining engineer | Горный инженер | Тау-кен инженері |
2146-metallurgist | C | C | Metallurgical engineer | Инженер-металлург | Инженер-металлург |
2151-electrical-power-engineer | D | C | Electrical power engineer | Инженер-энергетик | Инженер-энергетик | электрик
2151-renewable-energy-engineer | D | C | Renewable energy engineer | Инженер по возобновляемым источникам энергии | Жаңартылатын энергия көздерінің инженері | solar wind ВИЭ
2152-automation-engineer | C | C | Automation engineer | Инженер по автоматизации | Автоматтандыру инженері | АСУ ТП robotics робототехника
2142-civil-engineer | F | C | Civil engineer | Инженер-строитель | Құрылыс инженері | construction
2144-mechanical-engineer | C | C | Mechanical engineer | Инженер-механик | Инженер-механик |
2149-welding-engineer | C | C | Welding engineer | Инженер по сварке | Дәнекерлеу инженері | сварщик дәнекерлеуші welder
7223-cnc-machinist | C | C | CNC machinist | Оператор станков с ЧПУ | СББ станоктарының операторы | токарь
2145-food-technologist | C | C | Food technologist | Технолог пищевого производства | Тамақ өндірісінің технологы |
2161-architect | F | C | Building architect | Архитектор (здания и сооружения) | Ғимарат сәулетшісі |
`,
  it: `
2522-it-infrastructure-architect | J | A | IT infrastructure architect | Архитектор ИТ-инфраструктуры | IT-инфрақұрылым сәулетшісі | АТ devops system administrator
2512-software-architect | J | A | Software architect | Архитектор программного обеспечения | Бағдарламалық қамтылым сәулетшісі |
2512-software-developer | J | A | Software developer | Разработчик программного обеспечения | Бағдарламалық қамтылым әзірлеуші | programmer программист бағдарламашы coder engineer
2514-mobile-app-developer | J | A | Mobile app developer | Разработчик мобильных приложений | Мобильді қосымша әзірлеуші | android ios программист programmer
2513-game-developer | J | A | Game developer | Разработчик игр | Ойын әзірлеуші | gamedev
2512-ai-engineer | J | A | AI engineer | Инженер по искусственному интеллекту | Жасанды интеллект инженері | machine learning ML ИИ нейросети
2521-big-data-specialist | J | A | Big data specialist | Специалист по большим данным | Үлкен деректер маманы | data engineer scientist
2529-cybersecurity-specialist | J | A | Cybersecurity specialist | Специалист по кибербезопасности | Киберқауіпсіздік маманы | information security информационная безопасность
2513-web-developer | J | C | Web developer | Веб-разработчик | Веб-әзірлеуші | frontend backend программист programmer
2519-test-engineer | J | C | Software test engineer | Инженер по тестированию | Тестілеу инженері | QA тестировщик
2511-systems-analyst | J | C | Systems analyst | Системный аналитик | Жүйелік талдаушы |
2523-network-engineer | J | C | Network engineer | Сетевой инженер | Желі инженері | telecom
`,
  sport: `
3422-sports-coach | R | C | Sports coach | Тренер | Жаттықтырушы | trainer бапкер
3421-athlete | R | C | Professional athlete | Профессиональный спортсмен | Спортшы |
3422-national-team-coach | R | C | National team coach | Тренер национальной сборной | Ұлттық құрама жаттықтырушысы | бапкер
3422-sports-referee | R | C | Sports referee | Спортивный судья | Спорт төрешісі | judge арбитр
3422-para-sports-coach | R | C | Para sports coach | Тренер по адаптивному спорту | Бейімделген спорт жаттықтырушысы | paralympic
3423-fitness-instructor | R | C | Fitness instructor | Инструктор по фитнесу | Фитнес нұсқаушысы |
2634-sports-psychologist | R | C | Sports psychologist | Спортивный психолог | Спорт психологы |
3422-children-sports-coach | R | C | Children’s and youth sports coach | Тренер-преподаватель ДЮСШ | БЖСМ жаттықтырушы-оқытушысы | youth
3421-chess-player | R | C | Chess player | Шахматист | Шахматшы |
`,
  culture: `
2166-graphic-designer | R | A | Graphic designer | Графический дизайнер | Графикалық дизайнер |
2651-illustrator | R | A | Illustrator | Иллюстратор | Иллюстратор | artist художник суретші
3521-sound-engineer | R | A | Sound engineer | Звукорежиссёр | Дыбыс режиссёрі |
2654-video-editor | R | A | Video editor | Режиссёр монтажа | Бейнемонтаж режиссёрі | montage монтажёр
2652-musician | R | C | Musician | Музыкант | Музыкант | kobyz dombra домбыра қобыз күйші
2652-conductor | R | C | Conductor | Дирижёр | Дирижёр |
2652-singer | R | C | Singer | Певец (певица) | Әнші |
2653-choreographer | R | C | Choreographer | Хореограф, балетмейстер | Хореограф, балетмейстер | dancer биші
2654-director | R | C | Stage and film director | Режиссёр театра и кино | Театр және кино режиссёрі |
2655-actor | R | C | Actor | Актёр | Актёр |
2651-sculptor-painter | R | C | Painter, sculptor | Художник, скульптор | Суретші, мүсінші | artist
2621-museum-curator | R | C | Museum curator | Хранитель музейных фондов | Музей қорын сақтаушы | archivist архивист
2621-restorer | R | C | Conservator-restorer | Художник-реставратор | Суретші-реставратор |
7313-jeweller-craftsperson | R | C | Jeweller, traditional craftsperson | Ювелир, мастер народных ремёсел | Зергер, халық қолөнерінің шебері | craft handicraft
2641-writer-translator | R | C | Writer, literary translator | Писатель, литературный переводчик | Жазушы, көркем аудармашы | ақын поэт poet
`,
} as const;
