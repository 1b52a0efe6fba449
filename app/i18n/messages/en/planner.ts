import type { MessageTree } from '../../words';

export const planner = {
  title: 'Your dates',
  task: 'See which papers end when',
  taskHint:
    '{count, plural, =0 {All papers are good for now} one {# paper needs your attention} other {# papers need your attention}}',
  lead: 'Which paper ends when, what to order by when, and how long your stay lasts.',
  leadSent:
    'Passport and police certificate count as on the day you sent the application: if they end while we decide, that does not harm you. A permit never lasts longer than the passport.',
  decision: 'A decision is expected by {day}.',
  unknown: {
    stopped: 'The term of the decision stands still until you answer. Then the new day is named here.',
    late: 'The day for the decision is over, and it has not been made yet. You can complain of the delay on the page of your application.',
  },
  timeline: 'Day by day',
  nothing: 'No day to remember is known yet.',
  papers: 'Papers',
  noPapers: 'State the dates of your passport and police certificate: then they stand here.',
  paper: 'Paper',
  stateOf: 'How it stands',
  until: 'Good until',
  orderBy: 'Order a new one by',
  sendBy: 'Send by',
  left: '{days, plural, =0 {no days left} one {# day left} other {# days left}}',
  in: '{days, plural, =0 {today} one {tomorrow} other {in # days}}',
  note: 'Days to order by are estimates: 60 days for a passport, 30 for a police certificate, 14 for a registry extract. For papers whose day of issue is not asked we count from the day you sent the file.',
  download: 'Add to my calendar (.ics)',
  calendar: 'Kandas Portal: my dates',
  calendarOf: 'Kandas Portal, application {reference}',
  stay: 'You may stay in Kazakhstan until {until}: {days, plural, one {# day left} other {# days left}}.',
  stayOver: 'Your stay in Kazakhstan ended on {until}.',
  stayWarn:
    'It ends before the day a decision is expected. Applying does not prolong a stay: ask the migration service in time.',
  state: {
    over: 'Over',
    'too-late': 'No longer good for sending',
    'ends-before-decision': 'Ends before the decision',
    'order-now': 'Order a new one now',
    fine: 'Good',
  },
  moment: {
    'order-by': '{about}: order a new one by this day',
    'send-by': '{about}: last day to send the application with it',
    ends: '{about}: last day it is good',
    'draft-ends': 'The draft is kept until this day',
    'answer-by': 'Answer our request by this day',
    'object-by': 'Object by this day',
    decision: 'A decision is expected by this day',
    'stay-ends': 'Last day of your stay in Kazakhstan',
    'permit-ends': '{about}: last day it is valid',
    'renew-from': '{about}: renewal is possible from this day',
  },
} as const satisfies MessageTree;
