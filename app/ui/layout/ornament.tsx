/**
 * A strip of ram's horns and lozenges, the steppe's oldest pattern, drawn anew. The header's strip holds the drawing as
 * a mask, the others fill it with their own colour: one drawing on a page, no further request.
 */
export function Ornament({ source }: { source?: boolean }) {
  return (
    <svg className="ornament" aria-hidden="true" focusable="false">
      {source && (
        <>
          <pattern id="ornament-tile" width="36" height="14" patternUnits="userSpaceOnUse">
            <path
              d="M18 14V5.5C18 1 11 1 10.5 5c-.3 2.6 3.2 3.4 3.9 1.2M18 5.5C18 1 25 1 25.5 5c.3 2.6-3.2 3.4-3.9 1.2M9 10c2 3 5 4 9 4s7-1 9-4M0 5.5l3 4-3 4M36 5.5l-3 4 3 4"
              fill="none"
              stroke="#fff"
              strokeWidth="1.25"
              strokeLinecap="round"
            />
          </pattern>
          <mask id="ornament" maskUnits="userSpaceOnUse" width="9999" height="14">
            <rect width="9999" height="14" fill="url(#ornament-tile)" />
          </mask>
        </>
      )}
      <rect width="9999" height="14" fill="currentColor" mask="url(#ornament)" />
    </svg>
  );
}
