import path from 'node:path';

/** `npm run` goes to the project's folder; a file is meant from where the operator stands. */
export const fromStanding = (file: string): string =>
  path.resolve((process.env.npm_lifecycle_event === 'portal' && process.env.INIT_CWD) || process.cwd(), file);
