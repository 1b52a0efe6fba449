import type { MessageTree } from '../../words';

/** Papers of the course of an application: returned, ended without a decision, given more time. */
export const papersCourse = {
  file: 'Download the letter as a signed file (PDF)',
  return: {
    needs: 'The application is not complete and is returned to be completed. This is not a refusal.',
    missing: 'What is missing',
    until: 'Last day to complete it: {date}.',
    where: 'Complete the application on the portal and send it again: everything you filled in is kept.',
    clock: 'The time limit for the decision begins anew when the application is sent again.',
    silence: 'If it is not sent by that day, the application is closed. It can be opened again once within 30 days.',
  },
  ending: {
    left: 'Information without which no decision is possible was asked for and did not come. The application is left without consideration.',
    ended: 'The proceedings have ended without a decision on the application.',
    reopen: 'Last day to open the application again, which is possible once: {date}.',
  },
  extension: { extended: 'The term set by law for the decision has been extended. New last day: {date}.' },
} as const satisfies MessageTree;
