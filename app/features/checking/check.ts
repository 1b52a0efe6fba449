import { stillOffered } from '#app/domain/application/completeness';
import {
  asked,
  checkPages,
  type FormPage,
  isProgramme,
  isRouteOf,
  type Programme,
  pagesFor,
  programmes,
  type Route,
  routes,
} from '#app/domain/application/pages';
import { type Answers, isQuestionName, type QuestionName } from '#app/domain/application/questions';

/** What a visitor's session keeps of the check. */
export interface Check {
  programme: Programme;
  route: Route;
  answers: Answers;
}

/** Reads what the session keeps; null when the check has not begun. */
export function checkOf({ programme, route, answers }: Record<string, unknown>): Check | null {
  if (typeof programme !== 'string' || !isProgramme(programme) || !isRouteOf(programme, route)) return null;
  const given = typeof answers === 'object' && answers !== null ? Object.entries(answers) : [];
  return { programme, route, answers: Object.fromEntries(given.filter(([name]) => isQuestionName(name))) };
}

/** Every route, the programmes one after the other: the choice on the first page. */
export const allRoutes: readonly Route[] = programmes.flatMap((programme) => routes[programme]);

export const programmeOf = (route: unknown): Programme | null =>
  programmes.find((programme) => isRouteOf(programme, route)) ?? null;

export type CheckPage = FormPage & { id: (typeof checkPages)[number]['id'] };

export const pagesOfCheck = ({ programme, route, answers }: Check): CheckPage[] =>
  pagesFor(checkPages, programme, route, answers) as CheckPage[];

/** Where a page stands among the questions; the choice of the route is the first. */
export interface Place {
  page: CheckPage;
  number: number;
  of: number;
  previous: string | null;
  next: string | null;
}

export function placeOf(check: Check, id: string | undefined): Place | null {
  const pages = pagesOfCheck(check);
  const at = pages.findIndex((page) => page.id === id);
  const page = pages[at];
  if (!page) return null;
  return {
    page,
    number: at + 2,
    of: pages.length + 1,
    previous: pages[at - 1]?.id ?? null,
    next: pages[at + 1]?.id ?? null,
  };
}

export const namesOn = (page: FormPage): QuestionName[] => page.asks.map((each) => asked(each).name);

export function answersWithout(answers: Answers, page: FormPage): Answers {
  const own: readonly string[] = namesOn(page);
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !own.includes(name)));
}

/** Takes out what the new route or field no longer offers: achievements of another field, a portfolio for the card. */
export function pruned(check: Check): Check {
  const kept = Object.entries(check.answers).filter(([name]) => stillOffered(name as QuestionName, check));
  return { ...check, answers: Object.fromEntries(kept) };
}
