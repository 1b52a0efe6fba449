import { rgb } from 'pdf-lib';

const colour = (hex: string) =>
  rgb(
    Number.parseInt(hex.slice(1, 3), 16) / 255,
    Number.parseInt(hex.slice(3, 5), 16) / 255,
    Number.parseInt(hex.slice(5, 7), 16) / 255,
  );

/** Text keeps its contrast when printed in grey; ornament stays lighter than any text. */
export const palette = {
  ink: colour('#10222e'),
  soft: colour('#48606c'),
  deep: colour('#0b4a63'),
  sky: colour('#2f93ad'),
  gold: colour('#a97a1f'),
  line: colour('#b5d0d9'),
  faint: colour('#e0eef2'),
  tint: colour('#f0f7f9'),
  sand: colour('#fbf5e6'),
  alarm: colour('#9b1c1c'),
  ghost: colour('#f8e9e9'),
  white: colour('#ffffff'),
};
