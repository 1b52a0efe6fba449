import type { Programme } from '#app/domain/application/pages';
import type { Locale } from '#app/i18n/locales';

/** Every address of the portal. A page names its links from here, so a renamed page breaks at compile time. */
export const paths = {
  home: (l: Locale) => `/${l}`,
  check: (l: Locale) => `/${l}/check`,
  checkPage: (l: Locale, page: string) => `/${l}/check/${page}`,
  checkResult: (l: Locale) => `/${l}/check/result`,
  whatIf: (l: Locale) => `/${l}/what-if`,
  whatIfCode: (l: Locale, code: string) => `/${l}/what-if?code=${code}`,
  rules: (l: Locale) => `/${l}/rules`,
  ruleDifference: (l: Locale, programme: Programme, a: string, b: string) => `/${l}/rules/${programme}/${a}/${b}`,
  programme: (l: Locale, programme: Programme) => `/${l}/programmes/${programme}`,
  occupations: (l: Locale) => `/${l}/occupations`,
  costs: (l: Locale) => `/${l}/costs`,
  processing: (l: Locale) => `/${l}/processing`,
  help: (l: Locale) => `/${l}/help`,
  contact: (l: Locale) => `/${l}/contact`,
  privacy: (l: Locale) => `/${l}/privacy`,
  accessibility: (l: Locale) => `/${l}/accessibility`,

  verify: (l: Locale) => `/${l}/verify`,
  verifyFile: (l: Locale) => `/${l}/verify/file`,
  /** Without a language it is the short address of a certificate's code, answered in the visitor's own. */
  permit: (number: string, l?: Locale) => (l ? `/v/${number}?lang=${l}` : `/v/${number}`),

  employer: (l: Locale, token: string) => `/${l}/employer/${encodeURIComponent(token)}`,
  employerAnswered: (l: Locale) => `/${l}/employer/answered`,

  signUp: (l: Locale) => `/${l}/sign-up`,
  signIn: (l: Locale) => `/${l}/sign-in`,
  secondFactor: (l: Locale) => `/${l}/sign-in/second-factor`,
  enrolSecondFactor: (l: Locale) => `/${l}/sign-in/enrol`,
  signOut: (l: Locale) => `/${l}/sign-out`,
  confirmEmail: (l: Locale) => `/${l}/confirm-email`,
  confirmEmailLink: (l: Locale, token: string) => `/${l}/confirm-email/${encodeURIComponent(token)}`,
  resetPassword: (l: Locale) => `/${l}/reset-password`,
  setPassword: (l: Locale, token: string) => `/${l}/reset-password/${encodeURIComponent(token)}`,

  /** For whoever is asked, without an account. */
  opinion: (l: Locale, token: string) => `/${l}/opinions/${encodeURIComponent(token)}`,
  opinionFiles: (l: Locale, token: string) => `/${l}/opinions/${encodeURIComponent(token)}/files`,
  opinionSent: (l: Locale) => `/${l}/opinions/sent`,

  my: (l: Locale) => `/${l}/my`,
  stay: (l: Locale) => `/${l}/my/stay`,
  profile: (l: Locale) => `/${l}/my/profile`,
  start: (l: Locale) => `/${l}/my/start`,
  application: (l: Locale, id: string) => `/${l}/my/applications/${id}`,
  answerPage: (l: Locale, id: string, page: string) => `/${l}/my/applications/${id}/answers/${page}`,
  list: (l: Locale, id: string, list: string) => `/${l}/my/applications/${id}/lists/${list}`,
  entry: (l: Locale, id: string, list: string, entry: string) => `/${l}/my/applications/${id}/lists/${list}/${entry}`,
  removeEntry: (l: Locale, id: string, list: string, entry: string) =>
    `/${l}/my/applications/${id}/lists/${list}/${entry}/remove`,
  lineage: (l: Locale, id: string) => `/${l}/my/applications/${id}/lineage`,
  archiveLetter: (l: Locale, id: string, relative: string, language?: string) =>
    `/${l}/my/applications/${id}/lineage/${relative}${language ? `?language=${language}` : ''}`,
  archiveLetterFile: (l: Locale, id: string, relative: string, language: string) =>
    `/${l}/my/applications/${id}/lineage/${relative}/letter.pdf?language=${language}`,
  documents: (l: Locale, id: string) => `/${l}/my/applications/${id}/documents`,
  documentItem: (l: Locale, id: string, item: string) => `/${l}/my/applications/${id}/documents/${item}`,
  documentPicture: (l: Locale, document: string, picture: 'thumbnail' | number) =>
    `/${l}/my/documents/${document}/${picture}`,
  consistency: (l: Locale, id: string) => `/${l}/my/applications/${id}/consistency`,
  changeDocument: (l: Locale, document: string) => `/${l}/my/documents/${document}/change`,
  amend: (l: Locale, id: string) => `/${l}/my/applications/${id}/amend`,
  sendAmendment: (l: Locale, id: string) => `/${l}/my/applications/${id}/amend/send`,
  amendStep: (l: Locale, id: string, step: string) => `/${l}/my/applications/${id}/amend/${step}`,
  amendEntry: (l: Locale, id: string, list: string, entry: string, part: string | null = null) =>
    `/${l}/my/applications/${id}/amend/${list}/${entry}${part && part !== 'first' ? `?part=${part}` : ''}`,
  consent: (l: Locale, id: string) => `/${l}/my/applications/${id}/consent`,
  again: (l: Locale, id: string) => `/${l}/my/applications/${id}/again`,
  arrival: (l: Locale, id: string) => `/${l}/my/applications/${id}/arrival`,
  dates: (l: Locale, id: string) => `/${l}/my/applications/${id}/dates`,
  datesFile: (l: Locale, id: string) => `/${l}/my/applications/${id}/dates.ics`,
  ownEmployer: (l: Locale, id: string) => `/${l}/my/applications/${id}/employer`,
  review: (l: Locale, id: string) => `/${l}/my/applications/${id}/review`,
  declaration: (l: Locale, id: string) => `/${l}/my/applications/${id}/declaration`,
  sent: (l: Locale, id: string) => `/${l}/my/applications/${id}/sent`,
  status: (l: Locale, id: string) => `/${l}/my/applications/${id}/status`,
  answerRequest: (l: Locale, id: string) => `/${l}/my/applications/${id}/request`,
  messages: (l: Locale, id: string) => `/${l}/my/applications/${id}/messages`,
  mailed: (l: Locale, id: string, letter: string) => `/${l}/my/applications/${id}/mail/${letter}`,
  access: (l: Locale, id: string) => `/${l}/my/applications/${id}/access`,
  requestRow: (l: Locale, id: string, row: string) => `/${l}/my/applications/${id}/request/${row}`,
  sendAnswer: (l: Locale, id: string) => `/${l}/my/applications/${id}/request/send`,
  objection: (l: Locale, id: string) => `/${l}/my/applications/${id}/objection`,
  appeal: (l: Locale, id: string) => `/${l}/my/applications/${id}/appeal`,
  hearing: (l: Locale, id: string) => `/${l}/my/applications/${id}/hearing`,
  hearingFile: (l: Locale, id: string) => `/${l}/my/applications/${id}/hearing.ics`,
  ownStep: (l: Locale, id: string, step: string) => `/${l}/my/applications/${id}/steps/${step}`,
  withdraw: (l: Locale, id: string) => `/${l}/my/applications/${id}/withdraw`,
  discard: (l: Locale, id: string) => `/${l}/my/applications/${id}/discard`,
  ownAct: (l: Locale, permitId: string, proposal: string) => `/${l}/my/permits/${permitId}/acts/${proposal}`,
  actHearing: (l: Locale, permitId: string, proposal: string) =>
    `/${l}/my/permits/${permitId}/acts/${proposal}/hearing`,
  ownPermit: (l: Locale, permitId: string) => `/${l}/my/permits/${permitId}`,
  shareCode: (l: Locale, permitId: string, code: string) => `/${l}/my/permits/${permitId}/codes/${code}`,
  certificate: (l: Locale, permitId: string, script?: string) =>
    `/${l}/my/permits/${permitId}/certificate${script ? `?script=${script}` : ''}`,
  permitLetter: (l: Locale, permitId: string, letter: string) => `/${l}/my/permits/${permitId}/letters/${letter}`,
  applicationLetter: (l: Locale, id: string, letter: string) => `/${l}/my/applications/${id}/letters/${letter}`,

  /** A letter to be read as a page. */
  readLetter: (l: Locale, id: string, letter: string) => `/${l}/my/applications/${id}/read/${letter}`,
  readActLetter: (l: Locale, permitId: string, proposal: string, letter: string) =>
    `/${l}/my/permits/${permitId}/acts/${proposal}/read/${letter}`,

  desk: (l: Locale) => `/${l}/desk`,
  queue: (l: Locale, queue: string) => `/${l}/desk/queues/${queue}`,
  deskViews: (l: Locale) => `/${l}/desk/views`,
  deskView: (l: Locale, slug: string) => `/${l}/desk/views/${slug}`,
  duplicates: (l: Locale, id: string) => `/${l}/desk/cases/${id}/duplicates`,
  duplicate: (l: Locale, id: string, other: string) => `/${l}/desk/cases/${id}/duplicates/${other}`,
  team: (l: Locale) => `/${l}/desk/team`,
  teamOfficer: (l: Locale, id: string) => `/${l}/desk/team/officers/${id}`,
  teamCase: (l: Locale, id: string) => `/${l}/desk/team/cases/${id}`,
  hearingSlots: (l: Locale) => `/${l}/desk/team/slots`,
  helpDesk: (l: Locale) => `/${l}/help-desk`,
  case: (l: Locale, id: string) => `/${l}/desk/cases/${id}`,
  /** The door of a case; `to`: the page of it that was asked for. */
  casePurpose: (l: Locale, id: string, to: string) =>
    to.startsWith(`/${l}/desk/cases/${id}/`)
      ? `/${l}/desk/cases/${id}/purpose?${new URLSearchParams({ to })}`
      : `/${l}/desk/cases/${id}/purpose`,
  caseFindings: (l: Locale, id: string) => `/${l}/desk/cases/${id}/findings`,
  caseRequest: (l: Locale, id: string) => `/${l}/desk/cases/${id}/request`,
  caseRequestLetter: (l: Locale, id: string) => `/${l}/desk/cases/${id}/request/letter`,
  caseMessages: (l: Locale, id: string) => `/${l}/desk/cases/${id}/messages`,
  caseOpinions: (l: Locale, id: string) => `/${l}/desk/cases/${id}/opinions`,
  caseOpinionPaper: (l: Locale, id: string) => `/${l}/desk/cases/${id}/opinions/paper`,
  caseOpinion: (l: Locale, id: string, opinion: string) => `/${l}/desk/cases/${id}/opinions/${opinion}`,
  caseRecommend: (l: Locale, id: string) => `/${l}/desk/cases/${id}/recommend`,
  caseStep: (l: Locale, id: string, step: string) => `/${l}/desk/cases/${id}/steps/${step}`,
  caseStepLetter: (l: Locale, id: string, step: string) => `/${l}/desk/cases/${id}/steps/${step}/letter`,
  deadlines: (l: Locale) => `/${l}/desk/deadlines`,
  families: (l: Locale) => `/${l}/desk/families`,
  caseDecide: (l: Locale, id: string) => `/${l}/desk/cases/${id}/decide`,
  caseAppeal: (l: Locale, id: string) => `/${l}/desk/cases/${id}/appeal`,
  caseAppealSign: (l: Locale, id: string) => `/${l}/desk/cases/${id}/appeal/sign`,
  caseCourt: (l: Locale, id: string) => `/${l}/desk/cases/${id}/court`,
  caseCourtSign: (l: Locale, id: string) => `/${l}/desk/cases/${id}/court/sign`,
  caseHearing: (l: Locale, id: string) => `/${l}/desk/cases/${id}/hearing`,
  caseSign: (l: Locale, id: string) => `/${l}/desk/cases/${id}/decide/sign`,
  caseDecideLetter: (l: Locale, id: string) => `/${l}/desk/cases/${id}/decide/letter`,
  caseDocument: (l: Locale, document: string, picture: 'thumbnail' | number) =>
    `/${l}/desk/documents/${document}/${picture}`,
  caseCopy: (l: Locale, document: string) => `/${l}/desk/documents/${document}/copy`,
  caseOriginal: (l: Locale, document: string) => `/${l}/desk/documents/${document}/original`,
  deskNext: (l: Locale) => `/${l}/desk/next`,
  deskKeys: (l: Locale) => `/${l}/desk/keys`,
  readings: (l: Locale) => `/${l}/desk/readings`,
  relatives: (l: Locale) => `/${l}/desk/relatives`,
  permits: (l: Locale) => `/${l}/desk/permits`,
  deskPermit: (l: Locale, id: string) => `/${l}/desk/permits/${id}`,
  proposeAct: (l: Locale, id: string, act: string) => `/${l}/desk/permits/${id}/propose/${act}`,
  correctCase: (l: Locale, id: string) => `/${l}/desk/cases/${id}/correct`,
  proposals: (l: Locale) => `/${l}/desk/proposals`,
  proposal: (l: Locale, id: string) => `/${l}/desk/proposals/${id}`,

  people: (l: Locale) => `/${l}/admin/people`,
  person: (l: Locale, id: string) => `/${l}/admin/people/${id}`,
  invite: (l: Locale) => `/${l}/admin/invite`,
  calendar: (l: Locale, year?: number) => `/${l}/admin/calendar${year ? `?year=${year}` : ''}`,
  deliveries: (l: Locale) => `/${l}/admin/letters`,

  demo: (l: Locale) => `/${l}/demo`,
  mailbox: (l: Locale) => `/${l}/demo/mailbox`,
  mail: (l: Locale, id: string) => `/${l}/demo/mailbox/${id}`,
} as const;

/** A path of our own to go on to after signing in; anything else (another host, a protocol) is dropped. */
export function ownPath(text: string | null): string | null {
  if (!text || !/^\/[\x21-\x7e]*$/.test(text) || !URL.canParse(text, 'http://own.invalid')) return null;
  const url = new URL(text, 'http://own.invalid');
  // Dots are resolved by now: a path that begins with two strokes names a host, also out of `/.//host`.
  return url.host === 'own.invalid' && !/^\/[/\\]/.test(url.pathname) ? url.pathname + url.search : null;
}
