import type { Words } from '../../words';
import type { common as en } from '../en/common';

export const common: Words<typeof en> = {};
