import type { CaseFile } from '#app/data/case-file.server';
import { sheetOf, sheetsOfFamily } from '#app/data/case-sheet.server';
import type { Hearing } from '#app/data/hearing.server';
import type { Places } from '#app/data/quota.server';
import { checksFor } from '#app/domain/application/checks';
import { terms } from '#app/domain/application/deadlines';
import { dependantsOf } from '#app/domain/application/family';
import { latestNotice, mayGiveNotice } from '#app/domain/application/legal-days';
import { addMonths, type PlainDate } from '#app/domain/basics/plain-date';
import type { Refused, Verdict } from '#app/domain/basics/verdict';
import { currentNotice } from '#app/domain/decisions/current-notice';
import { mayRecordHearing } from '#app/domain/decisions/hearing';
import { allChecksClosed, type mayGrant, mayGrantHeard, rowsAgainst } from '#app/domain/decisions/may-grant';
import { type DecisionChoice, sendBackReasons } from '#app/domain/decisions/officer-forms';
import { memberOf } from '#app/domain/decisions/person-sheet';
import { type GroundCode, groundOf, groundsFor, groundsSuggested } from '#app/domain/decisions/refusal-reasons';
import type { GrantedPermit } from '#app/domain/permits/permit';
import type { MemberFile } from '#app/features/deciding/decision.query.server';
import { formatDate, formatDateTime, listOf } from '#app/i18n/format';
import { gateTitle } from '#app/i18n/outcome-words.server';
import { wordedSheet } from '#app/i18n/sheet-words.server';
import type { DecidePageView, GroundView, RecommendPageView } from '#app/ui/desk/decision-view';
import type { OfficerContext } from '../audience.server';
import { slotPlace, slotTime } from '../hearing-words.server';
import { paths } from '../paths';
import { againstView } from './against-words.server';
import { caseHead, decisionView } from './case-words.server';
import { openPairs } from './compare-words.server';
import { familyToDecide, familyToRecommend } from './family-words.server';
import { words } from './outcome-words.server';
import { checkSummary } from './row-words.server';
import { termsView } from './terms-words.server';

/** Each row of the applicant's that failed for its reason, with the conditions that rest on it. */
const failedWithGates = ({ application, outcome, checks }: CaseFile) => {
  const family = dependantsOf(application).map(({ id }) => id);
  return rowsAgainst(outcome.gates, checks)
    .filter(({ row }) => memberOf(row, family) === null)
    .map(({ row, gates }) => ({ kind: row.check, reason: row.found?.reason ?? null, gates }));
};

function groundViews({ t }: OfficerContext, file: CaseFile): GroundView[] {
  const { programme, route } = file.application;
  const unmet = file.outcome.gates.filter(({ state }) => state === 'not-met').map(({ code }) => code);
  const suggested = groundsSuggested(programme, route, unmet, failedWithGates(file));
  const view = (code: GroundCode): GroundView => {
    const ground = groundOf(programme, code);
    const source = ground ? t(`decide.act.${ground.act}`, { at: ground.at }) : '';
    const points = suggested.includes(code);
    return {
      value: code,
      label: t(`decide.ground.${code}.title`),
      hint: points ? `${source} – ${t('decide.suggested')}` : source,
      suggested: points,
    };
  };
  return groundsFor(programme, route)
    .map(view)
    .sort((a, b) => Number(b.suggested) - Number(a.suggested));
}

/** Gates named in a refusal to grant, by their titles. */
function gatesNamed({ locale }: OfficerContext, { detail }: Refused) {
  const codes = (detail?.gates ?? '').split(' ').filter(Boolean);
  return listOf(
    locale,
    codes.map((code) => gateTitle(locale, code)),
  );
}

export function recommendView(context: OfficerContext, file: CaseFile): RecommendPageView {
  const { locale, t } = context;
  const { checks } = file;
  const open = checks.filter(({ finding }) => finding === null).map(({ kind }) => t(`status.check.${kind}`));
  const grantable = file.lawful;
  return {
    title: t('desk.recommend.title'),
    head: caseHead(context, file),
    sheet: wordedSheet(locale, sheetOf(file, context.now)),
    like: openPairs(context, file.application.id, file.like),
    grounds: groundViews(context, file),
    family: familyToRecommend(context, sheetsOfFamily(file, context.now), file.application.programme),
    open: allChecksClosed(checks) ? '' : t('desk.recommend.open', { checks: listOf(locale, open) }),
    notGrantable:
      grantable.ok || grantable.code === 'checks-open'
        ? ''
        : t('desk.recommend.notGrantable', { gates: gatesNamed(context, grantable) }),
    against: againstView(context, file, file.outcome),
  };
}

export interface ToDecide extends CaseFile {
  family: MemberFile[];
  mayGrant: ReturnType<typeof mayGrant>;
  wouldGrant: Verdict<GrantedPermit[], 'passport-ended'>;
  field: string | null;
  places: Places | null;
  waits: boolean;
  objectUntil: PlainDate;
  refuseFrom: PlainDate | null;
  hearing: Hearing | null;
  openedAt: Date | null;
  notReceived: boolean;
}

export function decideView(context: OfficerContext, file: ToDecide): DecidePageView {
  const { locale, t, today, calendar } = context;
  const { application, decisions, objections, stepsOpen } = file;
  const last = (...kinds: string[]) => decisions.findLast(({ kind }) => kinds.includes(kind));
  const recommendation = last('recommend-grant', 'recommend-refusal');
  const notice = currentNotice(application, decisions, calendar)?.decision;
  const waits = file.notReceived || (file.hearing !== null && file.hearing.result === null);
  const mayRefuse = stepsOpen.includes('refuse') && file.refuseFrom !== null && today >= file.refuseFrom && !waits;
  const heard = mayGrantHeard(file.mayGrant, application.status);
  const mayGive = stepsOpen.includes('grant') && heard.ok && file.wouldGrant.ok;
  const open: [DecisionChoice, boolean][] = [
    ['grant', mayGive],
    ['send-back', stepsOpen.includes('send-back')],
    ['notice', stepsOpen.includes('give-notice') && noticeDay(context, file).ok],
    ['refuse', mayRefuse],
    ['family', stepsOpen.includes('decide-family') && file.family.some((member) => member.open)],
  ];
  return {
    title: t('decide.title'),
    head: caseHead(context, file),
    sheet: wordedSheet(locale, sheetOf(file, context.now)),
    like: openPairs(context, application.id, file.like),
    recommendation: recommendation ? decisionView(context, recommendation) : null,
    notice: notice ? decisionView(context, notice) : null,
    checks: checksFor(application.programme, application.route).map((kind) => checkSummary(context, file, kind)),
    objections: objections.map(({ id, at, text }) => ({ id, when: formatDate(locale, at), text })),
    afterNotice: notice !== undefined,
    hearing: hearingCard(context, file),
    family: familyToDecide(context, file),
    terms: termsView(context, application),
    choices: open
      .filter(([, is]) => is)
      .map(([value]) => ({ value, label: t(`decide.choiceOf.${value}`), effects: effectsOf(context, file, value) })),
    remarks: remarksOf(context, file, mayRefuse),
    extend:
      stepsOpen.includes('extend-term') && !noticeDay(context, file).ok
        ? paths.caseStep(locale, application.id, 'extend-term')
        : null,
    grounds: groundViews(context, file),
    sendBackReasons: sendBackReasons.map((value) => ({ value, label: t(`decide.sendBackReason.${value}`) })),
  };
}

/** May a notice still be given today? */
function noticeDay({ today, calendar }: OfficerContext, { application }: CaseFile) {
  const { legalDueOn, termExtendedAt } = application;
  return mayGiveNotice({ legalDueOn, extended: termExtendedAt !== null }, today, calendar);
}

/** Until when, where the law sets a day: what has to happen before, once it is over. */
function noticeRemark(context: OfficerContext, file: CaseFile): string[] {
  const { locale, t, calendar } = context;
  const { legalDueOn, termExtendedAt } = file.application;
  if (!file.stepsOpen.includes('give-notice') || !legalDueOn || termExtendedAt) return [];
  const day = formatDate(locale, latestNotice(legalDueOn, calendar));
  return [t(noticeDay(context, file).ok ? 'cycle.notice.last' : 'cycle.notice.over', { day })];
}

/** What a choice does, line by line. */
export function effectsOf(context: OfficerContext, file: ToDecide, choice: DecisionChoice): string[] {
  switch (choice) {
    case 'grant':
      return grantEffects(context, file);
    case 'notice':
      return noticeEffects(context, file);
    case 'refuse':
      return refuseEffects(context);
    case 'send-back':
      return [context.t('decide.effect.back')];
    case 'family':
      return [context.t('persons.effect.letter')];
  }
}

/** A permit that a decision gives, with its days. */
export const permitLine = ({ locale, t }: OfficerContext, { kind, dates }: GrantedPermit): string =>
  dates
    ? t('decide.effect.permit', {
        permit: t(`status.permit.${kind}`),
        from: formatDate(locale, dates.validFrom),
        until: formatDate(locale, dates.validUntil),
      })
    : t('decide.effect.permitOnArrival', { permit: t(`status.permit.${kind}`) });

function grantEffects(context: OfficerContext, { wouldGrant, field, places, waits }: ToDecide): string[] {
  if (!wouldGrant.ok) return [];
  const { t } = context;
  const free = places ? places.places - places.used : 0;
  const fieldName = words(t, `options.field.${field}`) || (field ?? '');
  if (waits) return [t('decide.effect.noPlace', { field: fieldName })];
  const permits = wouldGrant.value.map((permit) => permitLine(context, permit));
  const place = field === null ? [] : [t('decide.effect.place', { field: fieldName, free, all: places?.places ?? 0 })];
  return [...permits, ...place, t('decide.effect.letterGranted'), t('decide.effect.closed')];
}

/** A refusal cannot follow before the applicant's last day: whoever gives notice too late is told that the case will be. */
function noticeEffects({ locale, t }: OfficerContext, { application, objectUntil }: ToDecide): string[] {
  const letter = t('decide.effect.letterNotice', { day: formatDate(locale, objectUntil) });
  const due = application.dueOn;
  if (!due || due > objectUntil) return [letter];
  return [letter, t('decide.effect.noticeTooLate', { due: formatDate(locale, due) })];
}

const refuseEffects = ({ locale, t, today }: OfficerContext): string[] => [
  t('decide.effect.refuseGrounds'),
  t('decide.effect.letterRefused', { day: formatDate(locale, addMonths(today, terms.appealMonths)) }),
  t('decide.effect.closed'),
];

function remarksOf(context: OfficerContext, file: ToDecide, mayRefuse: boolean): string[] {
  const { locale, t } = context;
  const heard = mayGrantHeard(file.mayGrant, file.application.status);
  const grant = heard.ok ? file.wouldGrant : heard;
  return [
    ...(grant.ok ? [] : [t(`decide.cannotGrant.${grant.code}`, { gates: gatesNamed(context, grant) })]),
    ...noticeRemark(context, file),
    ...receiptRemark(context, file),
    ...(file.hearing && file.hearing.result === null ? [t('hearing.desk.waits')] : []),
    ...(file.refuseFrom && !mayRefuse && context.today < file.refuseFrom
      ? [t('decide.refuseFrom', { day: formatDate(locale, file.refuseFrom) })]
      : []),
  ];
}

/** Whether the notice has reached the applicant. */
function receiptRemark(
  { locale, t, calendar }: OfficerContext,
  { application, decisions, openedAt, notReceived }: ToDecide,
): string[] {
  if (!currentNotice(application, decisions, calendar)) return [];
  if (openedAt) return [t('hearing.desk.opened', { when: formatDateTime(locale, openedAt) })];
  return [t(notReceived ? 'hearing.desk.notReceived' : 'hearing.desk.notOpened')];
}

function hearingCard(
  context: OfficerContext,
  { application, hearing, stepsOpen }: ToDecide,
): DecidePageView['hearing'] {
  const { locale, t, now } = context;
  if (!hearing) return null;
  const { result, showed, minutes, recordedAt, recordedByName } = hearing;
  const row = (key: string, label: string, value: string) => ({ key, label, value, dir: 'auto' as const });
  const when = recordedAt ? formatDateTime(locale, recordedAt) : '';
  return {
    rows: [
      row('when', t('hearing.when'), slotTime(context, hearing)),
      row('where', t('hearing.where'), slotPlace(context, hearing)),
      ...(result ? [row('result', t('hearing.desk.result'), t(`hearing.result.${result}`))] : []),
      ...(showed ? [row('showed', t('hearing.desk.showed'), t(`hearing.showed.${showed}`))] : []),
      ...(minutes
        ? [row('minutes', t('hearing.desk.minutesLabel', { name: recordedByName ?? '', when }), minutes)]
        : []),
    ],
    record:
      mayRecordHearing(hearing, now).ok && stepsOpen.includes('record-hearing')
        ? paths.caseHearing(locale, application.id)
        : null,
  };
}
