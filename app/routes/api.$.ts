import { apiLoader } from '#app/http/api-audience.server';
import { problem } from '#app/http/problem.server';

export const loader = apiLoader(({ locale }) => problem(locale, 'not-found'));
export const action = apiLoader(({ locale }) => problem(locale, 'not-found'));
