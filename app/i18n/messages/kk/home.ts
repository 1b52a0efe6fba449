import type { Words } from '../../words';
import type { home as en } from '../en/home';

export const home: Words<typeof en> = {};
