import type { Words } from '../../words';
import type { documents as en } from '../en/documents';

export const documents: Words<typeof en> = {};
