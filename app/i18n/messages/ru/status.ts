import type { Words } from '../../words';
import type { status as en } from '../en/status';

export const status: Words<typeof en> = {};
