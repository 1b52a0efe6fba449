import type { Words } from '../../words';
import type { samePaper as en } from '../en/same-paper';

export const samePaper: Words<typeof en> = {
  here: 'Здесь годится тот же документ. Уже отправлено: {others}.',
  serves:
    'Если один документ подтверждает и то и другое, отправьте его один раз: он послужит и здесь, и для пункта: {others}.',
  use: 'Использовать здесь:',
};
