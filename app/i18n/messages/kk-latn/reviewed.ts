import type { MessageKey } from '../../translate';

/** What readers of the Latin script have corrected, by key; everything else is converted. When all is read through, `machineMade` goes from locales.ts. */
export const reviewed: Partial<Record<MessageKey, string>> = {};
