import type { CaseFile } from '#app/data/case-file.server';
import { gatesAfterReview } from '#app/domain/decisions/may-grant';
import type { Favour } from '#app/domain/eligibility/favourable';
import type { Outcome } from '#app/domain/eligibility/outcome';
import { messageKey } from '#app/i18n/catalogues';
import type { Locale } from '#app/i18n/locales';
import { wordedOutcome } from '#app/i18n/outcome-words.server';
import type { Translate } from '#app/i18n/translate';
import type { AgainstView } from '#app/ui/desk/against';
import type { OutcomeView } from '#app/ui/desk/case-view';
import type { MarkState } from '#app/ui/mark';

const marks = { met: 'yes', 'not-met': 'no', unknown: 'unknown' } as const satisfies Record<string, MarkState>;
const tones = { yes: 'success', no: 'danger', unknown: 'warning' } as const;

interface Around {
  locale: Locale;
  t: Translate;
}

/** The outcome in words: the object the applicant saw, with what the review found against each condition. */
export function outcomeView(
  { locale, t }: Around,
  { outcome, checks, verified, versions }: Pick<CaseFile, 'outcome' | 'checks' | 'verified' | 'versions'>,
  against: AgainstView,
): OutcomeView {
  const worded = wordedOutcome(locale, outcome);
  const reviewed = gatesAfterReview(outcome.gates, checks);
  const doubted = outcome.grantable === 'yes' && reviewed.some(({ unprovenBy }) => unprovenBy.length > 0);
  return {
    grantable: doubted ? t('desk.outcome.claimedOnly') : t(`eligibility.grantable.${outcome.grantable}`),
    grantableTone: doubted ? 'warning' : tones[outcome.grantable],
    total: outcome.total,
    lane: worded.lane.title,
    ruleSet: outcome.ruleSet,
    verified: verified.map((each) => totalsLine({ t }, t(`eligibility.basis.${each.basis}`), each)),
    versions: versions && versionsView({ t }, versions),
    gates: worded.gates.map(({ code, title, state, because, cure }) => {
      const { source, unprovenBy = [] } = reviewed.find((gate) => gate.code === code) ?? {};
      return {
        key: code,
        state: unprovenBy.length > 0 ? 'warning' : marks[state],
        title,
        because,
        cure: state === 'met' ? '' : (cure ?? ''),
        source: source ? words(t, `eligibility.source.${source.of}`, { at: source.at }) : '',
        against: against.rows.filter(({ codes }) => codes.includes(code)),
      };
    }),
    criteria: worded.criteria.map(({ code, title, points, max, score, because }) => ({
      key: code,
      title,
      points,
      max,
      text: score,
      because,
    })),
  };
}

const totalsLine = ({ t }: Pick<Around, 't'>, of: string, { total, lane }: Outcome) =>
  t('rules.favour.totals', { of, points: total, lane: t(`eligibility.lane.${lane}`) });

/** The frozen version beside a newer one: which applies, why, and what each comes to. */
function versionsView({ t }: Pick<Around, 't'>, { frozen, current, applies, because }: Favour) {
  const { ruleSet: version } = applies === 'frozen' ? frozen : current;
  return {
    applies: t(`rules.favour.${applies}`, { version }),
    because: t(`rules.favour.because.${because}`),
    lines: [frozen, current].map((each) => totalsLine({ t }, each.ruleSet, each)),
  };
}

/** Words of a code that comes from data; nothing when the catalogue has none. */
export function words(t: Translate, key: string, values?: Record<string, string | number>): string {
  const known = messageKey(key);
  return known ? t(known, values) : '';
}
