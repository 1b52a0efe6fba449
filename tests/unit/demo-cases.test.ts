import { describe, expect, it } from 'vitest';
import { type Status, type Step, statuses, takeStep } from '#app/domain/application/lifecycle';
import { plainDate } from '#app/domain/basics/plain-date';
import { maskedEmail } from '#app/domain/people/masked-email';
import { inviteSchema, rolesSchema } from '#app/features/accounts/officer.schema';
import { demoAccounts, demoApplicants } from '#app/features/demo/demo-accounts';
import { piecesOf } from '#app/features/demo/mailbox.query.server';
import { appellants } from '../../prisma/demo/appellants';
import { demoCases, scarceField } from '../../prisma/demo/cases';
import { coursePeople } from '../../prisma/demo/course-people';
import { entrepreneurs } from '../../prisma/demo/entrepreneurs';
import { kandasPeople } from '../../prisma/demo/kandas-people';
import { momentBefore } from '../../prisma/demo/moments';
import { visaPeople } from '../../prisma/demo/visa-people';

const today = plainDate('2026-11-23');
const people = [kandasPeople, entrepreneurs, visaPeople, appellants, coursePeople].flatMap((each) => each(today));

const talked = ['write', 'reply', 'prepare', 'ask-outside', 'opinion-on-paper'];
const notSteps = ['fill', 'claim', 'review', 'propose', 'protest', 'approve', 'arrive', 'hear', 'complain', ...talked];
const stepOf: Record<string, Step> = { request: 'request-information', notice: 'give-notice', clock: 'lapse' };

/** Where the last of those who want the scarce field’s only place ends is the waiting list. */
function endOf(account: string): Status {
  const scarce = people.filter(({ answers }) => answers.field === scarceField).map((each) => each.account);
  const { scenes } = demoCases.find((each) => each.account === account)!;
  return scenes.reduce<Status>((status, [, { do: act }]) => {
    if (notSteps.includes(act)) return status;
    const step =
      act === 'grant' && scarce.includes(account) && account !== scarce[0]
        ? 'approve-without-place'
        : (stepOf[act] ?? (act as Step));
    const next = takeStep(status, step);
    if (!next.ok) throw new Error(`${account}: ${act} from ${status}`);
    return next.value;
  }, 'draft');
}

describe('the demonstration', () => {
  it('has an application in every status', () => {
    const ends = new Set(demoCases.map(({ account }) => endOf(account)));
    expect([...ends].sort()).toEqual([...statuses].sort());
  });

  it('tells each story forwards in time, in office hours', () => {
    for (const { account, scenes } of demoCases) {
      const ago = scenes.map(([days]) => days);
      expect([account, ago]).toEqual([account, [...ago].sort((a, b) => b - a)]);
    }
    expect(momentBefore(new Date('2026-11-23T20:00:00Z'), 1, 0)).toEqual(new Date('2026-11-23T04:07:00Z'));
    expect(momentBefore(new Date('2026-11-23T05:00:00Z'), 1, 0)).toEqual(new Date('2026-11-20T04:07:00Z'));
  });

  it('plays with people of its own, each once, and offers the accounts it names', () => {
    const known = people.map(({ account }) => account);
    expect(new Set(known).size).toBe(known.length);
    expect(new Set(people.map(({ holder }) => holder.passportNumber)).size).toBe(known.length);
    expect(demoCases.map(({ account }) => account).sort()).toEqual([...known].sort());
    const offered = demoApplicants.filter(({ key }) => key !== 'new').map(({ email }) => email.split('@')[0]);
    expect(known).toEqual(expect.arrayContaining(offered));
    expect(new Set(demoAccounts.map(({ email }) => email)).size).toBe(demoAccounts.length);
  });
});

describe('a letter in the mailbox', () => {
  it('has its links found and nothing else changed', () => {
    const text = 'See (http://localhost:3000/kk/v/K1?x=1). <b>&\nhttps://a.kz/b, end';
    const pieces = piecesOf(text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.flatMap(({ href }) => href ?? [])).toEqual(['http://localhost:3000/kk/v/K1?x=1', 'https://a.kz/b']);
    expect(piecesOf('javascript:alert(1) data:text/html,x')).toHaveLength(1);
  });
});

describe('forms of the administrator', () => {
  it('read boxes of one name as a list, and name what is wrong', () => {
    const form = { name: ' Сәуле ', email: 'a@b.kz', locale: 'kk' };
    expect(inviteSchema.parse({ ...form, roles: 'intake' })).toEqual({ ...form, name: 'Сәуле', roles: ['intake'] });
    const codes = (roles: unknown) => inviteSchema.safeParse({ ...form, roles }).error?.issues.map((i) => i.message);
    expect(codes(undefined)).toEqual(['no-roles']);
    expect(codes(['auditor', 'intake'])).toEqual(['roles-apart']);
    expect(codes(['emperor'])).toEqual(['not-in-list']);
    expect(rolesSchema.parse({})).toEqual({ roles: [] });
  });
});

it('an address is shown as its owner knows it', () => {
  expect(['aigerim@x.kz', 'li@x.kz', 'a@x.kz', 'nothing'].map(maskedEmail)).toEqual([
    'ai•••@x.kz',
    'l•••@x.kz',
    'a•••@x.kz',
    '•••',
  ]);
});
