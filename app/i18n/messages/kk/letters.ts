import type { Words } from '../../words';
import type { letters as en } from '../en/letters';

export const letters: Words<typeof en> = {};
