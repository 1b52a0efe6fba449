/** How large a page is shown: the whole page, the whole width, then larger. */
export const zoomLevels = 5;

export interface Looking {
  document: string | null;
  page: number;
  zoom: number;
  turn: number;
  contrast: boolean;
}

const cookie = 'desk_split';
/** Percent of the width that documents may take, in steps. */
export const splits = { least: 30, most: 70, step: 5, usual: 50 } as const;

const inSteps = (percent: number) =>
  Math.min(splits.most, Math.max(splits.least, Math.round(percent / splits.step) * splits.step));

/** The width as the browser remembers it: read on the server, so that nothing moves once the page has come. */
export function splitOf(cookies: string | null): number {
  const found = new RegExp(`(?:^|;\\s*)${cookie}=(\\d{2})(?:;|$)`).exec(cookies ?? '')?.[1];
  return found ? inSteps(Number(found)) : splits.usual;
}

/** Keeps the width for a year; says what it has become. */
export function keepSplit(percent: number): number {
  const kept = inSteps(percent);
  // biome-ignore lint/suspicious/noDocumentCookie: a preference of this browser; CookieStore is not in every one of them.
  document.cookie = `${cookie}=${kept}; path=/; max-age=31536000; samesite=lax`;
  return kept;
}
