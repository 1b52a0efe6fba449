/** The portal's own sign, no authority's emblem: a sun in the sky over two folds of the steppe. */
export function PortalMark() {
  return (
    <svg className="portal-mark" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true" focusable="false">
      <clipPath id="portal-mark">
        <rect width="48" height="48" rx="11" />
      </clipPath>
      <g clipPath="url(#portal-mark)">
        <path fill="#00a3c4" d="M0 0h48v48H0z" />
        <path
          stroke="#fdc72f"
          strokeWidth="2.4"
          strokeLinecap="round"
          d="M24 6v4M11.3 11.3l2.8 2.8M36.7 11.3l-2.8 2.8M6 24h4M38 24h4"
        />
        <circle cx="24" cy="24" r="9.5" fill="#fdc72f" />
        <path fill="#fff" d="M0 33c9-6 19-7 29-2 7 3.5 13 3.5 19 1v16H0z" />
        <path fill="#0b5f80" d="M0 41c12-7 23-7 33-3 6 2.3 11 2.3 15 1v9H0z" />
      </g>
    </svg>
  );
}
