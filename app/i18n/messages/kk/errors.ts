import type { Words } from '../../words';
import type { errors as en } from '../en/errors';

export const errors: Words<typeof en> = {};
