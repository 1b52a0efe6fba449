import type { MessageTree } from '../../words';

/** What the HTTP API answers when something is wrong. */
export const api = {
  problem: {
    'not-json': 'The body is not valid JSON',
    'not-json-type': 'Send the body as application/json, uncompressed',
    'not-found': 'There is nothing at this address',
    'method-not-allowed': 'This address does not accept this method',
    'too-large': 'The body is too large',
    'invalid-request': 'Some fields cannot be accepted',
    'too-many': 'Too many requests: try again later',
    failed: 'Something went wrong on our side',
    unavailable: 'The service is unavailable at the moment: try again soon',
  },
  field: {
    missing: 'This field is required.',
    'unknown-name': 'There is no field with this name.',
    'wrong-value': 'This value cannot be accepted.',
    'not-a-number': 'Give a number.',
    'not-whole': 'Give a whole number.',
    'not-text': 'Give a text.',
    'not-yes-no': 'Give true or false.',
    'not-a-list': 'Give a list.',
    'not-an-object': 'Give an object.',
    'not-a-date': 'Give a real day as YYYY-MM-DD.',
    'not-in-list': 'Accepted values: {values}.',
    'at-least': 'The least accepted value: {min}.',
    'at-most': 'The greatest accepted value: {max}.',
    'too-many': 'The greatest accepted number of entries: {max}.',
    'unknown-country': 'Give a country by its three-letter code (ISO 3166-1 alpha-3).',
    'unknown-occupation': 'The rating has no occupation with this code.',
    'unknown-region': 'Give a region of Kazakhstan by its code (ISO 3166-2).',
    'unknown-rule-set': 'This programme has no rule set of this version.',
  },
} as const satisfies MessageTree;
