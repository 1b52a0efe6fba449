import { readSettings } from './settings.server';

/** Checked once, when the process starts; a bad setting stops it with a line for each. */
export const env = readSettings(process.env);

/** Cookies may be marked Secure and HSTS sent only when people come by https. */
export const servedOverHttps = env.PUBLIC_ORIGIN.startsWith('https:');
