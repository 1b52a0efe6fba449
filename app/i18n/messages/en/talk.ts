import type { MessageTree } from '../../words';

/** What applicant and office write to each other, on the applicant's pages; and what the office's answers are made of. */
export const talk = {
  title: 'Messages',
  lead: 'You and the office about application {reference}.',
  none: 'Nothing has been written yet.',
  you: 'You',
  office: 'The office',
  unread: 'New',
  seen: 'Opened by the office on {when}',
  notSeen: 'Not opened by the office yet',
  write: 'Write to the office',
  text: 'Your message',
  hint: 'In Kazakh, Russian or English, up to {max, number} characters. Papers are sent when we ask for them, not by message.',
  send: 'Send the message',
  sent: 'Your message has been sent. The answer will appear here; we will tell you by e-mail.',
  notAnswer: 'This does not answer our request. To answer it, open it here:',
  answerRequest: 'Answer the request',
  open: 'All messages and a new one',
  count:
    '{count, plural, =0 {No messages yet} one {# message} other {# messages}}{unread, plural, =0 {} other {, new: #}}',
  error: {
    required: 'Write your message',
    'too-long': 'Shorten the message to {max} characters',
    'too-often': 'You have sent many messages in a short time. Wait an hour; what you typed is kept on this page.',
  },
  reply: { greeting: 'Hello, {name}!', greetingUnnamed: 'Hello!', closing: 'The office of the Kandas Portal' },
  template: {
    free: '{block}',
    'where-it-stands':
      'Where your application {number} stands today: {status}.{due, select, none {} other { Decision due by: {due}.}}\n\n{block}',
    'nothing-to-do':
      'You do not need to do anything for application {number} at the moment. If we need something, we will write to you on the portal and by e-mail.\n\n{block}',
    'papers-when-asked':
      'We cannot take papers by message. If a paper is missing, we send you a request on the portal: it says what exactly to send and until when, and you upload the file there.\n\n{block}',
    'contact-yourself':
      'You can change your address and telephone number yourself: open the page of application {number} and choose “Change your contact details”. You do not need to apply again.\n\n{block}',
    'how-to-withdraw':
      'You can withdraw application {number} yourself on its page as long as no decision has been made. It is then closed without a decision, and you can apply again at any time.\n\n{block}',
    'not-by-message':
      'We cannot decide this by message. The decision is made on the documents of application {number}, and you will get it with its reasons on the portal.\n\n{block}',
    forwarded: 'We have passed your question on. To whom and what happens next:\n\n{block}',
  },
  snippet: {
    thanks: 'Thank you for your message.',
    'sorry-for-delay': 'We are sorry that you had to wait for our answer.',
    'no-fee': 'We never ask for money by telephone, letter or message.',
    'copy-is-enough': 'A clear photograph or scan is enough; a notarised copy is not needed.',
    'any-alphabet': 'Papers in Kazakh in any alphabet, in Russian and in English are accepted without a translation.',
    'translation-where': 'The translation can be made by any sworn translator or certified by a notary.',
    'photo-how': 'Photograph the whole page from above, in daylight, so that every letter can be read.',
    'no-need-to-come': 'You do not need to come in person.',
  },
  /** E-mails that were sent, opened again as pages. */
  mail: {
    title: 'Letters we have sent you',
    caption: 'E-mail of {when}',
    onTheWay: 'on its way since {since}',
    open: 'Each opens as a page with the text you got.',
    notKept: 'The text of this letter was not kept.',
    secret: 'This letter held a link or a code that is meant for you alone. It is not shown again.',
    official: { kk: 'The same in Kazakh', ru: 'The same in Russian' },
    officialLead: 'The official languages of the letter',
  },
} as const satisfies MessageTree;
