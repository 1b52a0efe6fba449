import type { Words } from '../../words';
import type { parallel as en } from '../en/parallel';

export const parallel: Words<typeof en> = {
  text: 'Дело сейчас ведёт: {name}. Ваши проверки идут параллельно, построчно: {checks}.',
};
