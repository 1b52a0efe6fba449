// The only script of pages that do not hydrate. Everything works without it.
import { coverFileFields } from './file-fields';
import { focusErrors } from './focus-errors';
import { printButtons } from './print-buttons';
import { sendCalmly } from './send-calmly';
import { sendOnce } from './send-once';
import { announceEnd } from './stay';
import { followFiles, uploadForms } from './upload';
import { liveForms } from './what-if';

function enhance(part: ParentNode) {
  focusErrors(part);
  printButtons(part);
  coverFileFields(part.querySelectorAll<HTMLElement>('[data-file]'));
  uploadForms(part.querySelectorAll<HTMLFormElement>('form[data-upload]'));
  followFiles();
  liveForms(part.querySelectorAll<HTMLFormElement>('form[data-live]'));
  // A hydrated page checks its forms first and sends them itself.
  if (!('__remixContext' in window)) sendCalmly(part.querySelectorAll<HTMLFormElement>('form:not([data-live])'));
  sendOnce(part.querySelectorAll<HTMLFormElement>('form'));
}

enhance(document);
announceEnd();
// An upload that was refused has put the server's page in place of the old one.
document.addEventListener('portal:replaced', ({ target }) => enhance(target as HTMLElement));
