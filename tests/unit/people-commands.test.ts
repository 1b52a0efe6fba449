import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import words from '#tests/support/vectors/kazakh-words.json';
import mrz from '#tests/support/vectors/mrz.json';
import { run as readIinLines } from '../../scripts/commands/iin';
import { run as readMrzLines } from '../../scripts/commands/mrz';
import { run as translit } from '../../scripts/commands/translit';

function portal(command: 'translit' | 'mrz' | 'iin', args: string[], input: string) {
  const script = `import { run } from './scripts/commands/${command}.ts'; process.exitCode = await run(${JSON.stringify(args)});`;
  const done = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    input,
    encoding: 'utf8',
  });
  return { code: done.status, lines: done.stdout.split('\n'), errors: done.stderr };
}

describe('commands that read lines', { timeout: 30_000 }, () => {
  test('translit writes a line for each line', () => {
    const terms = words.terms.slice(0, 100);
    const input = terms.map((term) => term.cyrl).join('\n');
    expect(portal('translit', ['--to', 'arab'], input)).toMatchObject({
      code: 0,
      lines: [...terms.map((term) => term.arab), ''],
    });
    expect(portal('translit', ['--to=latn', '--latin', '2018'], 'іс\r\n\n\u2028ия').lines).toEqual([
      'is',
      '',
      '\u2028ııa',
      '',
    ]);
    expect(portal('translit', ['--to', 'arab', '--hamza', '0621'], 'сөз\n').lines).toEqual(['ءسوز', '']);
  });

  test('options a command does not know are refused before anything is read', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const wrong = [
      [],
      ['--to', 'grek'],
      ['--to', 'latn', '--latin', '2019'],
      ['--to', 'arab', '--hamza', '0'],
      ['--tu', 'latn'],
    ];
    for (const args of wrong) expect(await translit(args), args.join(' ')).toBe(2);
    expect(await readMrzLines(['file.txt'])).toBe(2);
    expect(await readIinLines(['--help'])).toBe(2);
    expect(said).toHaveBeenCalledTimes(wrong.length + 2);
    said.mockRestore();
  });

  test('mrz answers every line, blank ones too', () => {
    const documents = [...mrz.specimens, ...mrz.synthetic].map(({ lines }) => lines.join(' '));
    const { code, lines } = portal('mrz', [], `${documents.join('\n')}\n\nnonsense\n`);
    expect(code).toBe(0);
    const answers = lines.slice(0, -1).map((line) => JSON.parse(line));
    expect(answers.map((answer) => answer.valid)).toEqual([...documents.map(() => true), false, false]);
    expect(answers.at(-2).problems).toEqual(['empty']);
    expect(answers.at(-1).problems).toEqual(['characters']);
    expect(answers[0].expired).toBe(true);
  });

  test('iin answers every line, blank ones too', () => {
    const { code, lines } = portal('iin', [], '850312390018\n\n850312390019');
    expect(code).toBe(0);
    expect(lines.slice(0, -1).map((line) => JSON.parse(line).valid)).toEqual([true, false, false]);
  });
});
