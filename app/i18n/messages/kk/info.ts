import type { Words } from '../../words';
import type { info as en } from '../en/info';

export const info: Words<typeof en> = {};
