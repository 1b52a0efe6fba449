// The operator's tool: `npm run -s portal -- <command>`. Installs the packages when there are none, then lets portal.ts do the rest.
import { hasPackages, install } from './prepare.mjs';
import { Failure } from './processes.mjs';
import { progressToStderr } from './progress.mjs';

progressToStderr();
// `portal … | head` closes our output early; that is no fault.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 3));

async function main() {
  if (!hasPackages()) await install();
  const { register } = await import('tsx/esm/api');
  register();
  const { portal } = await import('./portal.ts');
  return portal(process.argv.slice(2));
}

const code = await main().catch((error) => {
  console.error(error instanceof Failure ? error.message : error);
  return 3;
});
process.stdout.write('', () => process.exit(code));
