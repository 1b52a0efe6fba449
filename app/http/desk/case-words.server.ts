import type { CaseEvent } from '#app/data/case.server';
import type { CaseFile } from '#app/data/case-file.server';
import type { Decision } from '#app/data/decision.server';
import type { InformationRequest } from '#app/data/request.server';
import { clock } from '#app/domain/application/lifecycle';
import type { Entry } from '#app/domain/application/lists';
import type { QuestionName } from '#app/domain/application/questions';
import { requestReasons } from '#app/domain/decisions/officer-forms';
import { isLockAlive } from '#app/domain/people/lock';
import { formatPermitNumber } from '#app/domain/permits/number';
import { standingOn } from '#app/domain/permits/standing';
import { wordedAnswers } from '#app/i18n/answer-words.server';
import { entryNamed } from '#app/i18n/asked-words.server';
import { wordedEntries } from '#app/i18n/entry-words.server';
import { formatDate, formatDateTime, listOf } from '#app/i18n/format';
import { commaOf } from '#app/i18n/locales';
import { itemTitle } from '#app/i18n/outcome-words.server';
import { departureWords, memberTitle } from '#app/i18n/sheet-words.server';
import type { AnswerView, CaseHeadView, CaseView, DecisionView, EventView, RequestView } from '#app/ui/desk/case-view';
import type { ReviewView } from '#app/ui/desk/review/review-view';
import { amendedLines } from '../amendment-words.server';
import type { OfficerContext } from '../audience.server';
import { paths } from '../paths';
import { answeredItems } from '../request-words.server';
import { againstView } from './against-words.server';
import { openPairs } from './compare-words.server';
import { dueWords } from './due-words.server';
import { glanceView, notesView, together } from './glance-words.server';
import { originTreeView } from './origin-words.server';
import { outcomeView, words } from './outcome-words.server';
import { reviewView } from './row-words.server';
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
  const open = (step: (typeof stepsOpen)[number]) => stepsOpen.includes(step);
  const answers = answersByName(context, file);
  const review = reviewView(context, file);
  const timeline = together(events).map((event) =>
    eventView(context, event, event.step === 'amend' ? amendedIn(context, file, event) : []),
  );
  const shown = new Set(
    file.checks.flatMap(({ hidden, rows }) => (hidden ? [] : rows.map(({ question }) => question))),
  );
  const judgedEntries = new Set(
    file.checks.flatMap(({ hidden, rows }) => (hidden ? [] : rows.map(({ entry }) => entry?.id))),
  );
  return {
    title: application.reference ?? '',
    head: caseHead(context, file),
    viewer: viewerView(context, file, documentOf(review)),
    review,
    glance: glanceView(context, file, timeline),
    notes: file.kindsSeen ? null : notesView(context, file),
    whole: file.kindsSeen === null,
    like: openPairs(context, application.id, file.like),
    manage: context.officer.roles.includes('supervisor') ? paths.teamCase(locale, application.id) : null,
    dossier: file.dossier.map(({ id, reference, status, ownAccount }) => ({
      href: paths.case(locale, id),
      text: `${reference ?? ''} · ${t(`status.officer.${status}`)} · ${t(`compare.dossier.${ownAccount ? 'own' : 'joined'}`)}`,
    })),
    otherAnswers: file.kindsSeen ? [] : [...answers].filter(([name]) => !shown.has(name)).map(([, row]) => row),
    tree: file.kindsSeen ? null : originTreeView(context, application),
    entries: file.kindsSeen
      ? []
      : wordedEntries(locale, application)
          .filter(({ id }) => !judgedEntries.has(id))
          .map(({ id, title, answers: said }) => ({
            key: id,
            title,
            rows: said.map(({ name, question, answer }) => ({
              key: name,
              label: question,
              value: answer,
              dir: 'auto',
            })),
          })),
    skills: file.kindsSeen ? null : caseSkills(context, file),
    outcome: outcomeView(context, file, againstView(context, file, file.outcome)),
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
    timeline,
    may: {
      accept: open('accept'),
      claim: file.mayClaim.ok && isFreeFor(context, application),
      release: application.claimedBy?.id === context.officer.id,
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
    parallel: parallelWords(context, file),
    notice: file.mayClaim.ok ? '' : words(t, `desk.barred.${file.mayClaim.code}`),
  };
}

/** Whoever has kinds of check of their own works on them while somebody else holds the case; the page says so. */
function parallelWords({ locale, t, officer }: OfficerContext, { application, mayWork, checks }: CaseFile): string {
  const { claimedBy } = application;
  if (!claimedBy || claimedBy.id === officer.id || mayWork.length === 0) return '';
  const kinds = checks.filter(({ kind }) => mayWork.includes(kind)).map(({ kind }) => t(`status.check.${kind}`));
  return t('parallel.text', { name: claimedBy.name ?? '', checks: listOf(locale, kinds) });
}

/** Steps that answer an appeal. */
const answering: readonly string[] = ['satisfy-appeal', 'allow-appeal', 'remit-appeal', 'dismiss-appeal'];

/** The document of the row that is selected. */
const documentOf = ({ checks, selected }: ReviewView) =>
  checks.flatMap(({ rows }) => rows).find(({ kind, key }) => `${kind}:${key}` === selected)?.document ?? null;

/** The answers of the form by question, in the order they were asked. */
function answersByName({ locale }: OfficerContext, { application }: CaseFile): Map<QuestionName, AnswerView> {
  const { programme, route, answers } = application;
  const rows = wordedAnswers(locale, programme, route, answers).flatMap((page) => page.answers);
  return new Map(
    rows.map(({ name, question, answer }) => [name, { key: name, label: question, value: answer, dir: 'auto' }]),
  );
}

export function decisionView(
  { locale, t }: OfficerContext,
  { id, number, kind, at, officerName, reasons: all, note, departure, explanation, sheet, persons }: Decision,
): DecisionView {
  // Grounds against members of the family stand with whom they are about.
  const reasons = kind === 'notice-family' || kind === 'decide-family' ? [] : all;
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
    persons: (sheet?.persons ?? []).flatMap((member) => {
      const said = persons.find(({ person }) => person === member.person);
      if (!said) return [];
      const why = said.because ? t(`persons.notDecided.${said.because}`) : t(`persons.outcome.${said.outcome}`);
      const grounds = said.reasons.map(({ ground }) => words(t, `decide.ground.${ground}.title`));
      const departs = said.departure ? [departureWords(locale, said.departure)] : [];
      const text = [why, ...grounds, ...departs].join('; ');
      return [t('persons.desk.settled', { name: memberTitle(locale, member), outcome: text })];
    }),
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
      request.items.map(({ reason, item, question, entry: id, note }) => {
        if (reason === 'note') return note ?? '';
        const entry = entries.find((each) => each.id === id);
        const about = item
          ? itemTitle(locale, item, entries)
          : entry
            ? entryNamed(locale, entry)
            : words(t, `fields.${question}.label`);
        const why = requestReasons.includes(reason) ? t(`decide.requestReason.${reason}`) : '';
        return `${about || item || question || ''}: ${why}${note ? ` – «${note}»` : ''}`;
      }),
    ),
    answer: request.answer ?? '',
    state: ended
      ? t(request.answeredAt ? 'desk.request.answered' : 'desk.request.closed', { when: formatDateTime(locale, ended) })
      : t('desk.request.waiting'),
    open,
  };
}

/** What one sending changed: everything amended at its moment. */
const amendedIn = (context: OfficerContext, { amended, application }: CaseFile, { at, detail }: CaseEvent): string[] =>
  amendedLines(context, {
    detail,
    changes: amended.filter((change) => change.at.getTime() === at.getTime()),
    known: application.entries,
  });

export function eventView({ locale, t }: OfficerContext, event: CaseEvent, more: readonly string[] = []): EventView {
  const { detail } = event;
  const text = [
    typeof detail.kind === 'string' ? checkOfEvent({ t }, detail) : '',
    // What a security check found is not told in the history.
    typeof detail.finding === 'string' && detail.kind !== 'security'
      ? words(t, `status.finding.${detail.finding}`)
      : '',
    typeof detail.decision === 'string' ? detail.decision : '',
    ...more,
  ].filter(Boolean);
  return {
    key: event.id,
    title:
      words(t, `desk.event.${event.step}`) ||
      words(t, `proposals.event.${event.step}`) ||
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

const checkOfEvent = ({ t }: Pick<OfficerContext, 't'>, { kind, rows }: Record<string, unknown>): string => {
  const check = words(t, `status.check.${kind}`);
  return typeof rows === 'number' && rows > 1 ? t('reviewLaw.findingsEvent', { check, rows }) : check;
};
