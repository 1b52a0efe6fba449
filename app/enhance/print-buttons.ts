/** Printing needs a script, so the button appears with it. */
export function printButtons(part: ParentNode) {
  for (const button of part.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}
