import type { ReactNode } from 'react';

/** Two panes side by side on a wide screen; the first stays in sight while the second scrolls. */
export function Panes({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <div className="panes">
      {/* It scrolls by itself, so the keyboard must reach it. */}
      <div tabIndex={0}>{first}</div>
      <div>{second}</div>
    </div>
  );
}
