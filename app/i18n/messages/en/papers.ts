import type { MessageTree } from '../../words';

/** Letters of the office as papers: signed, in all languages side by side. */
export const papers = {
  document: 'Official letter',
  title: {
    acknowledgement: 'Acknowledgement of receipt',
    notice: 'Notice of intended refusal',
    decision: 'Decision',
    appeal: 'Decision on the appeal',
    'act-notice': 'Notice of intended revocation or suspension',
    'act-decision': 'Decision on revocation or suspension',
    rights: 'Rights of the holder',
    standing: 'Confirmation of a permit',
  },
  heading: {
    message: 'Message',
    application: 'Application for',
    next: 'What happens next',
    documents: 'Documents received',
    grounds: 'Grounds',
    cures: 'What can be put right',
    remedy: 'How to object or appeal',
    permits: 'Permits',
    clerk: 'To offices, employers and banks',
    explanation: 'Explanation of the officer',
    sheet: 'Decision sheet',
    conditions: 'Conditions',
    points: 'Points',
  },
  acknowledgement: {
    received: 'The office has received this application. Day of receipt: {date}.',
    completeness: 'Day by which completeness is checked: {date}.',
    decision: 'Expected day of the decision: {date}.',
    progress: 'The portal shows the progress under the number of the application.',
  },
  request: {
    title: 'Request for information',
    needs: 'To go on with this application the office needs what is named here.',
    asked: 'What we ask for',
    until: 'Last day to answer: {date}.',
    where:
      'Answer on the portal, each point on a page of its own: send the document, correct the answer or explain it.',
    clock: 'Until you answer, the time limit of the service stands still.',
    silence: 'Without an answer by this day the application is decided on what is there.',
  },
  notice: {
    intends: 'The office intends to refuse this application on the grounds below. It has not decided yet.',
    object: 'You can object and send documents on the portal. Last day: {date}.',
  },
  decision: {
    granted: 'The application is approved.',
    waiting: 'The application is approved. All places of the field are taken; the permit is issued when one is free.',
    refused: 'The application is refused on the grounds below.',
    appeal: 'The decision can be appealed in writing to the body that made it. Last day: {date}.',
    appealTerms: 'You can also appeal against the term, the region or the conditions. Last day: {date}.',
    again: 'A new application is possible at any time.',
    permit: '{kind}, number {number}',
    term: '{kind}, number {number}: {from} – {until}',
  },
  rights: {
    intro: 'The permit named here gives its holder these rights. No other paper is needed to use them.',
    today: 'Whether the permit is in force today is shown by its number: {link}',
    rules: 'The code opens the rules of the programme on the portal.',
  },
  standing: {
    confirms: 'The portal confirms that the permit named here is in force. Day of the confirmation: {date}.',
    shown: 'To be shown to banks, mobile operators and other organisations that ask for it.',
    compare: 'Compare the name and the passport of the holder, and verify the permit by the code.',
  },
  verify: {
    file: 'To check that this letter is genuine and unchanged, upload the file at this address.',
    rules:
      'The code opens the rules of the programme. To check that this sheet is genuine, upload the file on the page for verification.',
  },
  download: {
    title: 'Papers to download',
    acknowledgement: 'Acknowledgement of receipt (PDF)',
    request: 'Request for information (PDF)',
    notice: 'Notice of intended refusal (PDF)',
    decision: 'Decision (PDF)',
    family: 'Decision about the family (PDF)',
    'family-notice': 'Notice about the family (PDF)',
    appeal: 'Decision on the appeal (PDF)',
    rights: 'Sheet on your rights, to show to an office (PDF)',
    standing: 'Confirmation for a bank or a mobile operator (PDF)',
    scripts: 'Certificate with the name in another script',
    latn: 'Kazakh in Latin letters (PDF)',
    arab: 'Kazakh in Arabic letters (PDF)',
    original: 'The script of your own papers (PDF)',
    replaces: 'A new certificate takes the place of the one before.',
  },
  file: {
    title: 'Verify a file',
    lead: 'Have you received a certificate or a letter as a PDF? Upload the file: the portal checks the signature and every byte, and keeps nothing.',
    label: 'PDF file',
    hint: 'At most 1 MB',
    submit: 'Verify the file',
    another: 'Verify another file',
    error: {
      required: 'Choose a PDF file',
      'too-big': 'The file is larger than 1 MB. No paper of the portal is that large: it is not ours.',
      'cut-off': 'The file did not arrive in full. Send it again.',
    },
    answer: {
      genuine: 'Genuine',
      'not-in-force': 'Genuine, but not in force',
      replaced: 'Genuine, but replaced by a newer version',
      altered: 'Altered',
      'not-ours': 'Not issued by this portal',
      unknown: 'Not in the register',
    },
    meaning: {
      genuine: 'This portal issued the file, and not a byte of it has changed.',
      newer: 'The holder has since downloaded the same certificate in another form; both say the same.',
      'not-in-force':
        'This portal issued the file, and it is unchanged. What it says no longer holds: the permit gives no rights today.',
      replaced:
        'This portal issued the file, and it is unchanged, but what it says has changed since. Ask for the current version.',
      altered:
        'The file bears a signature of this portal, but its content was changed after signing. Do not rely on it.',
      'not-ours':
        'The file bears no signature of this portal. A picture or a print cannot be verified as a file: scan the code on it or enter the number.',
      'not-a-pdf':
        'This is no PDF file. A picture or a print cannot be verified as a file: scan the code on it or enter the number.',
      'test-signature': 'The file was signed for a demonstration and has no legal force.',
      'outside-validity':
        'The file was signed with a certificate that was not in force at that time. Do not rely on it.',
      unknown: 'The signature is right, but the register does not know this file. Do not rely on it.',
    },
    fact: { paper: 'Paper', number: 'Number', signedAt: 'Signed', standing: 'The permit today' },
    certificate: 'Certificate',
    open: 'See the permit in the register',
  },
} as const satisfies MessageTree;
