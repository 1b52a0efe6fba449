import { today } from '#app/domain/basics/plain-date';
import { readMrz } from '#app/domain/people/mrz';
import { answerLines } from '../lines';

export const summary =
  'Machine-readable zones, one document a line (its lines separated by a space): one JSON object a line';

/** 0 when all lines were read, 2 for arguments, of which there are none. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    console.error(summary);
    return 2;
  }
  const day = today(new Date());
  await answerLines((line) => JSON.stringify(readMrz(line.trim().split(' '), day)));
  return 0;
}
