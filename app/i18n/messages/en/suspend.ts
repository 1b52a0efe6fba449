import type { MessageTree } from '../../words';

/** Officers: a permit without force for a while. */
export const suspend = {
  title: 'Suspend this permit',
  lead: 'For 90 days at most, everyone who verifies the permit sees that it is suspended. The holder gets a letter and can appeal.',
  reason: 'Ground',
  submit: 'Suspend the permit',
  done: 'The permit is suspended. The letter to the holder is on its way.',
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
