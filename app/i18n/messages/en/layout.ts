import type { MessageTree } from '../../words';

export const layout = {
  portal: 'Kandas Portal',
  portalLine: 'Kandas Card and valuable-skills visa',
  desk: 'Officer’s desk',
  skip: 'Skip to the main content',
  masthead: {
    line: 'A public service of the Republic of Kazakhstan',
    how: 'How to tell that this is the right site',
    address: 'The address of the page begins with {origin}',
    secure: 'The browser shows that the connection is protected.',
    money: 'Nobody working for the portal will ask you for money, passwords or bank codes by phone or in messages.',
  },
  demo: {
    title: 'Demonstration',
    text: 'People, documents and decisions are invented and have no legal force.',
    short: 'This is a demonstration. It has no legal force.',
  },
  language: 'Language',
  converted: {
    text: 'A program has converted this page from the Cyrillic script; nobody has reviewed it yet.',
    link: 'Read it in Cyrillic',
  },
  nav: {
    label: 'Main menu',
    menu: 'Menu',
    check: 'Check your eligibility',
    verify: 'Verify a certificate',
    applications: 'My applications',
    account: 'My account',
    signIn: 'Sign in',
    signOut: 'Sign out',
    queue: 'Cases',
    permits: 'Permits',
    people: 'Officers',
  },
  footer: {
    label: 'About the portal',
    help: 'Help',
    contact: 'Contact',
    costs: 'What it costs',
    demo: 'Accounts and letters of the demonstration',
    privacy: 'Personal data',
    accessibility: 'Accessibility',
    languages: 'All services are available in Kazakh, Russian and English.',
  },
  stay: {
    until:
      'You are signed in until {time} (Astana time). If it takes you longer, sign in again: what you have typed here is kept.',
    ending: {
      title: 'Your session is about to end',
      text: 'In five minutes you will be signed out to protect your data. Nothing you have typed will be lost.',
      action: 'Stay signed in',
    },
    over: 'You have been signed out. What you have typed is still on this page: press the button of the form and sign in, and it will be back in its fields.',
  },
  typed: {
    text: 'You have signed in again. What you had typed is back in its fields: check it and press the button to send it.',
    file: 'You have signed in again. Files are not kept: choose the file again.',
  },
  unsent: {
    title: 'Not sent',
    text: 'The connection was lost, or the server did not answer. What you have typed is still on this page, and what you sent before is saved. Try again.',
    offline:
      'There is no connection to the internet. What you have typed is still on this page, and what you sent before is saved. Send it again when you are connected.',
  },
  problem: {
    again: {
      text: 'What you typed is kept on this page. Wait a moment and send it again: if it arrives twice, it counts once.',
      action: 'Send again',
    },
    notFound: {
      title: 'Page not found',
      text: 'This page does not exist, or you do not have access to it.',
      advice: 'Check the address, or go to the start page.',
    },
    moved: {
      title: 'This case changed while the page was open',
      text: 'Somebody else has changed this case. Your action was not carried out.',
      advice: 'Open the case again to see its current state.',
    },
    invalid: {
      title: 'The form could not be accepted',
      text: 'Some of the data sent does not fit this page.',
      advice: 'Go back, check the answers and send the form again.',
    },
    tooMany: {
      title: 'Too many attempts',
      text: 'There were too many requests in a short time.',
      advice: 'Wait a few minutes and try again. Everything you saved is kept.',
    },
    unavailable: {
      title: 'The service is not available at the moment',
      text: 'Your last action may not have been saved. What you saved earlier is kept.',
      advice: 'Try again in a few minutes. If you were sending an application, look at “My applications” first.',
    },
    failed: {
      title: 'Something went wrong on our side',
      text: 'Your last action may not have been saved. What you saved earlier is kept.',
      advice: 'Try again. If it happens again, write to us and give the time and the address of the page.',
    },
  },
} as const satisfies MessageTree;
