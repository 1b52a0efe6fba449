import type { Words } from '../../words';
import type { samePaper as en } from '../en/same-paper';

export const samePaper: Words<typeof en> = {
  here: 'Мұнда да сол құжат жарайды. Бұрын жіберілгені: {others}.',
  serves: 'Бір құжат екеуін де растаса, оны бір рет жіберіңіз: ол мұнда да, мына тармаққа да жарайды: {others}.',
  use: 'Мұнда пайдалану:',
};
