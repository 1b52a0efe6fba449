import { admin } from './admin';
import { appeal } from './appeal';
import { askingDesk } from './asking-desk';
import { common } from './common';
import { compare } from './compare';
import { cycle } from './cycle';
import { decide } from './decide';
import { desk } from './desk';
import { duties } from './duties';
import { endings } from './endings';
import { errors } from './errors';
import { hearing } from './hearing';
import { keys } from './keys';
import { layout } from './layout';
import { proposals } from './proposals';
import { queues } from './queues';
import { review } from './review';
import { rowsDesk } from './rows-desk';
import { rules } from './rules';
import { sheet } from './sheet';
import { suspend } from './suspend';
import { talkDesk } from './talk-desk';
import { team } from './team';

/** What officers' pages say in the browser; the server has the words of everything else. */
export const office = {
  admin,
  appeal,
  askingDesk,
  common,
  compare,
  cycle,
  decide,
  desk,
  duties,
  endings,
  errors,
  hearing,
  keys,
  layout,
  proposals,
  queues,
  review,
  rowsDesk,
  rules,
  sheet,
  suspend,
  talkDesk,
  team,
};
