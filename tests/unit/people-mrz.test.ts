import { describe, expect, test } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { countryOfIssuingCode } from '#app/domain/people/issuing-codes';
import { checkDigit, type MrzProblem, mrzLines, readMrz } from '#app/domain/people/mrz';
import vectors from '#tests/support/vectors/mrz.json';

const today = plainDate('2026-11-22');
const read = (lines: string[]) => readMrz(lines, today);

/** A correct TD3 with the given fields, for mutations. */
function passport(
  changes: Partial<
    Record<'code' | 'issuer' | 'name' | 'number' | 'nationality' | 'birth' | 'sex' | 'expiry' | 'optional', string>
  > = {},
) {
  const fields = {
    ...{ code: 'PO', issuer: 'CHN', name: 'YEERJIANG<<HUERMAN', number: 'EX0000001', nationality: 'CHN' },
    ...{ birth: '880517', sex: 'M', expiry: '310904', optional: '' },
    ...changes,
  };
  const pad = (text: string, length: number) => text.padEnd(length, '<');
  const checked = (text: string) => text + checkDigit(text);
  const number = checked(pad(fields.number, 9));
  const birth = checked(fields.birth);
  const expiry = checked(fields.expiry);
  const optional = checked(pad(fields.optional, 14));
  const composite = checkDigit(number + birth + expiry + optional);
  return [
    pad(pad(fields.code, 2) + pad(fields.issuer, 3) + fields.name, 44),
    number + pad(fields.nationality, 3) + birth + fields.sex + expiry + optional + composite,
  ];
}

describe('known documents', () => {
  test.each([...vectors.specimens, ...vectors.synthetic])('$format $lines.1', ({ format, lines }) => {
    expect(read(lines)).toMatchObject({ valid: true, problems: [], format });
  });

  test('fields of the specimen', () => {
    expect(read(vectors.specimens[0]!.lines)).toEqual({
      valid: true,
      problems: [],
      format: 'TD3',
      documentCode: 'P',
      issuingState: 'UTO',
      documentNumber: 'L898902C3',
      nationality: 'UTO',
      surname: 'ERIKSSON',
      givenNames: 'ANNA MARIA',
      birthDate: '1974-08-12',
      sex: 'F',
      expiryDate: '2012-04-15',
      expired: true,
      optionalData: 'ZE184226B',
    });
  });

  test('a number longer than nine characters runs on', () => {
    for (const { lines } of vectors.specimens.slice(3)) expect(read(lines).documentNumber).toBe('D23145890734');
  });

  test.each([
    ['bad-composite', ['composite-check']],
    ['month-13', ['birth-date', 'birth-date-check', 'composite-check']],
    ['43-chars', ['line-length']],
    ['cyrillic-A', ['characters']],
  ])('%s', (id, problems) => {
    expect(read(vectors.invalid.find((one) => one.id === id)!.lines)).toMatchObject({ valid: false, problems });
  });
});

describe('each thing that can be wrong has its own word', () => {
  test('a good one first', () => {
    expect(read(passport())).toMatchObject({ valid: true, expired: false, sex: 'M' });
  });

  test.each<[string, Parameters<typeof passport>[0], MrzProblem]>([
    ['30 February', { birth: '880230' }, 'birth-date'],
    ['29 February of a common year', { expiry: '310229' }, 'expiry-date'],
    ['no such state', { issuer: 'ZZZ' }, 'issuing-state'],
    ['no such nationality', { nationality: 'XKX' }, 'nationality'],
    ['a digit in the name', { name: 'YEERJIANG<<HU3RMAN' }, 'name'],
    ['no name', { name: '' }, 'name'],
    ['two separators', { name: 'A<<B<<C' }, 'name'],
    ['no number', { number: '' }, 'document-number'],
    ['sex', { sex: 'X' }, 'sex'],
    ['a visa', { code: 'V' }, 'document-code'],
    ['second letter a digit', { code: 'P1' }, 'document-code'],
    ['no expiry', { expiry: '<<<<<<' }, 'expiry-date'],
    ['unknown month 13', { birth: '8813<<' }, 'birth-date'],
  ])('%s', (_, changes, problem) => {
    expect(read(passport(changes))).toMatchObject({ valid: false, problems: [problem] });
  });

  test('a wrong digit names its field and the composite', () => {
    const [first, second] = passport({ optional: '911130490204' }) as [string, string];
    const wrong = (at: number) =>
      read([first, second.slice(0, at) + ((Number(second[at]) + 1) % 10) + second.slice(at + 1)]).problems;
    expect(wrong(9)).toEqual(['document-number-check', 'composite-check']);
    expect(wrong(19)).toEqual(['birth-date-check', 'composite-check']);
    expect(wrong(27)).toEqual(['expiry-date-check', 'composite-check']);
    expect(wrong(42)).toEqual(['optional-data-check', 'composite-check']);
    expect(wrong(43)).toEqual(['composite-check']);
  });

  test('every single wrong digit of number and dates is noticed', () => {
    const [first, second] = passport() as [string, string];
    for (const at of [3, 8, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26])
      for (const digit of '0123456789')
        if (digit !== second[at])
          expect(read([first, second.slice(0, at) + digit + second.slice(at + 1)]).valid).toBe(false);
  });

  test('shape', () => {
    const [first, second] = passport() as [string, string];
    expect(read([]).problems).toEqual(['empty']);
    expect(read(['']).problems).toEqual(['empty']);
    expect(read([first]).problems).toEqual(['line-count']);
    expect(read([first, second, second]).problems).toEqual(['line-length']);
    expect(read([first, second, first, second]).problems).toEqual(['line-count']);
    expect(read([first.toLowerCase(), second]).problems).toEqual(['characters']);
    expect(read([first.slice(0, 36), second]).problems).toEqual(['line-length']);
  });
});

describe('what is right though unusual', () => {
  test.each([
    [{ issuer: 'D', nationality: 'D' }],
    [{ nationality: 'XXA' }],
    [{ nationality: 'XXB' }],
    [{ nationality: 'XXC' }],
    [{ issuer: 'RKS', nationality: 'RKS' }],
    [{ code: 'P' }],
    [{ code: 'PP' }],
    [{ sex: '<' }],
    [{ name: 'MADONNA' }],
    [{ name: '<<HUERMAN' }],
    [{ name: 'VAN<DER<BERG<<ANNA<MARIA' }],
    [{ birth: '88<<<<' }],
    [{ birth: '<<<<<<' }],
    [{ birth: '000229' }],
  ])('%o', (changes) => {
    expect(read(passport(changes))).toMatchObject({ valid: true });
  });

  test('an empty optional field may have a filler for its digit', () => {
    const [first, second] = passport() as [string, string];
    expect(second[42]).toBe('0');
    expect(read([first, `${second.slice(0, 42)}<${second[43]}`]).valid).toBe(true);
  });
});

describe('centuries and expiry', () => {
  test('born in the past and before the document ended', () => {
    expect(read(passport({ birth: '261122' })).birthDate).toBe('2026-11-22');
    expect(read(passport({ birth: '261123' })).birthDate).toBe('1926-11-23');
    expect(read(passport({ birth: '150101', expiry: '120415' })).birthDate).toBe('1915-01-01');
  });

  test('expired the day after the last day, and valid all the same', () => {
    expect(read(passport({ expiry: '261122' }))).toMatchObject({ valid: true, expired: false });
    expect(read(passport({ expiry: '261121' }))).toMatchObject({ valid: true, expired: true });
    expect(read(passport({ expiry: '991231' })).expiryDate).toBe('1999-12-31');
  });
});

test('a pasted zone is tidied, a typed filler may be a guillemet', () => {
  expect(mrzLines(' p<utoeriksson«anna \n\n L898902C36 UTO\r\n')).toEqual(['P<UTOERIKSSON<<ANNA', 'L898902C36UTO']);
  expect(mrzLines('  \n')).toEqual([]);
});

test('codes of the zone as our countries', () => {
  expect(['D', 'RKS', 'GBN', 'CHN', 'XXA'].map(countryOfIssuingCode)).toEqual(['DEU', 'XKX', 'GBR', 'CHN', 'XXA']);
});
