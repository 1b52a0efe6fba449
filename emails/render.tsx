import type { FunctionComponent, ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { translateFor } from '#app/i18n/catalogues';
import type { Locale } from '#app/i18n/locales';
import { inScript } from '#app/i18n/script';
import { ActNotice } from './act-notice';
import { AppealDecided } from './appeal-decided';
import { AppealOverdue } from './appeal-overdue';
import { AppealReceived } from './appeal-received';
import { AppealWithdrawn } from './appeal-withdrawn';
import { ApplicationAmended } from './application-amended';
import { ApplicationLapsed } from './application-lapsed';
import { ApplicationReceived } from './application-received';
import { ApplicationReturned } from './application-returned';
import { ApplicationTerminated } from './application-terminated';
import { ApplicationWithdrawn } from './application-withdrawn';
import { Greeting } from './blocks';
import { BrowsingAlarm } from './browsing-alarm';
import { ComplaintAnswered } from './complaint-answered';
import { ConfirmEmail } from './confirm-email';
import { DecisionCorrected } from './decision-corrected';
import { DecisionsDue } from './decisions-due';
import { DelayComplaint } from './delay-complaint';
import { DraftEnding } from './draft-ending';
import { EmailExists } from './email-exists';
import { EmployerAnswered } from './employer-answered';
import { EmployerAsked } from './employer-asked';
import { EmployerThanked } from './employer-thanked';
import { FamilyDecided } from './family-decided';
import { FamilyNotice } from './family-notice';
import { Granted } from './granted';
import { HearingBooked } from './hearing-booked';
import { HearingMoved } from './hearing-moved';
import { HolderDied } from './holder-died';
import { InformationAnswered } from './information-answered';
import { InformationRequested } from './information-requested';
import { LaneChanged } from './lane-changed';
import { Layout } from './layout';
import { LeftWithoutConsideration } from './left-without-consideration';
import { type LetterName, letterSchemas, type WrittenValues } from './letters';
import { MessageReceived } from './message-received';
import { NoticeOfRefusal } from './notice-of-refusal';
import { OfficerInvited } from './officer-invited';
import { OpinionAnswered } from './opinion-answered';
import { OpinionAsked } from './opinion-asked';
import { PermitEnded } from './permit-ended';
import { PermitHearingBooked } from './permit-hearing-booked';
import { PermitHearingMoved } from './permit-hearing-moved';
import { PermitLapsed } from './permit-lapsed';
import { PermitRestored } from './permit-restored';
import { PermitRevoked } from './permit-revoked';
import { PermitSuspended } from './permit-suspended';
import { PlaceRenewal } from './place-renewal';
import { ProposalDropped } from './proposal-dropped';
import { type LetterProps, readerFor } from './reader';
import { Refused } from './refused';
import { RequestClosed } from './request-closed';
import { ResetPassword } from './reset-password';
import { SuspensionLifted } from './suspension-lifted';
import { TermExtended } from './term-extended';
import { TermsEnding } from './terms-ending';
import { TermsOver } from './terms-over';
import { textOf } from './text';
import { WaitingForQuota } from './waiting-for-quota';

const components: { [N in LetterName]: FunctionComponent<LetterProps<N>> } = {
  'confirm-email': ConfirmEmail,
  'reset-password': ResetPassword,
  'email-exists': EmailExists,
  'officer-invited': OfficerInvited,
  'application-received': ApplicationReceived,
  'draft-ending': DraftEnding,
  'information-requested': InformationRequested,
  'information-answered': InformationAnswered,
  'family-notice': FamilyNotice,
  'family-decided': FamilyDecided,
  'application-amended': ApplicationAmended,
  'notice-of-refusal': NoticeOfRefusal,
  granted: Granted,
  'waiting-for-quota': WaitingForQuota,
  refused: Refused,
  'application-withdrawn': ApplicationWithdrawn,
  'application-returned': ApplicationReturned,
  'application-lapsed': ApplicationLapsed,
  'left-without-consideration': LeftWithoutConsideration,
  'application-terminated': ApplicationTerminated,
  'request-closed': RequestClosed,
  'lane-changed': LaneChanged,
  'term-extended': TermExtended,
  'decision-corrected': DecisionCorrected,
  'hearing-booked': HearingBooked,
  'hearing-moved': HearingMoved,
  'appeal-overdue': AppealOverdue,
  'appeal-received': AppealReceived,
  'appeal-decided': AppealDecided,
  'appeal-withdrawn': AppealWithdrawn,
  'message-received': MessageReceived,
  'employer-asked': EmployerAsked,
  'employer-answered': EmployerAnswered,
  'employer-thanked': EmployerThanked,
  'opinion-answered': OpinionAnswered,
  'opinion-asked': OpinionAsked,
  'place-renewal': PlaceRenewal,
  'complaint-answered': ComplaintAnswered,
  'delay-complaint': DelayComplaint,
  'terms-ending': TermsEnding,
  'terms-over': TermsOver,
  'decisions-due': DecisionsDue,
  'permit-lapsed': PermitLapsed,
  'end-notice': ActNotice,
  'permit-ended': PermitEnded,
  'permit-ended-citizen': PermitEnded,
  'holder-died': HolderDied,
  'permit-restored': PermitRestored,
  'permit-revoked': PermitRevoked,
  'permit-suspended': PermitSuspended,
  'suspension-lifted': SuspensionLifted,
  'revoke-notice': ActNotice,
  'suspend-notice': ActNotice,
  'proposal-dropped': ProposalDropped,
  'permit-hearing-booked': PermitHearingBooked,
  'permit-hearing-moved': PermitHearingMoved,
  'browsing-alarm': BrowsingAlarm,
};

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
}

/**
 * One letter in the recipient's language; HTML and text come from the same element. Throws when the values are not
 * those of the letter (`LetterValues`).
 */
export function renderLetter(letter: LetterName, locale: Locale, values: unknown): RenderedLetter {
  const written = letterSchemas[letter].parse(values) as { [N in LetterName]: WrittenValues<N> }[LetterName];
  const reader = readerFor(letter, locale);
  const t = translateFor(locale);
  const number = 'number' in written ? written.number : undefined;
  const subject = t(`letters.${letter}.subject`, number === undefined ? {} : { number });
  const name = 'name' in written && written.name ? inScript(locale, written.name) : undefined;
  // Which component belongs to which values is said by the table above; TypeScript cannot follow it through the index.
  const Body = components[letter] as unknown as FunctionComponent<Record<string, unknown>>;
  const page: ReactElement = (
    <Layout
      locale={locale}
      subject={subject}
      number={number}
      origin={new URL(written.link).origin}
      words={{
        portal: t('layout.portal'),
        portalLine: t('layout.portalLine'),
        automatic: t('letters.shared.automatic'),
        never: t('letters.shared.never'),
      }}
    >
      <Greeting>{name ? t('letters.shared.greeting', { name }) : t('letters.shared.greetingUnnamed')}</Greeting>
      <Body {...written} reader={reader} />
    </Layout>
  );
  return { subject, html: `<!doctype html>${renderToStaticMarkup(page)}`, text: textOf(page) };
}
