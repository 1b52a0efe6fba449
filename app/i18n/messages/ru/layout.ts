import type { Words } from '../../words';
import type { layout as en } from '../en/layout';

export const layout: Words<typeof en> = {};
