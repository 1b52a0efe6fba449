import { access } from './access';
import { accounts } from './accounts';
import { admin } from './admin';
import { after } from './after';
import { amending } from './amending';
import { answering } from './answering';
import { api } from './api';
import { appeal } from './appeal';
import { applying } from './applying';
import { arrival } from './arrival';
import { askingDesk } from './asking-desk';
import { certificate } from './certificate';
import { check } from './check';
import { common } from './common';
import { compare } from './compare';
import { consistency } from './consistency';
import { cycle } from './cycle';
import { decide } from './decide';
import { desk } from './desk';
import { documents } from './documents';
import { duties } from './duties';
import { eligibility } from './eligibility';
import { elsewhere } from './elsewhere';
import { employer } from './employer';
import { endings } from './endings';
import { errors } from './errors';
import { fields } from './fields';
import { grants } from './grants';
import { hearing } from './hearing';
import { helpDesk } from './help-desk';
import { home } from './home';
import { info } from './info';
import { keys } from './keys';
import { layout } from './layout';
import { letters } from './letters';
import { lineage } from './lineage';
import { lists } from './lists';
import { opinions } from './opinions';
import { options } from './options';
import { papers } from './papers';
import { papersCourse } from './papers-course';
import { parallel } from './parallel';
import { persons } from './persons';
import { planner } from './planner';
import { proposals } from './proposals';
import { queues } from './queues';
import { review } from './review';
import { reviewLaw } from './review-law';
import { rowsDesk } from './rows-desk';
import { rules } from './rules';
import { samePaper } from './same-paper';
import { seal } from './seal';
import { secondStart } from './second-start';
import { share } from './share';
import { sheet } from './sheet';
import { skills } from './skills';
import { status } from './status';
import { suspend } from './suspend';
import { talk } from './talk';
import { talkDesk } from './talk-desk';
import { team } from './team';
import { verify } from './verify';
import { whatif } from './whatif';

export const en = {
  access,
  accounts,
  admin,
  after,
  amending,
  answering,
  api,
  appeal,
  applying,
  arrival,
  askingDesk,
  certificate,
  check,
  common,
  compare,
  consistency,
  cycle,
  decide,
  desk,
  documents,
  duties,
  eligibility,
  elsewhere,
  employer,
  errors,
  fields,
  grants,
  hearing,
  helpDesk,
  home,
  info,
  keys,
  layout,
  letters,
  lineage,
  lists,
  opinions,
  options,
  papers,
  papersCourse,
  parallel,
  persons,
  planner,
  endings,
  proposals,
  queues,
  review,
  reviewLaw,
  rowsDesk,
  rules,
  samePaper,
  seal,
  secondStart,
  share,
  sheet,
  skills,
  status,
  suspend,
  talk,
  talkDesk,
  team,
  verify,
  whatif,
} as const;
