import { parseArgs } from 'node:util';
import { toArabic, toLatin } from '#app/domain/people/scripts';
import { toCyrillic } from '#app/domain/people/to-cyrillic';
import { answerLines } from '../lines';

export const summary =
  'Kazakh in another script: --to latn|arab|cyrl [--latin 2021|2018] [--hamza 0674|0621], line by line';

/** 0 when every line was written, 2 for options it does not know. `--to cyrl` is a suggestion: the way back is ambiguous. */
export async function run(args: string[]): Promise<number> {
  const convert = conversion(args);
  if (!convert) {
    console.error(summary);
    return 2;
  }
  await answerLines(convert);
  return 0;
}

function conversion(args: string[]): ((line: string) => string) | null {
  const options = readOptions(args);
  if (!options) return null;
  const { to, latin, hamza } = options;
  if (latin !== undefined && latin !== '2021' && latin !== '2018') return null;
  if (hamza !== undefined && hamza !== '0674' && hamza !== '0621') return null;
  if (to === 'latn') return (line) => toLatin(line, latin);
  if (to === 'arab') return (line) => toArabic(line, hamza);
  return to === 'cyrl' ? (line) => toCyrillic(line, latin) : null;
}

function readOptions(args: string[]) {
  try {
    const options = { to: { type: 'string' }, latin: { type: 'string' }, hamza: { type: 'string' } } as const;
    return parseArgs({ args, options }).values;
  } catch {
    return null;
  }
}
