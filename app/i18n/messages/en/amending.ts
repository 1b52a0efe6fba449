import type { MessageTree } from '../../words';

/** Changing what was sent without applying anew. */
export const amending = {
  title: 'Change your application',
  link: 'Change what you sent',
  lead: 'You need not apply anew. Nothing changes before you have checked the changes and sent them; what you sent stays on file as an earlier version.',
  leadContact: 'You need not apply anew when you move or your telephone changes.',
  only: {
    awaiting_information:
      'We have asked you for information: correct other answers in your answer to that request. Here you can change your address and telephone.',
    recommended:
      'Verification is finished and the decision is being made, so now only your address and telephone can be changed. If anything else has changed, write to us.',
    refusal_notice:
      'We have told you what speaks against your application: say what has changed in your objection. Here you can change your address and telephone.',
    waiting_for_quota:
      'Your application is approved and waits for a place, so now only your address and telephone can be changed. If your passport or family changes, write to us.',
    appealed:
      'An appeal is judged on what was decided: send anything new with the appeal. Here you can change your address and telephone.',
    other: 'Now only your address and telephone can be changed.',
  },
  asSent: 'As you sent it',
  newEntry: 'New',
  outEntry: 'To be taken out',
  changed: '{count, plural, one {# change} other {# changes}}',
  step: 'Change',
  toHub: 'Back to the changes',
  besides: 'Still to be answered because of the change',
  papers: 'Papers that go with the change',
  paperNeeded: 'needed',
  paperOptional: 'if there is a new one',
  paperFiles: '{count, plural, =0 {no file yet} one {# file} other {# files}}',
  paperSend: 'Send: {item}',
  frozen: 'What stays as you sent it, and why',
  because: {
    measured: 'It counts as on the day you applied, and stays good while we decide.',
    subject: 'It is what you applied for. To apply for something else, withdraw this application and start a new one.',
    proof:
      'We are already checking this proof with others. If something in it is wrong, write to us: we will ask you about it.',
    person: 'It says who you are. If it was typed wrongly, write to us: we will ask you to correct it.',
  },
  write: 'Write to us',
  keep: 'Keep this change',
  keepNote: 'It is kept, and sent with the other changes.',
  check: 'Check and send the changes',
  dropOpen: 'I do not want to change anything',
  dropLead: 'Everything prepared here is deleted, with the files sent for it. What was sent before stays.',
  drop: 'Drop all changes',
  sendTitle: 'Check and send the changes',
  sendLead: 'Before → after. This is what the officer will see.',
  warningsText: 'You may send the changes as they are. If everything is right, nothing more needs to be changed.',
  consentFor:
    'I consent on {day} also for those added, as the parent of a child; a spouse knows what stands here of them and agrees: {names}.',
  reopens:
    'What has been checked already and is touched by a change will be checked again. The time limit for the decision does not begin anew.',
  days: 'Age, experience and the dates of papers keep counting as on {day}, the day you applied.',
  send: 'Send the changes',
  nothing: 'Nothing is changed yet.',
  entry: { added: 'New: {name}', changed: '{name}', removed: 'Taken out: {name}' },
  list: {
    lead: 'Change an entry, add one, or take one out. Nothing is sent yet.',
    add: 'Add: {one}',
    none: 'There is nothing in this list.',
    change: 'Change',
    remove: 'Take out',
    undo: 'Leave as it was',
    full: 'No more can be added here.',
  },
  files: 'New papers: {items}',
  error: {
    incomplete: 'Something is missing: see “{besides}” and “{papers}”',
    contradictory: 'The changes contradict something: see below',
    'nothing-changed': 'There is nothing to send: nothing is changed',
  },
} as const satisfies MessageTree;
