import type { Words } from '../../words';
import type { admin as en } from '../en/admin';

export const admin: Words<typeof en> = {};
