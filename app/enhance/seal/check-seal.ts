import { formatPermitNumber, parsePermitNumber } from '#app/domain/permits/number';
import type { SealClaims } from '#app/domain/permits/seal';
import type { PublicKey } from '#app/infra/seal/read-token';
import { judgeSeal } from './judge';
import { askList, type FromList } from './kept-list';
import { numberInPath, takeToken } from './token';

/** Reads the code in the link, and shows what came of it in the words that the page has brought along. */
export function checkSeals(part: HTMLElement | null) {
  if (!part) return;
  const keys = JSON.parse(part.dataset.keys ?? '[]') as PublicKey[];
  const check = part.dataset.seal === 'offline' ? checkOffline : checkOnline;
  const run = () => void check(part, keys, takeToken());
  run();
  window.addEventListener('hashchange', () => location.hash.includes('.') && run());
  // Offline the address of the page is the one that could not be reached.
  part.querySelector('[data-retry]')?.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
}

async function checkOnline(part: HTMLElement, keys: readonly PublicKey[], token: string | null) {
  if (!token) return;
  const judged = await judgeSeal(token, keys, new Date());
  part.hidden = false;
  if (judged.finding !== 'sealed') {
    // The page has just brought every key there is.
    return show(part, [judged.finding === 'unknown-key' ? 'forged' : judged.finding]);
  }
  const { claims, test } = judged;
  show(part, [comparedWith(part.dataset, claims), test && 'test'], facts(claims, ['number', 'name', 'born']));
}

/** Does the code say what the portal says? */
function comparedWith({ number, initials, from, until }: DOMStringMap, claims: SealClaims): string {
  const asked = parsePermitNumber(numberInPath());
  if (!asked.ok || asked.value.number !== claims.number) return 'other-number';
  if (!number) return 'unknown-number';
  if (!fits(claims.name, initials ?? '')) return 'other-name';
  return (claims.validFrom ?? '') === from && (claims.validUntil ?? '') === until ? 'genuine' : 'other-days';
}

/** `S••• A•••` and `SARSENBAY AIGUL`: the first letters of the surname and of a name after it. */
function fits(name: string, initials: string): boolean {
  const [first, second] = initials.split(' ').map((word) => [...word][0] ?? '');
  const [surname = '', ...others] = name.split(' ');
  return surname.startsWith(first ?? '') && (second === undefined || others.some((word) => word.startsWith(second)));
}

async function checkOffline(part: HTMLElement, keys: readonly PublicKey[], token: string | null) {
  if (!token) return show(part, ['no-seal']);
  const device = new Date();
  const judged = await judgeSeal(token, keys, device);
  if (judged.finding !== 'sealed') return show(part, [judged.finding]);
  const { claims, test } = judged;
  const list = await askList(claims.statusIndex, keys, device);
  const asked = parsePermitNumber(numberInPath());
  const isOther = asked.ok && asked.value.number !== claims.number;
  const answer = isOther ? 'other-number' : standingWithout(claims, list, device);
  show(part, [answer, 'sealed', test && 'test', `kind-${claims.kind}`], {
    ...facts(claims, ['number', 'name', 'born', 'from', 'until']),
    listAt: list ? moment(list.at) : '',
    checkedAt: moment(device),
  });
}

/** The list knows more than the days; a clock that is behind the list is not believed. */
function standingWithout({ validFrom, validUntil }: SealClaims, list: FromList | null, device: Date): string {
  const known = list?.standing === 'unknown' ? null : list;
  if (known && known.standing !== 'valid') return known.standing;
  if (!validFrom || !validUntil) return 'arrival';
  const day = inKazakhstan(new Date(Math.max(device.getTime(), list?.at.getTime() ?? 0))).slice(0, 10);
  if (day > validUntil) return 'expired';
  if (day < validFrom) return 'not-yet-in-force';
  return known ? 'valid' : 'no-list';
}

/** Five hours ahead of Greenwich since 1 March 2024; old browsers still say six. */
const inKazakhstan = (time: Date) => new Date(time.getTime() + 5 * 3_600_000).toISOString();
const dayText = (iso: string) => iso.slice(0, 10).split('-').reverse().join('.');
const moment = (time: Date) => `${dayText(inKazakhstan(time))}, ${inKazakhstan(time).slice(11, 16)} (UTC+5)`;

const factsOf = (claims: SealClaims): Record<string, string> => ({
  number: formatPermitNumber(claims.number),
  name: claims.name,
  born: String(claims.birthYear),
  from: dayText(claims.validFrom ?? ''),
  until: dayText(claims.validUntil ?? ''),
});

const facts = (claims: SealClaims, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, factsOf(claims)[name] ?? '']));

function show(part: HTMLElement, states: readonly (string | false)[], values: Record<string, string> = {}) {
  for (const each of part.querySelectorAll<HTMLElement>('[data-on]')) each.hidden = !states.includes(each.dataset.on!);
  for (const row of part.querySelectorAll<HTMLElement>('[data-row]')) {
    const value = values[row.dataset.row!] ?? '';
    row.hidden = value === '';
    row.querySelector('[data-fill]')!.textContent = value;
  }
}
