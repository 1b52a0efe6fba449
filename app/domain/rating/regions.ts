/**
 * The 20 places of arrival: 17 regions and three cities (ISO 3166-2).
 * `paper`: northern, eastern and central regions (the model, section 4). `law`: regions of resettlement of kandas of 2026.
 */
export interface Region {
  code: string;
  kk: string;
  ru: string;
  en: string;
  labourDeficient: { paper: boolean; law: boolean };
}

const both = { paper: true, law: true };
const paperOnly = { paper: true, law: false };
const neither = { paper: false, law: false };

export const regions: readonly Region[] = [
  { code: 'KZ-71', kk: 'Астана қаласы', ru: 'город Астана', en: 'Astana city', labourDeficient: neither },
  { code: 'KZ-75', kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty city', labourDeficient: neither },
  { code: 'KZ-79', kk: 'Шымкент қаласы', ru: 'город Шымкент', en: 'Shymkent city', labourDeficient: neither },
  { code: 'KZ-10', kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region', labourDeficient: both },
  { code: 'KZ-11', kk: 'Ақмола облысы', ru: 'Акмолинская область', en: 'Akmola Region', labourDeficient: both },
  { code: 'KZ-15', kk: 'Ақтөбе облысы', ru: 'Актюбинская область', en: 'Aktobe Region', labourDeficient: neither },
  { code: 'KZ-19', kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty Region', labourDeficient: neither },
  { code: 'KZ-23', kk: 'Атырау облысы', ru: 'Атырауская область', en: 'Atyrau Region', labourDeficient: both },
  {
    code: 'KZ-27',
    kk: 'Батыс Қазақстан облысы',
    ru: 'Западно-Казахстанская область',
    en: 'West Kazakhstan Region',
    labourDeficient: both,
  },
  { code: 'KZ-31', kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl Region', labourDeficient: neither },
  { code: 'KZ-33', kk: 'Жетісу облысы', ru: 'область Жетісу', en: 'Zhetysu Region', labourDeficient: neither },
  {
    code: 'KZ-35',
    kk: 'Қарағанды облысы',
    ru: 'Карагандинская область',
    en: 'Karaganda Region',
    labourDeficient: paperOnly,
  },
  { code: 'KZ-39', kk: 'Қостанай облысы', ru: 'Костанайская область', en: 'Kostanay Region', labourDeficient: both },
  {
    code: 'KZ-43',
    kk: 'Қызылорда облысы',
    ru: 'Кызылординская область',
    en: 'Kyzylorda Region',
    labourDeficient: neither,
  },
  {
    code: 'KZ-47',
    kk: 'Маңғыстау облысы',
    ru: 'Мангистауская область',
    en: 'Mangystau Region',
    labourDeficient: neither,
  },
  { code: 'KZ-55', kk: 'Павлодар облысы', ru: 'Павлодарская область', en: 'Pavlodar Region', labourDeficient: both },
  {
    code: 'KZ-59',
    kk: 'Солтүстік Қазақстан облысы',
    ru: 'Северо-Казахстанская область',
    en: 'North Kazakhstan Region',
    labourDeficient: both,
  },
  {
    code: 'KZ-61',
    kk: 'Түркістан облысы',
    ru: 'Туркестанская область',
    en: 'Turkistan Region',
    labourDeficient: neither,
  },
  { code: 'KZ-62', kk: 'Ұлытау облысы', ru: 'область Ұлытау', en: 'Ulytau Region', labourDeficient: paperOnly },
  {
    code: 'KZ-63',
    kk: 'Шығыс Қазақстан облысы',
    ru: 'Восточно-Казахстанская область',
    en: 'East Kazakhstan Region',
    labourDeficient: both,
  },
];

const byCode = new Map(regions.map((region) => [region.code, region]));

export const regionNamed = (code: string): Region | undefined => byCode.get(code);
export const isRegion = (code: string) => byCode.has(code);

export const labourDeficientRegions = (family: 'paper' | 'law'): string[] =>
  regions.filter((region) => region.labourDeficient[family]).map((region) => region.code);
