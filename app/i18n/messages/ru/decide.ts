import type { Words } from '../../words';
import type { decide as en } from '../en/decide';

export const decide: Words<typeof en> = {};
