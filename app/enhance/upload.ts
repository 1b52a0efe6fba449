import { make } from './file-fields';
import { free, isBusy, markBusy } from './send-once';
import { shrink } from './shrink';

const attempts = 5;

interface Sending {
  file: File;
  row: Row;
  request?: XMLHttpRequest;
  cancelled: boolean;
}

type Row = ReturnType<typeof drawRow>;

/**
 * Sends every chosen file by itself with its progress. The server answers each as it answers the plain form: a redirect
 * when it took the file, 422 with the page that says why not. Once all are through, the page is loaded anew, or shown
 * with every refusal: what a refused file's neighbours had to say is never lost.
 */
export function uploadForms(forms: Iterable<HTMLFormElement>) {
  if (!('upload' in XMLHttpRequest.prototype) || !window.FormData) return;
  for (const form of forms) {
    form.addEventListener('submit', (event) => {
      const input = form.querySelector<HTMLInputElement>('input[type=file]');
      const files = [...(input?.files ?? [])];
      // Nothing chosen, or another button of the form: the server says what is wrong.
      if (!input || files.length === 0 || event.submitter?.hasAttribute('formaction')) return;
      event.preventDefault();
      if (isBusy(form)) return;
      markBusy(form, event.submitter);
      void sendAll(form, input, files, event.submitter);
    });
  }
}

async function sendAll(form: HTMLFormElement, input: HTMLInputElement, files: File[], submitter: HTMLElement | null) {
  const list = form.querySelector('.upload-list') ?? make('ul', 'upload-list');
  list.replaceChildren();
  list.setAttribute('aria-live', 'polite');
  input.closest('.field')?.append(list);
  const sendings = files.map<Sending>((file) => {
    const row = drawRow(file.name, form.dataset);
    list.append(row.element);
    return { file, row, cancelled: false };
  });
  let landed = '';
  /** Whether a file was kept after the last refusal, whose page does not list it. */
  let stale = false;
  const refusals: Document[] = [];
  for (const sending of sendings) {
    const end = await sendOne(form, input.name, sending, submitter);
    if (end === null) continue;
    stale = typeof end === 'string';
    if (typeof end === 'string') landed = end;
    else refusals.push(end.page);
    // Not about this file: signed out elsewhere, or the application is closed.
    if (typeof end !== 'string' && end.final) return show(end.page);
  }
  const last = refusals.at(-1);
  if (last) return show(withRefusals((stale && (await pageAt(landed))) || last, refusals, last));
  if (landed) location.assign(landed);
  else free(form);
}

/** The address the server leads to, the page that says why not, or nothing when the file was cancelled. */
async function sendOne(
  form: HTMLFormElement,
  name: string,
  sending: Sending,
  submitter: HTMLElement | null,
): Promise<string | { page: Document; final: boolean } | null> {
  const { row } = sending;
  row.cancel.onclick = () => {
    sending.cancelled = true;
    sending.request?.abort();
    row.say(form.dataset.cancelled);
    row.wake?.();
  };
  const file = await shrink(sending.file);
  for (let attempt = 1; !sending.cancelled; attempt++) {
    const answer = await post(form, name, file, sending, submitter);
    if (sending.cancelled) break;
    if (answer && answer.status < 300) {
      row.finish(form.dataset.done);
      return answer.responseURL;
    }
    if (answer && answer.status < 500 && answer.status !== 408 && answer.status !== 429) {
      const page = parsed(answer.responseText);
      row.finish(page.querySelector('.field-error')?.textContent ?? '');
      return { page, final: answer.status !== 422 };
    }
    if (attempt % attempts === 0) await row.askToRetry(form.dataset);
    else await pause(500 * 2 ** (attempt % attempts));
  }
  return null;
}

function post(form: HTMLFormElement, name: string, file: File, sending: Sending, submitter: HTMLElement | null) {
  const body = new FormData(form);
  if (submitter instanceof HTMLButtonElement && submitter.name) body.append(submitter.name, submitter.value);
  body.set(name, file, file.name);
  const request = new XMLHttpRequest();
  sending.request = request;
  return new Promise<XMLHttpRequest | null>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => sending.row.progress(loaded / total, form.dataset.uploading);
    request.onload = () => resolve(request);
    request.onerror = request.onabort = request.ontimeout = () => resolve(null);
    // Not form.action: a control of that name would stand in its place.
    request.open('POST', form.getAttribute('action') ?? location.href);
    request.setRequestHeader('Accept', 'text/html');
    request.send(body);
  });
}

const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html');

const pageAt = (address: string) =>
  fetch(address, { headers: { Accept: 'text/html' } })
    .then(async (answer) => (answer.ok ? parsed(await answer.text()) : null))
    .catch(() => null);

/** The page as it now is, with the reasons of all refusals; each reason stands once. */
function withRefusals(page: Document, refusals: readonly Document[], last: Document): Document {
  const summary = last.querySelector('[data-error-summary]');
  const list = summary?.querySelector('ul');
  const reasons = refusals.flatMap((each) => [...each.querySelectorAll('[data-error-summary] li')]);
  list?.replaceChildren(...new Map(reasons.map((reason) => [reason.textContent, reason])).values());
  if (page === last) return page;
  page.title = last.title;
  if (summary) page.querySelector('main')?.prepend(summary);
  const [field, wrong] = [page, last].map((each) => each.querySelector('form[data-upload] .field'));
  const [label, old] = [field, wrong].map((each) => each?.querySelector('label'));
  if (field && wrong && label && old) {
    old.replaceWith(label);
    field.replaceWith(wrong);
  }
  return page;
}

/** Puts the server's page in place of this one, so that a refusal reads the same with and without script. */
function show(page: Document) {
  const main = page.querySelector('main');
  const here = document.querySelector('main');
  if (!main || !here) return location.reload();
  document.title = page.title;
  const next = document.importNode(main, true);
  here.replaceWith(next);
  next.dispatchEvent(new Event('portal:replaced', { bubbles: true }));
}

function drawRow(name: string, words: DOMStringMap) {
  const element = make('li', 'upload-row');
  const title = make('bdi', 'upload-name', name);
  const bar = make('progress', 'upload-bar');
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute('aria-label', name);
  const state = make('span', 'upload-state', words.waiting);
  const cancel = make('button', 'upload-button', words.cancel);
  cancel.type = 'button';
  element.append(title, bar, state, cancel);
  const row = {
    element,
    cancel,
    wake: undefined as (() => void) | undefined,
    say: (text = '') => {
      state.textContent = text;
    },
    progress(part: number, text = '') {
      bar.value = Math.round(part * 100);
      row.say(text.replace('%', `${bar.value}%`));
    },
    finish(text = '') {
      bar.value = 100;
      cancel.remove();
      row.say(text);
    },
    /** Waits until the person presses “try again” or cancels. */
    askToRetry(labels: DOMStringMap) {
      row.say(labels.failed);
      const retry = make('button', 'upload-button', labels.retry);
      retry.type = 'button';
      cancel.before(retry);
      retry.focus();
      return new Promise<void>((resolve) => {
        row.wake = () => {
          retry.remove();
          resolve();
        };
        retry.onclick = row.wake;
      });
    },
  };
  return row;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
