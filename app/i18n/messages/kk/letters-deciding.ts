import type { Words } from '../../words';
import type { decidingLetters as en } from '../en/letters-deciding';

export const decidingLetters: Words<typeof en> = {
  'appeal-overdue': {
    subject: 'Шағымға әзірге жауап жоқ: өтініш {number}',
    lead: 'Шағымды қараудың жиырма жұмыс күні өтті, шешім әлі жоқ. Кешірім сұраймыз. Сотқа қазірден жүгіне аласыз; шағым бойынша шешімді біз бәрібір қабылдаймыз.',
    action: 'Шағымды көру',
  },
  'hearing-booked': {
    subject: 'Сіздің тыңдауыңыз: өтініш {number}',
    lead: 'Тыңдау уақыты белгіленді. Шешім оған дейін қабылданбайды.',
    day: 'Күні',
    time: 'Уақыты (Қазақстан)',
    how: 'Қалай',
    online: 'Онлайн',
    inPerson: 'Органда',
    action: 'Тыңдау туралы',
    once: 'Уақытты бір рет өзгертуге болады.',
  },
  'hearing-moved': {
    subject: 'Тыңдаудың жаңа уақыты: өтініш {number}',
    lead: 'Тыңдау уақыты өзгерді. Шешім оған дейін қабылданбайды.',
    day: 'Күні',
    time: 'Уақыты (Қазақстан)',
    how: 'Қалай',
    online: 'Онлайн',
    inPerson: 'Органда',
    action: 'Тыңдау туралы',
  },
};
