/** What a person can follow: received, being checked, ready, refused for a reason. Only what is ready is part of the case. */
const documentStates = ['received', 'checking', 'ready', 'refused'] as const;
export type DocumentState = (typeof documentStates)[number];

/** What the antivirus said. `not-scanned`: none is set up. `pending`: it gave no clear answer yet, which is never "clean". */
const scanResults = ['clean', 'not-scanned', 'pending', 'infected'] as const;
export type ScanResult = (typeof scanResults)[number];

/** May the sealed original be handed to an officer? What no antivirus looked at is seen as drawn pages only. */
export const originalMayLeave = ({ state, scan }: { state: string; scan: string }): boolean =>
  state === 'ready' && scan === 'clean';

/** Does a file count towards the checklist? One that is still being checked does: nobody waits for the antivirus. */
export const countsAsSent = ({ state }: { state: string }): boolean => state !== 'refused';
