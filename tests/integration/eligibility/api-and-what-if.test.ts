import type { ActionFunctionArgs } from '@remix-run/node';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { sweepKeptChecks } from '#app/data/kept-check.server';
import { plainDate } from '#app/domain/basics/plain-date';
import { eligibilityAnswerSchema } from '#app/features/eligibility/api.schema';
import { keepResult, openKept } from '#app/features/eligibility/keep-result.server';
import { rawOfParams, readWhatIf, type WhatIf } from '#app/features/eligibility/what-if';
import { lists } from '#app/http/lists.server';
import { setClock } from '#app/infra/clock.server';
import * as whatIf from '#app/routes/$locale_.what-if';
import * as eligibility from '#app/routes/api.v1.eligibility';
import * as occupations from '#app/routes/api.v1.occupations';
import * as oneRuleSet from '#app/routes/api.v1.rule-sets_.$programme.$version';
import { examples } from '../../support/worked-examples';

const now = new Date('2026-11-23T05:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
let network = 0;
let clientIp = '';

beforeEach(() => {
  network += 1;
  clientIp = `10.1.${network}.7`;
  setClock(() => now);
});

const args = (request: Request, params: Record<string, string> = {}): ActionFunctionArgs => ({
  request,
  params,
  context: { clientIp, page: {}, cspNonce: '', pageNotFound: async () => new Response(null, { status: 404 }) },
});
const post = (body: unknown, headers: Record<string, string> = {}) =>
  new Request('http://localhost/api/v1/eligibility', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  });
const get = (path: string, headers: Record<string, string> = {}) => new Request(`http://localhost${path}`, { headers });

describe('the HTTP API', () => {
  it.each(examples)('answers for the $name', async ({ programme, facts, total, lane }) => {
    const answer = await eligibility.action(args(post({ programme, facts })));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ total, lane });
  });

  it.each([
    ['kk', /қазақ/i],
    ['ru', /казах/i],
    ['en', /Kazakh/],
  ])('explains itself in %s, as the description says', async (language, word) => {
    const facts = { originProof: 'lineage', languages: { kk: 'A2' } };
    const answer = await eligibility.action(
      args(post({ programme: 'kandas-card', facts }, { 'Accept-Language': language })),
    );
    expect(answer.headers.get('Content-Language')).toBe(language);
    const body = await answer.json();
    expect(eligibilityAnswerSchema.safeParse(body).error?.issues ?? []).toEqual([]);
    expect(body.words.gates.find(({ code }: { code: string }) => code === 'KG3').because).toMatch(word);
  });

  it('names wrong fields in the language asked for, and reads no cookie', async () => {
    const request = post(
      { programme: 'kandas-card', facts: { firstRegion: 'KZ-99', secret: 1 } },
      { 'Accept-Language': 'ru-KZ, kk;q=0.5', Cookie: 'session=forged; form=forged' },
    );
    const answer = await eligibility.action(args(request));
    expect(answer.status).toBe(422);
    expect(answer.headers.get('Set-Cookie')).toBeNull();
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(await answer.json()).toMatchObject({
      title: 'Некоторые поля не могут быть приняты',
      errors: [
        { pointer: '#/facts/firstRegion', detail: 'Укажите регион Казахстана его кодом (ISO 3166-2).' },
        { pointer: '#/facts/secret', detail: 'Поля с таким названием нет.' },
      ],
    });
  });

  it('answers other methods, other types and too much with what is wrong', async () => {
    const asked = await eligibility.loader(args(get('/api/v1/eligibility')));
    expect([asked.status, asked.headers.get('Allow')]).toEqual([405, 'POST']);
    const put = new Request('http://localhost/api/v1/eligibility', { method: 'PUT', body: '{}' });
    expect((await eligibility.action(args(put))).status).toBe(405);
    const posted = new Request('http://localhost/api/v1/occupations', { method: 'POST', body: '{}' });
    const refused = await occupations.action(args(posted));
    expect([refused.status, refused.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
    expect((await eligibility.action(args(post('{}', { 'Content-Type': 'text/plain' })))).status).toBe(415);
    expect((await eligibility.action(args(post('{')))).status).toBe(400);
    expect((await eligibility.action(args(post(`"${'x'.repeat(64 * 1024)}"`)))).status).toBe(413);
    const unknown = args(get('/api/v1/rule-sets/kandas-card/x'), { programme: 'kandas-card', version: 'x' });
    expect((await oneRuleSet.loader(unknown)).status).toBe(404);
  });

  it('counts by network and says when to come again', async () => {
    for (let count = 0; count < 120; count += 1) await occupations.loader(args(get('/api/v1/occupations?q=x')));
    const answer = await occupations.loader(args(get('/api/v1/occupations?q=x', { 'Accept-Language': 'kk' })));
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '60']);
    expect(await answer.json()).toMatchObject({ code: 'too-many', title: 'Сұрау тым көп: кейінірек қайталаңыз' });
    clientIp = '10.200.1.1';
    expect((await occupations.loader(args(get('/api/v1/occupations?q=x')))).status).toBe(200);
  });
});

const stateOf = (line: string) => {
  const versions = ['paper-2023', 'law-2026'];
  const read = readWhatIf(rawOfParams(new URLSearchParams(line)), { lists, versions, today: plainDate('2026-11-23') });
  return read?.state as WhatIf;
};
const line =
  'route=professional&occupationTier=B&qualification=bachelor&experienceYears=4&standing=prizes&jobOffer=yes';

describe('a kept result', () => {
  const visitor = () => ({ clientIp, now });

  it('opens by its code however it is typed, for sixty days, and holds nothing personal', async () => {
    const state = stateOf(line);
    const kept = await keepResult({ state, ruleSet: 'paper-2023' }, visitor());
    if (!kept.ok) throw new Error(kept.code);
    const { code } = kept.value;
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    for (const typed of [code, `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase(), ` ${code} `])
      expect(await openKept(typed, visitor())).toMatchObject({
        ok: true,
        value: { code, until: '2027-01-21', state: { ...state, ruleSet: 'paper-2023' } },
      });
    expect(await openKept(code, { clientIp, now: new Date(days(60).getTime() - 1) })).toMatchObject({ ok: true });
    expect(await openKept(code, { clientIp, now: days(60) })).toMatchObject({ code: 'not-kept' });
    const row = await db.keptCheck.findUniqueOrThrow({ where: { code } });
    expect(Object.keys(row.answers as object).sort()).toEqual([
      'experienceYears',
      'jobOffer',
      'occupationTier',
      'qualification',
      'standing',
    ]);
    await sweepKeptChecks(days(61));
    expect(await db.keptCheck.count()).toBe(0);
  });

  it('is not found by a slip, by nonsense, by a code nobody was given', async () => {
    const kept = await keepResult({ state: stateOf(line), ruleSet: 'paper-2023' }, visitor());
    if (!kept.ok) throw new Error(kept.code);
    const swapped = kept.value.code.replace(/^(.)(.)/, '$2$1');
    for (const typed of [swapped, '', '12345678', 'x'.repeat(500), "' or 1=1"].filter(
      (each) => each !== kept.value.code,
    ))
      expect(await openKept(typed, visitor())).toMatchObject({ ok: false, code: 'not-kept' });
  });

  it('cannot be kept or guessed without end from one network', async () => {
    const verdicts = [];
    for (let count = 0; count < 61; count += 1)
      verdicts.push(await keepResult({ state: stateOf(line), ruleSet: 'paper-2023' }, visitor()));
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(60);
    expect(verdicts.at(-1)).toMatchObject({ code: 'too-many' });
  });
});

interface View {
  data: {
    result: { total: number; change: { gain: string | null } | null } | null;
    errors: { name: string }[];
    kept: { code: string } | null;
  };
  init: { status: number } | null;
}
const page = async (query: string) =>
  (await whatIf.loader(args(get(`/ru/what-if?${query}`), { locale: 'ru' }))) as unknown as View;

describe('the what-if page', () => {
  it('shows the result of the facts in its address, and what changed against where it began', async () => {
    const shown = await page(line);
    expect(shown.data.result).toMatchObject({ total: 51, change: null });
    const from = encodeURIComponent(line);
    expect((await page(`${line}&mentoringPlan=yes&from=${from}`)).data.result?.change).toMatchObject({ gain: '+3' });
    expect((await page(`${line}&compare=now`)).data.result?.change).toMatchObject({ gain: null, nothing: true });
  });

  it('names wrong fields and shows no result of half of them', async () => {
    const shown = await page('route=professional&experienceYears=many');
    expect(shown.init?.status).toBe(422);
    expect(shown.data.result).toBeNull();
    expect(shown.data.errors.map(({ name }) => name)).toEqual(['experienceYears']);
  });

  it('keeps what was posted, by a form of ours alone, and starts from it', async () => {
    const body = new URLSearchParams({ line });
    const foreign = new Request('http://localhost/ru/what-if', { method: 'POST', body });
    await expect(whatIf.action(args(foreign, { locale: 'ru' }))).rejects.toMatchObject({ init: { status: 403 } });
    const kept = await keepResult({ state: stateOf(line), ruleSet: 'paper-2023' }, { clientIp, now });
    if (!kept.ok) throw new Error(kept.code);
    const opened = await page(`code=${kept.value.code}`);
    expect(opened.data.result).toMatchObject({ total: 51, change: { gain: null } });
    const changed = await page(`code=${kept.value.code}&${line}&languageKk=A2`);
    expect(changed.data.result?.change).toMatchObject({ gain: '+5' });
    expect((await page('code=AAAA-AAAA')).init?.status).toBe(422);
  });
});
