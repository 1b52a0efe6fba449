import type { Words } from '../../words';
import type { suspend as en } from '../en/suspend';

export const suspend: Words<typeof en> = {
  state: 'Приостановлено по {day}: {reason}',
  lift: {
    title: 'Возобновить действие',
    lead: 'Разрешение сразу снова действует. Обладатель получит письмо.',
    submit: 'Возобновить действие',
    done: 'Действие разрешения возобновлено. Письмо обладателю отправляется.',
  },
  ground: {
    'information-being-verified': 'Проверяются сведения, сообщённые обладателем',
    'security-check': 'Проводится проверка безопасности',
    'passport-reported-lost': 'Паспорт заявлен утраченным или похищенным',
    'court-order': 'Определение суда',
    'revocation-notified': 'Вручено уведомление об аннулировании',
  },
};
