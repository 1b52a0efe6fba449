import { describe, expect, test } from 'vitest';
import { newReference, parseReference } from '#app/domain/application/reference';
import { crockford } from '#app/domain/basics/check-characters';
import { seeded } from '#tests/support/random';
import { slipsOf } from '#tests/support/slips';

const zeros = new Uint8Array(6);
const reference = newReference(2026, Uint8Array.from([7, 17, 3, 19, 40, 31]));

describe('the number of an application', () => {
  test('is short, grouped and read back as it is', () => {
    expect(reference).toMatch(/^KK-2026-[0-9A-HJKMNP-TV-Z]{6}-[0-9A-HJKMNP-TV-Z]$/);
    expect(parseReference(reference)).toEqual({ ok: true, value: reference });
    expect(newReference(2026, zeros)).not.toBe(newReference(2027, zeros));
  });

  test('is understood however people write it', () => {
    const plain = reference.replaceAll('-', '');
    const spoken = newReference(2026, zeros);
    for (const [typed, meant] of [
      [reference.toLowerCase(), reference],
      [plain, reference],
      [` ${plain.slice(0, 2)} ${plain.slice(2, 6)}  ${plain.slice(6)} `, reference],
      [reference.replaceAll('-', ' – '), reference],
      [plain.slice(2), reference],
      [reference.replace('KK', 'КК'), reference],
      [reference.replaceAll('1', 'l').replaceAll('0', 'o'), reference],
      [spoken.replaceAll('0', 'O'), spoken],
      [spoken.replace('2026', '٢٠٢٦'), spoken],
      [`\u200e${reference}\u200f`, reference],
    ] as const)
      expect(parseReference(typed), typed).toEqual({ ok: true, value: meant });
  });

  test('anything else is mistyped', () => {
    for (const typed of [
      '',
      '-',
      'KK',
      reference.slice(0, -1),
      `${reference}0`,
      'K7H39AMX',
      '<script>',
      reference.replace('KK', 'AK'),
    ])
      expect(parseReference(typed), typed).toEqual({ ok: false, code: 'mistyped' });
  });

  test('every single wrong character and every swap is caught', () => {
    const random = seeded(2026);
    const missed: string[] = [];
    for (let round = 0; round < 100; round += 1) {
      const right = newReference(2025 + random.below(10), random.bytes(6)).replaceAll('-', '');
      for (const slip of slipsOf(right, crockford)) if (parseReference(slip).ok) missed.push(`${right} → ${slip}`);
    }
    expect(missed).toEqual([]);
  });
});
