import { beforeEach, describe, expect, it } from 'vitest';
import { assign, renewLock } from '#app/data/case.server';
import { checksOf } from '#app/data/check.server';
import { db } from '#app/data/db.server';
import { saveJurisdiction } from '#app/data/jurisdiction.server';
import { countQueues, listQueue } from '#app/data/queue.server';
import type { Desk } from '#app/data/queue-sql.server';
import type { CheckKind } from '#app/domain/application/checks';
import { nothingAsked } from '#app/domain/application/queues';
import { plainDate } from '#app/domain/basics/plain-date';
import { everywhere, isWithin, type Jurisdiction, type Scope, scopeOf } from '#app/domain/people/jurisdiction';
import { readCase } from '#app/features/reviewing/case.query.server';
import { claimCase, releaseCase } from '#app/features/reviewing/claim-case.server';
import { recordFindings } from '#app/features/reviewing/record-findings.server';
import { forgetView, openView, saveView } from '#app/features/reviewing/save-view.server';
import { takeNextCase } from '#app/features/reviewing/take-next-case.server';
import { officer, sentCase } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
const today = plainDate('2026-11-23');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const change = (id: string, data: object) => db.application.update({ where: { id }, data });
const due = (day: string) => new Date(`${day}T00:00:00Z`);
const taken = async (who: Awaited<ReturnType<typeof officer>>, at = now) => {
  const next = await takeNextCase(who, { now: at });
  return next.ok ? next.value.id : null;
};
const holderOf = async (id: string) => (await db.application.findUniqueOrThrow({ where: { id } })).claimedById;

const nobody: Jurisdiction = { regions: [], countries: [], programmes: [], checkKinds: [], languages: [] };
async function jurisdiction(accountId: string, part: Partial<Jurisdiction>) {
  await saveJurisdiction(db, { accountId, ...nobody, ...part }, accountId, now);
}

/** Every row of these checks matches, found as officers find it. */
async function findAll(id: string, by: Awaited<ReturnType<typeof officer>>, kinds: readonly CheckKind[]) {
  for (const { kind, rows } of await checksOf(db, id, now)) {
    const row = rows.map(({ key, version: seen }) => ({ key, seen }));
    const found = { id, kind, row, finding: 'matches', reason: null, note: null } as const;
    if (kinds.includes(kind)) expect(await recordFindings(found, by, { now })).toMatchObject({ ok: true });
  }
}

// Each test has the desk to itself.
beforeEach(async () => {
  await db.application.updateMany({
    where: { status: { notIn: ['draft'] } },
    data: { status: 'withdrawn', claimedById: null },
  });
});

describe('the next case', () => {
  it('is the late one, then the one due soonest, then the oldest', async () => {
    const who = await officer('assessor');
    const sent = async (dueOn: string, submittedAt: string) => {
      const { id } = await sentCase({ submittedAt: new Date(submittedAt) });
      await change(id, { dueOn: due(dueOn) });
      return id;
    };
    const soon = await sent('2026-11-24', '2026-11-10T05:00:00Z');
    const young = await sent('2026-11-25', '2026-11-12T05:00:00Z');
    const old = await sent('2026-11-25', '2026-11-11T05:00:00Z');
    const late = await sent('2026-11-20', '2026-11-19T05:00:00Z');
    const order = [];
    for (let each = 0; each < 5; each += 1) order.push(await taken(who));
    expect(order).toEqual([late, soon, old, young, null]);
  });

  it('brings one household and one employer to one officer, but lets nothing late wait', async () => {
    const who = await officer('assessor');
    const make = async (dueOn: string, keys: object = {}) => {
      const { id } = await sentCase();
      await change(id, { familyKey: null, employerKey: null, dueOn: due(dueOn), ...keys });
      return id;
    };
    const first = await make('2026-11-24', { familyKey: 'MNG:bayan-olgii-12', employerKey: 'MNG:hospital' });
    const stranger = await make('2026-11-25');
    const colleague = await make('2026-12-02', { employerKey: 'MNG:hospital' });
    const wife = await make('2026-12-01', { familyKey: 'MNG:bayan-olgii-12' });
    expect(await taken(who)).toBe(first);
    expect(await taken(who)).toBe(wife);
    const late = await make('2026-11-20');
    expect(await taken(who)).toBe(late);
    // What was taken last decides; the stranger is due before the colleague.
    expect(await taken(who)).toBe(stranger);
    expect(await taken(who)).toBe(colleague);
  });

  it('is what a supervisor gave to this officer before all else, and never what was given to another', async () => {
    const [who, other] = [await officer('assessor'), await officer('assessor')];
    const [a, b] = [await sentCase(), await sentCase()];
    await change(a.id, { dueOn: due('2026-11-10') });
    await assign(db, { id: b.id, officerId: who.id });
    await assign(db, { id: a.id, officerId: other.id });
    expect(await taken(who)).toBe(b.id);
    expect(await taken(who)).toBeNull();
    expect(await claimCase(a.id, who, { now })).toMatchObject({
      ok: false,
      code: 'claimed',
      detail: { name: other.name },
    });
    expect(await taken(other)).toBe(a.id);
    // What was given for this status is nobody's in the next one.
    await change(a.id, { status: 'recommended' });
    expect((await db.application.findUniqueOrThrow({ where: { id: a.id } })).assignedToId).toBeNull();
  });

  it('stays within the jurisdiction, and is refused by none of its rules', async () => {
    const who = await officer('assessor');
    await jurisdiction(who.id, { countries: ['CHN'], languages: ['ru'], programmes: ['kandas-card'] });
    const [outside, language, inside] = [await sentCase(), await sentCase(), await sentCase()];
    await change(outside.id, { dueOn: due('2026-11-10'), locale: 'ru', residenceCountry: 'MNG' });
    await change(language.id, { dueOn: due('2026-11-11'), locale: 'kk-arab', residenceCountry: 'CHN' });
    await change(inside.id, { locale: 'ru', residenceCountry: 'CHN' });
    expect(await taken(who)).toBe(inside.id);
    expect(await taken(who)).toBeNull();
  });

  it('for who makes one kind of check has that check open', async () => {
    const who = await officer('verifier');
    await jurisdiction(who.id, { checkKinds: ['security'] });
    const [closed, open] = [await sentCase(), await sentCase()];
    await change(closed.id, { dueOn: due('2026-11-10') });
    await findAll(closed.id, who, ['security']);
    expect(await taken(who)).toBe(open.id);
    expect(await taken(who)).toBeNull();
  });

  it('for who makes checks and recommends nothing has something left to check', async () => {
    const [who, assessor] = [await officer('verifier'), await officer('verifier', 'assessor')];
    const { id, kinds } = await sentCase();
    await claimCase(id, assessor, { now });
    await findAll(id, assessor, kinds);
    await releaseCase(id, assessor, { now });
    expect(await taken(who)).toBeNull();
    // What one finds wanting, another may still recommend on.
    expect(await taken(assessor)).toBe(id);
  });

  it('counts what was given and what was chosen', async () => {
    const who = await officer('assessor');
    const [, chosen] = [await sentCase(), await sentCase()];
    await claimCase(chosen.id, who, { now });
    await taken(who);
    const events = await db.event.findMany({ where: { actorId: who.id, step: 'claim' }, orderBy: { id: 'asc' } });
    expect(events.map(({ detail }) => (detail as { how?: string }).how)).toEqual(['picked', 'next']);
  });
});

describe('a jurisdiction', () => {
  it('means the same in the law and in the database', async () => {
    const who = await officer('assessor');
    const places = [
      ['KZ-55', 'MNG', 'kk', 'kandas-card', 'verification'],
      ['KZ-10', 'CHN', 'kk-arab', 'kandas-card', 'verification'],
      [null, 'CHN', 'ru', 'valuable-skills-visa', 'verification'],
      ['KZ-10', null, 'en', 'valuable-skills-visa', 'submitted'],
      ['KZ-55', 'RUS', 'ru', 'kandas-card', 'recommended'],
    ] as const;
    const rows = [];
    for (const [region, residenceCountry, locale, programme, status] of places) {
      const { id, kinds } = await sentCase({ programme, status });
      await change(id, { region, residenceCountry, locale });
      rows.push({
        id,
        region,
        residenceCountry,
        language: locale.split('-')[0] ?? '',
        programme,
        kinds: status === 'verification' ? kinds : null,
      });
    }
    const scopes: Scope[] = [
      everywhere,
      scopeOf('KZ-55', null, false),
      scopeOf('mission-CHN', null, false),
      { ...everywhere, places: { regions: ['KZ-10'], countries: ['RUS'] } },
      { ...everywhere, languages: ['kk'] },
      { ...everywhere, checkKinds: ['origin'] },
      { ...everywhere, programmes: ['valuable-skills-visa'], languages: ['ru', 'en'], checkKinds: ['profession'] },
    ];
    for (const scope of scopes) {
      const desk: Desk = { officerId: who.id, scope, today, now };
      const listed = (await listQueue(desk, 'open', nothingAsked)).map(({ id }) => id).sort();
      expect(listed).toEqual(
        rows
          .filter((row) => isWithin(scope, row))
          .map(({ id }) => id)
          .sort(),
      );
      expect((await countQueues(desk)).open).toBe(listed.length);
    }
  });
});

describe('a lock', () => {
  it('is seen by others, renewed by what its holder opens, and free after fifteen quiet minutes', async () => {
    const [holder, other] = [await officer('assessor'), await officer('assessor')];
    const { id } = await sentCase();
    expect((await claimCase(id, holder, { now })).ok).toBe(true);
    expect(await claimCase(id, other, { now: later(14) })).toMatchObject({
      code: 'claimed',
      detail: { name: holder.name },
    });
    await readCase(id, holder, { now: later(14) });
    // Somebody else's look renews nothing.
    await readCase(id, other, { now: later(28) });
    expect(await claimCase(id, other, { now: later(28) })).toMatchObject({ code: 'claimed' });
    const desk: Desk = { officerId: other.id, scope: everywhere, today, now: later(29) };
    expect((await listQueue(desk, 'free', nothingAsked)).map((row) => [row.id, row.locked])).toEqual([[id, false]]);
    expect(await taken(other, later(29))).toBe(id);
    expect(await holderOf(id)).toBe(other.id);
    const event = await db.event.findFirst({ where: { applicationId: id, actorId: other.id, step: 'claim' } });
    expect(event?.detail).toMatchObject({ how: 'next', from: holder.id });
    // Who lost it may not let go of it either.
    expect(await releaseCase(id, holder, { now: later(30) })).toMatchObject({ ok: false });
  });

  it('that was taken anew lives from then on, whatever its last holder left behind', async () => {
    const [holder, other] = [await officer('assessor'), await officer('assessor')];
    const { id } = await sentCase();
    await claimCase(id, holder, { now });
    await releaseCase(id, holder, { now: later(1) });
    await claimCase(id, other, { now: later(60) });
    expect(await claimCase(id, holder, { now: later(70) })).toMatchObject({ code: 'claimed' });
  });
});

/** Long counts with `npm run test:full`. */
const rounds = (some: number, many: number) => (process.env.FULL ? many : some);

describe('races', () => {
  const five = async () => Promise.all(Array.from({ length: 5 }, () => officer('assessor')));

  it('of five for one case have one winner in every round', { timeout: 180_000 }, async () => {
    const officers = await five();
    const { id } = await sentCase();
    for (let round = 0; round < rounds(100, 400); round += 1) {
      const won = await Promise.all(officers.map((each) => claimCase(id, each, { now: later(round) })));
      const winners = officers.filter((_, at) => won[at]?.ok);
      expect(winners).toHaveLength(1);
      expect(await holderOf(id)).toBe(winners[0]?.id);
      await change(id, { claimedById: null, claimedAt: null, activeAt: null });
    }
  });

  it('of five for the next case give each a case of their own, or none', { timeout: 180_000 }, async () => {
    const officers = await five();
    const cases = [];
    for (let each = 0; each < 4; each += 1) cases.push((await sentCase()).id);
    for (let round = 0; round < rounds(25, 200); round += 1) {
      const won = await Promise.all(officers.map((each) => taken(each, later(round))));
      expect(won.filter(Boolean).sort()).toEqual([...cases].sort());
      expect(won.filter((id) => id === null)).toHaveLength(1);
      await db.application.updateMany({
        where: { id: { in: cases } },
        data: { claimedById: null, claimedAt: null, activeAt: null },
      });
    }
  });

  it('at the end of a lock: the holder keeps it or one other gets it, never both', { timeout: 180_000 }, async () => {
    const officers = await five();
    const holder = await officer('assessor');
    const { id } = await sentCase();
    for (let round = 0; round < rounds(50, 300); round += 1) {
      await change(id, { claimedById: holder.id, claimedAt: now, activeAt: now });
      const at = later(15);
      const [renewed, ...won] = await Promise.all([
        renewLock(db, { id, officerId: holder.id }, at).then((count) => count > 0),
        ...officers.map((each) => claimCase(id, each, { now: at })),
      ]);
      const winners = officers.filter((_, index) => won[index]?.ok);
      const still = await holderOf(id);
      expect([holder.id, ...winners.map((each) => each.id)]).toContain(still);
      // A renewal that came first leaves nothing for others; one that came later finds the case gone.
      expect(renewed ? winners.length : 1 - winners.length).toBe(0);
      expect(winners.length === 0 ? still === holder.id : still === winners[0]?.id).toBe(true);
    }
  });
});

describe('a saved view', () => {
  it('is its owner’s, or the office’s; its name is theirs alone', async () => {
    const [owner, colleague, stranger] = [
      await officer('intake'),
      await officer('verifier'),
      await officer('verifier'),
    ];
    await db.account.update({ where: { id: stranger.id }, data: { office: 'KZ-10' } });
    const view = {
      name: 'Моңғолия, шұғыл',
      queue: 'open',
      query: 'country=MNG&due=overdue&nonsense=1',
      shared: false,
    } as const;
    const own = await saveView(view, owner, { now });
    if (!own.ok) throw new Error(own.code);
    expect(own.value.slug).toMatch(/^mon[a-z-]*-\d{4}$/);
    expect(await openView(own.value.slug, owner)).toMatchObject({ queue: 'open', query: 'country=MNG&due=overdue' });
    expect(await openView(own.value.slug, colleague)).toBeNull();
    expect(await saveView(view, owner, { now })).toMatchObject({ ok: false, code: 'view-taken' });
    const shared = await saveView({ ...view, name: 'Ортақ', shared: true }, owner, { now });
    if (!shared.ok) throw new Error(shared.code);
    expect(await openView(shared.value.slug, colleague)).not.toBeNull();
    expect(await openView(shared.value.slug, stranger)).toBeNull();
    expect(await forgetView(shared.value.slug, colleague)).toMatchObject({ ok: false });
    expect((await forgetView(shared.value.slug, owner)).ok).toBe(true);
    expect(await openView(shared.value.slug, owner)).toBeNull();
  });
});
