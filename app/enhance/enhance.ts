// The only script of pages that do not hydrate. Everything works without it.
import { coverFileFields } from './file-fields';
import { sendOnce } from './send-once';
import { uploadForms } from './upload';

const all = <E extends Element>(selector: string) => document.querySelectorAll<E>(selector);

function enhance() {
  focusErrors();
  for (const button of all<HTMLButtonElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
  coverFileFields(all<HTMLElement>('[data-file]'));
  uploadForms(all<HTMLFormElement>('form[data-upload]'));
  sendOnce(all<HTMLFormElement>('form'));
}

/** The summary is heard first; its links lead into the field itself and not only near it. */
function focusErrors() {
  const summary = document.querySelector<HTMLElement>('[data-error-summary]');
  if (!summary) return;
  summary.focus();
  summary.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    field.closest('.field')?.scrollIntoView({ block: 'start' });
    field.focus({ preventScroll: true });
  });
}

enhance();
// An upload that was refused has put the server's page in place of the old one.
document.addEventListener('portal:replaced', enhance);
