import type { Words } from '../../words';
import type { api as enApi } from '../en/api';

export const api: Words<typeof enApi> = {
  problem: {
    'not-json': 'Сұраудың мазмұны JSON емес',
    'not-json-type': 'Сұраудың мазмұнын application/json түрінде, сығымдамай жіберіңіз',
    'not-found': 'Бұл мекенжайда ештеңе жоқ',
    'method-not-allowed': 'Бұл мекенжай мұндай әдісті қабылдамайды',
    'too-large': 'Сұраудың мазмұны тым үлкен',
    'invalid-request': 'Кейбір өрістерді қабылдау мүмкін емес',
    'too-many': 'Сұрау тым көп: кейінірек қайталаңыз',
    failed: 'Портал жағынан қате шықты',
    unavailable: 'Қызмет уақытша қолжетімсіз: сәл кейінірек қайталаңыз',
  },
  field: {
    missing: 'Бұл өріс міндетті.',
    'unknown-name': 'Мұндай атауы бар өріс жоқ.',
    'wrong-value': 'Бұл мән қабылданбайды.',
    'not-a-number': 'Сан көрсетіңіз.',
    'not-whole': 'Бүтін сан көрсетіңіз.',
    'not-text': 'Мәтін көрсетіңіз.',
    'not-yes-no': 'true немесе false деп көрсетіңіз.',
    'not-a-list': 'Тізім көрсетіңіз.',
    'not-an-object': 'Нысан (object) көрсетіңіз.',
    'not-a-date': 'Нақты күнді ЖЖЖЖ-АА-КК түрінде көрсетіңіз.',
    'not-in-list': 'Қабылданатын мәндер: {values}.',
    'at-least': 'Ең кіші мән: {min}.',
    'at-most': 'Ең үлкен мән: {max}.',
    'too-many': 'Элементтердің ең көп саны: {max}.',
    'unknown-country': 'Елді үш әріпті кодымен көрсетіңіз (ISO 3166-1 alpha-3).',
    'unknown-occupation': 'Рейтингте мұндай коды бар кәсіп жоқ.',
    'unknown-region': 'Қазақстан өңірін кодымен көрсетіңіз (ISO 3166-2).',
    'unknown-rule-set': 'Бұл бағдарламада мұндай нұсқадағы қағидалар жоқ.',
  },
};
