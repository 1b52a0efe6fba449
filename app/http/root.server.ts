import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { dirOf } from '#app/i18n/locales';
import { env } from '#app/infra/env.server';
import { publicLoader } from './audience.server';
import { formToken } from './session.server';

const load = publicLoader(async ({ request, url, locale, session, page }) => {
  const { token, setCookie } = await formToken(request);
  const account = session?.account;
  const entered = account && (account.kind === 'applicant' || session.secondFactorAt !== null);
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
    setCookie ? { headers: { 'Set-Cookie': setCookie } } : undefined,
  );
});

/** What every page knows: language, form token, who is signed in. */
export const loadRoot = (args: LoaderFunctionArgs) => load(args);
