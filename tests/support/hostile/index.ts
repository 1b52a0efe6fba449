// What attackers, broken programs and cut-off connections send: at least five hundred, all made on the spot.
import { bombs, lyingLengths } from './bombs';
import { cutOffs, goodOnes, polyglots } from './halves';
import type { Hostile } from './hostile';
import { activePdfs, otherPdfs } from './pdfs';
import { noiseBehindMagic, otherTypes } from './types';

export async function hostileFiles(): Promise<Hostile[]> {
  const good = await goodOnes();
  return [
    ...activePdfs(),
    ...otherPdfs(),
    ...cutOffs(good),
    ...polyglots(good),
    ...otherTypes(),
    ...noiseBehindMagic(),
    ...(await bombs()),
    ...(await lyingLengths()),
  ];
}
