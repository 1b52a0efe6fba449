import type { Words } from '../../words';
import type { secondStart as en } from '../en/second-start';

export const secondStart: Words<typeof en> = {
  label: 'Бұрынғы өтінішімдегі жауаптардан бастау',
  hint: '{what}. {reference}. Мұнда да сұралатыны толтырылады: өзіңіз, отбасыңыз, жұмысыңыз туралы. Жібермес бұрын тексересіз; файлдар көшірілмейді.',
  draft: 'Жоба',
};
