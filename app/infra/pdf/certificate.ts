import type { DayOrYear, PlainDate } from '#app/domain/basics/plain-date';
import type { PermitKind } from '#app/domain/permits/permit';
import type { Language } from '#app/i18n/locales';

/** Kazakh in Latin or Arabic letters, or the name in the Arabic letters of the holder's own papers. */
export const thirdScripts = ['latn', 'arab', 'original'] as const;
export type ThirdScript = (typeof thirdScripts)[number];

/** The same words in every language of the certificate, such as a region's name. */
export type InEveryLanguage = Readonly<Record<Language, string>>;

export type CertificateRoute = 'professional' | 'business' | 'listed' | 'exceptional';
export type Right =
  | 'entry'
  | 'visit'
  | 'stay'
  | 'live'
  | 'residence'
  | 'work'
  | 'business'
  | 'property'
  | 'finance'
  | 'projects';
export type Exclusion = 'vote' | 'stand' | 'referendum' | 'service';

/** When the permit counts. A residence permit granted with a visa has no days before its holder arrives. */
export type Validity =
  | {
      readonly from: PlainDate;
      readonly until: PlainDate;
      /** Shown when later than `until`: the passport ends first, the right outlives this certificate. */
      readonly entitledUntil?: PlainDate;
    }
  | { readonly onArrival: { /** Null where the term depends on somebody else’s. */ readonly years: number | null } };

/** Everything a certificate shows. All days are inclusive; the holder's words are drawn as they are given. */
export interface CertificateFacts {
  readonly kind: PermitKind;
  /** Grouped for the eye (`formatPermitNumber`), check characters included. */
  readonly number: string;
  readonly holder: {
    readonly kazakhName: string;
    /** As in the passport's machine-readable zone. */
    readonly latinName: string;
    readonly birthDate: DayOrYear;
    readonly citizenship: InEveryLanguage;
    /** Only the last four characters are ever drawn. */
    readonly passportNumber: string;
    /** The name in the script the holder asked for besides. */
    readonly third?: { readonly script: ThirdScript; readonly name: string };
    /** The bytes of an image of any common kind; cut to 35×45 mm. */
    readonly photo?: Uint8Array;
  };
  readonly route: CertificateRoute;
  /** Occupation, or field of the business. */
  readonly field?: InEveryLanguage;
  readonly regions: readonly InEveryLanguage[];
  readonly issuedOn: PlainDate;
  readonly validity: Validity;
  readonly rights: readonly Right[];
  readonly exclusions: readonly Exclusion[];
  /** Set by the decision, beyond those every certificate of this kind carries. */
  readonly conditions?: readonly InEveryLanguage[];
  readonly decisionNumber: string;
  readonly ruleSet: string;
  /** What the QR code holds; printed without its fragment. */
  readonly verifyUrl: string;
  /** Marks the sheet as a sample without legal force. */
  readonly demo?: boolean;
}

/** What each permit gives: the paper of 2023 for the card; the visa and the residence permit are granted together. */
export const rightsOf: Readonly<Record<PermitKind, readonly Right[]>> = {
  card: ['entry', 'stay', 'work', 'business', 'property', 'finance', 'projects'],
  visa: ['visit', 'residence', 'work'],
  residence: ['live', 'work', 'business', 'property', 'finance'],
  dependant: ['live', 'property', 'finance'],
};

/** No permit gives political rights. */
export const standardExclusions: readonly Exclusion[] = ['vote', 'stand', 'referendum', 'service'];

/** `N12345678` → `5678`: short numbers show less, never all. */
export const endingOf = (passportNumber: string) => {
  const characters = [...passportNumber.replace(/\s/g, '')];
  const shown = Math.min(4, Math.floor(characters.length / 2));
  return characters.slice(characters.length - shown).join('');
};
