import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';

/** The address without a language: on to the visitor's own. */
export const loader = publicLoader(({ locale }) => {
  throw seeOther(paths.home(locale));
});
