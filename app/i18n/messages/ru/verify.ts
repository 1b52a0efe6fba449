import type { Words } from '../../words';
import type { verify as en } from '../en/verify';

export const verify: Words<typeof en> = {};
