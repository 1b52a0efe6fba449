import type { Words } from '../../words';
import type { api as enApi } from '../en/api';

export const api: Words<typeof enApi> = {
  problem: {
    'not-json': 'Тело запроса — не JSON',
    'not-json-type': 'Отправьте тело запроса как application/json, без сжатия',
    'not-found': 'По этому адресу ничего нет',
    'method-not-allowed': 'Этот адрес не принимает такой метод',
    'too-large': 'Тело запроса слишком велико',
    'invalid-request': 'Некоторые поля не могут быть приняты',
    'too-many': 'Слишком много запросов: повторите позже',
    failed: 'На стороне портала произошла ошибка',
    unavailable: 'Сервис временно недоступен: повторите немного позже',
  },
  field: {
    missing: 'Это поле обязательно.',
    'unknown-name': 'Поля с таким названием нет.',
    'wrong-value': 'Это значение не принимается.',
    'not-a-number': 'Укажите число.',
    'not-whole': 'Укажите целое число.',
    'not-text': 'Укажите текст.',
    'not-yes-no': 'Укажите true или false.',
    'not-a-list': 'Укажите список.',
    'not-an-object': 'Укажите объект.',
    'not-a-date': 'Укажите существующую дату в виде ГГГГ-ММ-ДД.',
    'not-in-list': 'Допустимые значения: {values}.',
    'at-least': 'Наименьшее допустимое значение: {min}.',
    'at-most': 'Наибольшее допустимое значение: {max}.',
    'too-many': 'Наибольшее допустимое число элементов: {max}.',
    'unknown-country': 'Укажите страну трёхбуквенным кодом (ISO 3166-1 alpha-3).',
    'unknown-occupation': 'В рейтинге нет профессии с таким кодом.',
    'unknown-region': 'Укажите регион Казахстана его кодом (ISO 3166-2).',
    'unknown-rule-set': 'У этой программы нет правил такой версии.',
  },
};
