import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useT } from '#app/i18n/react';
import { keepSplit, splits } from './viewing';

interface Props {
  split: number;
  first: ReactNode;
  second: ReactNode;
}

/** Two panes with a bar between them that arrows, Home and End move, or a pointer. Where it stands is remembered. */
export function SplitPanes({ split, first, second }: Props) {
  const t = useT();
  const [width, setWidth] = useState(split);
  const panes = useRef<HTMLDivElement>(null);
  const to = (percent: number) => setWidth(keepSplit(percent));

  function onKeyDown(event: KeyboardEvent) {
    const rightToLeft = document.documentElement.dir === 'rtl' ? -1 : 1;
    const moves: Record<string, number> = {
      ArrowLeft: width - splits.step * rightToLeft,
      ArrowRight: width + splits.step * rightToLeft,
      Home: splits.least,
      End: splits.most,
    };
    const move = moves[event.code];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    to(move);
  }
  function onPointerMove(event: PointerEvent) {
    const box = panes.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const share = ((event.clientX - box.left) / box.width) * 100;
    to(document.documentElement.dir === 'rtl' ? 100 - share : share);
  }
  return (
    <div className="split-panes" data-split={width} ref={panes}>
      {/* It scrolls by itself, so the keyboard must reach it. */}
      <div tabIndex={0}>{first}</div>
      <hr
        className="split-bar"
        aria-orientation="vertical"
        aria-label={t('review.viewer.split')}
        aria-valuemin={splits.least}
        aria-valuemax={splits.most}
        aria-valuenow={width}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
      />
      <div>{second}</div>
    </div>
  );
}
