import { make } from './file-fields';
import { free, isBusy, markBusy } from './send-once';
import { shrink } from './shrink';

const attempts = 5;
/** Files on their way at once: more would only share the same thin line. */
const atOnce = 3;
/** Seconds without a sign of life after which an attempt is given up. */
const silence = { sending: 30, answer: 120 };

interface Sending {
  file: File;
  row: Row;
  /** Names this sending to the server. */
  key: string;
  request?: XMLHttpRequest;
  /** The page that says why it was not taken. */
  refusal?: Document;
  cancelled: boolean;
}

type Row = ReturnType<typeof drawRow>;

/**
 * Sends every chosen file by itself with its progress, a few at once. The server answers each as it answers the plain
 * form: a redirect to the page with the file on it, 422 with the page that says why not. A file stands on the page the
 * moment it has arrived. Once all are through, the page is loaded anew, or shown with every refusal: what a refused
 * file's neighbours had to say is never lost.
 */
export function uploadForms(forms: Iterable<HTMLFormElement>) {
  if (!('upload' in XMLHttpRequest.prototype) || !window.FormData) return;
  for (const form of forms) {
    form.addEventListener('submit', (event) => {
      const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')];
      const files = inputs.flatMap((input) => [...(input.files ?? [])]);
      const [input] = inputs;
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
  const batch = Date.now().toString(36);
  const waiting = files.map<Sending>((file, index) => {
    const row = drawRow(file.name, form.dataset);
    list.append(row.element);
    return { file, row, key: `${batch}-${String(index).padStart(3, '0')}-${random()}`, cancelled: false };
  });
  const all = [...waiting];
  let landed = '';
  let closed: Document | undefined;
  async function takeTurns() {
    for (let sending = waiting.shift(); sending && !closed; sending = waiting.shift()) {
      const end = await sendOne(form, input.name, sending, submitter);
      if (!end) continue;
      // An address that has something to say is not lost to a later one that has not.
      if (end.landed) landed = /[?&]done=/.test(landed) ? landed : end.landed;
      else sending.refusal = end.page;
      if (end.landed) showFiles(end.page);
      // Not about this file: signed out elsewhere, or the application is closed.
      if (end.final) closed = end.page;
    }
  }
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
  if (closed) {
    for (const { request } of all) request?.abort();
    return show(closed);
  }
  // Told in the order in which the files were chosen, whichever was answered first.
  const refusals = all.flatMap(({ refusal }) => refusal ?? []);
  const last = refusals.at(-1);
  // Files kept after the last refusal are not on its page.
  if (last) return show(withRefusals((landed && (await pageAt(landed))) || last, refusals, last));
  if (landed) location.assign(landed);
  else free(form);
}

interface End {
  page: Document;
  /** The address the server leads to once it took the file. */
  landed?: string;
  final?: boolean;
}

/** What became of a file; nothing when it was cancelled. */
async function sendOne(
  form: HTMLFormElement,
  name: string,
  sending: Sending,
  submitter: HTMLElement | null,
): Promise<End | null> {
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
      return { page: parsed(answer.responseText), landed: answer.responseURL };
    }
    if (answer && answer.status < 500 && answer.status !== 408 && answer.status !== 429) {
      const page = parsed(answer.responseText);
      row.finish(page.querySelector('.field-error')?.textContent ?? '');
      return { page, final: answer.status !== 422 };
    }
    if (attempt % attempts === 0) await row.askToRetry(form.dataset);
    // Not all at the same moment when the line comes back.
    else await pause(500 * 2 ** (attempt % attempts) * (0.75 + Math.random() / 2));
  }
  return null;
}

function post(form: HTMLFormElement, name: string, file: File, sending: Sending, submitter: HTMLElement | null) {
  const body = new FormData(form);
  if (submitter instanceof HTMLButtonElement && submitter.name) body.append(submitter.name, submitter.value);
  // The same for every attempt: a file that had arrived though the answer was lost is recognised.
  body.set('key', sending.key);
  body.set(name, file, file.name);
  const request = new XMLHttpRequest();
  sending.request = request;
  return new Promise<XMLHttpRequest | null>((resolve) => {
    let stalled: number | undefined;
    /** A line that is cut without a word would be waited for without end. */
    const wait = (seconds: number) => {
      clearTimeout(stalled);
      stalled = window.setTimeout(() => request.abort(), seconds * 1000);
    };
    const end = (answer: XMLHttpRequest | null) => {
      clearTimeout(stalled);
      resolve(answer);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      wait(loaded < total ? silence.sending : silence.answer);
      sending.row.progress(loaded / total, form.dataset.uploading);
    };
    request.onload = () => end(request);
    request.onerror = request.onabort = request.ontimeout = () => end(null);
    // Not form.action: a control of that name would stand in its place.
    request.open('POST', form.getAttribute('action') ?? location.href);
    request.setRequestHeader('Accept', 'text/html');
    wait(silence.answer);
    request.send(body);
  });
}

/** The list of files as the server has it now; the form beside it keeps what it is doing. */
function showFiles(page: Document) {
  const [here, now] = [document, page].map((each) => each.getElementById('files'));
  if (!here || !now || now.querySelectorAll('li').length < here.querySelectorAll('li').length) return;
  const next = document.importNode(now, true);
  here.replaceWith(next);
  next.dispatchEvent(new Event('portal:replaced', { bubbles: true }));
}

let patience = 2_000;
let looking: number | undefined;

/** While a file is being checked, the list is asked for again, less and less often. */
export function followFiles() {
  if (looking || !document.querySelector('[data-files=waiting]')) return;
  looking = window.setTimeout(async () => {
    looking = undefined;
    patience = Math.min(30_000, patience * 1.5);
    const page = document.hidden ? null : await pageAt(location.href);
    if (page) showFiles(page);
    followFiles();
  }, patience);
}

const random = () => Math.random().toString(36).slice(2, 12);

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
