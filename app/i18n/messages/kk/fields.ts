import type { Words } from '../../words';
import type { fields as en } from '../en/fields';

export const fields: Words<typeof en> = {};
