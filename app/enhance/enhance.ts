// The only script of pages that do not hydrate. Everything works without it.
import { coverFileFields } from './file-fields';
import { sendOnce } from './send-once';
import { uploadForms } from './upload';
import { liveForms } from './what-if';

function enhance(part: ParentNode) {
  focusErrors(part);
  for (const button of part.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
  coverFileFields(part.querySelectorAll<HTMLElement>('[data-file]'));
  uploadForms(part.querySelectorAll<HTMLFormElement>('form[data-upload]'));
  liveForms(part.querySelectorAll<HTMLFormElement>('form[data-live]'));
  sendOnce(part.querySelectorAll<HTMLFormElement>('form'));
}

/** The summary is heard first; its links lead into the field itself and not only near it. */
function focusErrors(part: ParentNode) {
  const summary = part.querySelector<HTMLElement>('[data-error-summary]');
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

enhance(document);
// An upload that was refused has put the server's page in place of the old one.
document.addEventListener('portal:replaced', ({ target }) => enhance(target as HTMLElement));
