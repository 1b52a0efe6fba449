import type { MessageTree } from '../../words';

export const relatives = {
  title: 'Your family tree',
  lead: 'Enter the people through whom records lead to a Kazakh ancestor: begin with your father or mother and go back only as far as you need.',
  first: 'Do you want to enter your father, your mother or another ancestor?',
  another: 'Do you want to enter another person?',
  add: 'A person of your family tree',
  one: 'Person of the tree',
  part: {
    first: { title: 'Who is it?' },
    records: {
      title: 'Which records are there?',
      lead: 'One record may prove both: a certificate of birth that names the parents’ nationality is enough for the link and the nationality.',
    },
  },
} as const satisfies MessageTree;
