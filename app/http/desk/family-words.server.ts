import { workCalendar } from '#app/data/calendar.server';
import { objectionDueOn, terms } from '#app/domain/application/deadlines';
import type { Programme } from '#app/domain/application/pages';
import { addMonths, today as dayOf } from '#app/domain/basics/plain-date';
import { familyGroundCodes, familyGrounds } from '#app/domain/decisions/family-grounds';
import type { PersonSheet } from '#app/domain/decisions/person-sheet';
import { familyGroundsSuggested, mayGrantPerson, type PersonOutcome } from '#app/domain/decisions/persons';
import type { MemberFile } from '#app/features/deciding/decision.query.server';
import type { PreparedFile } from '#app/features/deciding/prepared.query.server';
import { formatDate, listOf } from '#app/i18n/format';
import { memberName, memberTitle } from '#app/i18n/sheet-words.server';
import type { FamilyView, GroundView, MemberView } from '#app/ui/desk/decision-view';
import type { OfficerContext } from '../audience.server';

function groundViews({ t }: OfficerContext, sheet: PersonSheet, programme: Programme): GroundView[] {
  const suggested: readonly string[] = familyGroundsSuggested(sheet);
  return familyGroundCodes
    .map((code): GroundView => {
      const { act, at } = familyGrounds[code];
      const source = t(`decide.act.${act}`, { at: at[programme] });
      const points = suggested.includes(code);
      return {
        value: code,
        label: t(`decide.ground.${code}.title`),
        hint: points ? `${source} – ${t('decide.suggested')}` : source,
        suggested: points,
      };
    })
    .sort((a, b) => Number(b.suggested) - Number(a.suggested));
}

/** Why somebody cannot be granted; empty where they can. */
function remarkOf({ locale, t }: OfficerContext, sheet: PersonSheet, heard: boolean): string {
  const may = mayGrantPerson(sheet, heard);
  if (may.ok) return '';
  const lines = (may.detail?.lines ?? '').split(' ').filter(Boolean) as PersonSheet['gates'][number]['code'][];
  return t('persons.desk.notGrantable', {
    lines: listOf(
      locale,
      lines.map((line) => t(`persons.line.${line}`)),
    ),
  });
}

interface Words {
  heard: boolean;
  /** Key of the hint of a refusal; null where none is possible now. */
  refusal: 'recommendRefusal' | 'notice' | 'refuse' | null;
  said: string[];
  /** The grounds are those of the notice. */
  fixed?: boolean;
}

function memberView(
  context: OfficerContext,
  sheet: PersonSheet,
  programme: Programme,
  { heard, refusal, said, fixed }: Words,
): MemberView {
  const { locale, t } = context;
  const name = memberName(locale, sheet);
  const remark = remarkOf(context, sheet, heard);
  return {
    person: sheet.person,
    title: memberTitle(locale, sheet),
    said,
    remark,
    options: [
      ...(remark ? [] : [{ value: 'grant', label: t('persons.desk.word.grant'), hint: t('persons.desk.hint.grant') }]),
      ...(refusal
        ? [{ value: 'refusal', label: t('persons.desk.word.refusal'), hint: t(`persons.desk.hint.${refusal}`) }]
        : []),
      ...(sheet.comes === 'later' && !heard
        ? [{ value: 'later', label: t('persons.desk.word.later'), hint: t('persons.desk.hint.later') }]
        : []),
    ],
    grounds: fixed ? [] : groundViews(context, sheet, programme),
    groundsLabel: t('persons.desk.grounds', { name }),
    departureLabel: t('persons.desk.departure', { name }),
  };
}

const familyView = ({ t }: OfficerContext, members: MemberView[], settled: string[]): FamilyView => ({
  title: t('persons.title'),
  lead: t('persons.desk.lead'),
  leadRefusal: t('persons.desk.leadRefusal'),
  members,
  settled,
});

/** What an assessor may say of each of the family; null where there is none. */
export function familyToRecommend(
  context: OfficerContext,
  sheets: readonly PersonSheet[],
  programme: Programme,
): FamilyView | null {
  if (sheets.length === 0) return null;
  const words = { heard: false, refusal: 'recommendRefusal', said: [] } as const;
  return familyView(
    context,
    sheets.map((sheet) => memberView(context, sheet, programme, { ...words, said: [] })),
    [],
  );
}

interface Deciding {
  application: { programme: Programme };
  family: readonly MemberFile[];
}

/** What the second officer may say of each of the family who is still open. */
export function familyToDecide(context: OfficerContext, { application, family }: Deciding): FamilyView | null {
  const { locale, t } = context;
  if (family.length === 0) return null;
  const members = family
    .filter(({ open }) => open)
    .map(({ sheet, recommended, standing, mayRefuse }) => {
      const told = standing?.outcome === 'notice' ? standing : null;
      const until = told && objectionDueOn(dayOf(told.at), workCalendar());
      const said = [
        ...(recommended ? [t(`persons.outcome.${recommended.outcome}`)] : []),
        ...(recommended?.reasons ?? []).map(({ ground }) => t(`decide.ground.${ground}.title`)),
        ...(told && until
          ? [t('persons.desk.told', { when: formatDate(locale, told.at), until: formatDate(locale, until) })]
          : []),
        ...(told ? told.reasons.map(({ ground }) => t(`decide.ground.${ground}.title`)) : []),
        ...(told && until && mayRefuse && !mayRefuse.ok
          ? [t('persons.desk.refuseFrom', { until: formatDate(locale, until) })]
          : []),
      ];
      const refusal = told ? (mayRefuse?.ok ? 'refuse' : null) : 'notice';
      const words = { heard: told !== null, refusal, said, fixed: told !== null } as const;
      return memberView(context, sheet, application.programme, { ...words, said });
    });
  const settled = family
    .filter(({ open }) => !open)
    .map(({ sheet, standing }) =>
      t('persons.desk.settled', {
        name: memberTitle(locale, sheet),
        outcome: t(`persons.outcome.${standing?.outcome ?? 'undecided'}`),
      }),
    );
  return familyView(context, members, settled);
}

/** What a signature does to each of the family. */
export function familyEffectLines({ locale, t, today }: OfficerContext, file: PreparedFile): string[] {
  const { application, familyEffects, family } = file;
  const waits = application.status === 'waiting_for_quota' || (file.choice.decision === 'grant' && file.waits);
  const day = (outcome: PersonOutcome['outcome']) =>
    formatDate(
      locale,
      outcome === 'notice' ? objectionDueOn(today, workCalendar()) : addMonths(today, terms.appealMonths),
    );
  return familyEffects.map(({ person, outcome, dates }) => {
    const sheet = family.find((member) => member.sheet.person === person)?.sheet;
    const name = sheet ? memberTitle(locale, sheet) : '';
    if (outcome === 'undecided') {
      const refused = file.choice.decision === 'notice' || file.choice.decision === 'refuse';
      return refused
        ? t('persons.desk.settled', { name, outcome: t('persons.notDecided.holder-refused') })
        : t('persons.effect.later', { name });
    }
    if (outcome === 'notice' || outcome === 'refuse')
      return t(`persons.effect.${outcome}`, { name, day: day(outcome) });
    if (waits) return t('persons.effect.waiting', { name });
    if (!dates) return t('persons.effect.permitWaits', { name });
    const days = { from: formatDate(locale, dates.validFrom), until: formatDate(locale, dates.validUntil) };
    return t('persons.effect.permit', { name, ...days });
  });
}
