import { useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '#app/i18n/react';
import { useRootData } from '../../root-data';
import type { CheckRowsView, FindingAnswer, ReviewView, RowView, SavedView } from './review-view';

export const rowId = ({ kind, key }: Pick<RowView, 'kind' | 'key'>) => `${kind}:${key}`;

/** What is on its way for a row, or did not get there. */
interface Sending {
  finding: string | null;
  state: 'saving' | 'failed';
  again: () => void;
  text?: string;
}

interface Judgement {
  finding: string;
  reason: string;
  note: string;
}

export interface Conflict {
  row: string;
  mine: Judgement;
}

/** Rows as they are now: as the page came, then as each answer of the server says. */
function merged(view: ReviewView, saved: SavedView | null): CheckRowsView[] {
  if (!saved) return view.checks;
  return view.checks.map((check) => {
    const now = saved.checks.find(({ kind }) => kind === check.kind);
    if (!now) return check;
    const { rows, ...state } = now;
    return { ...check, ...state, rows: check.rows.map((row) => ({ ...row, ...rows[row.key] })) };
  });
}

/** The rows of a case, which one is selected, and findings on their way: each row is saved by itself, one after another. */
export function useReview(view: ReviewView) {
  const t = useT();
  const { csrf } = useRootData();
  const [saved, setSaved] = useState<SavedView | null>(null);
  const [selected, setSelected] = useState(view.selected);
  const [sending, setSending] = useState<Readonly<Record<string, Sending>>>({});
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const checks = useMemo(() => merged(view, saved), [view, saved]);
  const rows = checks.flatMap(({ rows: own, mayWork }) => own.map((row) => ({ row, mayWork })));
  const current = rows.find(({ row }) => rowId(row) === selected);

  useEffect(() => {
    if (Object.keys(sending).length === 0) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [sending]);

  const done = (ids: readonly string[]) =>
    setSending((before) => Object.fromEntries(Object.entries(before).filter(([id]) => !ids.includes(id))));

  function post(ids: readonly string[], fields: [string, string][], finding: string | null, lost: () => void) {
    const again = () => post(ids, fields, finding, lost);
    const mark = (state: Sending['state'], text?: string) =>
      setSending((before) => ({
        ...before,
        ...Object.fromEntries(ids.map((id) => [id, { finding, state, again, text }])),
      }));
    mark('saving');
    line.current = line.current.then(async () => {
      try {
        const body = new URLSearchParams([['csrf', csrf], ...fields]);
        const answer = await fetch(view.action, { method: 'POST', body, headers: { Accept: 'application/json' } });
        const result = (await answer.json()) as FindingAnswer;
        if (!result.ok && !result.conflict) return mark('failed', result.text);
        setSaved(result);
        done(ids);
        if (!result.ok) lost();
      } catch {
        mark('failed', t('review.dock.failed'));
      }
    });
  }

  /** The next row that nobody has judged, after this one, then from the beginning. */
  function advance(from: string, besides: readonly string[]) {
    const at = rows.findIndex(({ row }) => rowId(row) === from);
    const next = [...rows.slice(at + 1), ...rows.slice(0, at)].find(
      ({ row, mayWork }) => mayWork && row.finding === null && !sending[rowId(row)] && !besides.includes(rowId(row)),
    );
    if (next) setSelected(rowId(next.row));
    return next ? rowId(next.row) : null;
  }

  const openUnder = (paper: RowView) =>
    rows
      .map(({ row }) => row)
      .filter((row) => row.kind === paper.kind && paper.covers.includes(row.key) && !sending[rowId(row)])
      .filter((row) => row.finding === null && row.machine?.finding !== 'does-not-match');

  /** A paper that matches closes, with it, the open claims under it; none a machine check speaks against. */
  function judge(row: RowView, { finding, reason, note }: Judgement) {
    const all = [row, ...(finding === 'matches' ? openUnder(row) : [])];
    const ids = all.map(rowId);
    const fields: [string, string][] = [
      ['act', 'finding'],
      ['kind', row.kind],
      ...all.map(({ key, version }): [string, string] => ['row', `${key}~${version}`]),
      ['finding', finding],
      ['reason', reason],
      ['note', note],
    ];
    setConflict(null);
    post(ids, fields, finding, () => setConflict({ row: rowId(row), mine: { finding, reason, note } }));
    return advance(rowId(row), ids);
  }

  const proposed = (kind: string) =>
    rows
      .map(({ row }) => row)
      .filter(
        (row) =>
          row.kind === kind && row.finding === null && row.machine?.finding === 'matches' && !sending[rowId(row)],
      );

  function confirm(kind: string) {
    const ids = proposed(kind).map(rowId);
    if (ids.length === 0) return null;
    post(
      ids,
      [
        ['act', 'confirm'],
        ['kind', kind],
      ],
      'matches',
      () => {},
    );
    return selected && ids.includes(selected) ? advance(selected, ids) : selected;
  }

  const counted = rows.filter(({ row }) => row.finding !== null || sending[rowId(row)]?.state === 'saving');
  return {
    checks,
    current: current?.row ?? null,
    mayWork: current?.mayWork ?? false,
    select: setSelected,
    selected,
    sending,
    conflict,
    forget: () => setConflict(null),
    judge,
    confirm,
    proposed,
    openUnder,
    judged: counted.length,
    all: rows.length,
    allDone: checks.length > 0 && checks.every((check) => check.done),
  };
}

export type Review = ReturnType<typeof useReview>;
