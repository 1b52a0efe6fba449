import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { withDatabase } from './with-database.mjs';

/**
 * One file of `commands/`. `run` gives the exit code: 0 the answer was given, 1 the command asks for a yes and got a no,
 * 2 bad input. Results alone go to standard output. A command that `needs` the database finds its address in the
 * environment when it runs; all it uses of the application it imports inside `run`.
 */
export interface Command {
  summary: string;
  needs?: 'database';
  run(args: string[]): Promise<number>;
}

const folder = path.join(import.meta.dirname, 'commands');

const names = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();

const load = (name: string): Promise<Command> => import(`./commands/${name}.ts`);

async function help(): Promise<string> {
  const known = names();
  const wide = Math.max(...known.map((name) => name.length));
  const summaries = await Promise.all(
    known.map(async (name) => `  ${name.padEnd(wide)}  ${(await load(name)).summary}`),
  );
  return ['Usage: npm run -s portal -- <command> [arguments]', '', ...summaries, ''].join('\n');
}

/** Runs one command and gives its exit code. */
export async function portal([name = 'help', ...args]: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    process.stdout.write(`${await help()}\n`);
    return 0;
  }
  if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(path.join(folder, `${name}.ts`))) {
    console.error(`There is no command ${JSON.stringify(name)}.\n\n${await help()}`);
    return 2;
  }
  const command = await load(name);
  return command.needs === 'database' ? withDatabase(() => command.run(args)) : command.run(args);
}
