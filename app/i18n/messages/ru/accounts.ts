import type { Words } from '../../words';
import type { accounts as en } from '../en/accounts';

export const accounts: Words<typeof en> = {};
