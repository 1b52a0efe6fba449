import type { Words } from '../../words';
import type { check as en } from '../en/check';

export const check: Words<typeof en> = {};
