import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { statusPlaces } from '#app/domain/permits/seal';
import { bitsPerStatus, type ListedStanding, listedStanding, statusBytes } from '#app/domain/permits/status-list';
import { seeded } from '#tests/support/random';

const standings = ['revoked', 'suspended', 'superseded', 'surrendered', 'lapsed'] as const;

it('reads back what was written, also beside each other and at both ends', () => {
  const written = new Map<number, ListedStanding>([
    [0, 'revoked'],
    [1, 'suspended'],
    [2, 'superseded'],
    [3, 'lapsed'],
    [statusPlaces - 2, 'surrendered'],
    [statusPlaces - 1, 'revoked'],
  ]);
  const bytes = statusBytes([...written].map(([index, standing]) => ({ index, standing })));
  for (const [index, standing] of written) expect(listedStanding(bytes, index)).toBe(standing);
  for (const index of [4, 5, 1000, statusPlaces - 3]) expect(listedStanding(bytes, index)).toBe('valid');
});

it('does not take silence or a stranger’s mark for valid', () => {
  expect(listedStanding(new Uint8Array(0), 0)).toBe('unknown');
  expect(listedStanding(new Uint8Array([0x09]), 0)).toBe('unknown');
  expect(listedStanding(new Uint8Array([0x00]), 2)).toBe('unknown');
});

it('stays small for a hundred thousand permits, three in a hundred of them without force', () => {
  const random = seeded(1);
  const places = new Set<number>();
  while (places.size < 100_000) places.add(random.below(statusPlaces));
  const listed = [...places].slice(0, 3_000).map((index, at) => ({ index, standing: standings[at % 5]! }));
  const deflated = deflateSync(statusBytes(listed), { level: 9 });
  expect(statusPlaces * bitsPerStatus).toBe(8 * 1024 * 1024);
  expect(deflated.length).toBeLessThan(12 * 1024);
});
