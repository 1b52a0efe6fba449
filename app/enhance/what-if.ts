const pause = 350;

/** Whether the fields themselves are drawn anew: never while somebody types, at least to mark what is wrong. */
type Fields = 'stay' | 'if-wrong' | 'renew';

/**
 * A form whose answer is the same page again: every change asks the server for it and puts its parts in place of the
 * old ones. `data-live` names the fields that change what is asked.
 */
export function liveForms(forms: Iterable<HTMLFormElement>) {
  for (const form of forms) live(form);
}

function live(form: HTMLFormElement) {
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = Promise.resolve();

  const refresh = async (fields: Fields, submitter?: HTMLElement | null) => {
    clearTimeout(timer);
    const mine = ++latest;
    const values = new FormData(form);
    if (submitter instanceof HTMLButtonElement && submitter.name) values.append(submitter.name, submitter.value);
    const address = `${location.pathname}?${new URLSearchParams(values as unknown as Record<string, string>)}`;
    const answer = await fetch(address, { headers: { Accept: 'text/html' } }).catch(() => null);
    // Somebody typed on meanwhile: the next answer counts.
    if (mine !== latest || !answer) return;
    if (!answer.ok && answer.status !== 422) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (mine !== latest) return;
    history.replaceState(null, '', address);
    document.title = page.title;
    swap(page, fields, submitter !== undefined);
  };

  /** What a button asks for comes first: a change made meanwhile waits, and then carries it on. */
  const refreshLater = (fields: Fields) => void sent.then(() => refresh(fields));

  form.addEventListener('input', (event) => {
    if ((event.target as Element).matches('[type=text]')) {
      clearTimeout(timer);
      timer = setTimeout(() => refreshLater('stay'), pause);
    }
  });
  form.addEventListener('change', ({ target }) => {
    const { name } = target as HTMLInputElement;
    const renews = form.dataset.live?.split(' ').includes(name) || form.querySelector('[data-invalid]') !== null;
    refreshLater(renews ? 'renew' : 'if-wrong');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent = refresh('if-wrong', event.submitter);
  });
}

/** Parts are filled anew and stay themselves, so that a change is announced, and what was open or focused stays so. */
function swap(page: Document, fields: Fields, sent: boolean) {
  const focused = document.activeElement?.id;
  const next = [...page.querySelectorAll('[data-part]')];
  for (const part of document.querySelectorAll('[data-part]')) {
    const name = part.getAttribute('data-part');
    const other = next.find((each) => each.getAttribute('data-part') === name);
    if (
      !other ||
      (name === 'fields' && (fields === 'stay' || (fields === 'if-wrong' && !other.querySelector('[data-invalid]'))))
    )
      continue;
    const open = [...part.querySelectorAll('details')].map((each) => each.open);
    part.replaceChildren(...document.importNode(other, true).childNodes);
    for (const [at, each] of [...part.querySelectorAll('details')].entries()) each.open = open[at] ?? each.open;
    // Errors take the focus only when the form was sent, never while somebody types.
    if (name !== 'errors' || sent) part.dispatchEvent(new Event('portal:replaced', { bubbles: true }));
  }
  // The languages lead to this page as it now is.
  const [here, there] = [document, page].map((each) => each.querySelector('.languages'));
  if (here && there) here.replaceChildren(...document.importNode(there, true).childNodes);
  if (focused && document.activeElement?.id !== focused)
    document.getElementById(focused)?.focus({ preventScroll: true });
}
