const keyOf = (number: string) => `seal ${number}`;

/** The last part of the path: the number that the link names. */
export const numberInPath = () => decodeURIComponent(location.pathname.split('/').at(-1) ?? '');

/**
 * The code out of the link's fragment, or of this tab's memory after a reload or a change of language. A name and a
 * year of birth stand in it: it is taken out of the address, which the browser keeps and people copy.
 */
export function takeToken(): string | null {
  const token = location.hash.slice(1);
  if (!token.includes('.')) return remembered();
  try {
    sessionStorage.setItem(keyOf(numberInPath()), token);
  } catch {
    // A browser that keeps nothing reads the code once.
  }
  history.replaceState(null, '', location.pathname + location.search);
  return token;
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(keyOf(numberInPath()));
  } catch {
    return null;
  }
}
