export const summary =
  'verify: reads every kept file, names what is missing, changed or unknown · rotate-key: wraps all keys by a new master key · tend: scans, erases and sweeps now';
export const needs = 'database';

const say = (line: object) => console.log(JSON.stringify(line));

/** Results are lines of JSON, the sum last. 0 when all is well, 1 when verifying found a fault, 2 for bad input. */
export async function run([act, ...args]: string[]): Promise<number> {
  if (args.length > 0 || !['verify', 'rotate-key', 'tend'].includes(act ?? '')) {
    console.error(`portal documents ${summary}`);
    return 2;
  }
  if (act === 'verify') {
    const { verifyStore } = await import('#app/features/documents/verify-store.server');
    const seen = await verifyStore(say);
    say(seen);
    return seen.faults > 0 ? 1 : 0;
  }
  if (act === 'rotate-key') {
    const { rotateKey } = await import('#app/features/documents/rotate-key.server');
    say(await rotateKey());
    return 0;
  }
  const { scanWaiting } = await import('#app/features/documents/scan-waiting.server');
  const { tendStore } = await import('#app/features/documents/tend-store.server');
  const { now } = await import('#app/infra/clock.server');
  say({ scanned: await scanWaiting(now()), ...(await tendStore(now())) });
  return 0;
}
