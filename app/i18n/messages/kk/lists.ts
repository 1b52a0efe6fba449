import type { Words } from '../../words';
import type { lists as en } from '../en/lists';
import { family } from './lists-family';
import { relatives } from './lists-relatives';
import { skillsLists } from './lists-skills';

export const lists: Words<typeof en> = {
  continue: 'Жалғастыру',
  unfinished: 'Аяқталмаған',
  unfinishedText: 'Мұнда әлі толтырылмаған жері бар.',
  finish: 'Жетіспейтінін толтыру',
  removed: 'Алып тасталды.',
  full: 'Тізім толды, бұдан артық қосылмайды. Ең көбі: {max, number}.',
  toList: 'Тізімге оралу',
  part: '{list}: {page, number}-бет, барлығы {of, number}',
  remove: {
    title: 'Тізімнен алып тастайсыз ба?',
    text: '{name}. Енгізген мәліметтеріңіз бен осыған жіберген құжаттарыңыз қоса жойылады.',
    action: 'Алып тастау',
    keep: 'Қалдыру',
  },
  error: {
    'another-required': 'Тағы қосатыныңызды не қоспайтыныңызды көрсетіңіз',
    'too-few': 'Кемінде мынанша жазба қосыңыз: {min, number}',
    'entry-unfinished': 'Жетіспейтінін толтырыңыз немесе жазбаны алып тастаңыз',
    'too-many': 'Тізім толды. Ең көбі: {max, number}',
  },
  of: { family, relatives, ...skillsLists },
};
