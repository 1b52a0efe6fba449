import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { saveLocale } from '#app/data/account.server';
import { dirOf } from '#app/i18n/locales';
import { env } from '#app/infra/env.server';
import { publicLoader } from './audience.server';
import { hasSwitched, languageHeader } from './locale.server';
import { formToken } from './session.server';

const load = publicLoader(async ({ request, url, locale, session, page }) => {
  const { token, setCookie } = await formToken(request);
  const cookies = [setCookie, await languageHeader(request, locale)].filter((cookie) => cookie !== null);
  page.locale = locale;
  const account = session?.account;
  const entered = account && (account.kind === 'applicant' || session.secondFactorAt !== null);
  if (entered && account.locale !== locale && hasSwitched(request, locale)) await saveLocale(account.id, locale);
  return data(
    {
      locale,
      dir: dirOf(locale),
      demo: env.DEMO,
      csrf: token,
      user: entered
        ? {
            name: account.displayName ?? account.email,
            kind:
              account.kind === 'applicant'
                ? ('applicant' as const)
                : account.roles.includes('administrator')
                  ? ('administrator' as const)
                  : ('officer' as const),
          }
        : null,
      path: url.pathname + url.search,
      origin: env.PUBLIC_ORIGIN,
      invalid: page.invalid === true,
    },
    { headers: cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]) },
  );
});

/** What every page knows: language, form token, who is signed in. */
export const loadRoot = (args: LoaderFunctionArgs) => load(args);
