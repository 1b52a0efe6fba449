/** What the script says, in the page's language: notices kept in a template at the end of the page. */
export const words = () => document.querySelector<HTMLTemplateElement>('#words');

/** The notice that holds this sentence, with the others of its kind left out. */
export function noticeSaying(sentence: string): HTMLElement | null {
  const found = words()?.content.querySelector(`[data-say=${sentence}]`)?.closest<HTMLElement>('.notice');
  const notice = found?.cloneNode(true) as HTMLElement | undefined;
  if (!notice) return null;
  for (const each of notice.querySelectorAll<HTMLElement>('[data-say]'))
    if (each.dataset.say !== sentence) each.remove();
  notice.setAttribute('role', 'alert');
  notice.tabIndex = -1;
  return notice;
}
