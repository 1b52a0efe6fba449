import type { CaseEvent } from '#app/data/case.server';
import type { Permit } from '#app/data/permit.server';
import type { Proposal } from '#app/data/proposal.server';
import type { Status } from '#app/domain/application/lifecycle';
import { kazakhNameOf, latinNameOf } from '#app/domain/permits/holder-record';
import { afterPermitStep } from '#app/domain/permits/lifecycle';
import { formatPermitNumber } from '#app/domain/permits/number';
import { actsToPropose, standsOn } from '#app/domain/permits/proposal';
import { lastDayTold, type Standing, standingOn } from '#app/domain/permits/standing';
import { countryName, formatDate } from '#app/i18n/format';
import { endingOf } from '#app/infra/pdf/certificate';
import type { PermitLineView, PermitPageView } from '#app/ui/desk/permit-view';
import type { Tone } from '#app/ui/tag';
import type { OfficerContext } from '../audience.server';
import { paths } from '../paths';
import { eventView } from './case-words.server';
import { words } from './outcome-words.server';
import { proposalLine } from './proposal-words.server';

const tones: Partial<Record<Standing, Tone>> = { valid: 'success', revoked: 'danger', suspended: 'warning' };
const toneOf = (standing: Standing): Tone => tones[standing] ?? 'neutral';

export function permitLine({ locale, t, today }: OfficerContext, permit: Permit): PermitLineView {
  const standing = standingOn(permit, today);
  const until = lastDayTold(permit);
  return {
    id: permit.id,
    href: paths.deskPermit(locale, permit.id),
    number: formatPermitNumber(permit.number),
    kind: t(`status.permit.${permit.kind}`),
    name: latinNameOf(permit.holder),
    standing: t(`status.standing.${standing}`),
    tone: toneOf(standing),
    until: until ? formatDate(locale, until, 'short') : t('desk.permits.afterArrival'),
  };
}

interface Read {
  permit: Permit;
  reference: string | null;
  status: Status | null;
  events: CaseEvent[];
  proposals: Proposal[];
}

/**
 * A permit in the register. Any officer reads what the certificate shows to any clerk: they compare it with who stands
 * before them. Grounds, proposals, history and the numbers of the file are the case's, and open by its door (`whole`).
 */
export function permitView(
  context: OfficerContext,
  { permit, reference, status, events, proposals }: Read,
  { whole }: { whole: boolean },
): PermitPageView {
  const { locale, t, officer } = context;
  const { holder } = permit;
  const line = permitLine(context, permit);
  const own = permit.accountId === officer.id;
  const standing = standingOn(permit, context.today);
  const open = proposals.filter(({ result }) => result === null).map(({ act }) => act);
  const acts = own ? [] : actsToPropose(officer, { caseStatus: status, permit: standsOn(permit, context.today), open });
  const row = (key: string, label: string, value: string) => ({ key, label, value, dir: 'auto' as const });
  const day = (value: Permit['validFrom'], unset: 'onArrival' | 'afterArrival') =>
    value ? formatDate(locale, value) : t(`desk.permits.${unset}`);
  return {
    title: `${line.kind} ${line.number}`,
    number: line.number,
    kind: line.kind,
    standing: line.standing,
    tone: line.tone,
    revoked:
      whole && permit.revokedAt && permit.revocationReason
        ? t('desk.permits.revoked', {
            day: formatDate(locale, permit.revokedAt),
            reason: words(t, `desk.revocationReason.${permit.revocationReason}`),
          })
        : '',
    rows: [
      row('holder', t('desk.permits.holder'), line.name),
      row('kazakh', t('desk.permits.kazakhName'), kazakhNameOf(holder)),
      row('birth', t('desk.permits.birthDate'), formatDate(locale, holder.birthDate)),
      row('citizenship', t('desk.permits.citizenship'), countryName(locale, holder.citizenship)),
      row(
        'passport',
        t('desk.permits.passport'),
        whole ? holder.passportNumber : `•••• ${endingOf(holder.passportNumber)}`,
      ),
      row('granted', t('desk.permits.granted'), formatDate(locale, permit.grantedOn)),
      row('from', t('desk.permits.from'), day(permit.validFrom, 'onArrival')),
      row('until', t('desk.permits.until'), day(permit.validUntil, 'afterArrival')),
      row('entitled', t('desk.permits.entitledUntil'), day(permit.entitledUntil, 'afterArrival')),
      row('decision', t('desk.permits.decision'), holder.decisionNumber),
      ...(whole ? [row('application', t('desk.permits.application'), reference ?? '')] : []),
    ],
    register: whole ? '' : t('proposals.register'),
    caseHref: paths.case(locale, permit.applicationId),
    timeline: whole ? events.map((event) => eventView(context, event)) : [],
    proposes: acts.map((act) => ({
      key: act,
      href: paths.proposeAct(locale, permit.id, act),
      text: t(`proposals.propose.${act}`),
    })),
    proposals: (whole ? proposals : []).map((each) =>
      proposalLine(context, each, { number: line.number, holder: line.name }),
    ),
    ends:
      whole && permit.endsOn && permit.endReason
        ? t('endings.state', {
            day: formatDate(locale, permit.endsOn),
            reason: words(t, `endings.ground.${permit.endReason}`),
          })
        : '',
    suspended:
      whole && standing === 'suspended' && permit.suspendedUntil && permit.suspensionReason
        ? t('suspend.state', {
            day: formatDate(locale, permit.suspendedUntil),
            reason: words(t, `suspend.ground.${permit.suspensionReason}`),
          })
        : '',
    mayLift: !own && officer.roles.includes('decision-maker') && afterPermitStep(permit.status, 'lift').ok,
    mayRegisterArrival:
      !own && officer.roles.includes('intake') && permit.kind === 'residence' && permit.status === 'pending',
  };
}
