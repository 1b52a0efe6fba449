import type { Words } from '../../words';
import type { rowsDesk as en } from '../en/rows-desk';

export const rowsDesk: Words<typeof en> = {
  against: {
    title: 'Мақұлдауға кедергі болып тұрған жолдар',
    by: 'Мына жолдарға байланысты расталмаған:',
    gates: 'Шарт: {gates}',
    besides: 'Мақұлдау шарттарының ешқайсысы байланысты емес, ескертуі бар жолдар: түзетіңіз немесе жазбада айтыңыз',
    unseen: 'Қауіпсіздік тексеруі растамады: {gates}',
  },
  outside: {
    title: 'Сырттан сұралғандар',
    none: 'Жауап әлі жоқ',
    look: 'Құжатты қарау',
  },
};
