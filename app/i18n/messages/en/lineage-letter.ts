import type { MessageTree } from '../../words';

/** A request to an archive: the page around it, then the letter itself, in the words of whoever asks. */
export const letter = {
  page: {
    title: 'Letter to an archive',
    lead: 'Print it, write the address of the archive on the first line, add the date and your signature. Check what we have filled in.',
    language: 'Language of the letter',
    pdf: 'Download as PDF',
    back: 'Back to the proof of origin',
    whoKeeps: 'Who usually keeps the record: {body}',
  },
  title: 'Request for a copy of a civil record',
  to: 'To (archive or registry office)',
  from: 'From',
  name: 'Name',
  nameInPassport: 'Name in the passport',
  birthDate: 'Date of birth',
  citizenship: 'Citizenship',
  address: 'Address',
  phone: 'Telephone',
  email: 'E-mail',
  ask: 'Please issue a certified copy of the record named below, or an extract from it.',
  purpose:
    'I need it to prove Kazakh origin to the authorities of the Republic of Kazakhstan. The person named is my direct ancestor.',
  wanted: 'Record asked for',
  record: {
    link: 'Record of birth or household register in which the child and this parent stand together',
    entry: 'Record in which the nationality of this person stands',
    both: 'Record of birth or household register in which the child and this parent stand together, with the nationality',
  },
  person: 'Person asked about',
  nameInRecord: 'The name as the record may have it',
  birthYear: 'Year of birth',
  birthPlace: 'Place of birth',
  kinship: 'Relation to me',
  child: 'Child of this person',
  shows: 'Please let the copy show',
  show: {
    parents: 'the names of both parents',
    nationality: 'the nationality as it is entered',
    number: 'number and date of the record',
    stamp: 'stamp, signature and name of the office',
  },
  notFound:
    'If there is no such record, please certify in writing which years and places were searched, and name the archive that may keep it.',
  fee: 'If there is a fee, please tell me the amount and how it can be paid from abroad.',
  enclosed: 'Enclosed: a copy of my passport and copies of the records that show the kinship.',
  date: 'Date',
  signature: 'Signature',
} as const satisfies MessageTree;
