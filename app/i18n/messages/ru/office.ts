import { admin } from './admin';
import { common } from './common';
import { decide } from './decide';
import { desk } from './desk';
import { errors } from './errors';
import { keys } from './keys';
import { layout } from './layout';
import { queues } from './queues';
import { rules } from './rules';
import { suspend } from './suspend';
import { talkDesk } from './talk-desk';

/** What officers' pages say in the browser; the server has the words of everything else. */
export const office = { admin, common, decide, desk, errors, keys, layout, queues, rules, suspend, talkDesk };
