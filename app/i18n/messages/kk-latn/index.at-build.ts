import { derive } from '../../derive';
import { kk } from '../kk';
import { reviewed } from './reviewed';

export const messages = derive(kk, 'latn', reviewed);
