// Says what a command is doing, how long it has taken so far, and why it waits.
const started = performance.now();
let write = (line) => process.stdout.write(line);

/** Commands whose standard output is their result report on standard error. */
export function progressToStderr() {
  write = (line) => process.stderr.write(line);
}

export function step(text) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
  write(`[${seconds} s] ${text}\n`);
}

/** Says every ten seconds that the work still goes on. */
export async function waiting(text, work) {
  const from = Date.now();
  const timer = setInterval(() => step(`  still ${text} (${Math.round((Date.now() - from) / 1000)} s)`), 10_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
