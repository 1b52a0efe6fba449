import type { Words } from '../../words';
import type { decidingLetters as en } from '../en/letters-deciding';

export const decidingLetters: Words<typeof en> = {
  'hearing-booked': {
    subject: 'Ваше заслушивание: заявление {number}',
    lead: 'Заслушивание назначено. Решение не будет принято до него.',
    day: 'День',
    time: 'Время (Казахстан)',
    how: 'Как',
    online: 'Онлайн',
    inPerson: 'В органе',
    action: 'Подробнее о заслушивании',
    once: 'Время можно изменить один раз.',
  },
  'hearing-moved': {
    subject: 'Новое время заслушивания: заявление {number}',
    lead: 'Время заслушивания изменено. Решение не будет принято до него.',
    day: 'День',
    time: 'Время (Казахстан)',
    how: 'Как',
    online: 'Онлайн',
    inPerson: 'В органе',
    action: 'Подробнее о заслушивании',
  },
};
