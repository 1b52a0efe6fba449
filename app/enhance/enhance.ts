// The only script of pages that do not hydrate. Everything works without it.
import { coverFileFields } from './file-fields';
import { focusErrors } from './focus-errors';
import { printButtons } from './print-buttons';
import { sendOnce } from './send-once';
import { followFiles, uploadForms } from './upload';
import { liveForms } from './what-if';

function enhance(part: ParentNode) {
  focusErrors(part);
  printButtons(part);
  coverFileFields(part.querySelectorAll<HTMLElement>('[data-file]'));
  uploadForms(part.querySelectorAll<HTMLFormElement>('form[data-upload]'));
  followFiles();
  liveForms(part.querySelectorAll<HTMLFormElement>('form[data-live]'));
  sendOnce(part.querySelectorAll<HTMLFormElement>('form'));
}

enhance(document);
// An upload that was refused has put the server's page in place of the old one.
document.addEventListener('portal:replaced', ({ target }) => enhance(target as HTMLElement));
