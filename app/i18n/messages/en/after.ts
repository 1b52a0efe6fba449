import type { MessageTree } from '../../words';

export const after = {
  title: 'Where you stand and what you can do',
  line: 'We are now deciding applications that were complete on {now}. Yours was complete on {own}.',
  lineUnknown: 'Your application was complete on {own}. Too few have been decided lately to say where the line is.',
  clock: {
    title: 'When the clock stood still',
    never: 'It has not stood still: every working day has counted towards the time for the decision.',
    from: 'From',
    to: 'To',
    why: 'Why',
    length: 'Working days',
    still: 'still stands',
    days: '{days, plural, one {# working day} other {# working days}}',
    reason: { information: 'We asked you for information and waited for your answer.' },
  },
  again: {
    title: 'Start again from these answers',
    lead: 'A new draft begins with the answers of application {reference}. You check them before sending.',
    answers: 'Answers that are still asked come along.',
    files: 'Files do not come along: send them anew. Many would be out of date by now.',
    old: 'The old application stays as it is.',
    action: 'Start the new application',
    link: 'Start again from these answers',
    begun: 'The answers come from your earlier application. Check that they are still right; send the documents anew.',
  },
  consent: {
    title: 'What you agreed to',
    ended: 'You have withdrawn the application, and this consent with it.',
    lead: 'Application {reference}, sent on {when}. The text is kept as it was that day.',
    version: 'Version of the text: {version}',
    withdrawTitle: 'Withdrawing your consent',
    withdrawOpen:
      'You can withdraw your consent at any time before the decision by withdrawing the application. It is then closed without a decision.',
    withdrawClosed:
      'The application is closed. Its data are kept for as long as the law requires; while a permit is in force, the law does not allow them to be deleted.',
  },
  processing: {
    title: 'How long decisions take',
    lead: 'Computed from the decisions themselves, not promised.',
    asOf: 'As of {day}',
    now: 'We are deciding applications that were complete on {day}.',
    tooFew:
      'In the last {days, number} days fewer than {least, number} applications were decided. No day is named: somebody could be known by it.',
    none: 'In the last {days, number} days, too, fewer than {least, number} were decided. How long they took is told once {least, number} have been.',
    terms:
      'By the rules a decision takes {from, number} to {to, number} working days from the day an application is complete.',
    share: '{share, number} of 100 applications were decided within',
    days: '{days, plural, one {# working day} other {# working days}}',
    decided: '{count, plural, one {# application} other {# applications}} decided in this time',
    months: 'Month by month',
    month: 'Month',
    count: 'Decided',
    note: 'The last {days, number} days, from the day an application was complete to its first decision; days of waiting for an applicant’s answer count, too. Figures about fewer than {least, number} people are not published.',
  },
} as const satisfies MessageTree;
