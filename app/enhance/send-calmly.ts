import { noticeSaying } from './script-words';
import { free, isBusy, markBusy } from './send-once';
import { parsed, showPage } from './show-page';

/** As long as a button stays busy. A form that did arrive and is sent again does nothing twice. */
const patience = 20_000;

/**
 * Posts forms from the page they stand on, so that a connection that breaks takes nothing away: the fields stay as they
 * are, and the page says that nothing was sent. The server names the next page instead of leading there, so that the
 * browser goes by itself and Back works. Forms with files have a way of their own.
 */
export function sendCalmly(forms: Iterable<HTMLFormElement>) {
  for (const form of forms) {
    if (form.getAttribute('method') !== 'post' || form.hasAttribute('enctype')) continue;
    form.addEventListener('submit', (event) => {
      // A button of another address leads to another page, as the one that changes the language does.
      if (event.defaultPrevented || isBusy(form) || event.submitter?.hasAttribute('formaction')) return;
      event.preventDefault();
      markBusy(form, event.submitter);
      void send(form, event.submitter);
    });
  }
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null) {
  form.querySelector('.unsent')?.remove();
  const answer = navigator.onLine ? await answerTo(form, submitter) : null;
  if (!answer) return sayUnsent(form, navigator.onLine ? 'unsent' : 'offline');
  if ('next' in answer) return go(answer.next);
  showPage(answer.page);
}

/** Where to go on, or the page to show here; null when there is no answer, or none that says what became of the form. */
async function answerTo(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
): Promise<{ next: string } | { page: Document } | null> {
  const fields = new FormData(form);
  if (submitter instanceof HTMLButtonElement && submitter.name) fields.append(submitter.name, submitter.value);
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    const answer = await fetch(form.getAttribute('action') ?? location.href, {
      method: 'POST',
      // No files are in these forms.
      body: new URLSearchParams(fields as unknown as Record<string, string>),
      headers: { Accept: 'text/html', 'X-Form': 'here' },
      signal: giveUp.signal,
    });
    // Browsers take headers that were cut off for whole ones.
    const next = /^"(.*)"$/.exec(answer.headers.get('X-Next') ?? '')?.[1];
    if (next) return { next };
    const page = answer.status < 500 ? parsed(await answer.text()) : null;
    return page?.querySelector('main') ? { page } : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function go(next: string) {
  const [here, there] = [location.href, next].map((each) => new URL(each, location.href));
  // Only the place on the page differs: the browser would not ask for it again.
  if (there?.hash && here && there.href.split('#')[0] === here.href.split('#')[0]) {
    history.replaceState(null, '', next);
    return location.reload();
  }
  location.assign(next);
}

function sayUnsent(form: HTMLFormElement, why: 'unsent' | 'offline') {
  free(form);
  const notice = noticeSaying(why);
  if (!notice) return;
  notice.classList.add('unsent');
  const buttons = [...form.querySelectorAll('.actions')].at(-1);
  if (buttons) buttons.before(notice);
  else form.append(notice);
  notice.focus({ preventScroll: true });
  notice.scrollIntoView({ block: 'center' });
}
