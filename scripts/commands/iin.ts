import { readIin } from '#app/domain/people/iin';
import { answerLines } from '../lines';

export const summary = 'Individual Identification Numbers, one a line: one JSON object a line';

/** 0 when all lines were read, 2 for arguments, of which there are none. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    console.error(summary);
    return 2;
  }
  await answerLines((line) => JSON.stringify(readIin(line)));
  return 0;
}
