import { env } from './env.server';

/** Who processes the data of this installation; null in a demonstration that names nobody. */
export const operatorOf = (): { name: string; bin: string } | null =>
  env.OPERATOR_NAME && env.OPERATOR_BIN ? { name: env.OPERATOR_NAME, bin: env.OPERATOR_BIN } : null;

/** Of no body: its month of registration does not exist. Shown in a demonstration only. */
export const demonstrationBin = '000000000000';
