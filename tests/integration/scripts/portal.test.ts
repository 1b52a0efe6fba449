import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const portal = (...args: string[]) => {
  const { DATABASE_URL: _none, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/portal.mjs', ...args], {
    encoding: 'utf8',
    env,
    input: '600101300018\n',
  });
  return { status, stdout, stderr };
};

test('the operator is told which commands there are', () => {
  const { status, stdout, stderr } = portal('help');
  expect([status, stderr]).toEqual([0, '']);
  for (const name of ['account', 'demo', 'eligibility', 'iin'])
    expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
});

test.each(['no-such-command', '../scripts/portal', 'Help'])(
  '%s is bad input, and nothing goes to standard output',
  (name) => {
    const { status, stdout, stderr } = portal(name);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage:');
  },
);

test('a command that only computes needs no database', () => {
  const { status, stdout, stderr } = portal('iin');
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toHaveProperty('valid');
});
