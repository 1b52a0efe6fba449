import { findCase } from '#app/data/application.server';
import { openCaseDoor } from '#app/data/case-door.server';
import { sheetsOfFamily } from '#app/data/case-sheet.server';
import { checksOf } from '#app/data/check.server';
import { db } from '#app/data/db.server';
import { documentsOf } from '#app/data/document.server';
import { addSlots } from '#app/data/hearing-slot.server';
import { slotsFor } from '#app/data/slots-for.server';
import { today } from '#app/domain/basics/plain-date';
import type { Verdict } from '#app/domain/basics/verdict';
import { kazakhstanCalendar } from '#app/domain/basics/work-calendar';
import { addWorkingDays } from '#app/domain/basics/working-days';
import { familyGroundsSuggested, type SaidOfPerson } from '#app/domain/decisions/persons';
import { answerRequest } from '#app/features/applying/answer-request.server';
import { bookOwnHearing } from '#app/features/applying/book-hearing.server';
import { discardDraft } from '#app/features/applying/discard-draft.server';
import { appealOwnDecision } from '#app/features/applying/file-appeal.server';
import { objectToRefusal } from '#app/features/applying/object-to-refusal.server';
import { submitApplication } from '#app/features/applying/submit-application.server';
import { withdrawApplication } from '#app/features/applying/withdraw-application.server';
import { decideAppeal } from '#app/features/deciding/decide-appeal.server';
import { decideFamilyOfCase } from '#app/features/deciding/decide-family.server';
import { giveNotice } from '#app/features/deciding/give-notice.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { refuseCase } from '#app/features/deciding/refuse-case.server';
import { sendBack } from '#app/features/deciding/send-back.server';
import type { DemoOfficer } from '#app/features/demo/demo-accounts';
import { acceptCase } from '#app/features/reviewing/accept-case.server';
import { claimCase, releaseCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { confirmMachine, type RecordVerdict, recordFindings } from '#app/features/reviewing/record-findings.server';
import { requestInformation } from '#app/features/reviewing/request-information.server';
import { fillPages, makeApplicant, sendFiles, startDraft } from './applicant';
import type { Act } from './cases';
import { goOn } from './course';
import { must } from './must';
import type { Officers } from './officers';
import { onPermits } from './on-permits';
import type { DemoPerson } from './people';
import { talk } from './talk';

/** One person's case as it goes on. */
export interface Stage {
  person: DemoPerson;
  email: string;
  officers: Officers;
  actor?: { id: string; locale: string };
  id?: string;
  /** What comes before the first act: an account, answers, files. */
  begun?: Promise<void>;
}

const usual: Partial<Record<Act['do'], DemoOfficer['key']>> = {
  accept: 'intake',
  arrive: 'intake',
  return: 'intake',
  claim: 'verifier',
  review: 'verifier',
  request: 'verifier',
  reply: 'verifier',
  'ask-outside': 'verifier',
  'opinion-on-paper': 'verifier',
  'recommend-grant': 'assessor',
  'recommend-refusal': 'assessor',
  'allow-appeal': 'appeals',
  approve: 'second-decision-maker',
};

async function seen(stage: Stage) {
  const application = await findCase(db, stage.id ?? '');
  if (!application) throw new Error(`no case of ${stage.person.account}`);
  return { id: application.id, version: application.version };
}

const everyPage = 99;

async function begin(stage: Stage, pages: number, items: readonly string[] | null, now: Date) {
  const { person, email } = stage;
  const earlier = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  stage.actor = await makeApplicant({ email, locale: person.locale }, earlier(60));
  stage.id = await startDraft(stage.actor, person.programme, person.route, earlier(55));
  await fillPages(stage.actor, stage.id, person, pages, earlier(30));
  await sendFiles(stage.actor, stage.id, person, earlier(10), items);
}

/**
 * Lets everything happen that comes before an act by which a case begins. It concerns nobody else, so it may run beside
 * what happens to others; the act itself waits for it.
 */
export const begins = (stage: Stage, act: Act, now: Date): Promise<void> | null => {
  if (act.do === 'fill') return begin(stage, act.pages, act.items, now);
  return act.do === 'submit' ? begin(stage, everyPage, null, now) : null;
};

/** Lets one act happen at its time, by the same function a page calls. A refusal stops the whole play. */
export async function play(stage: Stage, act: Act, by: DemoOfficer['key'] | undefined, now: Date): Promise<void> {
  const { person, officers } = stage;
  const officer = officers[by ?? usual[act.do] ?? 'decision-maker'];
  const what = `${person.account}: ${act.do}`;
  const at = { now };
  await stage.begun;
  const { id = '', actor = { id: '', locale: person.locale } } = stage;
  switch (act.do) {
    case 'fill':
      break;
    case 'submit':
      must(await submitApplication({ id, consent: true, locale: person.locale }, actor, at), what);
      break;
    case 'discard':
      must(await discardDraft(id, actor, at), what);
      break;
    case 'withdraw':
      must(await withdrawApplication(id, actor, at), what);
      break;
    case 'accept':
      must(await acceptCase(await seen(stage), officer, at), what);
      break;
    case 'claim':
      await take(id, officer, now, what);
      break;
    case 'review':
      await review(stage, act, officer, now);
      break;
    case 'request':
      await take(id, officer, now, what);
      must(await requestInformation({ ...(await seen(stage)), items: act.items }, officer, at), what);
      break;
    case 'answer':
      await sendFiles(actor, id, person, now, act.files ?? []);
      must(await answerRequest({ id, text: act.text }, actor, at), what);
      break;
    case 'recommend-grant':
    case 'recommend-refusal': {
      await take(id, officer, now, what);
      const recommendation = act.do === 'recommend-grant' ? 'grant' : 'refusal';
      const reasons = act.do === 'recommend-grant' ? [] : act.reasons;
      const persons = await saidOfFamily(id, now);
      must(
        await recommend({ ...(await seen(stage)), recommendation, reasons, persons, note: null }, officer, at),
        what,
      );
      break;
    }
    case 'grant':
      must(
        await grantCase({ ...(await seen(stage)), persons: await saidOfFamily(id, now), note: null }, officer, at),
        what,
      );
      break;
    case 'decide-family':
      must(
        await decideFamilyOfCase(
          { ...(await seen(stage)), persons: await saidOfFamily(id, now), note: null },
          officer,
          at,
        ),
        what,
      );
      break;
    case 'notice':
      must(await giveNotice({ ...(await seen(stage)), reasons: act.reasons, note: null }, officer, at), what);
      break;
    case 'object':
      must(await objectToRefusal({ id, text: act.text }, actor, at), what);
      break;
    case 'write':
    case 'prepare':
    case 'reply':
    case 'amend':
    case 'ask-outside':
    case 'opinion-on-paper':
      await talk(act, { id, actor, officer, locale: person.locale, holder: person.holder }, now);
      break;
    case 'refuse':
      must(await refuseCase({ ...(await seen(stage)), note: null }, officer, at), what);
      break;
    case 'hear':
      await bookSlot(stage, act.form, now);
      break;
    case 'appeal': {
      const appeal = { id, subject: 'refusal', aspects: [], text: act.text, lateReason: '' } as const;
      must(await appealOwnDecision(appeal, actor, at), what);
      break;
    }
    case 'allow-appeal': {
      const { reason, explanation } = act;
      const answer = { ...(await seen(stage)), act: 'allow', reason, explanation, note: null } as const;
      must(await decideAppeal(answer, officer, at), what);
      break;
    }
    case 'send-back':
      must(await sendBack({ ...(await seen(stage)), reason: act.reason, note: null }, officer, at), what);
      break;
    case 'return':
    case 'extend-request':
    case 'extend-term':
    case 'terminate':
    case 'complain':
    case 'record-hearing':
    case 'clock':
      await goOn(act, { seen: () => seen(stage), id, actor, officer }, now);
      break;
    case 'propose':
    case 'protest':
    case 'approve':
    case 'arrive':
      await onPermits(stage, act, officer, now);
      break;
  }
}

/** An officer takes a case and opens it, which its owner sees. */
async function take(id: string, officer: Officers['verifier'], now: Date, what: string) {
  must(await claimCase(id, officer, { now }), what);
  must(await openCaseDoor(id, officer, now), what);
}

/** Officers follow the sheet of each of the family. */
async function saidOfFamily(id: string, now: Date): Promise<SaidOfPerson[]> {
  const application = await findCase(db, id);
  const documents = await documentsOf(db, id, { readyOnly: true });
  if (!application) return [];
  return sheetsOfFamily({ application, judged: await checksOf(db, id, now), documents }, now).map((sheet) => ({
    person: sheet.person,
    word: sheet.result === 'grant' ? 'grant' : sheet.comes === 'later' ? 'later' : 'refusal',
    reasons: familyGroundsSuggested(sheet),
  }));
}

/** The office opens its calendar for some days, and the applicant takes the first time that suits. */
async function bookSlot(stage: Stage, form: 'online' | 'in-person', now: Date) {
  const office = String(stage.person.answers.firstRegion ?? '');
  const days = [2, 3, 4].map((ahead) => addWorkingDays(today(now), ahead, kazakhstanCalendar));
  const slots = days.flatMap((day) =>
    ['10:00', '11:00', '15:00'].map((time) => {
      const startsAt = new Date(`${day}T${time}:00+05:00`);
      const endsAt = new Date(startsAt.getTime() + 30 * 60_000);
      const place = form === 'online' ? 'https://meet.kandas.example' : 'Demonstration Office, 204';
      return { office, startsAt, endsAt, form, place, capacity: 2 };
    }),
  );
  await addSlots(db, slots, stage.officers.intake.id, now);
  const { id = '', actor = { id: '' } } = stage;
  const application = await findCase(db, id);
  const first = application && (await slotsFor(db, application, now))[0];
  if (!first) throw new Error('no time to be heard');
  must(await bookOwnHearing({ id, slotId: first.id }, actor, { now }), 'hearing');
}

/**
 * Whoever reviews claims the case first and lets go of it when every row has its finding: what machine checks say is
 * confirmed, one row is judged as the story tells, the others match.
 */
async function review(stage: Stage, act: Act & { do: 'review' }, officer: Officers['verifier'], now: Date) {
  const id = stage.id ?? '';
  await take(id, officer, now, 'claim');
  for (const { kind } of await checksOf(db, id, now)) {
    if (act.only && !act.only.includes(kind)) continue;
    const what = `finding on ${kind}`;
    const [finding, reason, told] = act.found?.[kind] ?? [];
    recorded(await confirmMachine({ id, kind }, officer, { now }), what);
    const rows = (await checksOf(db, id, now)).find((check) => check.kind === kind)?.rows ?? [];
    // A paper of the family is named without its entry, which has no name before it is made.
    const isTold = (key: string) =>
      told !== undefined && (key === told || (told.endsWith('@') && key.startsWith(told)));
    if (told && !rows.some(({ key }) => isTold(key))) throw new Error(`no row ${told} of ${stage.person.account}`);
    const seen = (row: (typeof rows)[number]) => ({ key: row.key, seen: row.version });
    for (const row of rows.filter(({ key }) => isTold(key)))
      if (finding)
        recorded(
          await recordFindings({ id, kind, row: [seen(row)], finding, reason: reason ?? null, note: null }, officer, {
            now,
          }),
          what,
        );
    const others = rows.filter(({ key, found }) => !isTold(key) && !found).map(seen);
    if (others.length > 0)
      recorded(
        await recordFindings({ id, kind, row: others, finding: 'matches', reason: null, note: null }, officer, { now }),
        what,
      );
  }
  if (!act.only) must(await releaseCase(id, officer, { now }), 'release');
}

const recorded = (verdict: RecordVerdict, what: string) => must(verdict as Verdict<unknown>, what);
