import { once } from 'node:events';
import { StringDecoder } from 'node:string_decoder';

/**
 * Answers every line of standard input with one line of standard output, as it comes. Only LF ends a line (a lone CR or
 * U+2028 does not); a CR before it belongs to the ending; the last line needs none.
 */
export async function answerLines(answer: (line: string) => string): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of process.stdin) {
    const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
    rest = lines.pop() ?? '';
    await print(lines.map((line) => `${answerLine(line, answer)}\n`).join(''));
  }
  rest += decoder.end();
  if (rest !== '') await print(`${answerLine(rest, answer)}\n`);
}

function answerLine(line: string, answer: (line: string) => string): string {
  return answer(line.endsWith('\r') ? line.slice(0, -1) : line);
}

async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}
