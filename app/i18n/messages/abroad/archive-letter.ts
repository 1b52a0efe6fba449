import type { Place } from '#app/domain/origin/tree';
import type { Words } from '../../words';
import type { letter } from '../en/lineage-letter';

/** A letter to an archive in the language of its country: the letter itself, and who the person is to whoever asks. */
export interface LetterWords extends Omit<Words<typeof letter>, 'page'> {
  place: Readonly<Record<Place, string>>;
}

export const archiveLetterAbroad = {
  de: {
    title: 'Antrag auf eine Abschrift aus einem Personenstandsregister',
    to: 'An (Archiv oder Standesamt)',
    from: 'Antragstellerin oder Antragsteller',
    name: 'Name',
    nameInPassport: 'Name laut Reisepass',
    birthDate: 'Geburtsdatum',
    citizenship: 'Staatsangehörigkeit',
    address: 'Anschrift',
    phone: 'Telefon',
    email: 'E-Mail',
    ask: 'Ich bitte um eine beglaubigte Abschrift der unten bezeichneten Eintragung oder um einen Auszug daraus.',
    purpose:
      'Sie dient dem Nachweis meiner kasachischen Herkunft gegenüber den Behörden der Republik Kasachstan. Mit der genannten Person bin ich in gerader Linie verwandt.',
    wanted: 'Gewünschte Eintragung',
    record: {
      link: 'Geburtseintrag oder Familienregister mit dem Kind und diesem Elternteil',
      entry: 'Eintragung, aus der die Volkszugehörigkeit dieser Person hervorgeht',
      both: 'Geburtseintrag oder Familienregister mit dem Kind, diesem Elternteil und der Volkszugehörigkeit',
    },
    person: 'Gesuchte Person',
    nameInRecord: 'Mögliche Schreibweise des Namens im Register',
    birthYear: 'Geburtsjahr',
    birthPlace: 'Geburtsort',
    kinship: 'Verwandtschaft zu mir',
    child: 'Kind dieser Person',
    shows: 'Aus der Abschrift sollten hervorgehen',
    show: {
      parents: 'die Namen beider Eltern',
      nationality: 'die Volkszugehörigkeit laut Eintragung',
      number: 'Nummer und Datum der Eintragung',
      stamp: 'Siegel, Unterschrift und Bezeichnung der Behörde',
    },
    notFound:
      'Gibt es keine solche Eintragung, bitte ich um eine Bescheinigung, welche Jahrgänge und Orte durchgesehen wurden, und um Angabe des Archivs, das sie verwahren könnte.',
    fee: 'Fällt eine Gebühr an, bitte ich um Mitteilung der Höhe und der Zahlungsweise aus dem Ausland.',
    enclosed: 'Anlagen: Kopien meines Reisepasses und der Urkunden über die Verwandtschaft.',
    date: 'Datum',
    signature: 'Unterschrift',
    place: {
      father: 'Vater',
      mother: 'Mutter',
      'father-father': 'Großvater (Vater des Vaters)',
      'father-mother': 'Großmutter (Mutter des Vaters)',
      'mother-father': 'Großvater (Vater der Mutter)',
      'mother-mother': 'Großmutter (Mutter der Mutter)',
      'father-father-father': 'Urgroßvater (Vater des Vaters des Vaters)',
      'father-father-mother': 'Urgroßmutter (Mutter des Vaters des Vaters)',
      'father-mother-father': 'Urgroßvater (Vater der Mutter des Vaters)',
      'father-mother-mother': 'Urgroßmutter (Mutter der Mutter des Vaters)',
      'mother-father-father': 'Urgroßvater (Vater des Vaters der Mutter)',
      'mother-father-mother': 'Urgroßmutter (Mutter des Vaters der Mutter)',
      'mother-mother-father': 'Urgroßvater (Vater der Mutter der Mutter)',
      'mother-mother-mother': 'Urgroßmutter (Mutter der Mutter der Mutter)',
    },
  },
  tr: {
    title: 'Nüfus kaydı örneği talebi',
    to: 'Gideceği makam (arşiv veya nüfus müdürlüğü)',
    from: 'Başvuran',
    name: 'Adı soyadı',
    nameInPassport: 'Pasaporttaki adı soyadı',
    birthDate: 'Doğum tarihi',
    citizenship: 'Vatandaşlığı',
    address: 'Adresi',
    phone: 'Telefonu',
    email: 'E-posta adresi',
    ask: 'Aşağıda belirtilen kaydın onaylı bir örneğinin veya kayıttan bir özetin tarafıma verilmesini arz ederim.',
    purpose:
      'Bu belgeyi, Kazakistan Cumhuriyeti makamlarına Kazak kökenli olduğumu kanıtlamak için istiyorum. Adı geçen kişi üstsoyumdandır.',
    wanted: 'İstenen kayıt',
    record: {
      link: 'Çocuğun ve bu ebeveynin birlikte yer aldığı doğum kaydı veya aile nüfus kaydı',
      entry: 'Bu kişinin milliyetinin belirtildiği kayıt',
      both: 'Çocuğun ve bu ebeveynin birlikte yer aldığı, milliyetin de belirtildiği doğum kaydı veya aile nüfus kaydı',
    },
    person: 'Kaydı istenen kişi',
    nameInRecord: 'Adının kayıtta geçebileceği biçim',
    birthYear: 'Doğum yılı',
    birthPlace: 'Doğum yeri',
    kinship: 'Bana yakınlığı',
    child: 'Bu kişinin çocuğu',
    shows: 'Kayıt örneğinde şunların yer almasını rica ederim',
    show: {
      parents: 'anne ve babanın adları',
      nationality: 'kayda geçtiği biçimiyle milliyet',
      number: 'kaydın numarası ve tarihi',
      stamp: 'makamın adı, mühür ve imza',
    },
    notFound:
      'Böyle bir kayıt bulunamazsa, hangi yılların ve yerlerin tarandığının yazılı olarak belgelenmesini ve kaydı saklıyor olabilecek arşivin bildirilmesini rica ederim.',
    fee: 'Ücret alınıyorsa, tutarının ve yurt dışından nasıl ödenebileceğinin bildirilmesini rica ederim.',
    enclosed: 'Ekler: pasaportumun fotokopisi ve yakınlığı gösteren belgelerin fotokopileri.',
    date: 'Tarih',
    signature: 'İmza',
    place: {
      father: 'Babam',
      mother: 'Annem',
      'father-father': 'Dedem (babamın babası)',
      'father-mother': 'Babaannem (babamın annesi)',
      'mother-father': 'Dedem (annemin babası)',
      'mother-mother': 'Anneannem (annemin annesi)',
      'father-father-father': 'Babamın babasının babası',
      'father-father-mother': 'Babamın babasının annesi',
      'father-mother-father': 'Babamın annesinin babası',
      'father-mother-mother': 'Babamın annesinin annesi',
      'mother-father-father': 'Annemin babasının babası',
      'mother-father-mother': 'Annemin babasının annesi',
      'mother-mother-father': 'Annemin annesinin babası',
      'mother-mother-mother': 'Annemin annesinin annesi',
    },
  },
} as const satisfies Record<string, LetterWords>;
export type LanguageAbroad = keyof typeof archiveLetterAbroad;
