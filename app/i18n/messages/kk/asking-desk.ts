import type { Words } from '../../words';
import type { askingDesk as en } from '../en/asking-desk';

export const askingDesk: Words<typeof en> = {
  letter: 'Жіберілетін хаттың өзі',
  letterLead: 'Өтініш берушінің тілінде: {language}; төменде мемлекеттік және ресми тілдерде.',
  failed: 'Хатты жаңарту мүмкін болмады: байланыс үзілді немесе өрісті түзету керек.',
  failedRows: 'Сәйкес келмеген немесе оқылмаған жолдар бойынша',
  noneFailed: 'Ескертуі бар жол жоқ. Қажетін төменнен сұраңыз.',
  besides: 'Басқа нәрсе туралы сұрау',
  entries: 'Тізім жазбалары',
  words: 'Осы тармаққа өз сөзіңіз',
  wordsHint: 'Хатта сөйлемнен кейін өзіңіз жазғандай тұрады. 500 таңбаға дейін.',
};
