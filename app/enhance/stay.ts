import { noticeSaying, words } from './script-words';

const minute = 60_000;
const warning = 5 * minute;

/** Says some minutes before that the stay ends, and prolongs it at a press. Time is looked at, not counted: telephones sleep. */
export function announceEnd() {
  const { stay, stayAt } = words()?.dataset ?? {};
  if (!stay || !stayAt) return;
  let ends = Date.now() + Number(stay) * 1000;
  let shown: HTMLElement | null = null;
  let over = false;

  /** Asks until when the stay lasts, which prolongs it; false when it is over, null when there is no answer. */
  async function ask(): Promise<boolean | null> {
    try {
      const answer = await fetch(stayAt ?? '', { redirect: 'manual' });
      if (!answer.ok) return answer.status >= 500 ? null : false;
      const { seconds, words: until } = await answer.json();
      ends = Date.now() + seconds * 1000;
      for (const line of document.querySelectorAll('[data-stay-words]')) line.textContent = until;
      hide();
      return true;
    } catch {
      return null;
    }
  }

  function hide() {
    shown?.remove();
    shown = null;
  }

  function show(sentence: 'ending' | 'over') {
    hide();
    shown = noticeSaying(sentence);
    if (!shown) return;
    shown.classList.add('stay-notice');
    const button = shown.querySelector('button');
    if (sentence === 'over') button?.remove();
    button?.addEventListener('click', async () => {
      if ((await ask()) === false) look();
    });
    document.body.append(shown);
  }

  async function look() {
    const left = ends - Date.now();
    if (over || left > warning) return;
    if (left > 0) {
      if (!shown) show('ending');
    } else if ((await ask()) === false) {
      // Asked first: another window may have kept it open.
      over = true;
      show('over');
    }
  }

  setInterval(look, 10_000);
  document.addEventListener('visibilitychange', () => document.hidden || look());
  // Brought back from the browser's memory: other pages have prolonged the stay meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void ask();
  });
}
