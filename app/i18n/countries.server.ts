import { createRequire } from 'node:module';
import { type Language, type Locale, languageOf } from './locales';
import { inScript } from './script';

type Names = Record<string, string | string[]>;

// `require`, because Node reads JSON of a package only so without an import attribute.
const load = createRequire(import.meta.url);
const codes = load('i18n-iso-countries/codes.json') as [string, string, ...unknown[]][];
const listed = (language: Language) =>
  (load(`i18n-iso-countries/langs/${language}.json`) as { countries: Names }).countries;

/** Where the list is colloquial, outdated or lengthy: the names state bodies in Kazakhstan write. */
const corrections: Record<Language, Record<string, string>> = {
  kk: {
    CD: 'Конго Демократиялық Республикасы',
    CZ: 'Чехия',
    EG: 'Египет',
    GB: 'Ұлыбритания',
    KP: 'Корея Халық Демократиялық Республикасы',
    KR: 'Корея Республикасы',
    MK: 'Солтүстік Македония',
    MM: 'Мьянма',
    PG: 'Папуа – Жаңа Гвинея',
    PS: 'Палестина',
    SZ: 'Эсватини',
    UM: 'АҚШ-тың кіші сыртқы аралдары',
    US: 'Америка Құрама Штаттары (АҚШ)',
    ZA: 'Оңтүстік Африка Республикасы (ОАР)',
  },
  ru: {
    AE: 'Объединённые Арабские Эмираты (ОАЭ)',
    CF: 'Центральноафриканская Республика',
    CN: 'Китай',
    EH: 'Западная Сахара',
    KG: 'Кыргызстан',
    KP: 'Корейская Народно-Демократическая Республика (КНДР)',
    MD: 'Молдова',
    PG: 'Папуа – Новая Гвинея',
    PS: 'Палестина',
    RU: 'Россия',
    TM: 'Туркменистан',
    TW: 'Тайвань',
    US: 'Соединённые Штаты Америки (США)',
    ZA: 'Южно-Африканская Республика (ЮАР)',
  },
  en: {
    BN: 'Brunei',
    CD: 'Congo (Democratic Republic)',
    CG: 'Congo (Republic)',
    CI: 'Côte d’Ivoire',
    CN: 'China',
    CZ: 'Czechia',
    FK: 'Falkland Islands',
    FM: 'Micronesia',
    GM: 'Gambia',
    IR: 'Iran',
    LA: 'Laos',
    MD: 'Moldova',
    MK: 'North Macedonia',
    NL: 'Netherlands',
    PS: 'Palestine',
    RU: 'Russia',
    SY: 'Syria',
    TW: 'Taiwan',
    TZ: 'Tanzania',
    US: 'United States of America',
    VA: 'Vatican City',
    VG: 'British Virgin Islands',
    VI: 'United States Virgin Islands',
  },
};

/** Codes a passport may carry that name no country: ICAO 9303-3. */
const withoutCountry: Record<Language, Record<string, string>> = {
  kk: { XXA: 'Азаматтығы жоқ адам', XXB: 'Босқын', XXC: 'Босқын (басқа негіз)', XXX: 'Азаматтығы анықталмаған' },
  ru: {
    XXA: 'Лицо без гражданства',
    XXB: 'Беженец',
    XXC: 'Беженец (иное основание)',
    XXX: 'Гражданство не определено',
  },
  en: { XXA: 'Stateless person', XXB: 'Refugee', XXC: 'Refugee (other grounds)', XXX: 'Nationality not determined' },
};

export interface Country {
  /** ISO 3166-1, three letters. */
  code: string;
  name: string;
}

const tables = new Map<Locale, ReadonlyMap<string, string>>();

function namesIn(locale: Locale): ReadonlyMap<string, string> {
  const known = tables.get(locale);
  if (known) return known;
  const language = languageOf(locale);
  const names = listed(language);
  const made = new Map<string, string>();
  for (const [two, three] of codes) {
    const name = corrections[language][two] ?? names[two];
    const first = Array.isArray(name) ? name[0] : name;
    // Passports and most lists write Kosovo XKX; the package has XKK.
    if (first) made.set(two === 'XK' ? 'XKX' : three, inScript(locale, first));
  }
  tables.set(locale, made);
  return made;
}

/** The country's name; an unknown code is given back as it is. */
export const countryName = (locale: Locale, iso3: string): string =>
  namesIn(locale).get(iso3) ?? inScript(locale, withoutCountry[languageOf(locale)][iso3] ?? iso3);

/** The country's name in a language the portal does not speak otherwise. */
export function countryNameAbroad(language: string, iso3: string): string {
  const two = [...codes].find(([, three]) => three === iso3)?.[0];
  return (two && new Intl.DisplayNames([language], { type: 'region' }).of(two)) ?? countryName('en', iso3);
}

/** All countries in the alphabetical order of the language. */
export function countries(locale: Locale): Country[] {
  const { compare } = new Intl.Collator(languageOf(locale));
  return [...namesIn(locale)].map(([code, name]) => ({ code, name })).sort((a, b) => compare(a.name, b.name));
}

/** Where most applicants come from, for the top of a long list. */
export const frequentCountries: readonly string[] = [
  'CHN',
  'MNG',
  'UZB',
  'RUS',
  'TUR',
  'IRN',
  'DEU',
  'KGZ',
  'TKM',
  'AFG',
];
