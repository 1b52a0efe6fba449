import { type ReactNode, useEffect, useRef } from 'react';
import type { CaseView } from '../case-view';
import { useDeskKey } from '../keys';
import { Viewer } from '../viewer';
import { RowDock } from './row-dock';
import { ConflictNotice, RowList } from './row-list';
import { SplitPanes } from './split-panes';
import { useReview } from './use-review';
import { useViewer } from './use-viewer';

interface Props {
  view: CaseView;
  /** Read before the rows, and after them. */
  before: ReactNode;
  after: ReactNode;
}

/** Documents on one side, claims and findings on the other. A selected row opens its document; scrolling opens nothing. */
export function ReviewDesk({ view, before, after }: Props) {
  const review = useReview(view.review);
  const viewing = useViewer(view.viewer);
  const aim = useRef<string | null>(null);
  const shown = useRef(review.selected);

  useEffect(() => {
    if (shown.current === review.selected) return;
    shown.current = review.selected;
    viewing.show(review.current?.document ?? null);
  });
  useEffect(() => {
    if (!aim.current) return;
    const row = document.getElementById(`row-${aim.current}`);
    aim.current = null;
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });
  useDeskKey('cancel', () => (document.activeElement as HTMLElement | null)?.blur());

  return (
    <SplitPanes
      split={view.viewer.split}
      first={<Viewer view={view.viewer} viewing={viewing} caseHref={view.head.href} />}
      second={
        <>
          {before}
          {view.review.checks.length > 0 && (
            <div className="review">
              <RowList view={view.review} review={review} caseHref={view.head.href} show={viewing.show} />
              <ConflictNotice view={view.review} review={review} />
              <RowDock
                view={view.review}
                review={review}
                goTo={(row) => {
                  aim.current = row;
                }}
              />
            </div>
          )}
          {after}
        </>
      }
    />
  );
}
