/** Makes the next check possible without network: the page, its keys, the list of standings, style and script are kept. */
export function keepOffline() {
  if (!('serviceWorker' in navigator)) return;
  const own = [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('link[rel=stylesheet], script[src]')];
  const assets = own.map((each) => new URL('href' in each ? each.href : each.src).pathname);
  const keep = [`/v/offline?lang=${document.documentElement.lang}`, '/v/status-list', ...assets];
  // After the answer is on the screen: nobody waits for this.
  window.addEventListener('load', async () => {
    try {
      await navigator.serviceWorker.register('/v/worker.js');
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage({ keep });
    } catch {
      // A browser that allows no such thing checks with network only.
    }
  });
}
