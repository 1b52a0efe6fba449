/** One line of the timeline; its place in the picture is said in per cent of the whole time. */
export interface TimelineRow {
  key: string;
  kind: 'work' | 'other' | 'gap' | 'overlap';
  title: string;
  when: string;
  start: number;
  length: number;
}

export interface TimelineView {
  title: string;
  rows: readonly TimelineRow[];
  from: string;
  until: string;
  /** Where the time that counts begins; null when all of it counts. */
  window: { at: number; words: string } | null;
}

/** Periods of work in the order they began: a list to read, with a strip beside each line that shows where it lies. Places are attributes because styles in attributes are forbidden. */
export function WorkTimeline({ view }: { view: TimelineView }) {
  const counts = view.window?.at ?? 0;
  return (
    <section className="worktime">
      <h2>{view.title}</h2>
      <ol className="worktime-rows">
        {view.rows.map(({ key, kind, title, when, start, length }) => (
          <li className="worktime-row" key={key} data-kind={kind}>
            <span dir="auto">{title}</span>
            <span className="worktime-when">{when}</span>
            <svg
              className="worktime-strip"
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <rect className="worktime-ground" width="100" height="4" />
              <rect className="worktime-window" x={counts} width={100 - counts} height="4" />
              <rect className="worktime-bar" x={start} width={Math.max(length, 0.8)} height="4" />
            </svg>
          </li>
        ))}
      </ol>
      <p className="worktime-scale" aria-hidden="true">
        <span>{view.from}</span>
        <span>{view.until}</span>
      </p>
      {view.window && <p className="muted">{view.window.words}</p>}
    </section>
  );
}
