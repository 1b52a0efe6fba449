import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { describeError } from '#app/infra/log.server';

const secret = 'N12345678';

class PrismaClientKnownRequestError extends Error {
  code = 'P2002';
}

describe('an error in the log', () => {
  test('says where it came from, and its message when that is ours', () => {
    const line = describeError(new Error('no mail server\nsecond line'));
    expect(line).toMatchObject({ type: 'Error', message: 'no mail server' });
    expect(line.stack[0]).toMatch(/^at .*log\.test\.ts/);
  });

  test.each([
    ['a database error', new PrismaClientKnownRequestError(`Invalid invocation with passport ${secret}`)],
    ['a validation error', z.object({ a: z.enum(['x']) }).safeParse({ a: secret }).error],
    ['a cause', new Error('story failed', { cause: new PrismaClientKnownRequestError(secret) })],
    ['something thrown that is no error', secret],
    ['an object', { passport: secret }],
  ])('%s does not carry what people typed', (_name, error) => {
    expect(JSON.stringify(describeError(error))).not.toContain(secret);
  });

  test('keeps the code to look up', () => {
    expect(describeError(new PrismaClientKnownRequestError('x'))).toMatchObject({
      type: 'PrismaClientKnownRequestError',
      code: 'P2002',
    });
  });

  test('ends when causes go round', () => {
    const error = new Error('a');
    error.cause = error;
    expect(() => JSON.stringify(describeError(error))).not.toThrow();
  });
});
