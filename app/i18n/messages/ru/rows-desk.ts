import type { Words } from '../../words';
import type { rowsDesk as en } from '../en/rows-desk';

export const rowsDesk: Words<typeof en> = {
  against: {
    title: 'Строки, которые препятствуют одобрению',
    by: 'Не подтверждено из-за строк:',
    gates: 'Условие: {gates}',
    besides:
      'Строки с замечаниями, от которых не зависит ни одно условие одобрения: исправьте их или упомяните в заметке',
    unseen: 'Проверка безопасности не подтвердила: {gates}',
  },
  outside: {
    title: 'Запрошено извне',
    none: 'Ответа ещё нет',
    look: 'Посмотреть документ',
  },
};
