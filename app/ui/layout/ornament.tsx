/**
 * A strip of ram's horns and lozenges, the steppe's oldest pattern, drawn anew. The header's strip holds the drawing,
 * the others repeat it: one drawing on a page, no further request.
 */
export function Ornament({ source }: { source?: boolean }) {
  return (
    <svg className="ornament" aria-hidden="true" focusable="false">
      {source && (
        <pattern id="ornament" width="36" height="14" patternUnits="userSpaceOnUse">
          <path
            d="M18 14V5.5M18 5.5C18 1 11 1 10.5 5c-.3 2.6 3.2 3.4 3.9 1.2M18 5.5C18 1 25 1 25.5 5c.3 2.6-3.2 3.4-3.9 1.2M18 14c-4 0-7-1-9-4M18 14c4 0 7-1 9-4M0 5.5l3 4-3 4M36 5.5l-3 4 3 4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.25"
            strokeLinecap="round"
          />
        </pattern>
      )}
      <rect width="100%" height="100%" fill="url(#ornament)" />
    </svg>
  );
}
