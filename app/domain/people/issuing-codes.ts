import { countryCodes } from './country-codes';

// Germany as D; British nationals; organisations; persons without a nationality; Kosovo; withdrawn codes still in old
// papers; Utopia of the specimens.
const icao =
  'D GBD GBN GBO GBP GBS EUE UNA UNK UNO XBA XCC XCE XCO XDC XEC XES XIM XMP XOM XPO XXA XXB XXC XXX RKS ANT NTZ UTO';

/** Codes of states, organisations and persons in machine-readable zones: ISO 3166-1 and ICAO Doc 9303-3, section 5. */
export const issuingCodes: ReadonlySet<string> = new Set(
  [...countryCodes, ...icao.split(' ')].filter((code) => code !== 'XKX'),
);

/** The code our lists of countries use for a code of the zone: Germany, Kosovo and British nationals differ. */
export function countryOfIssuingCode(code: string): string {
  if (code === 'D') return 'DEU';
  if (code === 'RKS') return 'XKX';
  return code.startsWith('GB') ? 'GBR' : code;
}
