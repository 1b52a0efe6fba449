import type { PaperKind } from '#app/domain/application/papers';

/** A drawn example of a good picture: the whole sheet inside the frame, all four corners seen. Its words stand beside it. */
export function PaperPicture({ kind }: { kind: PaperKind }) {
  const wide = kind === 'passport' || kind === 'diploma';
  return (
    <svg
      className="paper-picture"
      viewBox="0 0 120 120"
      width="120"
      height="120"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path className="paper-frame" d="M4 20V4h16M100 4h16v16M116 100v16h-16M20 116H4v-16" strokeWidth="3" />
      {kind === 'photo' ? <Portrait /> : <Sheet kind={kind} wide={wide} />}
      <g className="paper-good">
        <circle cx="102" cy="102" r="13" />
        <path d="M96 102l4.5 4.5 8-9" strokeWidth="3" />
      </g>
    </svg>
  );
}

function Portrait() {
  return (
    <>
      <rect className="paper-sheet" x="27" y="16" width="66" height="86" />
      <circle cx="60" cy="49" r="17" />
      <path d="M33 102c2-22 12-31 27-31s25 9 27 31" />
    </>
  );
}

const lines = (from: number, to: number, x: number, width: number) =>
  Array.from({ length: Math.floor((to - from) / 9) + 1 }, (_, index) => `M${x} ${from + index * 9}h${width}`).join('');

function Sheet({ kind, wide }: { kind: PaperKind; wide: boolean }) {
  return (
    <>
      {wide ? (
        <rect className="paper-sheet" x="12" y="24" width="96" height="72" rx="3" />
      ) : (
        <rect className="paper-sheet" x="24" y="12" width="72" height="96" />
      )}
      {kind === 'passport' && (
        <>
          <rect x="19" y="32" width="25" height="32" />
          <path d={lines(36, 62, 52, 46)} />
          <path d="M19 77h82M19 87h82" strokeWidth="4" strokeDasharray="3 2" />
        </>
      )}
      {kind === 'diploma' && (
        <>
          <path d="M60 24v72" />
          <path d={lines(38, 70, 70, 30)} />
          <circle cx="36" cy="52" r="10" />
          <path d={lines(74, 84, 22, 28)} />
        </>
      )}
      {kind === 'certificate' && (
        <>
          <path d="M42 24h36" strokeWidth="4" />
          <path d={lines(37, 66, 33, 54)} />
          <circle cx="46" cy="88" r="11" strokeDasharray="4 2" />
          <path d="M66 92c4-9 7 4 10-3s5 5 10 0" />
        </>
      )}
      {kind === 'letter' && (
        <>
          <path d="M33 24h22M71 24h16" />
          <path d={lines(40, 80, 33, 54)} />
          <path d="M33 96c4-9 7 4 10-3s5 5 10 0" />
        </>
      )}
      {kind === 'table' && (
        <>
          <path d="M33 24h54" strokeWidth="4" />
          <path d="M33 36h54v60H33zM33 51h54M33 66h54M33 81h54M55 36v60M71 36v60" />
        </>
      )}
    </>
  );
}
