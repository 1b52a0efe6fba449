import type { MessageTree } from '../../words';

/** Where the nationality stands, country by country, and who gives copies. Practice, not law. */
export const country = {
  CHN: {
    where:
      'The resident identity card and the household register (hukou) show the nationality 哈萨克 (Kazakh). The pages of parents in the same register count, too.',
    body: 'The police station of the place of registration gives an extract from the household register; the county archive keeps registers that are closed; a notary’s office certifies kinship.',
  },
  MNG: {
    where:
      'The civil register notes the yastan (people) as Kazakh. The birth certificate and the extract from the register show it.',
    body: 'The state registration office of the aimag, for example of Bayan-Ölgii; older registers are in the archive of the aimag.',
  },
  UZB: {
    where:
      'A birth certificate names the nationality of both parents. Passports of the older kind named the holder’s own.',
    body: 'The civil registry office (FHDYo, formerly ZAGS) of the district; for older records, the archive of civil records of the region.',
  },
  RUS: {
    where:
      'Today’s passport has no such line. Birth certificates of the Soviet time name the nationality of both parents; newer ones name it when the parents asked for it.',
    body: 'The civil registry office (ZAGS) that made the record, or the regional archive of ZAGS; for older books, the state archive of the region.',
  },
  KGZ: {
    where:
      'A birth certificate names the nationality of both parents. Passports of the older kind named the holder’s own.',
    body: 'The civil registry office or a public service centre; for older records, the archive of civil records.',
  },
  TKM: {
    where: 'A birth certificate names the nationality of both parents.',
    body: 'The civil registry office (ZAGS) of the district. The embassy of Kazakhstan can forward a request.',
  },
  TUR: {
    where:
      'State papers do not name a nationality. The register of the family shows parents, grandparents and where they were born, such as Altay or East Turkistan.',
    body: 'The population office (nüfus müdürlüğü), also through e-Devlet: ask for the extract with all events (vukuatlı). Files of the settlement of the 1950s are in the state archives.',
  },
  IRN: {
    where: 'State papers do not name a nationality. The birth booklet (shenasnameh) shows the parents.',
    body: 'The civil registration office (Sabt-e Ahval) of the town.',
  },
  AFG: {
    where: 'The tazkira shows the people (qawm). In the older paper tazkira, father and grandfather are named as well.',
    body: 'The statistics and information authority (NSIA), or the embassy or a consulate of Afghanistan.',
  },
  DEU: {
    where: 'State papers do not name a nationality. The register of births shows the parents.',
    body: 'The register office (Standesamt) of the place of birth: ask for a certified copy from the register. Papers of your parents come from the country they came from.',
  },
  KAZ: {
    where: 'A birth record made in Kazakhstan names the nationality of both parents.',
    body: 'A registry office in any public service centre, or the state archive of the region. Kazakhs who left in the 1920s and 1930s often stand in its books.',
  },
  other: {
    where: 'Look at birth certificates of yourself and of your parents: many name the nationality of the parents.',
    body: 'The office that keeps the register of births of the place, or the state archive of the region.',
  },
} as const satisfies MessageTree;

export const trap = {
  pinyin:
    'A Chinese passport spells the name by its Chinese sound (Ержан → YEERJIANG). That is the same name: write it as the paper has it and, beside it, in Kazakh.',
  'no-surname':
    'Where there is no surname, the father’s name stands after the given name. Leave nothing out and add nothing.',
  'father-as-surname':
    'In Mongolia the father’s name stands where others have a surname: it changes with every generation.',
  'arabic-letters': 'Type names in Arabic letters as they stand; we read them. A paid transcription is not needed.',
  'latin-letters': 'Local spelling may change letters (ý, c, ş, sh, w). It is not another name.',
  'other-cyrillic': 'Letters such as ә, қ, ғ, ұ, і may have been replaced by others. It is not another name.',
  'russian-endings': 'Endings such as -ov, -ova, -ovich may have been added or dropped. It is not another name.',
  'year-by-age': 'An old tazkira gives the age, not the date of birth. Write the year it comes to.',
  'persian-calendar': 'Years may be those of the Persian calendar: add 621, for example 1340 is 1961.',
  'adopted-surname': 'Families took a new surname when they settled. The record of that is the link between the names.',
  'renamed-places': 'Districts and towns were renamed. Write the name of the time; we know the new one.',
  'recorded-otherwise':
    'In some decades Kazakhs were entered as another people. An older record of a parent or grandparent may be right.',
} as const satisfies MessageTree;

export const instead = {
  'older-papers':
    'Older papers of the family: identity papers, military cards or household books of parents and grandparents.',
  'soviet-archive': 'An archive’s extract from a birth record of the Soviet time: it names the nationality.',
  'kinship-notary': 'A notary’s certificate of kinship, where no register shows parent and child together.',
  'personal-file': 'A copy from a school’s or workplace’s personal file that states parents and nationality.',
  association:
    'A letter of the Kazakh cultural association. It does not prove origin alone; the commission takes it into account.',
  consulate: 'Confirmation by the consulate or another competent body of your country.',
  'kazakhstan-archive':
    'Records kept in Kazakhstan, if the family lived there: the archive of the region answers from abroad, too.',
  commission: 'The regional commission: it looks at everything together, also at a family’s genealogy (shezhire).',
} as const satisfies MessageTree;
