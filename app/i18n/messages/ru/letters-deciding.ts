import type { Words } from '../../words';
import type { decidingLetters as en } from '../en/letters-deciding';

export const decidingLetters: Words<typeof en> = {
  'appeal-overdue': {
    subject: 'Ответа на жалобу пока нет: заявление {number}',
    lead: 'Двадцать рабочих дней рассмотрения жалобы истекли, решения ещё нет. Приносим извинения. Вы уже вправе обратиться в суд; решение по жалобе мы всё равно примем.',
    action: 'Посмотреть жалобу',
  },
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
