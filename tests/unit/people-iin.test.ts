import { describe, expect, test } from 'vitest';
import { readIin } from '#app/domain/people/iin';
import vectors from '#tests/support/vectors/iin.json';

describe('Individual Identification Number', () => {
  test.each(vectors.numbers)('$iin $note', ({ iin, valid, born, sex }) => {
    const read = readIin(iin);
    expect(read.valid).toBe(valid);
    if (!valid) expect(read.problems).toHaveLength(1);
    if (born && sex !== 'X') expect(read).toMatchObject({ birthDate: born, sex: sex === 'M' ? 'male' : 'female' });
    if (sex === 'X') expect(read).toMatchObject({ birthDate: null, sex: null });
  });

  test('each problem has its own word', () => {
    const problems = (iin: string) => readIin(iin).problems;
    expect(problems('850312390019')).toEqual(['control-digit']);
    expect(problems('850230390012')).toEqual(['birth-date']);
    expect(problems('850312790013')).toEqual(['seventh-digit']);
    expect(problems('911130400770')).toEqual(['never-issued']);
    for (const text of ['', '03022859001', '8503123900180', '٨50312390018', '850312 390018', '850312390018\n'])
      expect(problems(text), text).toEqual(['format']);
  });

  test('the leap day of a century is real only in its century', () => {
    const leap = (seventh: number) => readIin(`000229${seventh}00000`).problems.includes('birth-date');
    expect([1, 3, 5, 0].map(leap)).toEqual([true, true, false, false]);
  });
});
