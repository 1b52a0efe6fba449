import type { Words } from '../../words';
import type { talkLetters as en } from '../en/letters-talk';

export const talkLetters: Words<typeof en> = {
  'message-received': {
    subject: 'Новое сообщение: заявление {number}',
    lead: 'Ведомство написало вам по вашему заявлению. Само сообщение можно прочитать только на портале.',
    action: 'Прочитать сообщение',
  },
};
