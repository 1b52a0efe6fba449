import type { CaseFile } from '#app/data/case-file.server';
import type { JudgedRow } from '#app/data/check.server';
import { type RowAgainst, rowsAgainst } from '#app/domain/decisions/may-grant';
import type { Outcome } from '#app/domain/eligibility/outcome';
import { listOf } from '#app/i18n/format';
import { gateTitle } from '#app/i18n/outcome-words.server';
import type { AgainstView } from '#app/ui/desk/against';
import type { OfficerContext } from '../audience.server';
import { paths } from '../paths';
import { words } from './outcome-words.server';
import { rowLabel } from './row-words.server';

type Around = Pick<OfficerContext, 'locale' | 't'>;
type Failed = RowAgainst<JudgedRow>;

/** The rows that failed, those on which a condition rests apart from the others. Of a check not seen here: that it is there. */
export function againstView(
  { locale, t }: Around,
  { application, checks, judged }: Pick<CaseFile, 'application' | 'checks' | 'judged'>,
  { gates }: Pick<Outcome, 'gates'>,
): AgainstView {
  const rows = rowsAgainst(gates, judged);
  const isHidden = ({ row }: Failed) => checks.some(({ kind, hidden }) => kind === row.check && hidden);
  const line = ({ row, gates: of }: Failed) => ({
    key: `${row.check}:${row.key}`,
    href: `${paths.case(locale, application.id)}?row=${encodeURIComponent(`${row.check}:${row.key}`)}`,
    label: rowLabel(locale, application, row),
    finding: findingWords({ t }, row),
    gates: listOf(
      locale,
      of.map((code) => gateTitle(locale, code)),
    ),
    codes: of,
  });
  const seen = rows.filter((each) => !isHidden(each));
  const unseen = [...new Set(rows.filter(isHidden).flatMap(({ gates: of }) => of))];
  return {
    rows: seen.filter(({ gates: of }) => of.length > 0).map(line),
    unseen:
      unseen.length > 0
        ? t('rowsDesk.against.unseen', {
            gates: listOf(
              locale,
              unseen.map((code) => gateTitle(locale, code)),
            ),
          })
        : '',
    besides: seen.filter(({ gates: of }) => of.length === 0).map(line),
  };
}

/** Check, finding and reason of a row that failed, in a line. */
export function findingWords({ t }: Pick<Around, 't'>, { check, found }: JudgedRow): string {
  if (!found) return '';
  const reason = found.reason && found.reason !== 'other' ? words(t, `desk.findingReason.${found.reason}`) : '';
  const said = [t(`status.check.${check}`), t(`status.finding.${found.finding}`), reason || found.note || ''];
  return [...new Set(said)].filter(Boolean).join(' · ');
}
