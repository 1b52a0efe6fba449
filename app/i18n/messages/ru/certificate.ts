import type { Words } from '../../words';
import type { certificate as en } from '../en/certificate';

export const certificate: Words<typeof en> = {};
