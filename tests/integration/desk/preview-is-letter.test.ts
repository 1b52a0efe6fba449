// What an officer is shown before the signature is what the person is given: as a page, and word for word on the paper.
import { beforeAll, expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { plainDate } from '#app/domain/basics/plain-date';
import type { CourseStep } from '#app/domain/decisions/course-forms';
import type { Officer } from '#app/domain/people/permissions';
import { type ApplicationLetter, ownLetter, ownLetterFacts } from '#app/features/applying/letters.query.server';
import type { Chosen } from '#app/features/deciding/decide.server';
import { prepareAppeal, readPreparedAppeal, signAppeal } from '#app/features/deciding/prepare-appeal.server';
import { prepareDecision } from '#app/features/deciding/prepare-decision.server';
import { readPrepared } from '#app/features/deciding/prepared.query.server';
import { signPrepared } from '#app/features/deciding/sign-prepared.server';
import type { LetterWords } from '#app/features/letters/decision-letter';
import { readCourseFile, readRequestFile } from '#app/features/reviewing/case.query.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import type { CourseAsked } from '#app/features/reviewing/course-letter';
import { extendTerm } from '#app/features/reviewing/extend-term.server';
import { leaveWithoutConsideration } from '#app/features/reviewing/leave-without-consideration.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { requestInformation } from '#app/features/reviewing/request-information.server';
import { returnCase } from '#app/features/reviewing/return-case.server';
import { closeOverdueRequests } from '#app/features/reviewing/run-clock.server';
import { terminateCase } from '#app/features/reviewing/terminate-case.server';
import { letterView } from '#app/http/letter-view.server';
import { languages, locales } from '#app/i18n/locales';
import { setClock } from '#app/infra/clock.server';
import { signer } from '#app/infra/signature/signer.server';
import { appealed, filedAt, recommended, refusedAt, seen } from '../../support/appeal-cases';
import { closeChecks, officer, sentCase } from '../../support/cases';
import { pdfPages } from '../../support/e2e/pdf-text';
import { daughter, wife } from '../../support/families';
import { doubtPaper, memberOfCase } from '../../support/family-cases';

const now = new Date('2026-11-23T05:00:00Z');
const own = 'Мұрағат анықтамасында ата-анаңыздың ұлты көрсетілмеген.';

beforeAll(async () => {
  setClock(() => now);
  await signer();
  const places = { year: 2026, field: 'health', places: 50 };
  await db.quota.upsert({ where: { year_field: { year: 2026, field: 'health' } }, create: places, update: {} });
});

/** Numbers are given by the signature: before it a permit has none. */
const withoutNumbers = (words: LetterWords): LetterWords =>
  JSON.parse(
    JSON.stringify(words, (_key, value) =>
      typeof value === 'string'
        ? value
            .replace(/, (?:нөмірі|номер|number) [0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/g, '')
            .replace(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/g, '')
        : value,
    ),
  );

/** The page, in all five, and the file say what was previewed. */
async function isGiven(
  preview: LetterWords | null | undefined,
  { accountId, id }: { accountId: string; id: string },
  letter: ApplicationLetter,
  at: Date,
) {
  expect(preview?.sections.length).toBeGreaterThan(1);
  const made = await ownLetterFacts(accountId, { id, letter });
  const { title, sections, issuedOn } = made?.facts ?? ({} as LetterWords);
  const given: LetterWords = { title, sections: [...sections], issuedOn };
  expect(withoutNumbers(given)).toEqual(withoutNumbers(preview as LetterWords));
  for (const locale of locales) {
    expect(letterView(locale, withoutNumbers(given))).toEqual(
      letterView(locale, withoutNumbers(preview as LetterWords)),
    );
  }
  const file = await ownLetter(accountId, { id, letter }, at);
  const text = (await pdfPages(file?.pdf ?? Buffer.of())).join(' ').replace(/\s/g, '');
  for (const { heading, items } of given.sections) {
    for (const language of languages) {
      for (const word of [heading, ...items].flatMap((each) => each[language].split(/\s/)))
        expect(text).toContain(word);
    }
  }
}

const choice = (decision: Chosen['decision'], more: Partial<Chosen> = {}) => ({
  ...{ decision, reasons: [], sendBackReason: null, note: null, explanation: own },
  ...more,
});

async function decided(
  { id, accountId }: { id: string; accountId: string },
  what: ReturnType<typeof choice>,
  { by, at, letter }: { by: Awaited<ReturnType<typeof officer>>; at: Date; letter: ApplicationLetter },
) {
  const of = await seen(id);
  expect(await prepareDecision({ ...of, ...what }, by, { now: at })).toMatchObject({ ok: true });
  const preview = (await readPrepared(id, by, { now: at }))?.letter;
  expect(await signPrepared(of, by, { now: at })).toMatchObject({ ok: true });
  await isGiven(preview, { id, accountId }, letter, at);
}

it('of a notice, and of the refusal after it', async () => {
  const { id, person, author: by } = await recommended({}, 'refusal');
  const of = { id, accountId: person.id };
  await decided(of, choice('notice', { reasons: ['not-ethnic-kazakh'] }), { by, at: now, letter: 'notice' });
  await decided(of, choice('refuse'), { by, at: refusedAt, letter: 'decision' });
});

it('of a grant that says of a spouse and a child what becomes of each', async () => {
  const assessor = await officer('assessor');
  const { id, version, accountId } = await sentCase();
  const [spouse, child] = [await memberOfCase(id, wife), await memberOfCase(id, daughter)];
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  await doubtPaper(id, assessor.id, `birth-record@${child}`);
  const persons = [
    { person: spouse, word: 'grant' as const, reasons: [] },
    { person: child, word: 'refusal' as const, reasons: ['relationship-not-shown'] },
  ];
  const word = { id, version, recommendation: 'grant', reasons: [], note: null, persons } as const;
  expect(await recommend(word, assessor, { now })).toMatchObject({ ok: true });
  const by = await officer('decision-maker');
  await decided({ id, accountId }, choice('grant', { persons }), { by, at: now, letter: 'decision' });
});

it('of a request, with words beside what is asked and words of their own', async () => {
  const verifier = await officer('verifier', 'assessor');
  const { id, version, accountId } = await sentCase();
  await claimCase(id, verifier, { now });
  await closeChecks(id, verifier.id);
  const items = [
    { reason: 'unreadable', item: 'diploma', note: own },
    { reason: 'explain', question: 'givenNamesLatin' },
    { reason: 'note', note: 'Қай елде оқыдыңыз?' },
  ] as const;
  const preview = (await readRequestFile(id, verifier, { now }))?.letterOf(items);
  expect(await requestInformation({ id, version, items }, verifier, { now })).toMatchObject({ ok: true });
  await isGiven(preview, { id, accountId }, 'request', now);
});

it.each([
  ['dismiss', 'act-lawful'],
  ['allow', 'evidence-misjudged'],
] as const)('of an answer to an appeal: %s', async (act, reason) => {
  const { id, person, hearer } = await appealed();
  const of = await seen(id);
  const at = { now: filedAt };
  const answer = { act, reason, explanation: own, note: null };
  expect(await prepareAppeal({ ...of, ...answer }, hearer, at)).toMatchObject({ ok: true });
  const preview = (await readPreparedAppeal(id, hearer, at))?.letter;
  expect(await signAppeal(of, hearer, at)).toMatchObject({ ok: true });
  await isGiven(preview, { id, accountId: person.id }, 'appeal', filedAt);
});

it('of a step beside: returned, extended, left without consideration, ended', async () => {
  const intake = await officer('intake');
  const verifier = await officer('verifier');
  const decider = await officer('decision-maker');
  const shown = async (id: string, by: Officer, step: CourseStep, asked: CourseAsked, at = now) =>
    (await readCourseFile(id, by, { now: at }))?.letterOf(step, asked);

  const returned = await sentCase({ status: 'submitted', submittedAt: now });
  const items = [
    { reason: 'missing', item: 'diploma' },
    { reason: 'note', note: own },
  ] as const;
  const list = await shown(returned.id, intake, 'return', { items });
  expect(await returnCase({ ...returned, items }, intake, { now })).toMatchObject({ ok: true });
  await isGiven(list, returned, 'return', now);

  const slow = await sentCase();
  const days = { legalFrom: new Date('2026-11-20'), legalDueOn: new Date('2026-12-11') };
  await db.application.update({ where: { id: slow.id }, data: days });
  const longer = { until: plainDate('2026-12-28'), reason: own };
  const more = await shown(slow.id, decider, 'extend-term', longer);
  expect(await extendTerm({ ...slow, ...longer }, decider, { now })).toMatchObject({ ok: true });
  await isGiven(more, slow, 'extension', now);

  const silent = await sentCase({ submittedAt: new Date('2026-11-20T05:00:00Z') });
  await claimCase(silent.id, verifier, { now });
  expect(await requestInformation({ ...silent, items }, verifier, { now })).toMatchObject({ ok: true });
  const later = new Date('2026-12-16T05:00:00Z');
  await closeOverdueRequests(later);
  const left = await shown(silent.id, decider, 'leave-without-consideration', { reason: own }, later);
  const leave = { ...(await seen(silent.id)), reason: own };
  expect(await leaveWithoutConsideration(leave, decider, { now: later })).toMatchObject({ ok: true });
  await isGiven(left, silent, 'ending', later);

  const ended = await sentCase();
  const why = { ground: 'citizenship', reason: own } as const;
  const end = await shown(ended.id, decider, 'terminate', why);
  expect(await terminateCase({ ...ended, ...why }, decider, { now })).toMatchObject({ ok: true });
  await isGiven(end, ended, 'ending', now);
});
