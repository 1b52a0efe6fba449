import type { Form } from '#app/domain/application/completeness';
import { type Entry, type EntryList, listNamed, listNames } from '#app/domain/application/lists';
import { asked, type Programme, programmes, routes } from '#app/domain/application/pages';
import {
  type Answers,
  optionsOf,
  type QuestionName,
  questionNamed,
  questions,
} from '#app/domain/application/questions';
import { occupations } from '#app/domain/rating/occupations';
import { regions } from '#app/domain/rating/regions';
import type { seeded } from './random';

type Random = ReturnType<typeof seeded>;

/** Some answer to a question, offered or not any more, sensible or not. */
export function anything(
  random: Random,
  name: QuestionName,
  programme: string,
  answers: Answers,
): Answers[QuestionName] {
  const question = questionNamed(name);
  switch (question.kind) {
    case 'date':
      return `${1940 + random.below(100)}-0${1 + random.below(9)}-1${random.below(9)}`;
    case 'yes-no':
      return random.below(2) === 1;
    case 'number':
      return random.pick([0, 1, 2, 5, 12, 40, 70, question.min, Math.min(question.max, 2026)]);
    case 'country':
      return random.pick(['CHN', 'MNG', 'KAZ', 'XXA']);
    case 'region':
      return random.pick(regions).code;
    case 'occupation':
      return random.pick(['unlisted', ...occupations.map(({ code }) => code)]);
    case 'choice': {
      const options = optionsOf(name, programme, answers);
      return random.pick(options.length > 0 ? options : question.options);
    }
    case 'choices':
      return optionsOf(name, programme, answers).filter(() => random.below(2) === 1);
    default:
      return random.pick(['Айгүл', 'AIGUL', 'Сәрcенбай', 'Ә']);
  }
}

/** Entries of a list as somebody may have left them: none, some, whole or hardly begun. */
function anyEntries(random: Random, list: EntryList, programme: Programme): Entry[] {
  const { asks, more = [], max } = listNamed(list);
  const names = [...asks, ...more.flatMap((part) => part.asks)].map((each) => asked(each).name);
  return Array.from({ length: random.below(Math.min(4, max + 1)) }, (_, index) => {
    const share = random.below(11);
    const answers: Answers = {};
    for (const name of names) {
      if (random.below(10) < share) answers[name] = anything(random, name, programme, answers);
    }
    return { id: `${list}-${index}`, list, answers };
  });
}

/** Any form of any programme and route, with answers and entries at random. */
export function anyForm(random: Random): Form {
  const programme = random.pick(programmes);
  const route = random.pick(routes[programme]);
  const answers: Answers = {};
  const share = random.below(11);
  for (const name of Object.keys(questions) as QuestionName[]) {
    if (random.below(10) < share) answers[name] = anything(random, name, programme, answers);
  }
  return { programme, route, answers, entries: listNames.flatMap((list) => anyEntries(random, list, programme)) };
}
