import { describe, expect, test } from 'vitest';
import { checkCharacters, checksOut, crockford, readCrockford } from '#app/domain/basics/check-characters';
import { formatPermitNumber, newPermitNumber, parsePermitNumber } from '#app/domain/permits/number';
import { permitKinds } from '#app/domain/permits/permit';
import { seeded } from '#tests/support/random';
import { slipsOf } from '#tests/support/slips';

const bytes = Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 200, 255]);

describe('the number of a permit', () => {
  test('says its kind by the letter and is shown in groups', () => {
    const numbers = permitKinds.map((kind) => newPermitNumber(kind, bytes));
    expect(numbers.map((number) => number[0])).toEqual(['K', 'V', 'R', 'D']);
    expect(formatPermitNumber(numbers[0]!)).toMatch(/^K012-3456-789A-8Z..$/);
    for (const [i, kind] of permitKinds.entries())
      expect(parsePermitNumber(numbers[i]!)).toEqual({ ok: true, value: { number: numbers[i], kind } });
  });

  test('is understood in groups, lower case, with look-alike letters', () => {
    const number = newPermitNumber('card', bytes);
    const grouped = formatPermitNumber(number);
    for (const typed of [
      grouped,
      grouped.toLowerCase(),
      grouped.replaceAll('-', ' '),
      number.replaceAll('0', 'o').replaceAll('1', 'L'),
    ])
      expect(parsePermitNumber(typed), typed).toEqual({ ok: true, value: { number, kind: 'card' } });
  });

  test('wrong length, foreign characters and other letters are mistyped', () => {
    const number = newPermitNumber('card', bytes);
    const body = `A${number.slice(1, -2)}`;
    for (const typed of [
      '',
      number.slice(1),
      `${number}0`,
      number.replace('K', 'U'),
      body + checkCharacters(body, 2),
      'қазақ',
    ])
      expect(parsePermitNumber(typed), typed).toEqual({ ok: false, code: 'mistyped' });
  });

  test('every single wrong character and every swap is caught', () => {
    const random = seeded(9);
    const missed: string[] = [];
    for (let round = 0; round < 100; round += 1) {
      const right = newPermitNumber(random.pick(permitKinds), random.bytes(13));
      for (const slip of slipsOf(right, crockford)) if (parsePermitNumber(slip).ok) missed.push(`${right} → ${slip}`);
    }
    expect(missed).toEqual([]);
  });

  test('any two wrong characters are caught too', () => {
    const random = seeded(10);
    const missed: string[] = [];
    for (let round = 0; round < 20_000; round += 1) {
      const right = newPermitNumber('visa', random.bytes(13));
      const wrong = [...right];
      const i = random.below(16);
      const j = (i + 1 + random.below(15)) % 16;
      for (const at of [i, j]) wrong[at] = crockford[(crockford.indexOf(wrong[at]!) + 1 + random.below(31)) % 32]!;
      if (checksOut(wrong.join(''), 2)) missed.push(`${right} → ${wrong.join('')}`);
    }
    expect(missed).toEqual([]);
  });

  test('random characters pass about once in 1024 times', () => {
    const random = seeded(11);
    let passed = 0;
    for (let round = 0; round < 50_000; round += 1)
      if (checksOut(Array.from({ length: 16 }, () => random.pick([...crockford])).join(''), 2)) passed += 1;
    expect(passed).toBeGreaterThan(20);
    expect(passed).toBeLessThan(90);
  });

  test('reading drops what people put between characters and nothing else', () => {
    expect(readCrockford('k7h3—9a.mx\u00a0/ 01')).toBe('K7H39AMX01');
    expect(readCrockford('ＫＫ２０２６')).toBe('KK2026');
    expect(readCrockford('K7U')).toBeNull();
    expect(readCrockford('')).toBe('');
  });
});
