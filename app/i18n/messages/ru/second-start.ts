import type { Words } from '../../words';
import type { secondStart as en } from '../en/second-start';

export const secondStart: Words<typeof en> = {
  label: 'Начать с ответов моего прежнего заявления',
  hint: '{what}. {reference}. Заполнится то, что спрашивается и здесь: о вас, вашей семье, вашей работе. Перед отправкой вы всё проверите; файлы не переносятся.',
  draft: 'Черновик',
};
