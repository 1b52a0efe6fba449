import { beforeEach, expect, it } from 'vitest';
import { saveAnswerPage } from '#app/data/answer-page.server';
import { db, transaction } from '#app/data/db.server';
import { offersAsked } from '#app/data/offer-asked.server';
import { isConfirmed, MOST_LETTERS, type OfferClaim } from '#app/domain/skills/offer';
import { discardDraft } from '#app/features/applying/discard-draft.server';
import { answerAsEmployer } from '#app/features/employers/answer-as-employer.server';
import { askEmployer } from '#app/features/employers/ask-employer.server';
import { askSchema, type Signature, signatureSchema } from '#app/features/employers/employer.schema';
import { employerAsked } from '#app/features/employers/employer-asked.query.server';
import { ownEmployer } from '#app/features/employers/own-employer.query.server';
import { revokeEmployerLink } from '#app/features/employers/revoke-employer-link.server';
import { takeOverCorrection } from '#app/features/employers/take-over-correction.server';
import { letterTasks } from '#app/features/letters/deliver-letter.server';
import { newNetwork } from '#tests/support/accounts';
import { applicant, started } from '#tests/support/applicants';
import { workOff } from '#tests/support/jobs';
import { lettersTo } from '#tests/support/mail';

const now = new Date('2026-11-23T05:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const claim = {
  employer: 'Павлодар облыстық ауруханасы',
  position: 'Нейрохирург',
  region: 'KZ-55',
  start: '2027-03',
} as OfferClaim;

let serial = 0;
let email = '';
beforeEach(() => {
  email = `hr${++serial}@clinic.example`;
});

async function claimed() {
  const account = await applicant('ru');
  const id = await started(account);
  const page = (page: 'name' | 'offer' | 'offer-details', answers: object) =>
    transaction((tx) => saveAnswerPage(tx, { id, accountId: account.id, page, answers }, now));
  await page('name', { surnameLatin: 'SARSENBAY', givenNamesLatin: 'AIGUL' });
  await page('offer', { jobOffer: true });
  const { employer: offerFrom, position: offerPosition, region: offerRegion, start: offerStart } = claim;
  await page('offer-details', { offerFrom, offerPosition, offerRegion, offerStart });
  return { id, account, page };
}
type Claimed = Awaited<ReturnType<typeof claimed>>;

const ask = ({ id, account }: Claimed, last = '', at = now) =>
  askEmployer({ id, last, ask: askSchema.parse({ email, language: 'kk' }) }, account, { now: at });

async function tokenOf(about: Claimed) {
  expect(await ask(about)).toMatchObject({ ok: true });
  await workOff(letterTasks);
  return /employer\/([\w-]+)/.exec(lettersTo(email).at(-1)?.text ?? '')?.[1] ?? '';
}

const signed = (more: Record<string, string> = {}): Signature =>
  signatureSchema.parse({
    answer: 'confirmed',
    registration: '990140000007',
    signedBy: 'Ерлан Әбенов',
    signedAs: 'Бас дәрігер',
    ...more,
  });
const by = (at = now) => ({ clientIp: newNetwork(), now: at });
const answer = (token: string, signature = signed(), corrected: Omit<OfferClaim, 'employer'> | null = null, at = now) =>
  answerAsEmployer(token, { signature, corrected }, by(at));

it('the letter is in the language chosen and holds the name, the position, the link and nothing else of the person', async () => {
  const about = await claimed();
  const token = await tokenOf(about);
  const { text = '', html } = lettersTo(email).at(-1)!;
  expect(text).toContain('AIGUL SARSENBAY');
  expect(text).toContain('Нейрохирург');
  expect(text).toContain(`/kk/employer/${token}`);
  expect(text).toContain('2026 ж. 22 желтоқсан');
  for (const private_ of [about.account.email, about.id, 'KZ-55', 'Павлодар']) {
    expect(`${text}${html}`).not.toContain(private_);
  }
});

it('confirmed: both are told, the event is there once, the case has what the employer signed', async () => {
  const about = await claimed();
  const token = await tokenOf(about);
  const asked = await employerAsked(token, by());
  expect(asked).toMatchObject({ person: 'AIGUL SARSENBAY', claim });
  expect(await answer(token)).toEqual({ ok: true, value: undefined });
  expect(await answer(token)).toEqual({ ok: true, value: undefined });
  await workOff(letterTasks);
  expect(lettersTo(email).at(-1)?.subject).toBe('Жұмысқа шақыру туралы жауабыңыз');
  const told = lettersTo(about.account.email);
  expect(told.map(({ subject }) => subject)).toEqual(['Работодатель ответил']);
  const events = await db.event.findMany({ where: { applicationId: about.id, step: 'employer-answered' } });
  expect(events).toMatchObject([{ actorId: null, actorRole: 'employer', detail: { answer: 'confirmed' } }]);
  expect(await ownEmployer(about.account.id, about.id)).toMatchObject({ confirmed: true });
  // A claim that is changed afterwards is nobody's.
  await about.page('offer-details', {
    offerFrom: claim.employer,
    offerPosition: 'Бас хирург',
    offerRegion: 'KZ-55',
    offerStart: '2027-03',
  });
  expect(await ownEmployer(about.account.id, about.id)).toMatchObject({ confirmed: false });
});

it('unknown, used, expired and taken-back links are answered alike; looking changes nothing', async () => {
  const about = await claimed();
  const used = await tokenOf(about);
  const before = await db.offerAsked.findMany();
  for (let look = 0; look < 3; look++) expect(await employerAsked(used, by())).not.toBeNull();
  expect(await db.offerAsked.findMany()).toEqual(before);
  await answer(used, signed({ answer: 'declined' }));

  const expired = await claimed();
  const expiredToken = await tokenOf(expired);
  const revoked = await claimed();
  const revokedToken = await tokenOf(revoked);
  await revokeEmployerLink(revoked.id, revoked.account, { now });
  await revokeEmployerLink(revoked.id, revoked.account, { now });
  expect(await db.event.count({ where: { applicationId: revoked.id, step: 'revoke-employer-link' } })).toBe(1);

  for (const [token, at] of [
    [used, later(0.1)],
    [expiredToken, later(30)],
    [revokedToken, now],
    ['x'.repeat(43), now],
    ['', now],
    ["'; --", now],
  ] as const) {
    expect(await employerAsked(token, by(at))).toBeNull();
    expect(await answer(token, signed(), null, at)).toEqual({ ok: false, code: 'link-dead' });
  }
});

it('a new letter ends the link of the one before; the same form sent twice writes once', async () => {
  const about = await claimed();
  const first = await tokenOf(about);
  expect(await ask(about)).toMatchObject({ ok: true });
  expect(await db.signedLink.count({ where: { applicationId: about.id } })).toBe(1);
  const [newest] = await offersAsked(db, about.id);
  expect(await ask(about, newest?.id)).toMatchObject({ ok: true });
  expect(await employerAsked(first, by())).toBeNull();
  expect(await db.signedLink.count({ where: { applicationId: about.id } })).toBe(2);
});

it('a correction is offered to the applicant, who may take it over; then it is confirmed', async () => {
  const about = await claimed();
  const token = await tokenOf(about);
  const corrected = { position: 'Нейрохирург, жоғары санат', region: 'KZ-55', start: '2027-04' as OfferClaim['start'] };
  expect(await answer(token, signed({ answer: 'corrected' }), corrected)).toMatchObject({ ok: true });
  expect(await ownEmployer(about.account.id, about.id)).toMatchObject({ confirmed: false });
  expect(await takeOverCorrection(about.id, about.account, { now })).toMatchObject({ ok: true });
  const own = await ownEmployer(about.account.id, about.id);
  expect(own).toMatchObject({ confirmed: true, claim: { ...corrected, employer: claim.employer } });
});

it('a correction that changes nothing is a yes; a later no takes an earlier yes away', async () => {
  const about = await claimed();
  const { position, region, start } = claim;
  await answer(await tokenOf(about), signed({ answer: 'corrected' }), { position, region, start });
  expect((await offersAsked(db, about.id))[0]?.answer).toBe('confirmed');
  expect(
    isConfirmed(
      [
        { answer: 'declined', agreed: null },
        { answer: 'confirmed', agreed: claim },
      ],
      claim,
    ),
  ).toBe(false);
  expect(
    isConfirmed(
      [
        { answer: null, agreed: null },
        { answer: 'confirmed', agreed: claim },
      ],
      claim,
    ),
  ).toBe(true);
});

it('is refused to strangers, to oneself, without a whole claim, when all is over, and beyond the limits', async () => {
  const about = await claimed();
  const stranger = await applicant();
  const form = askSchema.parse({ email, language: 'en' });
  expect(await askEmployer({ id: about.id, last: '', ask: form }, stranger, { now })).toMatchObject({
    code: 'not-found',
  });
  expect(await revokeEmployerLink(about.id, stranger, { now })).toMatchObject({ code: 'not-found' });
  expect(await takeOverCorrection(about.id, stranger, { now })).toMatchObject({ code: 'not-found' });
  expect(await ownEmployer(stranger.id, about.id)).toBeNull();
  const own = askSchema.parse({ email: about.account.email.toUpperCase(), language: 'en' });
  expect(await askEmployer({ id: about.id, last: '', ask: own }, about.account, { now })).toMatchObject({
    code: 'own-address',
  });
  await about.page('offer-details', { offerFrom: 'X' });
  expect(await ask(about)).toMatchObject({ code: 'claim-incomplete' });

  const closed = await claimed();
  const token = await tokenOf(closed);
  expect(await discardDraft(closed.id, closed.account, { now })).toMatchObject({ ok: true });
  expect(await ask(closed)).toMatchObject({ code: 'not-open' });
  expect(await employerAsked(token, by())).toBeNull();
  expect(await answer(token)).toMatchObject({ code: 'link-dead' });

  const busy = await claimed();
  for (let letter = 0; letter < MOST_LETTERS; letter++) {
    email = `many${serial}-${letter}@clinic.example`;
    expect(await ask(busy)).toMatchObject({ ok: true });
  }
  email = `many${serial}-more@clinic.example`;
  expect(await ask(busy)).toMatchObject({ code: 'too-many' });
});

it('of two who answer at once one is heard, and what is signed does not change', async () => {
  const about = await claimed();
  const token = await tokenOf(about);
  const both = await Promise.all([
    answer(token),
    answer(token, signed({ answer: 'declined', signedBy: 'Another Person' })),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.event.count({ where: { applicationId: about.id, step: 'employer-answered' } })).toBe(1);
  const [row] = await db.offerAsked.findMany({ where: { link: { applicationId: about.id } } });
  await expect(db.offerAsked.update({ where: { id: row!.id }, data: { signedBy: 'X' } })).rejects.toThrow();
  await expect(db.offerAsked.delete({ where: { id: row!.id } })).rejects.toThrow();
});

it.each([
  [{ answer: '' }, 'answer', 'answer-required'],
  [{ signedBy: '' }, 'signedBy', 'required'],
  [{ signedBy: '12' }, 'signedBy', 'not-a-name'],
  [{ signedAs: '' }, 'signedAs', 'required'],
  [{ registration: '' }, 'registration', 'required'],
  [{ registration: '990140000006' }, 'registration', 'not-a-bin'],
  [{ note: 'x'.repeat(501) }, 'note', 'too-long'],
])('%o is refused at its field', (wrong, field, code) => {
  const whole = { answer: 'confirmed', registration: '990140000007', signedBy: 'E', signedAs: 'B' };
  const { error } = signatureSchema.safeParse({ ...whole, ...wrong });
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toContainEqual([field, code]);
});

it('who declines needs no number and no post; a number of another country is taken as it is', () => {
  expect(signatureSchema.safeParse({ answer: 'declined', signedBy: 'Е. Әбенов' }).success).toBe(true);
  const whole = { answer: 'confirmed', signedBy: 'E', signedAs: 'B', registration: 'HRB 12345 B' };
  expect(signatureSchema.safeParse(whole).success).toBe(true);
});
