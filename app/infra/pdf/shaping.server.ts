import bidiFactory from 'bidi-js';
import { fontFiles } from './fonts.server';

/** One letter of a shaped line, where it is seen: for the invisible text that is copied and searched. */
export interface PlacedLetter {
  letter: string;
  x: number;
  width: number;
}

/** A line as shapes: y downwards, origin at the left end of the baseline, letters 1000 units high. */
export interface ShapedLine {
  path: string;
  width: number;
  /** From left to right. */
  letters: readonly PlacedLetter[];
  /** Does every letter have a shape? */
  complete: boolean;
}

const bidi = bidiFactory();

type Harfbuzz = typeof import('harfbuzzjs');
interface Shapers {
  hb: Harfbuzz;
  arabic: InstanceType<Harfbuzz['Font']>;
  latin: InstanceType<Harfbuzz['Font']>;
}

let opened: Promise<Shapers> | undefined;

async function open(): Promise<Shapers> {
  const [hb, files] = await Promise.all([import('harfbuzzjs'), fontFiles()]);
  const fontOf = (file: Uint8Array) => {
    const font = new hb.Font(new hb.Face(new hb.Blob(new Uint8Array(file))));
    font.setScale(1000, 1000);
    return font;
  };
  return { hb, arabic: fontOf(files.arabic), latin: fontOf(files.bold) };
}

/**
 * A line in Arabic letters, right to left, with whatever numbers and Latin words stand in it. pdf-lib and its fontkit
 * set the Arabic letters of Kazakh wrongly, so HarfBuzz shapes them and they are drawn as outlines.
 */
export async function shapeRightToLeft(text: string): Promise<ShapedLine> {
  opened ??= open();
  const shapers = await opened;
  const line = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const paths: string[] = [];
  const letters: PlacedLetter[] = [];
  let x = 0;
  let complete = true;
  for (const run of runsOf(line)) {
    const shaped = shapeRun(shapers, run, x);
    paths.push(...shaped.paths);
    letters.push(...shaped.letters);
    complete &&= shaped.complete;
    x = shaped.end;
  }
  return { path: paths.join(''), width: x, letters, complete };
}

interface Run {
  text: string;
  rightToLeft: boolean;
}

/** Stretches of one direction, in the order in which they are seen from the left. */
function runsOf(line: string): Run[] {
  const { levels } = bidi.getEmbeddingLevels(line, 'rtl');
  const runs: (Run & { level: number })[] = [];
  for (let index = 0; index < line.length; index++) {
    const level = levels[index] ?? 1;
    const last = runs.at(-1);
    if (last && last.level === level) last.text += line[index];
    else runs.push({ text: line[index] ?? '', level, rightToLeft: level % 2 === 1 });
  }
  const highest = Math.max(1, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) reverseFrom(runs, level);
  return runs;
}

/** Unicode Bidirectional Algorithm, rule L2: reverse every stretch at this level or higher. */
function reverseFrom<T extends { level: number }>(runs: T[], level: number) {
  for (let start = 0; start < runs.length; start++) {
    let end = start;
    while (end < runs.length && (runs[end]?.level ?? 0) >= level) end++;
    if (end > start) runs.splice(start, end - start, ...runs.slice(start, end).reverse());
    start = Math.max(start, end);
  }
}

const arabicLetter = /\p{Script=Arabic}/u;

function shapeRun({ hb, arabic, latin }: Shapers, { text, rightToLeft }: Run, start: number) {
  const font = rightToLeft || arabicLetter.test(text) ? arabic : latin;
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.setDirection(rightToLeft ? hb.Direction.RTL : hb.Direction.LTR);
  if (rightToLeft) {
    buffer.setScript('Arab');
    buffer.setLanguage('kk');
  } else buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const clusters = new Map<number, { x: number; width: number }>();
  const paths: string[] = [];
  let x = start;
  infos.forEach(({ codepoint, cluster }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const path = movedPath(font.glyphToJson(codepoint), x + xOffset, yOffset);
    if (path) paths.push(path);
    const known = clusters.get(cluster);
    clusters.set(cluster, known ? { x: known.x, width: known.width + xAdvance } : { x, width: xAdvance });
    x += xAdvance;
  });
  return {
    paths,
    letters: lettersOf(text, clusters, rightToLeft),
    complete: infos.every(({ codepoint }) => codepoint !== 0),
    end: x,
  };
}

/** HarfBuzz may draw several letters as one shape: they share its width, in the order of reading. */
function lettersOf(text: string, clusters: ReadonlyMap<number, { x: number; width: number }>, rightToLeft: boolean) {
  const starts = [...clusters.keys()].sort((a, b) => a - b);
  const placed = starts.flatMap((start, index): PlacedLetter[] => {
    const { x, width } = clusters.get(start) ?? { x: 0, width: 0 };
    const letters = [...text.slice(start, starts[index + 1] ?? text.length)];
    const each = width / letters.length;
    return letters.map((letter, at) => ({
      letter,
      width: each,
      x: rightToLeft ? x + width - (at + 1) * each : x + at * each,
    }));
  });
  return rightToLeft ? placed.reverse() : placed;
}

/** PDF counts upwards, SVG downwards. */
function movedPath(commands: readonly { type: string; values: number[] }[], x: number, y: number): string {
  const number = (value: number) => String(Math.round(value));
  return commands
    .map(({ type, values }) => {
      const points = values.map((value, index) => number(index % 2 === 0 ? value + x : -(value + y)));
      return type + points.join(' ');
    })
    .join('');
}
