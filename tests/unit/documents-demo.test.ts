import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { readMrz } from '#app/domain/people/mrz';
import { inspectFile } from '#app/infra/documents/inspect-file.server';
import { demoFile } from '../../prisma/demo/files';
import { papers } from '../../prisma/demo/papers';
import { passportZone } from '../../prisma/demo/person';

const holder = {
  surname: 'NURGALIQYZY',
  givenNames: 'AIGERIM',
  kazakhName: 'Нұрғалиқызы Әйгерім',
  birthDate: plainDate('1991-04-17'),
  birthPlace: 'BAYAN-ULGII',
  sex: 'F',
  citizenship: 'MNG',
  passportNumber: 'E1234567',
  passportIssued: plainDate('2021-05-03'),
  passportExpires: plainDate('2031-05-02'),
  profession: 'Neurosurgeon',
} as const;

// A decoder thread starts in a fraction of a second, but other tests may hold both cores.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demo-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the machine-readable zone is right in every check digit', () => {
  const zone = readMrz(passportZone(holder), plainDate('2026-11-22'));
  expect(zone.problems).toEqual([]);
  expect(zone).toMatchObject({ surname: 'NURGALIQYZY', documentNumber: 'E1234567', birthDate: '1991-04-17', sex: 'F' });
});

const dated = plainDate('2026-10-01');

test.each(['passport', 'photo', ...Object.keys(papers), 'something-new'])('%s: taken by the portal', async (item) => {
  const file = await demoFile(item, holder, dated);
  const place = path.join(folder, file.fileName);
  await writeFile(place, file.bytes);
  expect(await inspectFile(place)).toMatchObject({ ok: true, value: { type: file.type } });
});

test.each(['passport', 'photo', 'diploma'])('%s: the same bytes every time', async (item) => {
  const [file, again] = [await demoFile(item, holder, dated), await demoFile(item, holder, dated)];
  expect(file.bytes.equals(again.bytes)).toBe(true);
});
