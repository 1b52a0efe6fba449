import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { refreshCalendar, workCalendar } from '#app/data/calendar.server';
import { isUnreachable } from '#app/data/db.server';
import type { Session, SessionAccount } from '#app/data/session.server';
import type { TypedFields } from '#app/data/typed-form.server';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import type { WorkCalendar } from '#app/domain/basics/working-days';
import type { OfficerRole } from '#app/domain/people/roles';
import { translateFor } from '#app/i18n/catalogues';
import { isLocale, type Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import { now as readClock } from '#app/infra/clock.server';
import { env } from '#app/infra/env.server';
import { log } from '#app/infra/log.server';
import { languageButton } from '#app/ui/layout/typed-form';
import { enterCase } from './case-door.server';
import { keptWhileSwitching, typedValues } from './forms.server';
import { localeOf } from './locale.server';
import { ownPath, paths } from './paths';
import { conflict, failed, forbidden, notFound, seeOther, unavailable } from './responses.server';
import { isFormOf, isNobodysForm, isOwnForm, isSameOrigin, readSession } from './session.server';
import { formOf, keptForLater, sentAnew, toSendAgain, typedBefore } from './typed.server';

/**
 * Who may read or write what. Every loader and action of the portal is made by one of these functions; there is no
 * other way to reach a session, so a page that states no audience has none. A parent's loader protects nothing: Remix
 * runs loaders side by side, and each can be asked for alone.
 */
export interface PublicContext {
  request: Request;
  url: URL;
  params: Readonly<Record<string, string | undefined>>;
  locale: Locale;
  t: Translate;
  now: Date;
  today: PlainDate;
  /** Kazakhstan's working days. */
  calendar: WorkCalendar;
  /** Address the request came from, for limits. */
  clientIp: string;
  /** Where the portal is served from, for addresses that leave it. */
  origin: string;
  session: Session | null;
  page: AppLoadContext['page'];
  /** What the fields of this page held when the stay ended in which they were typed. */
  typed(): Promise<TypedFields | null>;
  /** What the address of a file answers when there is none. */
  pageNotFound(): Promise<Response>;
}

export interface ApplicantContext extends PublicContext {
  session: Session;
  account: SessionAccount;
}

export interface OfficerContext extends PublicContext {
  session: Session;
  officer: SessionAccount;
}

/** What an action has besides: the form, already proved to come from our own page. */
export interface Posted {
  form: FormData;
}

/** For forms with files: the body is read by the story's receiver, which hands the token over for the same proof. */
export interface Streamed {
  proveOwnForm(token: unknown): Promise<void>;
}

type Args = LoaderFunctionArgs | ActionFunctionArgs;

async function publicContext({ request, params, context }: Args): Promise<PublicContext> {
  // A path whose first segment should be a language and is not: no such page.
  if (params.locale !== undefined && !isLocale(params.locale)) throw notFound();
  // No text that is kept has this mark, so nothing can be found by it; the database fails at being asked.
  if (request.url.includes('%00')) throw notFound();
  const now = readClock();
  const url = new URL(request.url);
  const session = await readSession(request, now);
  await refreshCalendar();
  const locale = await localeOf(request, session?.account?.locale);
  return {
    request,
    url,
    params,
    locale,
    t: translateFor(locale),
    now,
    today: today(now),
    calendar: workCalendar(),
    clientIp: context.clientIp,
    origin: env.PUBLIC_ORIGIN,
    session,
    page: context.page,
    typed: () => typedBefore({ request, url, session, now }),
    pageNotFound: () => context.pageNotFound(request),
  };
}

/** Signed in: for officers that includes the second factor. */
const isSignedIn = (session: Session | null): session is Session & { account: SessionAccount } =>
  session?.account != null && (session.account.kind === 'applicant' || session.secondFactorAt !== null);

/** To where one signs in, and back to `address` afterwards. */
function toSignIn({ locale, session }: PublicContext, address: URL): Response {
  const next = ownPath(address.pathname.replace(/\.data$/, '') + address.search);
  const known = session?.account;
  const secondStep = known?.totpReady ? paths.secondFactor : paths.enrolSecondFactor;
  const place = (known?.kind === 'officer' ? secondStep : paths.signIn)(locale);
  return seeOther(next ? `${place}?next=${encodeURIComponent(next)}` : place);
}

/** Thrown by an audience to somebody who is nobody yet, or no more. */
const signedOut = Symbol('signed out');

function applicantContext(context: PublicContext): ApplicantContext {
  if (!isSignedIn(context.session)) throw signedOut;
  if (context.session.account.kind !== 'applicant') throw notFound();
  return { ...context, session: context.session, account: context.session.account };
}

function officerContext(context: PublicContext, roles: readonly OfficerRole[]): OfficerContext {
  if (!isSignedIn(context.session)) throw signedOut;
  const { account } = context.session;
  if (account.kind !== 'officer') throw notFound();
  if (!account.roles.some((role) => roles.includes(role))) throw forbidden();
  return { ...context, session: context.session, officer: account };
}

async function proveOwnForm(context: PublicContext, token: unknown): Promise<void> {
  const { request, session, locale } = context;
  if (!isSameOrigin(request) || !(await isOwnForm(request, token))) throw forbidden('form-not-ours');
  // Where somebody must be signed in, a page left open by another person of this browser acts in nobody else's name.
  const entered = 'account' in context || 'officer' in context ? session?.account : null;
  if (entered && !isNobodysForm(token) && !(await isFormOf(request, token, entered.id))) {
    throw conflict('other-account', {}, entered.kind === 'applicant' ? paths.my(locale) : paths.home(locale));
  }
}

async function posted(context: PublicContext): Promise<Posted> {
  const form = await formOf(context.request);
  if (form === 'too-large') throw forbidden('too-large');
  if (!form) throw forbidden('form-not-ours');
  await proveOwnForm(context, form.get('csrf'));
  return { form };
}

const streamed = (context: PublicContext): Streamed => ({
  proveOwnForm: (token) => proveOwnForm(context, token),
});

/** The context of an audience; who is signed out goes to sign in first, and `back` says to which address after that. */
async function entered<C>(
  context: PublicContext,
  contextOf: (context: PublicContext) => C,
  back: (context: PublicContext) => URL | Promise<URL>,
): Promise<C> {
  try {
    return contextOf(context);
  } catch (thrown) {
    if (thrown === signedOut) throw toSignIn(context, await back(context));
    throw thrown;
  }
}

const sameAddress = ({ url }: PublicContext) => url;

/** Files are not kept: they have to be chosen again. */
function withoutFiles({ url }: PublicContext): URL {
  const address = new URL(url);
  address.searchParams.set('kept', 'file');
  return address;
}

/** A database that is away is said calmly; a form that could not be taken can be sent again from the page that says so. */
async function answered<T>(args: Args, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    if (thrown instanceof Response || (typeof thrown === 'object' && thrown !== null && 'init' in thrown)) throw thrown;
    const { method } = args.request;
    const again = method === 'POST' ? await toSendAgain(args.request) : null;
    if (isUnreachable(thrown)) {
      log.warn('database unreachable', { method });
      throw unavailable(again);
    }
    if (!again) throw thrown;
    log.error('request failed', { err: thrown, method });
    throw failed(again);
  }
}

type Run<C, T> = (context: C) => T | Promise<T>;

const loader =
  <C>(contextOf: (context: PublicContext) => C) =>
  <T>(run: Run<C, T>) =>
  (args: LoaderFunctionArgs): Promise<T> =>
    answered(args, async () => run(await entered(await publicContext(args), contextOf, sameAddress)));

/** The page's root loader learns from this that the title begins with the word for error; nothing was kept, what was typed before is still needed. */
function markInvalid<T>(context: PublicContext, result: T): T {
  const status = (result as { init?: { status?: number } } | null | undefined)?.init?.status;
  if (status === 422 || status === 409) context.page.invalid = true;
  return result;
}

const action =
  <C extends PublicContext, P>(
    contextOf: (context: PublicContext) => C,
    bodyOf: (context: PublicContext) => P | Promise<P>,
    back: (context: PublicContext) => URL | Promise<URL> = keptForLater,
  ) =>
  <T>(run: Run<C & P, T>) =>
  (args: ActionFunctionArgs): Promise<T> =>
    answered(args, async () => {
      const context = await entered(await publicContext(args), contextOf, back);
      const body = await bodyOf(context);
      const { form } = body as Partial<Posted>;
      if (form?.has(languageButton)) {
        context.page.typed = typedValues(form);
        // Only pages that show a refused form again have such buttons: this looks like one, without errors.
        return keptWhileSwitching(form) as T;
      }
      const result = markInvalid(context, await run({ ...context, ...body }));
      if (!context.page.invalid) await sentAnew(context);
      return result;
    });

const anyone = (context: PublicContext) => context;
const officerWith = (roles: readonly OfficerRole[]) => (context: PublicContext) => officerContext(context, roles);

export const publicLoader = loader(anyone);
export const publicAction = action(anyone, posted);
export const publicUpload = action(anyone, streamed);

export const applicantLoader = loader(applicantContext);
export const applicantAction = action(applicantContext, posted);
export const applicantUpload = action(applicantContext, streamed, withoutFiles);

export const officerLoader = (roles: readonly OfficerRole[]) => loader(officerWith(roles));

/** Of every page of a case: it opens by its door, and that it was read is written down. */
export const caseLoader =
  (roles: readonly OfficerRole[]) =>
  <T>(run: Run<OfficerContext, T>) =>
    loader(officerWith(roles))<T>(async (context) => {
      await enterCase(context, context.params.id ?? '');
      return run(context);
    });

export const officerUpload = (roles: readonly OfficerRole[]) => action(officerWith(roles), streamed, withoutFiles);
export const officerAction = (roles: readonly OfficerRole[]) => action(officerWith(roles), posted);

const administrator = officerWith(['administrator']);
export const adminLoader = loader(administrator);
export const adminAction = action(administrator, posted);

/** Pages that exist in demonstration mode only. */
const inDemo = (context: PublicContext) => {
  if (!env.DEMO) throw notFound();
  return context;
};
export const demoLoader = loader(inDemo);
