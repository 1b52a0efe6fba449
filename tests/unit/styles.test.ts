import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../app/styles/', import.meta.url);
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));

// What has a side would stand on the wrong one in a page that reads from right to left.
const sided = /(^|[\s;{])(margin|padding|border|inset)?-?(left|right)(-[a-z]+)*\s*:|text-align:\s*(left|right)|float:/;

test.each(sheets)('%s knows beginning and end, not left and right', (name) => {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  expect(lines.filter((line) => sided.test(line))).toEqual([]);
});
