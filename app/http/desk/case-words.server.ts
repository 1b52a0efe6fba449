import type { CaseEvent } from '#app/data/case.server';
import type { CaseFile } from '#app/data/case-file.server';
import type { Decision } from '#app/data/decision.server';
import type { InformationRequest } from '#app/data/request.server';
import {
  answersOf,
  type CheckKind,
  checksFor,
  findingReasons,
  findings,
  itemsOf,
} from '#app/domain/application/checks';
import { entryOf, itemOf } from '#app/domain/application/entries';
import { clock } from '#app/domain/application/lifecycle';
import type { Entry } from '#app/domain/application/lists';
import type { AnswerValue, QuestionName } from '#app/domain/application/questions';
import { requestReasons } from '#app/domain/decisions/officer-forms';
import { isLockAlive } from '#app/domain/people/lock';
import { formatPermitNumber } from '#app/domain/permits/number';
import { standingOn } from '#app/domain/permits/standing';
import { answerInWords, questionLabel, wordedAnswers } from '#app/i18n/answer-words.server';
import { wordedEntries } from '#app/i18n/entry-words.server';
import { formatDate, formatDateTime, listOf } from '#app/i18n/format';
import { commaOf } from '#app/i18n/locales';
import { itemTitle } from '#app/i18n/outcome-words.server';
import { departureWords } from '#app/i18n/sheet-words.server';
import type {
  AnswerView,
  CaseHeadView,
  CaseView,
  CheckView,
  DecisionView,
  EventView,
  FindingOptions,
  RequestView,
} from '#app/ui/desk/case-view';
import type { MarkState } from '#app/ui/mark';
import type { OfficerContext } from '../audience.server';
import { paths } from '../paths';
import { answeredItems } from '../request-words.server';
import { dueWords } from './due-words.server';
import { originTreeView } from './origin-words.server';
import { outcomeView, words } from './outcome-words.server';
import { signViews } from './sign-words.server';
import { caseSkills } from './skills-words.server';
import { statusTone } from './status-tone';
import { caseTalk } from './talk-links.server';
import { viewerView } from './viewer-words.server';

const kazakhNames = ['surnameKazakh', 'givenNamesKazakh', 'patronymicKazakh'] as const;

export function caseHead(context: OfficerContext, { application }: Pick<CaseFile, 'application'>): CaseHeadView {
  const { locale, t, officer, now } = context;
  const { claimedBy, claimedAt, status, answers } = application;
  const since = claimedAt ? formatDateTime(locale, claimedAt, 'short') : '';
  const own = claimedBy?.id === officer.id;
  const given = application.assignedTo && !claimedBy ? application.assignedTo : null;
  return {
    id: application.id,
    version: application.version,
    href: paths.case(locale, application.id),
    reference: application.reference ?? '',
    name: application.holderName ?? '',
    kazakhName: kazakhNames
      .map((name) => answers[name])
      .filter(Boolean)
      .join(' '),
    programme: t(`status.programme.${application.programme}`),
    route: t(`status.route.${application.route}`),
    status: t(`status.officer.${status}`),
    statusTone: statusTone(status),
    lane: words(t, `eligibility.lane.${application.lane}`),
    due: dueWords(context, application),
    submitted: application.submittedAt ? formatDate(locale, application.submittedAt) : '',
    legal: legalWords(context, application),
    holder: claimedBy
      ? own || isLockAlive(application, now)
        ? {
            state: own ? 'you' : 'other',
            text: own ? t('desk.held.byYou', { since }) : t('desk.held.byOther', { name: claimedBy.name ?? '', since }),
          }
        : { state: 'nobody', text: t('queues.held.kept', { name: claimedBy.name ?? '' }) }
      : given
        ? {
            state: given.id === officer.id ? 'you' : 'other',
            text:
              given.id === officer.id
                ? t('queues.held.assignedYou')
                : t('queues.held.keptAssigned', { name: given.name ?? '' }),
          }
        : { state: 'nobody', text: t('desk.held.byNobody') },
  };
}

/** In nobody's living hands, and given to nobody else. */
const isFreeFor = ({ officer, now }: OfficerContext, application: CaseFile['application']): boolean => {
  const { claimedBy, assignedTo } = application;
  const held = claimedBy !== null && (claimedBy.id === officer.id || isLockAlive(application, now));
  return !held && (assignedTo === null || assignedTo.id === officer.id);
};

/** The whole case in words. */
function legalWords({ locale, t }: OfficerContext, application: CaseFile['application']): string {
  const { status, legalDueOn, termExtendedAt } = application;
  if (!legalDueOn || clock[status].legal !== 'runs') return '';
  const until = formatDate(locale, legalDueOn);
  return t(termExtendedAt ? 'cycle.status.legalExtended' : 'cycle.status.legal', { until });
}

export function caseView(context: OfficerContext, file: CaseFile): Omit<CaseView, 'more'> {
  const { locale, t, today } = context;
  const { application, decisions, requests, objections, permits, events, stepsOpen } = file;
  const href = paths.case(locale, application.id);
  const open = (step: (typeof stepsOpen)[number]) => stepsOpen.includes(step);
  const answers = answersByName(context, file);
  const kinds = checksFor(application.programme, application.route);
  const judged = new Set(kinds.flatMap((kind) => answersOf[kind]));
  const openCheck = openCheckOf(context, file, kinds);
  const evidence = openCheck ? itemsOf[openCheck] : [];
  const inOrder = kinds.flatMap((kind) => itemsOf[kind]);
  const documents = file.documents.toSorted((a, b) => placeIn(inOrder, a.item) - placeIn(inOrder, b.item));
  return {
    title: application.reference ?? '',
    head: caseHead(context, file),
    viewer: viewerView(context, { caseHref: href, file: { ...file, documents }, check: openCheck, evidence }),
    checks: kinds.map((kind) => ({ ...checkView(context, file, kind, answers), open: kind === openCheck })),
    checksDone: file.checks.filter(({ finding }) => finding !== null).length,
    like: file.like
      .filter(({ answer }) => answer === null)
      .map(({ other, reasons }) => ({
        href: paths.duplicate(locale, application.id, other.id),
        text: `${other.reference ?? ''} · ${listOf(
          locale,
          reasons.map((reason) => t(`compare.because.${reason}`)),
        )}`,
      })),
    manage: context.officer.roles.includes('supervisor') ? paths.teamCase(locale, application.id) : null,
    dossier: file.dossier.map(({ id, reference, status, ownAccount }) => ({
      href: paths.case(locale, id),
      text: `${reference ?? ''} · ${t(`status.officer.${status}`)} · ${t(`compare.dossier.${ownAccount ? 'own' : 'joined'}`)}`,
    })),
    otherAnswers: [...answers].filter(([name]) => !judged.has(name)).map(([, row]) => row),
    tree: originTreeView(context, application),
    entries: wordedEntries(locale, application).map(({ id, title, answers: said }) => ({
      key: id,
      title,
      rows: said.map(({ name, question, answer }) => ({ key: name, label: question, value: answer, dir: 'auto' })),
    })),
    skills: caseSkills(context, file),
    outcome: outcomeView(context, file),
    decisions: decisions.toReversed().map((decision) => decisionView(context, decision)),
    requests: requests.map((request) => requestView(context, request, application.entries)),
    objections: objections.map(({ id, at, text }) => ({ id, when: formatDateTime(locale, at), text })),
    permits: permits.map((permit) => ({
      id: permit.id,
      href: paths.deskPermit(locale, permit.id),
      title: t(`status.permit.${permit.kind}`),
      standing: t(`status.standing.${standingOn(permit, today)}`),
      number: formatPermitNumber(permit.number),
    })),
    timeline: events.map((event) => eventView(context, event)),
    findings: findingOptions(context),
    may: {
      accept: open('accept'),
      claim: file.mayClaim.ok && isFreeFor(context, application),
      release: application.claimedBy?.id === context.officer.id,
      record: file.mayRecord,
      request: open('request-information') ? paths.caseRequest(locale, application.id) : null,
      cancelRequest: open('cancel-request'),
      recommend: open('recommend-grant') ? paths.caseRecommend(locale, application.id) : null,
      decide: ['grant', 'refuse', 'send-back'].some((step) => stepsOpen.some((each) => each === step))
        ? paths.caseDecide(locale, application.id)
        : null,
      appeal: answering.some((step) => stepsOpen.some((each) => each === step))
        ? paths.caseAppeal(locale, application.id)
        : null,
    },
    talk: caseTalk(context, file),
    notice: file.mayClaim.ok ? '' : words(t, `desk.barred.${file.mayClaim.code}`),
  };
}

/** Steps that answer an appeal. */
const answering: readonly string[] = ['satisfy-appeal', 'allow-appeal', 'remit-appeal', 'dismiss-appeal'];

const placeIn = (items: readonly string[], code: string) => {
  const item = itemOf(code);
  const place = items.includes(item) ? items.indexOf(item) : items.length;
  // The applicant's own before those of the family.
  return entryOf(code) ? place + 0.5 : place;
};

/** The check that is worked on: the one the address names, else the first without a finding. */
function openCheckOf({ url }: OfficerContext, { checks, mayRecord }: CaseFile, kinds: readonly CheckKind[]) {
  const asked = kinds.find((kind) => kind === url.searchParams.get('check'));
  return asked ?? (mayRecord ? (checks.find(({ finding }) => finding === null)?.kind ?? null) : null);
}

/** The answers of the form by question, in the order they were asked. */
function answersByName({ locale }: OfficerContext, { application }: CaseFile): Map<QuestionName, AnswerView> {
  const { programme, route, answers } = application;
  const rows = wordedAnswers(locale, programme, route, answers).flatMap((page) => page.answers);
  return new Map(
    rows.map(({ name, question, answer }) => [name, { key: name, label: question, value: answer, dir: 'auto' }]),
  );
}

const marks: Record<string, MarkState> = {
  matches: 'yes',
  'does-not-match': 'no',
  'cannot-read': 'warning',
  'not-needed': 'yes',
};

export function checkView(
  context: OfficerContext,
  file: CaseFile,
  kind: CheckKind,
  answers: Map<QuestionName, AnswerView>,
): Omit<CheckView, 'open'> {
  const { locale, t } = context;
  const { application, checks, documents, outcome } = file;
  const check = checks.find((each) => each.kind === kind);
  const items = itemsOf[kind];
  const evidence = documents.filter(({ item }) => items.includes(itemOf(item)));
  const needed = outcome.documents.filter(
    ({ item, required, stage }) => required && stage === 'filing' && items.includes(itemOf(item)),
  );
  const itemName = (item: string) => itemTitle(locale, item, application.entries);
  return {
    kind,
    href: `${paths.case(locale, application.id)}?check=${kind}#check-${kind}`,
    title: t(`status.check.${kind}`),
    card: [
      words(t, `desk.card.${kind}.look`),
      words(t, `desk.card.${kind}.accept`),
      words(t, `desk.card.${kind}.never`),
    ].filter(Boolean),
    answers: answersOf[kind].flatMap((name) => answers.get(name) ?? []),
    documents: evidence.map(({ id, fileName, item }) => ({
      id,
      name: fileName,
      item: itemName(item),
      href: `${paths.case(locale, application.id)}?check=${kind}&document=${id}#viewer`,
    })),
    signs: signViews(context, file, ({ item }) => items.includes(itemOf(item))),
    missing: needed
      .filter(({ item }) => !evidence.some((each) => each.item === item))
      .map(({ item }) => itemName(item)),
    finding: check?.finding ?? null,
    findingText: check?.finding ? t(`status.finding.${check.finding}`) : t('desk.check.open'),
    mark: check?.finding ? (marks[check.finding] ?? 'unknown') : 'unknown',
    reason: check?.reason ?? '',
    // “Another reason” is what the note says.
    reasonText: check?.reason && check.reason !== 'other' ? words(t, `desk.findingReason.${check.reason}`) : '',
    note: check?.note ?? '',
    saved: check?.at ? t('desk.check.saved', { when: formatDateTime(locale, check.at, 'short') }) : '',
  };
}

const findingOptions = ({ t }: OfficerContext): FindingOptions[] =>
  findings.map((finding) => ({
    finding,
    label: t(`status.finding.${finding}`),
    reasons: findingReasons[finding].map((reason) => ({ value: reason, label: t(`desk.findingReason.${reason}`) })),
  }));

export function decisionView(
  { locale, t }: OfficerContext,
  { id, number, kind, at, officerName, reasons, note, departure, explanation }: Decision,
): DecisionView {
  return {
    id,
    title: t(`decide.kind.${kind}`),
    number: number ?? '',
    by: officerName ?? '',
    when: formatDateTime(locale, at),
    reasons: reasons.map(({ ground, act, at: place }) => ({
      title:
        words(t, `decide.ground.${ground}.title`) ||
        words(t, `decide.sendBackReason.${ground}`) ||
        words(t, `cycle.termination.${ground}`) ||
        ground,
      source: act ? t(`decide.act.${act}`, { at: place }) : '',
      cure: words(t, `decide.ground.${ground}.cure`),
    })),
    note: note ?? '',
    departure: departure ? departureWords(locale, departure) : '',
    explanation: explanation ?? '',
  };
}

function requestView(
  { locale, t }: OfficerContext,
  request: InformationRequest,
  entries: readonly Entry[],
): RequestView {
  const open = !request.answeredAt && !request.cancelledAt;
  const ended = request.answeredAt ?? request.cancelledAt;
  return {
    id: request.id,
    asked: t('desk.request.asked', { when: formatDateTime(locale, request.askedAt), name: request.askedByName ?? '' }),
    until: open ? t('desk.request.until', { day: formatDate(locale, request.dueOn) }) : '',
    items: answeredItems(
      { locale, t },
      request,
      request.items.map(({ reason, item, question, note }) => {
        if (reason === 'note') return note ?? '';
        const about = item ? itemTitle(locale, item, entries) : words(t, `fields.${question}.label`);
        const why = requestReasons.includes(reason) ? t(`decide.requestReason.${reason}`) : '';
        return `${about || item || question || ''}: ${why}`;
      }),
    ),
    answer: request.answer ?? '',
    state: ended
      ? t(request.answeredAt ? 'desk.request.answered' : 'desk.request.closed', { when: formatDateTime(locale, ended) })
      : t('desk.request.waiting'),
    open,
  };
}

export function eventView({ locale, t }: OfficerContext, event: CaseEvent): EventView {
  const { detail } = event;
  const text = [
    typeof detail.kind === 'string' ? words(t, `status.check.${detail.kind}`) : '',
    typeof detail.finding === 'string' ? words(t, `status.finding.${detail.finding}`) : '',
    typeof detail.decision === 'string' ? detail.decision : '',
    ...changesInWords({ locale, t }, detail.changes),
  ].filter(Boolean);
  return {
    key: event.id,
    title:
      (event.step === 'amend' && t('after.event')) ||
      words(t, `desk.event.${event.step}`) ||
      words(t, `talkDesk.event.${event.step}`) ||
      words(t, `queues.event.${event.step}`) ||
      words(t, `status.event.${event.step}`) ||
      words(t, `employer.event.${event.step}`) ||
      words(t, `hearing.event.${event.step}`) ||
      event.step,
    when: formatDateTime(locale, event.at, 'short'),
    dateTime: event.at.toISOString(),
    by: [event.actorName, words(t, `desk.role.${event.actorRole}`)].filter(Boolean).join(commaOf(locale)),
    text: text.length > 0 ? text.join(' · ') : undefined,
  };
}

/** What an applicant changed after sending: before and after. */
function changesInWords({ locale, t }: Pick<OfficerContext, 'locale' | 't'>, changes: unknown): string[] {
  if (!Array.isArray(changes)) return [];
  const inWords = (name: QuestionName, value: AnswerValue | null) =>
    value === null ? t('common.notProvided') : answerInWords(locale, name, value);
  return changes.map(({ name, before, after }: { name: QuestionName; before: AnswerValue; after: AnswerValue }) =>
    t('after.changed', {
      question: questionLabel(locale, name),
      before: inWords(name, before),
      now: inWords(name, after),
    }),
  );
}
