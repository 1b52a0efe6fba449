import type { Permit } from '#app/data/permit.server';
import type { Proposal } from '#app/data/proposal.server';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { mayRecordHearing } from '#app/domain/decisions/hearing';
import { correctableFields, recordedValue } from '#app/domain/permits/correction';
import { endingGrounds } from '#app/domain/permits/ending';
import { kazakhNameOf, latinNameOf } from '#app/domain/permits/holder-record';
import { formatPermitNumber } from '#app/domain/permits/number';
import { groundsFor, isReproach, type ProposedAct } from '#app/domain/permits/proposal';
import { revocationReasons } from '#app/domain/permits/revocation-reasons';
import { suspensionEnds } from '#app/domain/permits/suspension-reasons';
import type { ProposalFile } from '#app/features/permits/proposal.query.server';
import { messageKey } from '#app/i18n/catalogues';
import { countryName, formatDate, formatDateTime } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { ProposalLineView } from '#app/ui/desk/permit-view';
import type { ProposalPageView, ProposePageView } from '#app/ui/desk/proposal-view';
import type { FieldProblem } from '#app/ui/form/error-summary';
import type { OfficerContext } from '../audience.server';
import { slotPlace, slotTime } from '../hearing-words.server';
import { paths } from '../paths';
import { words } from './outcome-words.server';

const groundWords = {
  revoke: 'desk.revocationReason',
  suspend: 'suspend.ground',
  end: 'endings.ground',
  restore: 'endings.restoring',
  correct: 'proposals.correctionReason',
} as const satisfies Record<ProposedAct, string>;

export const groundOfAct = (t: Translate, { act, ground }: Pick<Proposal, 'act' | 'ground'>): string =>
  words(t, `${groundWords[act]}.${ground}`) || ground;

/** What was taken from the holder stands out; a slip set right takes nothing. */
const toneOf = ({ act, result }: Pick<Proposal, 'act' | 'result'>) =>
  result === null ? 'warning' : result === 'approved' && isReproach(act) ? 'danger' : 'neutral';

export function proposalLine(
  { locale, t }: Pick<OfficerContext, 'locale' | 't'>,
  proposal: Proposal,
  { number, holder }: { number: string; holder: string },
): ProposalLineView {
  const { id, act, result, objectUntil, dueOn, proposedByName } = proposal;
  const until = objectUntil ?? dueOn;
  return {
    key: id,
    href: paths.proposal(locale, id),
    act: t(`proposals.act.${act}`),
    number,
    holder,
    ground: groundOfAct(t, proposal),
    by: proposedByName,
    until: until ? formatDate(locale, until, 'short') : '',
    state: t(result ? `proposals.result.${result}` : 'proposals.open'),
    tone: toneOf(proposal),
  };
}

/** Codes of the forms and stories as sentences at their fields. */
export const proposalErrors = (
  { locale, t }: Pick<OfficerContext, 'locale' | 't'>,
  errors: readonly { name: string; code: string; params?: Record<string, string | number> }[],
): FieldProblem[] =>
  errors.map(({ name, code, params = {} }) => {
    const until =
      typeof params.until === 'string' ? formatDate(locale, params.until as Proposal['objectUntil'] & string) : '';
    const key = messageKey(`proposals.error.${code}`) ?? messageKey(`hearing.error.${code}`);
    return { name, text: t(key ?? 'proposals.error.unknown', { until }) };
  });

/** Codes of the story and the field they are shown at. */
export const fieldOfProposal: Record<string, string> = {
  'unknown-reason': 'ground',
  'unknown-field': 'field',
  'nothing-corrected': 'to',
  'not-this-value': 'to',
  'open-already': 'ground',
  'holder-in-force': 'ground',
  'holder-ended': 'ground',
  'event-required': 'happenedOn',
  'not-happened-yet': 'happenedOn',
  'before-grant': 'happenedOn',
};

interface Proposing {
  act: ProposedAct;
  permit: Permit | null;
  /** For a letter: its number, and the words that stand in it. */
  reference: string;
  holder: string;
  words: string;
  back: string;
  /** The permits of the family that end with it. */
  family?: readonly Permit[];
}

/** A permit by its number and whose it is. */
const named = ({ number, holder }: Permit) => `${formatPermitNumber(number)}, ${latinNameOf(holder)}`;

/** The form that proposes an act. */
export function proposePageView(
  { t }: Pick<OfficerContext, 't'>,
  { act, permit, reference, holder, words: said, back, family = [] }: Proposing,
): ProposePageView {
  const grounds = groundsFor(act, permit);
  return {
    act,
    title: t(`proposals.propose.${act}`),
    lead: t(`proposals.effect.${act}`),
    unheard: act === 'suspend' ? t('proposals.unheard') : '',
    back,
    family: act === 'revoke' || act === 'end' ? family.map(named) : [],
    familyLead: t(act === 'end' ? 'endings.form.family' : 'proposals.family'),
    rows: [
      permit
        ? { key: 'permit', label: t('proposals.about.permit'), value: formatPermitNumber(permit.number), dir: 'ltr' }
        : { key: 'application', label: t('proposals.about.application'), value: reference, dir: 'ltr' },
      { key: 'holder', label: t('proposals.about.holder'), value: permit ? latinNameOf(permit.holder) : holder },
    ],
    grounds: grounds.map((value) => ({
      value,
      label: groundOfAct(t, { act, ground: value }),
      ...(lawOf(t, value) && { hint: lawOf(t, value) }),
    })),
    fields:
      permit && act === 'correct'
        ? correctableFields.map((field) => ({
            value: field,
            label: t(`fields.${field}.label`),
            hint: t('proposals.fieldNow', { value: recordedValue(permit.holder, field) || '—' }),
          }))
        : null,
    words: !permit && act === 'correct' ? said : null,
    asksExplanation: act !== 'correct',
    asksEvent: act === 'end',
    grave: isReproach(act),
  };
}

export function lawOf(t: Translate, ground: string): string {
  const reason = Object.entries({ ...revocationReasons, ...endingGrounds }).find(([code]) => code === ground)?.[1];
  return reason ? t(`decide.act.${reason.act}`, { at: reason.at }) : '';
}

/** A value of a correction as people read it. */
function shown(locale: Locale, field: string, value: string): string {
  return field === 'citizenship' && value ? `${countryName(locale, value)} (${value})` : value;
}

/** Everything that approving does, in words. */
function effectsOf(context: OfficerContext, { proposal, family, ending }: ProposalFile): string[] {
  const { locale, t, today } = context;
  const { act, correction } = proposal;
  switch (act) {
    case 'correct':
      return [
        t(correction?.field === 'explanation' ? 'proposals.effects.correct-letter' : 'proposals.effects.correct'),
        t('proposals.effects.letter-corrected'),
      ];
    case 'restore':
      return [t('proposals.effects.restore'), t('proposals.effects.letter-restored')];
    case 'end':
      return ending ? endEffects(context, ending, proposal.ground) : [];
    default:
      return [
        t(`proposals.effects.${act}`, { day: formatDate(locale, suspensionEnds(today)) }),
        t('proposals.effects.letter'),
        ...family.map(({ permit: { number: of, holder } }) =>
          t('proposals.effects.family', { number: formatPermitNumber(of), name: latinNameOf(holder) }),
        ),
      ];
  }
}

function endEffects(
  { locale, t }: OfficerContext,
  { ends, family, freesPlace, writesTo }: NonNullable<ProposalFile['ending']>,
  ground: string,
): string[] {
  const of = (permit: Permit, lastDay: PlainDate) => ({
    number: formatPermitNumber(permit.number),
    name: latinNameOf(permit.holder),
    day: formatDate(locale, lastDay),
  });
  const letter = { citizenship: 'letterCitizen', died: writesTo ? 'letterFamily' : 'letterNobody' } as const;
  const to = ground === 'citizenship' || ground === 'died' ? letter[ground] : 'letterHolder';
  return [
    ...ends.map(({ permit, lastDay, atOnce }) =>
      t(atOnce ? 'endings.effect.atOnce' : 'endings.effect.later', of(permit, lastDay)),
    ),
    t('endings.effect.seen'),
    ...family.map(({ permit, lastDay }) => t('endings.effect.family', of(permit, lastDay))),
    ...(freesPlace ? [t('endings.effect.place')] : []),
    t(`endings.effect.${to}`, { name: writesTo ? latinNameOf(writesTo.holder) : '' }),
  ];
}

/** A proposal with what was said to it, and what this officer may do. */
export function proposalPageView(context: OfficerContext, file: ProposalFile): ProposalPageView {
  const { locale, t, now, today } = context;
  const { proposal, application, permit, hearing, decide, withdraw, ripe } = file;
  const { act, correction, result } = proposal;
  const row = (key: string, label: string, value: string, dir?: 'ltr' | 'auto') => ({
    key,
    label,
    value,
    ...(dir && { dir }),
  });
  const number = permit ? formatPermitNumber(permit.number) : (application.reference ?? '');
  const label =
    correction &&
    (correction.field === 'explanation' ? t('proposals.about.letter') : t(`fields.${correction.field}.label`));
  const open = result === null;
  const barred = open && !decide.ok ? t(`proposals.barred.${decide.code as 'proposed-it'}`) : '';
  const waits =
    open && decide.ok && !ripe.ok && ripe.code !== 'answer-required'
      ? t(`proposals.barred.${ripe.code}`, {
          until: ripe.detail?.until ? formatDate(locale, ripe.detail.until as typeof today) : '',
        })
      : '';
  return {
    title: t(`proposals.act.${act}`),
    caption: number,
    back: permit ? paths.deskPermit(locale, permit.id) : paths.proposals(locale),
    state: t(result ? `proposals.result.${result}` : 'proposals.open'),
    tone: toneOf(proposal),
    rows: [
      row('number', permit ? t('proposals.about.permit') : t('proposals.about.application'), number, 'ltr'),
      row(
        'holder',
        t('proposals.about.holder'),
        permit ? `${latinNameOf(permit.holder)} · ${kazakhNameOf(permit.holder)}` : (application.holderName ?? ''),
        'auto',
      ),
      row(
        'ground',
        t('proposals.ground'),
        [groundOfAct(t, proposal), lawOf(t, proposal.ground)].filter(Boolean).join('; '),
      ),
      ...(correction && label
        ? [
            row('field', t('proposals.field'), label),
            row('from', t('proposals.from'), shown(locale, correction.field, correction.from), 'auto'),
            row('to', t('proposals.right'), shown(locale, correction.field, correction.to), 'auto'),
          ]
        : []),
      ...(proposal.happenedOn
        ? [
            row('happened', t('endings.row.day'), formatDate(locale, proposal.happenedOn)),
            row('document', t('endings.row.document'), proposal.document ?? '', 'auto'),
          ]
        : []),
      ...(proposal.explanation ? [row('explanation', t('proposals.explanation'), proposal.explanation, 'auto')] : []),
      ...(proposal.note ? [row('note', t('proposals.note'), proposal.note, 'auto')] : []),
      row('by', t('proposals.by'), proposal.proposedByName, 'auto'),
      row('on', t('proposals.on'), formatDateTime(locale, proposal.proposedAt, 'short')),
      ...(proposal.dueOn ? [row('due', t('proposals.due'), formatDate(locale, proposal.dueOn))] : []),
      ...(proposal.objectUntil
        ? [
            row('until', t('proposals.objectUntil'), formatDate(locale, proposal.objectUntil)),
            row(
              'opened',
              t('proposals.opened'),
              proposal.openedAt ? formatDateTime(locale, proposal.openedAt, 'short') : t('proposals.notOpened'),
            ),
            row('objection', t('proposals.objection'), proposal.objection ?? t('proposals.noObjection'), 'auto'),
          ]
        : []),
      ...(hearing
        ? [
            row(
              'hearing',
              t('proposals.hearing'),
              [
                slotTime(context, hearing),
                slotPlace(context, hearing),
                hearing.result ? t(`hearing.result.${hearing.result}`) : '',
                hearing.showed ? t(`hearing.showed.${hearing.showed}`) : '',
              ]
                .filter(Boolean)
                .join('. '),
              'auto',
            ),
          ]
        : []),
      ...(hearing?.minutes ? [row('minutes', t('hearing.desk.minutes'), hearing.minutes, 'auto')] : []),
      ...(result
        ? [
            row('decidedBy', t('proposals.decidedBy'), proposal.decidedByName, 'auto'),
            ...(proposal.decidedAt
              ? [row('decidedOn', t('proposals.decidedOn'), formatDateTime(locale, proposal.decidedAt, 'short'))]
              : []),
            ...(proposal.number ? [row('decision', t('proposals.number'), proposal.number, 'ltr')] : []),
            ...(proposal.answer ? [row('answer', t('proposals.answer'), proposal.answer, 'auto')] : []),
          ]
        : []),
    ],
    effects: open ? effectsOf(context, file) : [],
    gentle: act !== 'revoke' && act !== 'suspend',
    barred: barred || waits,
    mayDecide: open && decide.ok,
    mayApprove: open && decide.ok && !waits,
    mayWithdraw: open && withdraw.ok,
    asksAnswer: proposal.objection !== null || waits !== '',
    mayRecordHearing: open && decide.ok && mayRecordHearing(hearing, now).ok,
  };
}
