/** The width of a text at one size, in the unit the caller thinks in. */
export type Measure = (text: string) => number;

export interface FittedText {
  size: number;
  lines: string[];
}

/**
 * The text as a font with these code points can draw it: composed letters; a letter it lacks loses its accents as it
 * would in a passport's machine-readable zone; what is left unknown shows as `\ufffd`, never as nothing.
 */
export function printable(text: string, known: ReadonlySet<number>): string {
  const has = (character: string) => known.has(character.codePointAt(0) ?? 0);
  return [...text.normalize('NFC').replace(/\s/gu, ' ')]
    .map((character) => {
      if (has(character)) return character;
      if (/^\p{M}|\p{C}$/u.test(character)) return '';
      const [base = ''] = character.normalize('NFKD');
      return base !== character && has(base) ? base : '\ufffd';
    })
    .join('');
}

/** Lines no wider than `width`. A single word that is wider breaks between characters; spaces at breaks vanish. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = measure(word) <= width ? [word] : breakWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line) lines.push(line);
  return lines;
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  // An address goes on after a stroke, so that the number at its end stays whole.
  const at = word.lastIndexOf('/', word.length - 2) + 1;
  if (at > 0 && measure(word.slice(0, at)) <= width && measure(word.slice(at)) <= width)
    return [word.slice(0, at), word.slice(at)];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/**
 * The largest size between `largest` and `smallest` (steps of half a point) at which the text takes at most `lines`
 * lines with whole words; at `smallest` it takes as many lines as it needs.
 */
export function fitText(
  text: string,
  limits: { width: number; lines: number; largest: number; smallest: number },
  measureAt: (text: string, size: number) => number,
): FittedText {
  for (let size = limits.largest; size > limits.smallest; size -= 0.5) {
    const measure: Measure = (part) => measureAt(part, size);
    const wholeWords = text.split(/\s+/u).every((word) => measure(word) <= limits.width);
    const lines = wholeWords ? wrap(text, limits.width, measure) : [];
    if (wholeWords && lines.length <= limits.lines) return { size, lines };
  }
  return { size: limits.smallest, lines: wrap(text, limits.width, (part) => measureAt(part, limits.smallest)) };
}
