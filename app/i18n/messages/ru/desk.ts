import type { Words } from '../../words';
import type { desk as en } from '../en/desk';

export const desk: Words<typeof en> = {};
