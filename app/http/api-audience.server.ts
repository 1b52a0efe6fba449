import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { isUnreachable } from '#app/data/db.server';
import { mayTry, networkOf } from '#app/data/limits.server';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { type Locale, localeOfHeader } from '#app/i18n/locales';
import { now as readClock } from '#app/infra/clock.server';
import { env } from '#app/infra/env.server';
import { log } from '#app/infra/log.server';
import { localeInAddress } from './locale.server';
import { problem } from './problem.server';
import { readJson } from './read-json.server';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** What a program asks with: no cookie is read, so nothing can be done in anybody's name. */
export interface ApiContext {
  request: Request;
  url: URL;
  params: Readonly<Record<string, string | undefined>>;
  locale: Locale;
  now: Date;
  today: PlainDate;
  origin: string;
}

function apiContext({ request, params }: Args): ApiContext {
  const now = readClock();
  const url = new URL(request.url);
  const locale = localeInAddress(request) ?? localeOfHeader(request.headers.get('Accept-Language'));
  return { request, url, params, locale, now, today: today(now), origin: env.PUBLIC_ORIGIN };
}

type Answer<C> = (context: C) => Response | Promise<Response>;

/** Counts the request by network, and turns whatever goes wrong into a problem. */
async function apiAnswered(args: Args, run: Answer<ApiContext>): Promise<Response> {
  const context = apiContext(args);
  try {
    if (await mayTry('api', networkOf(args.context.clientIp))) return await run(context);
    return problem(context.locale, 'too-many', { headers: { 'Retry-After': '60' } });
  } catch (thrown) {
    if (isUnreachable(thrown)) return problem(context.locale, 'unavailable', { headers: { 'Retry-After': '30' } });
    log.error('api request failed', { err: thrown });
    return problem(context.locale, 'failed');
  }
}

const notAllowed = ({ locale }: ApiContext, allowed: string) =>
  problem(locale, 'method-not-allowed', { headers: { Allow: allowed } });

export const apiLoader =
  (run: Answer<ApiContext>) =>
  (args: Args): Promise<Response> =>
    apiAnswered(args, (context) =>
      /^(GET|HEAD)$/.test(context.request.method) ? run(context) : notAllowed(context, 'GET, HEAD'),
    );

/** A JSON body of at most `limit` bytes, posted. Asked with another method it says so. */
export const apiAction =
  (limit: number, run: Answer<ApiContext & { body: unknown }>) =>
  (args: Args): Promise<Response> =>
    apiAnswered(args, async (context) => {
      if (context.request.method !== 'POST') return notAllowed(context, 'POST');
      const read = await readJson(context.request, limit);
      return read.ok ? run({ ...context, body: read.value }) : problem(context.locale, read.code);
    });
