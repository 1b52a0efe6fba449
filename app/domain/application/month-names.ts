import { searchKey } from '../people/search-key';

const names = `
қаңтар январь january
ақпан февраль february
наурыз март march
сәуір апрель april
мамыр май мая may
маусым июнь june
шілде июль july
тамыз август august
қыркүйек сентябрь september
қазан октябрь october
қараша ноябрь november
желтоқсан декабрь december
`;

const keys = names
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(searchKey));

/**
 * The month, 1 to 12, whose name this is or begins, in Kazakh of any script, Russian or English, in any case of the
 * noun; 0 when it is none, or could be two.
 */
export function monthNamed(text: string): number {
  const key = searchKey(text).replace(/ /g, '');
  if (key.length < 3) return 0;
  const found = keys.flatMap((month, at) =>
    month.some((name) => name.startsWith(key) || key.startsWith(name)) ? [at + 1] : [],
  );
  return found.length === 1 ? (found[0] ?? 0) : 0;
}
