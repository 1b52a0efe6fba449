import { derive } from '../../derive';
import { office as words } from '../kk/office';
import { reviewed } from './reviewed';

export const office = derive(words, 'latn', reviewed);
