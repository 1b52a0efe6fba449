import type { Words } from '../../words';
import type { applying as en } from '../en/applying';

export const applying: Words<typeof en> = {};
