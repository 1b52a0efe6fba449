import type { Words } from '../../words';
import type { suspend as en } from '../en/suspend';

export const suspend: Words<typeof en> = {
  state: 'Тоқтатыла тұрған, соңғы күні {day}: {reason}',
  lift: {
    title: 'Қолданылуын қайта бастау',
    lead: 'Рұқсат бірден қайта күшіне енеді. Иегері хат алады.',
    submit: 'Қолданылуын қайта бастау',
    done: 'Рұқсаттың қолданылуы қайта басталды. Иегеріне хат жіберіліп жатыр.',
  },
  ground: {
    'information-being-verified': 'Иегері берген мәліметтер тексеріліп жатыр',
    'security-check': 'Қауіпсіздік тексеруі жүріп жатыр',
    'passport-reported-lost': 'Паспорт жоғалған немесе ұрланған деп мәлімделген',
    'court-order': 'Сот ұйғарымы',
    'revocation-notified': 'Күшін жою туралы хабарлама тапсырылған',
  },
};
