import { describe, expect, it } from 'vitest';
import { capsOf, deskKeys, meaningOf, strokeOf } from '#app/ui/desk/keys';

const press = (code: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) =>
  strokeOf({ code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe('keys of the desk', () => {
  it('are known by their place, whatever the layout writes there', () => {
    expect(press('KeyN')).toBe('KeyN');
    expect(press('Slash', { shiftKey: true })).toBe('Shift+Slash');
    expect(press('Enter', { metaKey: true })).toBe('Ctrl+Enter');
  });

  it('leave the browser what is its own', () => {
    expect(press('KeyN', { altKey: true })).toBeNull();
    expect(press('KeyR', { metaKey: true })).toBeNull();
    expect(press('ShiftLeft', { shiftKey: true })).toBeNull();
    expect(meaningOf(press('KeyN', { ctrlKey: true }) ?? '', null)).toEqual({});
  });

  it('may be two, one after another; a wrong second one counts for itself', () => {
    expect(meaningOf('KeyG', null)).toEqual({ more: 'KeyG' });
    expect(meaningOf('KeyQ', 'KeyG').key?.id).toBe('go-queue');
    expect(meaningOf('KeyN', 'KeyG').key?.id).toBe('next-case');
    expect(meaningOf('KeyQ', null)).toEqual({});
  });

  it('have each a meaning of their own, and none is the beginning of another', () => {
    const strokes = deskKeys.map(({ stroke }) => stroke);
    expect(new Set(strokes).size).toBe(strokes.length);
    expect(new Set(deskKeys.map(({ id }) => id)).size).toBe(strokes.length);
    for (const one of strokes) expect(strokes.filter((other) => other.startsWith(`${one} `))).toEqual([]);
  });

  it('are written as they stand on the keyboard', () => {
    expect(['KeyG KeyQ', 'Shift+Slash', 'Ctrl+Enter', 'Digit1', 'BracketLeft', 'Slash'].map(capsOf)).toEqual([
      ['G', 'Q'],
      ['?'],
      ['Ctrl+Enter'],
      ['1'],
      ['['],
      ['/'],
    ]);
  });
});
