import type { MessageTree } from '../../words';

/** Keys of the officers' pages. */
export const keys = {
  title: 'Keyboard shortcuts',
  lead: 'Keys are meant by their place on the keyboard: in any layout, press where the Latin letter stands. They do nothing while you are typing in a field.',
  close: 'Close the list',
  settings: 'Turn the shortcuts on or off',
  on: 'Shortcuts are on.',
  off: 'Shortcuts are off.',
  turnOn: 'Turn shortcuts on',
  turnOff: 'Turn shortcuts off',
  saved: 'Saved.',
  group: { anywhere: 'On every page', rows: 'In lists of cases', case: 'In a case' },
  name: {
    'next-case': 'Next case',
    search: 'Go to the search box',
    'go-queue': 'Go to your queue',
    'go-due': 'Go to cases due today or overdue',
    'go-hearings': 'Go to hearings',
    list: 'Show or hide this list',
    'row-next': 'Next row, also with the down arrow; Enter opens the case',
    'row-previous': 'Previous row, also with the up arrow',
  },
} as const satisfies MessageTree;
