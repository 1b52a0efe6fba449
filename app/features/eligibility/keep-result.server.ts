import { findKeptCheck, insertKeptCheck } from '#app/data/kept-check.server';
import { mayTry, networkOf } from '#app/data/limits.server';
import { checkCharacters, checksOut, crockford, readCrockford } from '#app/domain/basics/check-characters';
import { addDays, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { randomText } from '#app/infra/random.server';
import type { WhatIf } from './what-if';

export const keptDays = 60;
const randomLength = 7;
const length = randomLength + 1;

interface Visitor {
  clientIp: string;
  now: Date;
}

/** For the eye and the telephone: `7K3M-9QXA`. */
export const formatCode = (code: string) => `${code.slice(0, 4)}-${code.slice(4)}`;

/** Keeps a state under a short code whose last character catches a slip. Nothing in it says whose it is. */
export async function keepResult(
  { state, ruleSet }: { state: WhatIf; ruleSet: string },
  { clientIp, now }: Visitor,
): Promise<Verdict<{ code: string }, 'too-many'>> {
  if (!(await mayTry('keep-check', networkOf(clientIp)))) return refuse('too-many');
  const { programme, route, answers, tier } = state;
  const kept = {
    programme,
    route,
    ruleSet,
    answers: { ...answers, ...(tier && { occupationTier: tier }) },
    keptAt: now,
    expiresAt: new Date(now.getTime() + keptDays * 86_400_000),
  };
  for (;;) {
    const random = randomText(crockford, randomLength);
    const code = random + checkCharacters(random, 1);
    if (await insertKeptCheck(code, kept)) return pass({ code });
  }
}

export interface Opened {
  code: string;
  state: WhatIf;
  /** The last day it can be opened. */
  until: string;
}

/** Opens what was kept; a mistyped, unknown or expired code is one answer. */
export async function openKept(
  typed: string,
  { clientIp, now }: Visitor,
): Promise<Verdict<Opened, 'not-kept' | 'too-many'>> {
  const code = readCrockford(typed.slice(0, 40));
  if (code?.length !== length || !checksOut(code, 1)) return refuse('not-kept');
  if (!(await mayTry('open-kept-check', networkOf(clientIp)))) return refuse('too-many');
  const kept = await findKeptCheck(code, now);
  if (!kept) return refuse('not-kept');
  const { programme, route, ruleSet, keptAt } = kept;
  const { occupationTier, ...answers } = kept.answers as WhatIf['answers'] & { occupationTier?: WhatIf['tier'] };
  return pass({
    code,
    state: { programme, route, ruleSet, answers, tier: occupationTier ?? null },
    until: addDays(today(keptAt), keptDays - 1),
  });
}
