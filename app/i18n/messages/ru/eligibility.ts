import type { Words } from '../../words';
import type { eligibility as en } from '../en/eligibility';

export const eligibility: Words<typeof en> = {};
