import type { MessageTree } from '../../words';

/** The signed code of a certificate, read by the browser itself; with network and without. */
export const seal = {
  title: 'The code on the certificate',
  genuine: {
    title: 'The code is genuine',
    text: 'The portal signed it, and it agrees with the answer above. Compare the name with the passport.',
  },
  'other-number': {
    title: 'The code belongs to another certificate',
    text: 'The number in the signed code is not the number in the link. Do not accept this certificate: it may be put together from two.',
  },
  'other-name': {
    title: 'The code names another person',
    text: 'The name in the signed code does not agree with the portal. The answer above counts. Ask for a new certificate.',
  },
  'other-days': {
    title: 'The certificate is older than the permit',
    text: 'The dates have changed since it was printed. The answer above counts. Ask for the new certificate.',
  },
  'unknown-number': {
    title: 'The portal does not know this permit',
    text: 'The code is signed, but the register has no such number. Do not accept this certificate and report it to the portal.',
  },
  forged: {
    title: 'The code is forged or damaged',
    text: 'No key of the portal signed it. Do not accept this certificate.',
  },
  'key-ended': {
    title: 'The code is out of date',
    text: 'The key that signed it no longer counts. Ask for the current certificate: the holder can download it.',
  },
  'unknown-key': {
    title: 'The code cannot be checked without network',
    text: 'It names a key that this device does not know. Connect to the network and scan the code again.',
  },
  'no-crypto': {
    title: 'This browser cannot check the code',
    text: 'It is too old, or the address is not secure. Rely only on the answer of the portal with network.',
  },
  test: 'Demonstration: the code is signed with a test key and has no legal force.',
  birthYear: 'Year of birth',
  offline: {
    title: 'Check without network',
    'no-seal': {
      title: 'There is no connection to the portal',
      text: 'Without network only the code on the certificate can be checked: scan it with the camera. A number that was typed can be checked when the network is back.',
    },
    valid: {
      title: 'Genuine, valid by the list on this device',
      text: 'The portal signed the code, its dates include today, and the list on this device names neither suspension nor revocation.',
    },
    'no-list': {
      title: 'Genuine, but revocation cannot be checked',
      text: 'The portal signed the code, and its dates include today. This device has no list of revoked permits that is new enough. Connect to the network.',
    },
    arrival: {
      title: 'Not in force by this certificate',
      text: 'The term begins on the day of arrival in Kazakhstan. Whether the holder has arrived can be seen only with network.',
    },
    limits:
      'Checked without network. Later changes cannot be seen: connect to the network for the answer of this moment.',
    listAt: 'List of revoked permits as of',
    checkedAt: 'Checked at, by the clock of this device',
    retry: 'Try the network again',
  },
} as const satisfies MessageTree;
