import type { Words } from '../../words';
import type { decidingLetters as en } from '../en/letters-deciding';

export const decidingLetters: Words<typeof en> = {
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
