// The only script of pages that verify a permit. Everything but the code's own signature works without it.
import { focusErrors } from './focus-errors';
import { printButtons } from './print-buttons';
import { checkSeals } from './seal/check-seal';
import { keepOffline } from './seal/keep-offline';

focusErrors(document);
printButtons(document);
checkSeals(document.querySelector<HTMLElement>('[data-seal]'));
keepOffline();
