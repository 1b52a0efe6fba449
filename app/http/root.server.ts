import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { saveLocale } from '#app/data/account.server';
import type { TypedFields } from '#app/data/typed-form.server';
import { deskRoles } from '#app/domain/people/permissions';
import type { OfficerRole } from '#app/domain/people/roles';
import { dirOf } from '#app/i18n/locales';
import { env } from '#app/infra/env.server';
import { publicLoader } from './audience.server';
import { hasSwitched, languageHeader } from './locale.server';
import { formToken } from './session.server';
import { stayOf } from './stay.server';

const load = publicLoader(async ({ request, url, locale, session, page, typed, now }) => {
  const { token, setCookie } = await formToken(request, session?.account?.id ?? null);
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
            ...(account.kind === 'officer' && {
              desk: { keys: account.shortcuts, areas: areasOf(account.roles) },
            }),
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
      // Where an entry is gone, its page says why the fields are full.
      typed: entered && !page.invalid && !url.searchParams.has('gone') ? await typedIn(url, typed) : null,
      stay: entered && account.kind === 'applicant' ? stayOf(locale, session, now) : null,
    },
    { headers: cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]) },
  );
});

const areasOf = (roles: readonly OfficerRole[]) => [
  ...(deskRoles.some((role) => roles.includes(role)) ? (['desk'] as const) : []),
  ...(roles.includes('supervisor') ? (['team'] as const) : []),
  ...(roles.includes('help-desk') ? (['help-desk'] as const) : []),
];

/** What was typed before the stay ended; `file`: all but the files, which have to be chosen again. */
const typedIn = async (url: URL, typed: () => Promise<TypedFields | null>) =>
  url.searchParams.get('kept') === 'file' ? 'file' : typed();

/** What every page knows: language, form token, who is signed in. */
export const loadRoot = (args: LoaderFunctionArgs) => load(args);
