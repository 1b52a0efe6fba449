import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('/generated/'));

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Import {
  from: string;
  typesOnly: boolean;
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  for (const match of read(file).matchAll(
    /^\s*(?:import|export)\s(type\s)?[^'"]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'/gm,
  )) {
    const target = match[2] ?? match[3] ?? '';
    const from = target.startsWith('.')
      ? path.join(path.dirname(file), target)
      : target.replace(/^#app\//, 'app/').replace(/^#emails\//, 'emails/');
    found.push({ from, typesOnly: match[1] !== undefined });
  }
  return found;
}

/** The part of the house a path belongs to: `app/domain`, `emails`, or the name of a package. */
const partOf = (target: string) =>
  target.startsWith('app/') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? target);
const isOurs = (target: string) => target.startsWith('app/') || target === 'emails' || target.startsWith('emails/');

/** `types`: parts of which only the types may be imported. */
const house: Record<string, { ours: string[]; types?: string[]; packages?: string[] }> = {
  'app/domain': { ours: ['app/domain'], packages: ['zod'] },
  'app/data': { ours: ['app/data', 'app/domain', 'app/infra'] },
  'app/infra': { ours: ['app/infra', 'app/domain', 'app/i18n'] },
  'app/features': { ours: ['app/features', 'app/domain', 'app/data', 'app/infra', 'app/i18n', 'emails'] },
  'app/http': {
    ours: ['app/http', 'app/domain', 'app/i18n', 'app/infra', 'app/data', 'app/ui'],
    types: ['app/features'],
  },
  'app/ui': { ours: ['app/ui', 'app/i18n', 'app/domain'] },
  'app/i18n': { ours: ['app/i18n', 'app/domain'] },
  'app/routes': { ours: ['app/features', 'app/http', 'app/ui', 'app/i18n', 'app/domain', 'app/dev'] },
  emails: { ours: ['emails', 'app/i18n', 'app/domain'] },
};

describe('who may import whom', () => {
  for (const [part, allowed] of Object.entries(house)) {
    it(part, () => {
      const wrong = filesIn(part).flatMap((file) =>
        importsOf(file)
          .filter(({ from, typesOnly }) => {
            if (isOurs(from))
              return !allowed.ours.includes(partOf(from)) && !(typesOnly && allowed.types?.includes(partOf(from)));
            return allowed.packages !== undefined && !from.startsWith('node:') && !allowed.packages.includes(from);
          })
          .map(({ from }) => `${file} imports ${from}`),
      );
      expect(wrong).toEqual([]);
    });
  }

  it('one feature folder does not reach into the stories of another; letters are owed by all', () => {
    const wrong = filesIn('app/features').flatMap((file) => {
      const own = file.split('/').slice(0, 3).join('/');
      return importsOf(file)
        .filter(
          ({ from }) =>
            from.startsWith('app/features/') &&
            !from.startsWith('app/features/letters/') &&
            from.split('/').slice(0, 3).join('/') !== own,
        )
        .map(({ from }) => `${file} imports ${from}`);
    });
    expect(wrong).toEqual([]);
  });

  it('Prisma is known to data alone', () => {
    const wrong = filesIn('app')
      .filter((file) => !file.startsWith('app/data/'))
      .filter((file) =>
        importsOf(file).some(({ from }) => from.startsWith('@prisma/') || from.includes('data/generated')),
      );
    expect(wrong).toEqual([]);
  });

  it('the domain reads no clock and draws no random number', () => {
    const wrong = filesIn('app/domain').filter((file) =>
      /\bnew Date\(\s*\)|Date\.now\(|Math\.random|randomBytes|performance\.now/.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('pages', () => {
  const wrappers =
    /^export const (loader|action) = (public|applicant|officer|case|admin|demo|api)(Loader|Action|Upload)\(/;

  it('state their audience in every loader and action', () => {
    const wrong = filesIn('app/routes').flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => /^export\b.*\b(loader|action)\b/.test(line) && !wrappers.test(line))
        .map((line) => `${file}: ${line}`),
    );
    expect(wrong).toEqual([]);
  });

  it('of the officers are not open to anyone, nor are those of an applicant', () => {
    const audienceOf = (file: string) =>
      [...read(file).matchAll(/^export const (?:loader|action) = (\w+?)(?:Loader|Action|Upload)\(/gm)].map(
        (match) => match[1],
      );
    for (const file of filesIn('app/routes')) {
      const name = path.basename(file);
      const expected = name.includes('.desk')
        ? 'officer'
        : name.includes('.admin')
          ? 'admin'
          : name.includes('.my')
            ? 'applicant'
            : null;
      // A case's pages are read by its door alone; only the page that asks what for stands before it.
      const ofCase = name.includes('.desk_.cases_.$id') && !name.includes('_.purpose');
      const loaders = [...read(file).matchAll(/^export const loader = (\w+)\(/gm)].map((match) => match[1]);
      if (expected === 'officer')
        expect([name, ...loaders]).toEqual([name, ...loaders.map(() => (ofCase ? 'caseLoader' : 'officerLoader'))]);
      const asked = audienceOf(file).map((each) => (ofCase && each === 'case' ? 'officer' : each));
      if (expected) expect([name, ...new Set(asked)]).toEqual([name, expected]);
    }
  });

  it('ask nothing of the server in the half that goes to the browser', () => {
    const wrong = filesIn('app/routes').flatMap((file) => {
      const text = read(file);
      const shown = text.slice(text.indexOf('export default function'));
      if (!text.includes('export default function')) return [];
      return [...text.matchAll(/^import \{([^}]*)\} from '[^']*\.server';/gm)]
        .flatMap((match) => (match[1] ?? '').split(','))
        .map((name) => name.trim())
        .filter((name) => name && !name.startsWith('type '))
        .map((name) => name.split(' as ').at(-1) ?? name)
        .filter((name) => new RegExp(`(?<!typeof )\\b${name}\\(`).test(shown))
        .map((name) => `${file}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('that ask questions of the form keep what was typed, whatever the language and however long it took', () => {
    const asking = filesIn('app/routes').filter((file) => /<Form\b[\s\S]*<QuestionFields/.test(read(file)));
    expect(asking.length).toBeGreaterThan(2);
    const forgetful = asking.filter(
      (file) => !/handle = \{ typed: \{/.test(read(file)) || !/<Form typed/.test(read(file)),
    );
    expect(forgetful).toEqual([]);
  });
});

describe('words', () => {
  it('stand in the catalogues, not in the pages', () => {
    const letters = /[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]/;
    const wrong = [
      ...filesIn('app/routes'),
      ...filesIn('app/ui'),
      ...filesIn('app/features'),
      ...filesIn('app/http'),
    ].filter((file) => letters.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(wrong).toEqual([]);
  });
});
