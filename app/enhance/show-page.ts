export const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html');

/** Puts the server's page in place of this one, so that a refusal reads the same with and without script. */
export function showPage(page: Document) {
  const main = page.querySelector('main');
  const here = document.querySelector('main');
  if (!main || !here) return location.reload();
  document.title = page.title;
  const next = document.importNode(main, true);
  here.replaceWith(next);
  window.scrollTo(0, 0);
  next.focus({ preventScroll: true });
  next.dispatchEvent(new Event('portal:replaced', { bubbles: true }));
}
