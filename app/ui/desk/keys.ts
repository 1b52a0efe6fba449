import { useEffect } from 'react';

interface DeskKey {
  /** Names what it does: words under `keys.name`, and the mark `data-key` of the control on the page that does the same. */
  id: string;
  /**
   * Codes of keys by their place on the keyboard, so that every layout has them: `KeyN`, `Shift+Slash`, `Ctrl+Enter`; one
   * after another with a blank between: `KeyG KeyQ`.
   */
  stroke: string;
  group: 'anywhere' | 'rows' | 'case';
  /** Also while a field is being typed in. */
  inFields?: boolean;
}

/** The one map of keys of the officers' pages. Nothing that cannot be taken back is done by a single key. */
export const deskKeys = [
  { id: 'next-case', stroke: 'KeyN', group: 'anywhere' },
  { id: 'search', stroke: 'Slash', group: 'anywhere' },
  { id: 'go-queue', stroke: 'KeyG KeyQ', group: 'anywhere' },
  { id: 'go-due', stroke: 'KeyG KeyD', group: 'anywhere' },
  { id: 'go-hearings', stroke: 'KeyG KeyH', group: 'anywhere' },
  { id: 'list', stroke: 'Shift+Slash', group: 'anywhere' },
  { id: 'row-next', stroke: 'KeyJ', group: 'rows' },
  { id: 'row-previous', stroke: 'KeyK', group: 'rows' },
  { id: 'choose-1', stroke: 'Digit1', group: 'case' },
  { id: 'choose-2', stroke: 'Digit2', group: 'case' },
  { id: 'choose-3', stroke: 'Digit3', group: 'case' },
  { id: 'choose-4', stroke: 'Digit4', group: 'case' },
  { id: 'choose-5', stroke: 'Digit5', group: 'case' },
  { id: 'take', stroke: 'KeyT', group: 'case' },
  { id: 'confirm', stroke: 'KeyA', group: 'case' },
  { id: 'save', stroke: 'Ctrl+Enter', group: 'case', inFields: true },
  { id: 'cancel', stroke: 'Escape', group: 'case', inFields: true },
  { id: 'note', stroke: 'KeyM', group: 'case' },
  { id: 'request', stroke: 'KeyI', group: 'case' },
  { id: 'decide', stroke: 'KeyD', group: 'case' },
  { id: 'document-previous', stroke: 'BracketLeft', group: 'case' },
  { id: 'document-next', stroke: 'BracketRight', group: 'case' },
  { id: 'page-previous', stroke: 'Comma', group: 'case' },
  { id: 'page-next', stroke: 'Period', group: 'case' },
  { id: 'zoom-in', stroke: 'Equal', group: 'case' },
  { id: 'zoom-out', stroke: 'Minus', group: 'case' },
  { id: 'zoom-fit', stroke: 'Digit0', group: 'case' },
  { id: 'turn', stroke: 'KeyR', group: 'case' },
  { id: 'contrast', stroke: 'KeyC', group: 'case' },
] as const satisfies readonly DeskKey[];
export type DeskKeyId = (typeof deskKeys)[number]['id'];

const all: readonly (DeskKey & { id: DeskKeyId })[] = deskKeys;

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The stroke of a key press; null for what belongs to the browser or the system. */
export function strokeOf({ code, ctrlKey, metaKey, shiftKey, altKey }: Pressed): string | null {
  if (altKey || (metaKey && code !== 'Enter') || /^(Shift|Control|Alt|Meta)/.test(code)) return null;
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}${code}`;
}

/** What a stroke means after another: the key, or that one more is awaited. */
export function meaningOf(stroke: string, before: string | null): { key?: DeskKey & { id: DeskKeyId }; more?: string } {
  const whole = before ? `${before} ${stroke}` : stroke;
  const key = all.find((each) => each.stroke === whole);
  if (key) return { key };
  if (all.some((each) => each.stroke.startsWith(`${whole} `))) return { more: whole };
  return before ? meaningOf(stroke, null) : {};
}

const caps: Record<string, string> = {
  Slash: '/',
  'Shift+Slash': '?',
  BracketLeft: '[',
  BracketRight: ']',
  Comma: ',',
  Period: '.',
  Equal: '=',
  Minus: '−',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
};

/** What stands on the keys of a stroke, one after another. */
export const capsOf = (stroke: string): string[] =>
  stroke
    .split(' ')
    .map(
      (each) =>
        caps[each] ??
        each
          .replace(/(^|\+)(Key|Digit)/g, '$1')
          .replace(/(^|\+)(\w+)$/, (_, plus, code) => plus + (caps[code] ?? code)),
    );

const handlers = new Map<DeskKeyId, () => void>();

/** Does something on a key where there is no control to press for it. */
export function useDeskKey(id: DeskKeyId, run: () => void) {
  useEffect(() => {
    handlers.set(id, run);
    return () => {
      if (handlers.get(id) === run) handlers.delete(id);
    };
  });
}

/** Presses the control that bears the key's mark, moves into a field that does; else what was registered. Says whether anything was done. */
export function actOn(id: DeskKeyId): boolean {
  const control = [...document.querySelectorAll<HTMLElement>(`[data-key~="${id}"]`)].find(
    (each) => each.checkVisibility?.() ?? each.offsetParent !== null,
  );
  if (control) {
    if (control.matches('input, textarea, select')) control.focus();
    else control.click();
    return true;
  }
  const run = handlers.get(id);
  run?.();
  return run !== undefined;
}

/** Is this where letters are typed? A box that is ticked takes no letters. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])'));

/** Moves to the next or the previous row: the first links of rows bear the mark `data-row`. */
export function moveRow(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by));
  rows[next]?.focus();
}
