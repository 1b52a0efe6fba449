import type { CaseFile } from '#app/data/case-file.server';
import { latestExtension } from '#app/domain/application/clocks';
import { returnedUntil, terms } from '#app/domain/application/deadlines';
import { gapsOf } from '#app/domain/application/gaps';
import { draftExtension, extensionGrounds, isExtendable } from '#app/domain/application/legal-days';
import { type PlainDate, parsePlainDate } from '#app/domain/basics/plain-date';
import { addWorkingDays } from '#app/domain/basics/working-days';
import { type CourseStep, courseForms, terminationReasons } from '#app/domain/decisions/course-forms';
import { endingTerms } from '#app/domain/decisions/ending-terms';
import {
  answerReasons,
  documentReasons,
  type RequestedItem,
  type RequestReason,
} from '#app/domain/decisions/officer-forms';
import { proposerRoles } from '#app/domain/permits/proposal';
import type { CourseFile } from '#app/features/reviewing/case.query.server';
import type { CourseAsked } from '#app/features/reviewing/course-letter';
import { wordedAnswers } from '#app/i18n/answer-words.server';
import { formatDate, formatDateTime } from '#app/i18n/format';
import { localeFrom, nameOf } from '#app/i18n/locales';
import { itemTitle } from '#app/i18n/outcome-words.server';
import type { CourseView } from '#app/ui/desk/course-page';
import type { FieldProblem } from '#app/ui/form/error-summary';
import type { OfficerContext } from '../audience.server';
import { letterView } from '../letter-view.server';
import { paths } from '../paths';
import { caseHead } from './case-words.server';
import { words } from './outcome-words.server';

/** Links to the steps of this officer that have a page of their own. */
export function courseLinks({ t, locale, officer, today, calendar }: OfficerContext, file: CaseFile) {
  const { application, stepsOpen, complaints } = file;
  const { id, legalDueOn, termExtendedAt } = application;
  const to = (step: CourseStep, text: string) => ({ key: step, href: paths.caseStep(locale, id, step), text });
  const links = (['return', 'change-lane', 'leave-without-consideration', 'terminate'] as const)
    .filter((step) => stepsOpen.includes(step) && isOffered(step, file))
    .map((step) => to(step, t(`cycle.step.${step}.link`)));
  if (stepsOpen.includes('extend-term') && legalDueOn && !termExtendedAt) {
    const drafted = today >= addWorkingDays(legalDueOn, -terms.extensionDraft, calendar);
    links.unshift(to('extend-term', t(drafted ? 'cycle.step.extend-term.drafted' : 'cycle.step.extend-term.link')));
  }
  if (officer.roles.includes('supervisor') && complaints.some(({ answeredAt }) => answeredAt === null)) {
    links.unshift(to('answer-complaint', t('cycle.step.answer-complaint.link')));
  }
  const refusal = file.decisions.findLast(({ kind }) => kind === 'refuse');
  const proposes = proposerRoles.some((role) => officer.roles.includes(role)) && application.accountId !== officer.id;
  return [
    ...links,
    ...(stepsOpen.includes('court-orders-review')
      ? [{ key: 'court', href: paths.caseCourt(locale, id), text: t('appeal.desk.court') }]
      : []),
    ...(application.status === 'refused' && refusal?.explanation && proposes
      ? [{ key: 'correct', href: paths.correctCase(locale, id), text: t('proposals.propose.correct') }]
      : []),
  ];
}

/** What the law forbids in this case anyway is not offered. */
function isOffered(step: CourseStep, { application, requests, verified }: CaseFile): boolean {
  if (step === 'leave-without-consideration') {
    return requests.some(({ answeredAt, cancelledAt }) => answeredAt === null && cancelledAt !== null);
  }
  if (step === 'change-lane') {
    const lane = verified.find(({ basis }) => basis === 'verified-else-claimed')?.lane;
    return application.laneChangedAt === null && lane !== undefined && lane !== application.lane;
  }
  return true;
}

/** The letter as the applicant gets it: in their language, below it in the official ones. */
export function courseLetterView(file: CourseFile, step: CourseStep, asked: CourseAsked) {
  const letter = file.letterOf(step, asked);
  return letter && letterView(localeFrom(file.application.locale), letter);
}

/** The page of one of these steps, with what it does and the letter it sends. */
export function courseView(context: OfficerContext, file: CourseFile, step: CourseStep): CourseView {
  const page = coursePage(context, file, step);
  const { locale, t } = context;
  const letter = courseLetterView(file, step, {
    items: proposedItems(page),
    reason: page.draft,
    ...(step === 'extend-term' && {
      until: parsePlainDate(page.chosen ?? page.options?.[0]?.value ?? '') ?? undefined,
    }),
  });
  return {
    ...page,
    effects: effectsOf(context, file, step),
    letter: letter && {
      first: letter,
      lead: t('askingDesk.letterLead', { language: nameOf(localeFrom(file.application.locale)) }),
      preview: paths.caseStepLetter(locale, file.application.id, step),
    },
  };
}

const proposedItems = ({ documents = [], answers = [] }: CoursePage): RequestedItem[] => {
  const form = Object.fromEntries([...documents, ...answers].map(({ name, suggested }) => [name, suggested]));
  const read = courseForms.return.safeParse({ version: 0, ...form });
  return read.success ? read.data.items : [];
};

/** What happens when the step is taken. */
function effectsOf(
  { locale, t, today }: OfficerContext,
  { application: { reopenedAt } }: CaseFile,
  step: CourseStep,
): string[] {
  const until = (date: PlainDate) => ({ until: formatDate(locale, date) });
  switch (step) {
    case 'return':
      return [
        t('cycle.effect.returned', until(returnedUntil(today))),
        t('cycle.effect.returnedClock'),
        t('cycle.effect.returnedSilence'),
      ];
    case 'extend-term':
      return [t('cycle.effect.extended'), t('cycle.effect.once')];
    case 'terminate':
    case 'leave-without-consideration': {
      const { appealUntil, reopenUntil: again } = endingTerms(step, reopenedAt !== null, today);
      return [
        t('cycle.effect.closed'),
        ...(step === 'terminate'
          ? []
          : [again ? t('cycle.effect.reopen', until(again)) : t('cycle.effect.notReopened')]),
        t('cycle.effect.appeal', until(appealUntil)),
        ...(step === 'terminate' ? [t('endings.effect.afterDeath')] : []),
      ];
    }
    case 'change-lane':
      return [t('cycle.effect.lane'), t('cycle.effect.once')];
    case 'answer-complaint':
      return [t('cycle.effect.answered')];
  }
}

type CoursePage = Omit<CourseView, 'effects' | 'letter'>;

function coursePage(context: OfficerContext, file: CaseFile, step: CourseStep): CoursePage {
  const { locale, t, today, calendar } = context;
  const { application, complaints, verified } = file;
  const day = (date: Parameters<typeof formatDate>[1]) => formatDate(locale, date);
  const common = { step, head: caseHead(context, file), title: t(`cycle.step.${step}.title`), text: '' };
  switch (step) {
    case 'return':
      return {
        ...common,
        lead: t('cycle.step.return.lead'),
        ...askable(context, file),
      };
    case 'extend-term': {
      const due = application.legalDueOn ?? today;
      const latest = latestExtension(due, calendar);
      const { status, dueOn, legalDueOn, termExtendedAt, applicantDueOn } = application;
      const timed = { status, dueOn, clockDays: null, legalDueOn, extended: termExtendedAt !== null };
      const drafted = draftExtension(timed, applicantDueOn, today, calendar);
      const counted = [5, 10, 15, 20, 30].map((days) => addWorkingDays(due, days, calendar));
      const days = [...counted, ...(drafted ? [drafted.until] : [])].filter((each) => each < latest && each > today);
      return {
        ...common,
        lead: t('cycle.step.extend-term.lead', { until: day(due), latest: day(latest) }),
        note:
          drafted &&
          t('cycle.step.extend-term.draftedNote', { when: day(addWorkingDays(due, -terms.extensionDraft, calendar)) }),
        options: [...new Set([...days.sort(), latest])].map((each) => ({ value: each, label: day(each) })),
        chosen: drafted?.until,
        draft: isExtendable(status) ? t(`cycle.step.extend-term.ground.${extensionGrounds[status]}`) : '',
      };
    }
    case 'terminate':
      return {
        ...common,
        lead: t('cycle.step.terminate.lead'),
        options: terminationReasons.map((value) => ({ value, label: t(`cycle.termination.${value}`) })),
      };
    case 'change-lane': {
      const lane = verified.find(({ basis }) => basis === 'verified-else-claimed')?.lane ?? application.lane;
      const laneName = (code: string | null | undefined) => words(t, `eligibility.lane.${code}`) || String(code);
      return {
        ...common,
        lead: t('cycle.step.change-lane.lead', { before: laneName(application.lane), after: laneName(lane) }),
      };
    }
    case 'answer-complaint': {
      const open = complaints.find(({ answeredAt }) => answeredAt === null);
      const values = { when: open ? formatDateTime(locale, open.at) : '', until: open ? day(open.answerBy) : '' };
      return {
        ...common,
        lead: t('cycle.step.answer-complaint.lead', values),
        text: open?.text ?? '',
        complaint: open?.id,
      };
    }
    case 'leave-without-consideration':
      return { ...common, lead: t('cycle.step.leave-without-consideration.lead') };
  }
}

/** Papers and answers that can be named as missing; what the portal finds missing is chosen. */
function askable({ locale, t }: OfficerContext, { application, documents, outcome }: CaseFile) {
  const { programme, route, answers } = application;
  const gaps = gapsOf(application, outcome.documents, documents);
  const items = [
    ...new Set([
      ...outcome.documents.filter(({ stage }) => stage === 'filing').map(({ item }) => item),
      ...documents.map(({ item }) => item),
    ]),
  ];
  const reasons = (list: readonly RequestReason[]) =>
    list.map((value) => ({ value, label: t(`decide.requestReason.${value}`) }));
  return {
    documents: items.map((item) => ({
      name: `document-${item}`,
      label: itemTitle(locale, item, application.entries),
      detail: documents
        .filter((each) => each.item === item)
        .map(({ fileName }) => fileName)
        .join(' · '),
      options: reasons(documentReasons),
      suggested: gaps.some((gap) => gap.item === item) ? 'missing' : '',
    })),
    answers: wordedAnswers(locale, programme, route, answers)
      .flatMap((page) => page.answers)
      .map(({ name, question, answer }) => ({
        name: `answer-${name}`,
        label: question,
        detail: answer,
        options: reasons(answerReasons),
        suggested: gaps.some((gap) => gap.question === name) ? 'incomplete' : '',
      })),
  };
}

interface Coded {
  name: string;
  code: string;
  params?: Record<string, string | number>;
}

/** Codes of these forms as sentences; a day among the parameters is written out. */
export const courseErrors = (
  { locale, t }: Pick<OfficerContext, 'locale' | 't'>,
  errors: readonly Coded[],
): FieldProblem[] =>
  errors.map(({ name, code, params = {} }) => {
    const until = parsePlainDate(String(params.until ?? ''));
    const values = { ...params, until: until ? formatDate(locale, until) : '' };
    return { name, text: words(t, `cycle.error.${code}`, values) || t('cycle.error.required') };
  });
