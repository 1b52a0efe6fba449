import { db } from '#app/data/db.server';
import { type Permit, permitById } from '#app/data/permit.server';
import { type Proposal, proposalById } from '#app/data/proposal.server';
import { terms } from '#app/domain/application/deadlines';
import { addMonths, today as dayOf } from '#app/domain/basics/plain-date';
import { endingGrounds } from '#app/domain/permits/ending';
import { isTaking } from '#app/domain/permits/proposal';
import { revocationReasons } from '#app/domain/permits/revocation-reasons';
import { suspensionEnds } from '#app/domain/permits/suspension-reasons';
import { messageKey, translateFor } from '#app/i18n/catalogues';
import type { Language } from '#app/i18n/locales';
import { env } from '#app/infra/env.server';
import type { InEveryLanguage } from '#app/infra/pdf/certificate';
import { dayMonthYear } from '#app/infra/pdf/certificate-words';
import { type LetterFacts, portalName } from '#app/infra/pdf/draw-letter.server';
import { inEvery, papersInAll, sayInEvery } from '#app/infra/pdf/paper-words';
import type { Section } from '#app/infra/pdf/sections';
import { explanationSection, section } from '../letters/decision-letter';
import { given, type PaperFile } from '../letters/give-letter.server';
import { aboutPermit } from './permit-letters.query.server';

export const actLetters = ['notice', 'decision'] as const;
export type ActLetter = (typeof actLetters)[number];

const say = sayInEvery;

const areas = {
  revoke: 'desk.revocationReason',
  suspend: 'suspend.ground',
  end: 'endings.ground',
  restore: 'endings.restoring',
};
type LetterAct = keyof typeof areas;

function groundWords(locale: Language, { act, ground }: Proposal): string {
  const t = translateFor(locale);
  const key = messageKey(`${areas[act as LetterAct]}.${ground}`);
  const reasons = { revoke: revocationReasons, end: endingGrounds, suspend: {}, restore: {} }[act as LetterAct];
  const reason = Object.entries<{ act: keyof typeof acts; at: string }>(reasons).find(([code]) => code === ground)?.[1];
  const law = reason ? ` (${t(acts[reason.act], { at: reason.at })})` : '';
  return (key ? t(key) : ground) + law;
}

const acts = {
  'migration-law': 'decide.act.migration-law',
  'procedural-code': 'decide.act.procedural-code',
  'civil-code': 'decide.act.civil-code',
  'family-code': 'decide.act.family-code',
} as const;

/** Words that are somebody's own stand once, as they were written, under their heading. */
const own = (heading: InEveryLanguage, words: string | null): Section[] =>
  words ? [{ heading, mark: 'text', own: true, items: [inEvery(() => words)] }] : [];

function sectionsOf(proposal: Proposal, permit: Permit, letter: ActLetter): Section[] {
  const act = proposal.act as LetterAct;
  const { objectUntil, decidedAt, objection, answer, explanation } = proposal;
  const grounds = section('heading.grounds', 'point', [inEvery((locale) => groundWords(locale, proposal))]);
  if (letter === 'notice')
    return [
      section('heading.message', 'text', [say(`proposals.paper.intends.${act as Exclude<LetterAct, 'restore'>}`)]),
      grounds,
      ...(objectUntil
        ? [section('heading.remedy', 'text', [say('proposals.paper.object', { date: dayMonthYear(objectUntil) })])]
        : []),
      ...explanationSection(explanation),
    ];
  const on = dayOf(decidedAt ?? proposal.proposedAt);
  const until = dayMonthYear(addMonths(on, terms.appealMonths));
  const lastDay = act === 'end' ? (permit.endsOn ?? on) : suspensionEnds(on);
  return [
    section('heading.message', 'text', [say(`proposals.paper.done.${act}`, { date: dayMonthYear(lastDay) })]),
    grounds,
    ...(isTaking(act) ? [section('heading.remedy', 'text', [say('proposals.paper.appeal', { date: until })])] : []),
    ...own(say('proposals.paper.objection'), objection),
    ...own(say('proposals.paper.answer'), answer),
    ...explanationSection(explanation),
  ];
}

/** Which letters there are about what was proposed: the notice to who is heard, and the decision. */
export const lettersOfAct = ({ act, objectUntil, result }: Proposal): ActLetter[] =>
  act === 'correct'
    ? []
    : [...(objectUntil ? (['notice'] as const) : []), ...(result === 'approved' ? (['decision'] as const) : [])];

/** What the letter says, in the three languages; of an act that takes something away. */
export function actLetterFacts(proposal: Proposal, permit: Permit, letter: ActLetter): LetterFacts {
  const act = proposal.act as 'revoke' | 'suspend';
  return {
    ...aboutPermit(permit),
    // A notice has no number; that of the grant would make it look like a decision.
    decisionNumber: (letter === 'decision' && proposal.number) || '',
    title:
      letter === 'notice'
        ? say(`proposals.paper.title.${act as Exclude<LetterAct, 'restore'>}`)
        : say(`proposals.paper.decided.${act}`),
    issuedOn: dayOf(letter === 'decision' && proposal.decidedAt ? proposal.decidedAt : proposal.proposedAt),
    sections: sectionsOf(proposal, permit, letter),
    foot: { url: `${env.PUBLIC_ORIGIN}/kk/verify`, sentences: papersInAll('verify.file'), strip: portalName() },
  };
}

/** The notice or the decision about the person's own permit, as it is drawn and shown; null when there is none. */
export async function ownActLetterFacts(
  accountId: string,
  { id, proposal: of, letter }: { id: string | undefined; proposal: string | undefined; letter: ActLetter },
): Promise<{ proposal: Proposal; permit: Permit; facts: LetterFacts } | null> {
  const proposal = await proposalById(db, of);
  const permit = await permitById(db, proposal?.permitId ?? undefined);
  if (!proposal || permit?.accountId !== accountId || permit.id !== id) return null;
  return lettersOfAct(proposal).includes(letter)
    ? { proposal, permit, facts: actLetterFacts(proposal, permit, letter) }
    : null;
}

/** The same as a signed file. */
export async function ownActLetter(
  accountId: string,
  of: { id: string | undefined; proposal: string | undefined; letter: ActLetter },
  now: Date,
): Promise<PaperFile | null> {
  const made = await ownActLetterFacts(accountId, of);
  if (!made) return null;
  const { permit, proposal, facts } = made;
  const order = {
    letter: `act-${of.letter}` as const,
    applicationId: permit.applicationId,
    permitId: null,
    about: proposal.id,
  };
  return given(order, facts, now);
}
