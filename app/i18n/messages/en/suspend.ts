import type { MessageTree } from '../../words';

/** Officers: a permit without force for a while. */
export const suspend = {
  state: 'Suspended until {day}: {reason}',
  lift: {
    title: 'Lift the suspension',
    lead: 'The permit is in force again at once. The holder gets a letter.',
    submit: 'Lift the suspension',
    done: 'The suspension is lifted. The letter to the holder is on its way.',
  },
  ground: {
    'information-being-verified': 'What the holder stated is being verified',
    'security-check': 'A security check is under way',
    'passport-reported-lost': 'The passport was reported lost or stolen',
    'court-order': 'Order of a court',
    'revocation-notified': 'Notice of revocation has been given',
  },
} as const satisfies MessageTree;
