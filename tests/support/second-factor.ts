import { codeNow } from '#app/infra/second-factor.server';

/** The six digits that the officer's device shows now. A code works once: sign in again only half a minute later. */
export const codeFor = (secret: string): string => codeNow(secret, new Date());
