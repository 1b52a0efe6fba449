// What `npm start` prints once the portal answers.
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from './processes.mjs';

export async function welcome({ PUBLIC_ORIGIN, DEMO }) {
  const lines = ['', `  Open ${PUBLIC_ORIGIN}`, ''];
  if (DEMO) lines.push(...(await demonstration(PUBLIC_ORIGIN)));
  lines.push('  Ctrl-C stops everything.', '');
  return lines.map((line) => `${line}\n`).join('');
}

async function demonstration(origin) {
  const file = path.join(root, 'app/features/demo/demo-accounts.ts');
  const { demoAccounts } = await tsImport(file, import.meta.url);
  const wide = Math.max(...demoAccounts.map(({ email }) => email.length));
  return [
    '  Demonstration: all people and papers are invented. Do not enter real data.',
    '',
    ...demoAccounts.map(({ email, password, role }) => `    ${email.padEnd(wide)}  ${password}  ${role}`),
    '',
    '  Officers also need a code that changes every 30 seconds:',
    '    npm run -s portal -- demo code <e-mail>',
    '',
    `  All this again, with fresh codes: ${origin}/en/demo`,
    `  Letters arrive at ${origin}/en/demo/mailbox`,
    '',
  ];
}
