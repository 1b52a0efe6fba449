import type { PermitKind } from './permit';

/**
 * Grounds on which a permit may be revoked, each with its source: Law on Migration of the Population 477-IV, arts. 25
 * (end of the status), 49 (refusal and annulment of permanent residence); for the card the same grounds by analogy.
 * Act and article are named in the decision; words live in the catalogues.
 */
export const revocationReasons = {
  'untrue-information': { act: 'migration-law', at: '49 (10)', kinds: ['card', 'visa', 'residence', 'dependant'] },
  'security-threat': {
    act: 'migration-law',
    at: '49 (9-1), (14-2)',
    kinds: ['card', 'visa', 'residence', 'dependant'],
  },
  'unspent-conviction': { act: 'migration-law', at: '49 (9)', kinds: ['card', 'visa', 'residence', 'dependant'] },
  'repeated-offences': {
    act: 'migration-law',
    at: '49 (5), (14-1)',
    kinds: ['card', 'visa', 'residence', 'dependant'],
  },
  expelled: { act: 'migration-law', at: '49 (11)', kinds: ['card', 'visa', 'residence', 'dependant'] },
  'too-little-presence': { act: 'migration-law', at: '49 (13)', kinds: ['residence'] },
  'profession-not-practised': { act: 'migration-law', at: '49 (13-2)', kinds: ['residence'] },
  'marriage-annulled': { act: 'migration-law', at: '49 (14)', kinds: ['dependant'] },
  'holder-permit-ended': { act: 'migration-law', at: '25', kinds: ['dependant'] },
  'issued-in-error': {
    act: 'procedural-code',
    at: '84',
    kinds: ['card', 'visa', 'residence', 'dependant'],
  },
} as const satisfies Record<
  string,
  { act: 'migration-law' | 'procedural-code'; at: string; kinds: readonly PermitKind[] }
>;

/** The ground on which permits of the family end with the holder's. */
export const withHolder = 'holder-permit-ended' satisfies keyof typeof revocationReasons;

type RevocationReason = keyof typeof revocationReasons;

export function isRevocationReason(text: string): text is RevocationReason {
  return Object.hasOwn(revocationReasons, text);
}

/** The reasons that can apply to a permit of this kind, in the order they are offered. */
export function revocationReasonsFor(kind: PermitKind): RevocationReason[] {
  return (Object.keys(revocationReasons) as RevocationReason[]).filter((reason) => {
    const kinds: readonly PermitKind[] = revocationReasons[reason].kinds;
    return kinds.includes(kind);
  });
}
