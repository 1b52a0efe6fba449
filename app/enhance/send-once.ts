/**
 * A second tap while the first answer is on its way does nothing. The pressed button stays enabled until the browser
 * has read its name and value into the request; then all buttons say that they are busy.
 */
export function sendOnce(forms: Iterable<HTMLFormElement>) {
  for (const form of forms) {
    form.addEventListener('submit', (event) => {
      if (isBusy(form)) return event.preventDefault();
      if (event.defaultPrevented) return;
      markBusy(form, event.submitter);
      // A hydrated form is checked after this and may be kept back.
      setTimeout(() => event.defaultPrevented && free(form));
    });
  }
  // Also when the browser brings the page back from its memory.
  window.addEventListener('pageshow', () => {
    for (const form of forms) if (isBusy(form)) free(form);
  });
}

export const isBusy = (form: HTMLFormElement) => form.getAttribute('aria-busy') === 'true';

export function markBusy(form: HTMLFormElement, submitter: HTMLElement | null) {
  form.setAttribute('aria-busy', 'true');
  setTimeout(() => {
    // Answered before this came about.
    if (!isBusy(form)) return;
    for (const button of form.querySelectorAll('[type=submit]')) button.setAttribute('aria-disabled', 'true');
    const words = form.dataset.sending;
    if (submitter && words && !submitter.dataset.words) {
      submitter.dataset.words = submitter.textContent ?? '';
      submitter.textContent = words;
    }
  });
  // An answer that is a download leaves the page where it is: the form must not stay locked.
  setTimeout(() => free(form), 20_000);
}

export function free(form: HTMLFormElement) {
  form.removeAttribute('aria-busy');
  for (const button of form.querySelectorAll<HTMLButtonElement>('button')) {
    button.removeAttribute('aria-disabled');
    if (button.dataset.words) {
      button.textContent = button.dataset.words;
      delete button.dataset.words;
    }
  }
}
