import type { Words } from '../../words';
import type { parallel as en } from '../en/parallel';

export const parallel: Words<typeof en> = {
  text: 'Істі қазір жүргізіп отырған: {name}. Сіздің тексерулеріңіз қатар, жол бойынша жүреді: {checks}.',
};
