// A sent application in a moment: the same posts as the pages make, without drawing the pages.
import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { pages } from '#app/domain/application/pages';
import { questionNamed } from '#app/domain/application/questions';
import { png } from '../files';
import { letterTo } from '../letters';
import { namesOn, type Story } from './answering';
import { type Applicant, formPages, password } from './applying';
import { entryFields, listsOf } from './lists';

type Fields = Record<string, string | { name: string; mimeType: string; buffer: Buffer }>;

/** Takes the token from the page of a form and posts it. Answers the page it leads to. */
export async function posts(
  request: APIRequestContext,
  path: string,
  fields: Fields,
  repeated: [string, string][] = [],
) {
  const form = await (await request.get(path)).text();
  const csrf = /name="csrf" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const files = Object.values(fields).some((value) => typeof value !== 'string');
  const answer = files
    ? await request.post(path, { multipart: { csrf, ...fields } })
    : await request.post(path, {
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        data: new URLSearchParams([
          ['csrf', csrf],
          ...(Object.entries(fields) as [string, string][]),
          ...repeated,
        ]).toString(),
      });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()}`);
  return { url: answer.url(), html: await answer.text() };
}

function rawAnswers(story: Story, names: readonly (keyof Story)[]): [string, string][] {
  return names.flatMap((name): [string, string][] => {
    const value = story[name];
    if (value === undefined) return [];
    if (typeof value !== 'string') return value.map((each) => [name, each]);
    if (!['date', 'month'].includes(questionNamed(name).kind)) return [[name, value]];
    const [year = '', month = '', day = ''] = value.split('-');
    return [
      ...(day ? [[`${name}.day`, day] as [string, string]] : []),
      [`${name}.month`, month],
      [`${name}.year`, year],
    ];
  });
}

/** A new account with an empty draft. Answers the address of the draft. */
export async function begunApplication({ page, locale, email, route }: Omit<Applicant, 'story' | 'programme'>) {
  const request = page.context().request;
  await posts(request, `/${locale}/sign-up`, { email, password });
  const code = /(?<!\d)\d{6}(?!\d)/.exec((await letterTo(email)).text)?.[0] ?? '';
  await posts(request, `/${locale}/confirm-email`, { do: 'confirm', code });
  const started = await posts(request, `/${locale}/my/start`, { route });
  const id = /applications\/([0-9a-f-]{36})/.exec(started.url)?.[1] ?? '';
  return `/${locale}/my/applications/${id}`;
}

export async function sentApplication(applicant: Applicant) {
  const { page, programme, route, story } = applicant;
  const request = page.context().request;
  const own = await begunApplication(applicant);
  const id = own.split('/').at(-1) ?? '';
  for (const each of formPages(pages, { programme, route, story })) {
    await posts(request, `${own}/answers/${each.id}`, {}, rawAnswers(story, namesOn(each)));
  }
  for (const { id: list, entries } of listsOf(applicant)) {
    for (const entry of entries)
      await posts(request, `${own}/lists/${list}/new`, { key: randomUUID() }, entryFields(entry));
    await posts(request, `${own}/lists/${list}`, { another: 'no' });
  }
  const review = await (await request.get(`${own}/review`)).text();
  const items = new Set(
    [...review.matchAll(/documents\/([a-z-]+(?:@[0-9a-f-]+)?)\?from=review/g)].map(([, item]) => item),
  );
  const buffer = await png(120, 160);
  for (const item of items) {
    await posts(request, `${own}/documents/${item}`, { file: { name: `${item}.png`, mimeType: 'image/png', buffer } });
  }
  const { html } = await posts(request, `${own}/declaration`, { consent: 'yes' });
  const reference = /<strong>([A-Z0-9-]{8,})<\/strong>/.exec(html)?.[1];
  if (!reference) throw new Error('The application was not sent');
  return { id, reference };
}
