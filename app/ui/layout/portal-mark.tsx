/** The portal's own sign: a sun on the steppe's horizon under a yurt's crown. Not an emblem of any authority. */
export function PortalMark() {
  return (
    <svg className="portal-mark" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true" focusable="false">
      <rect className="portal-mark-sky" width="48" height="48" rx="10" />
      <circle className="portal-mark-sun" cx="24" cy="24" r="7" />
      <path
        className="portal-mark-rays"
        d="M24 6v7M24 35v7M6 24h7M35 24h7M11.3 11.3l5 5M31.7 31.7l5 5M36.7 11.3l-5 5M16.3 31.7l-5 5"
      />
    </svg>
  );
}
