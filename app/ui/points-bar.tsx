/** Points out of a maximum as a bar; the words beside it say the same. Sizes are attributes because styles in attributes are forbidden. */
export function PointsBar({ points, max, threshold }: { points: number; max: number; threshold?: number }) {
  const part = (value: number) => (max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0);
  return (
    <svg className="points-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="points-bar-ground" width="100" height="4" />
      <rect className="points-bar-value" width={part(points)} height="4" />
      {threshold !== undefined && <rect className="points-bar-mark" x={part(threshold)} width="0.7" height="4" />}
    </svg>
  );
}
