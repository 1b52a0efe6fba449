// One page of a draft open in two tabs or on two devices: neither takes anything from the other in silence.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Answers } from '#app/domain/application/questions';
import { type RawAnswers, rawOf } from '#app/domain/application/read-answers';
import { applicant, started, surgeon } from '../../support/applicants';
import { entryAdded, wife } from '../../support/families';
import { answerOf, page, visitor } from '../../support/page-answers';

const { ownApplication } = await import('#app/features/applying/application.query.server');
const { saveAnswers } = await import('#app/features/applying/save-answers.server');
const { saveEntry } = await import('#app/features/applying/save-entry.server');
const { removeEntry } = await import('#app/features/applying/remove-entry.server');
const { lists } = await import('#app/http/lists.server');

const now = new Date('2026-11-23T06:30:00Z');
const later = new Date('2026-11-23T07:05:00Z');

interface Drawn {
  opened: string;
  key: string;
}
interface View {
  drawn: Drawn;
  errors: { name: string }[];
  questions: { name: string; value: string; elsewhere?: string }[];
  elsewhere: { when: string; fields: { name: string; answer: string }[] } | null;
  gone: { key: string; value: string }[] | null;
}

let person: Awaited<ReturnType<typeof applicant>>;
let id: string;
let browser: Awaited<ReturnType<typeof visitor>>;
beforeEach(async () => {
  person = await applicant();
  id = await started(person);
  browser = await visitor(person.id);
});

const own = async () => {
  const application = await ownApplication(person.id, id);
  if (!application) throw new Error('no application');
  return application;
};

const addressOf = (which: string, query = '') => `/kk/my/applications/${id}/${which}${query}`;

/** A page as a tab opens it. */
async function opened(route: string, params: Record<string, string>, path: string) {
  const { loader } = await page(route);
  const answer = await answerOf(loader, { path, params: { id, ...params }, cookie: browser.cookie });
  return { ...answer, data: answer.data as unknown as View };
}

async function sent(route: string, params: Record<string, string>, path: string, fields: RawAnswers) {
  const { action } = await page(route);
  const body = new URLSearchParams({ csrf: browser.csrf });
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) body.append(name, String(each));
  const answer = await answerOf(action, { path, params: { id, ...params }, cookie: browser.cookie, body });
  return { ...answer, data: answer.data as unknown as View };
}

describe('a page of the form', () => {
  const form = 'applications_.$id_.answers_.$page.tsx';
  const name = surgeon.name ?? {};
  const open = () => opened(form, { page: 'name' }, addressOf('answers/name'));
  const send = (drawn: Drawn, raw: RawAnswers) =>
    sent(form, { page: 'name' }, addressOf('answers/name'), { ...raw, ...drawn });

  test('the later of two tabs is told what was saved meanwhile, keeps what it typed, and may save all the same', async () => {
    const [first, second] = [await open(), await open()];
    expect((await send(first.data.drawn, name)).status).toBe(303);
    const refused = await send(second.data.drawn, { ...name, birthPlace: 'Алматы' });
    expect(refused.status).toBe(409);
    expect(refused.data.errors).toEqual([]);
    expect(refused.data.elsewhere?.fields).toEqual([
      expect.objectContaining({ name: 'birthPlace', answer: 'Қобда, Моңғолия' }),
    ]);
    expect(refused.data.elsewhere?.when).toMatch(/\d\d:\d\d/);
    const place = refused.data.questions.find((each) => each.name === 'birthPlace');
    expect(place).toMatchObject({ value: 'Алматы', elsewhere: 'Қобда, Моңғолия' });
    expect(refused.data.questions.find((each) => each.name === 'surnameLatin')?.elsewhere).toBeUndefined();
    expect((await own()).answers.birthPlace).toBe('Қобда, Моңғолия');
    expect((await send(refused.data.drawn, { ...name, birthPlace: 'Алматы' })).status).toBe(303);
    expect((await own()).answers.birthPlace).toBe('Алматы');
  });

  test('what is the same in both, a form sent twice, and one sent again after Back are saved without a word', async () => {
    const [first, second] = [await open(), await open()];
    expect((await send(first.data.drawn, name)).status).toBe(303);
    expect((await send(first.data.drawn, name)).status).toBe(303);
    expect((await send(second.data.drawn, name)).status).toBe(303);
    const third = await open();
    expect((await send(third.data.drawn, { ...name, birthPlace: 'Астана' })).status).toBe(303);
    expect((await send(third.data.drawn, { ...name, birthPlace: 'Тараз' })).status).toBe(303);
    expect((await own()).answers.birthPlace).toBe('Тараз');
    // And the first, which has lost its turn by now, is told.
    expect((await send(first.data.drawn, name)).status).toBe(409);
  });

  test('wrong fields and other answers are told at once', async () => {
    const [first, second] = [await open(), await open()];
    await send(first.data.drawn, name);
    const refused = await send(second.data.drawn, { ...name, surnameLatin: 'Сәрсенбай', birthPlace: 'Алматы' });
    expect(refused.status).toBe(422);
    expect(refused.data.errors.map((each) => each.name)).toEqual(['surnameLatin']);
    expect(refused.data.elsewhere?.fields.map((each) => each.name)).toEqual(['surnameLatin', 'birthPlace']);
    expect((await send(refused.data.drawn, { ...name, birthPlace: 'Алматы' })).status).toBe(303);
  });

  test('of two tabs that send at once one is told', async () => {
    const tabs = await Promise.all([open(), open()]);
    const answers = await Promise.all(
      tabs.map(({ data }, at) => send(data.drawn, { ...name, birthPlace: `Жер ${at}` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  test('the version says nothing of the answers and is nobody else’s way in', async () => {
    const { data } = await open();
    expect(data.drawn.opened).toMatch(/^[\w-]{22}$/);
    const stranger = await applicant();
    const raw = { ...name };
    const tried = await saveAnswers({ id, page: 'name', raw, lists, drawn: data.drawn }, stranger, { now });
    expect(tried).toMatchObject({ ok: false, code: 'not-found' });
  });
});

describe('an entry of a list', () => {
  const form = 'applications_.$id_.lists_.$list_.$entry.tsx';
  const path = (entry: string, query = '') => addressOf(`lists/family/${entry}`, query);
  const open = (entry: string, query = '') => opened(form, { list: 'family', entry }, path(entry, query));
  const send = (entry: string, drawn: Drawn, answers: Answers, query = '') =>
    sent(form, { list: 'family', entry }, path(entry, query), { ...rawOf(answers), ...drawn });

  test('is told apart page by page: two of its pages do not disturb each other', async () => {
    const entry = await entryAdded(person, id, { answers: wife, key: 'a' }, now);
    const [one, other, third] = [
      await open(entry, '?part=name'),
      await open(entry, '?part=name'),
      await open(entry, '?part=passport'),
    ];
    expect((await send(entry, one.data.drawn, { ...wife, memberGivenNamesLatin: 'DINA' }, '?part=name')).status).toBe(
      303,
    );
    const passport = { ...wife, memberPassportNumber: 'N1234567' };
    expect((await send(entry, third.data.drawn, passport, '?part=passport')).status).toBe(303);
    const refused = await send(entry, other.data.drawn, { ...wife, memberGivenNamesLatin: 'DANA' }, '?part=name');
    expect(refused.status).toBe(409);
    expect(refused.data.elsewhere?.fields).toEqual([
      expect.objectContaining({ name: 'memberGivenNamesLatin', answer: 'DINA' }),
    ]);
    const { entries } = await own();
    expect(entries[0]?.answers).toMatchObject({ memberGivenNamesLatin: 'DINA', memberPassportNumber: 'N1234567' });
  });

  test('two new ones are two; one sent twice is one', async () => {
    const [one, other] = [await open('new'), await open('new')];
    const child = { memberRelation: 'child', memberComes: 'now' };
    const first = await send('new', one.data.drawn, child);
    expect(first.status).toBe(303);
    expect((await send('new', one.data.drawn, child)).to).toBe(first.to);
    expect((await send('new', { ...one.data.drawn }, { ...child, memberComes: 'later' })).to).toContain(
      first.to?.split('?')[0] ?? '?',
    );
    expect((await send('new', other.data.drawn, child)).to).not.toBe(first.to);
    expect((await own()).entries).toHaveLength(2);
  });

  test('removed elsewhere meanwhile: what was typed waits in the form of a new one', async () => {
    const entry = await entryAdded(person, id, { answers: wife, key: 'a' }, now);
    const [first, passport] = [await open(entry), await open(entry, '?part=passport')];
    expect((await removeEntry({ id, entry }, person, { now: later })).ok).toBe(true);

    const led = await send(entry, first.data.drawn, { ...wife, memberComes: 'later' });
    expect(led).toMatchObject({ status: 303, to: expect.stringMatching(/lists\/family\/new\?gone=first&kept=/) });
    const query = `?${led.to?.split('?')[1]}`;
    const anew = await open('new', query);
    expect(anew.data.gone).toEqual([]);
    expect(anew.data.questions.find((each) => each.name === 'memberComes')?.value).toBe('later');
    const again = await send('new', anew.data.drawn, { ...wife, memberComes: 'later' }, query);
    expect(again.status).toBe(303);
    expect((await own()).entries).toMatchObject([{ list: 'family', answers: { memberComes: 'later' } }]);

    const other = await send(
      entry,
      passport.data.drawn,
      { ...wife, memberPassportNumber: 'N7654321' },
      '?part=passport',
    );
    const copied = await open('new', `?${other.to?.split('?')[1]}`);
    expect(copied.data.gone).toContainEqual(
      expect.objectContaining({ key: 'memberPassportNumber', value: 'N7654321' }),
    );
    const stranger = await visitor((await applicant()).id);
    const { loader } = await page(form);
    const peek = await answerOf(loader, {
      path: other.to ?? '',
      params: { id, list: 'family', entry: 'new' },
      cookie: stranger.cookie,
    });
    expect(peek.status).toBe(404);
  });

  test('a story told without a form writes over what stands there, as before', async () => {
    const entry = await entryAdded(person, id, { answers: wife, key: 'a' }, now);
    const raw = rawOf({ ...wife, memberGivenNamesLatin: 'DINA' });
    expect((await saveEntry({ id, list: 'family', entry, part: 'name', raw, lists }, person, { now })).ok).toBe(true);
  });
});
