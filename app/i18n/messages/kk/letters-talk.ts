import type { Words } from '../../words';
import type { talkLetters as en } from '../en/letters-talk';

export const talkLetters: Words<typeof en> = {
  'message-received': {
    subject: 'Жаңа хабарлама: өтініш {number}',
    lead: 'Мекеме сізге өтінішіңіз бойынша хабарлама жазды. Оның мәтінін порталда ғана оқуға болады.',
    action: 'Хабарламаны оқу',
  },
};
