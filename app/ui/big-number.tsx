import type { ReactNode } from 'react';

/** A number a page is about: points, days left, a count in a queue. */
export function BigNumber({ value, label, of }: { value: ReactNode; label: ReactNode; of?: ReactNode }) {
  return (
    <div className="big-number">
      <p className="big-number-value">
        {value}
        {of !== undefined && <span className="big-number-of"> / {of}</span>}
      </p>
      <p className="big-number-label">{label}</p>
    </div>
  );
}
