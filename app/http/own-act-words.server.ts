import type { Proposal } from '#app/data/proposal.server';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { isEndingGround, lastDayOf } from '#app/domain/permits/ending';
import { formatPermitNumber } from '#app/domain/permits/number';
import { isReproach, isTaking, type ProposedAct } from '#app/domain/permits/proposal';
import type { ActLetter } from '#app/features/permits/act-letters.query.server';
import type { OwnAct } from '#app/features/permits/proposal.query.server';
import { formatDate, formatDateTime } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import { groundOfAct, lawOf } from './desk/proposal-words.server';
import { bookedView, slotChoices } from './hearing-words.server';
import { paths } from './paths';

interface Around {
  locale: Locale;
  t: Translate;
}

/** What the page of a permit says of what is proposed about it: only what its holder was told. */
export function bannerOf({ locale, t }: Around, proposals: readonly Proposal[]) {
  const open = proposals.find(({ result, objectUntil }) => result === null && objectUntil !== null);
  if (!open || open.act === 'correct') return null;
  return {
    text: t(`proposals.own.banner.${open.act}`),
    href: paths.ownAct(locale, open.permitId ?? '', open.id),
    link: t('proposals.own.read'),
  };
}

/** What was done about it, or was meant to be: each leads to its page. */
export const told = ({ locale, t }: Around, proposals: readonly Proposal[]) =>
  proposals
    .filter(({ result, objectUntil }) => result === 'approved' || (result !== null && objectUntil !== null))
    .map(({ id, act, result, permitId, decidedAt }) => ({
      href: paths.ownAct(locale, permitId ?? '', id),
      text: `${t(`proposals.act.${act}`)}: ${t(`proposals.result.${result ?? 'approved'}`)}`,
      when: decidedAt ? formatDate(locale, decidedAt, 'short') : '',
    }));

/** A paper about an act is called what it does: an end is no revocation. */
function paperTitle(t: Translate, act: ProposedAct, letter: ActLetter): string {
  if (act === 'correct') return t(`papers.title.act-${letter}`);
  return letter === 'notice' && act !== 'restore'
    ? t(`proposals.paper.title.${act}`)
    : t(`proposals.paper.decided.${act}`);
}

/** How much time there would be: said before it is decided. */
function lastDayThen({ locale, t, today }: Around & { today: PlainDate }, { proposal, permit }: OwnAct): string {
  const { ground, happenedOn } = proposal;
  if (!happenedOn || !isEndingGround(ground)) return '';
  return t('endings.own.proposed', {
    day: formatDate(locale, lastDayOf({ ground, happenedOn }, permit.validUntil, today)),
  });
}

/** A notice as its holder reads it, with what they can do, and what became of it. */
export function ownActView(around: Around & { today: PlainDate }, act: OwnAct, letters: readonly ActLetter[]) {
  const { locale, t } = around;
  const { proposal, permit, hearing, may, slots } = act;
  const { id, result, objectUntil, objection, objectedAt, correction } = proposal;
  const open = result === null;
  const stillOpen = open && objectUntil !== null && objectUntil >= around.today;
  const decided = result === 'approved' ? t(`proposals.own.result.approved.${proposal.act}`) : null;
  return {
    title: t(open || objectUntil ? `proposals.own.title.${proposal.act}` : `proposals.act.${proposal.act}`),
    number: formatPermitNumber(permit.number),
    back: paths.ownPermit(locale, permit.id),
    lead: open ? [t('proposals.own.lead'), lastDayThen(around, act)].filter(Boolean).join(' ') : '',
    result: decided ?? (result ? t(`proposals.own.result.${result as 'rejected'}`) : ''),
    tone: result === 'approved' && isReproach(proposal.act) ? ('danger' as const) : ('info' as const),
    until:
      open && objectUntil
        ? t(stillOpen ? 'proposals.own.until' : 'proposals.own.over', { day: formatDate(locale, objectUntil) })
        : '',
    grounds: [
      {
        key: proposal.ground,
        title: groundOfAct(t, proposal),
        source: lawOf(t, proposal.ground),
        cure: null,
      },
    ],
    correction:
      correction && correction.field !== 'explanation'
        ? [
            { key: 'field', label: t('proposals.field'), value: t(`fields.${correction.field}.label`) },
            { key: 'from', label: t('proposals.from'), value: correction.from, dir: 'auto' as const },
            { key: 'to', label: t('proposals.right'), value: correction.to, dir: 'auto' as const },
          ]
        : [],
    explanation: proposal.explanation,
    objection:
      objection && objectedAt
        ? { title: t('proposals.own.sent', { when: formatDateTime(locale, objectedAt) }), text: objection }
        : null,
    answer: result ? proposal.answer : null,
    mayObject: stillOpen && objection === null,
    hearing: hearing && bookedView(around, hearing),
    act: may.ok && objectUntil !== null ? may.value : null,
    slots: slotChoices(around, slots),
    hearingHref: paths.actHearing(locale, permit.id, id),
    appeal: result === 'approved' && isTaking(proposal.act) ? paths.appeal(locale, permit.applicationId) : null,
    letters: letters.map((letter) => ({
      href: `${paths.ownAct(locale, permit.id, id)}/letters/${letter}`,
      text: t(`proposals.own.${letter}`),
      read: {
        href: paths.readActLetter(locale, permit.id, id, letter),
        text: paperTitle(t, proposal.act, letter),
      },
    })),
  };
}
