import { useSubmit } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useT } from '#app/i18n/react';
import { useRootData } from '../root-data';
import { KeyList } from './key-list';
import { actOn, type DeskKeyId, isField, meaningOf, moveRow, strokeOf } from './keys';

interface Props {
  on: boolean;
  /** Where the keys that go somewhere lead. */
  places: Partial<Record<DeskKeyId, string>>;
  /** Where “Next case” posts. */
  next: string;
  settings: string;
}

/** How long the second key of two is waited for, in milliseconds. */
const patience = 1500;

/** Listens to the keys of the officers' pages, and holds their list. */
export function DeskKeys({ on, places, next, settings }: Props) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const submit = useSubmit();
  const { csrf } = useRootData();

  useEffect(() => {
    if (!on) return;
    let before: { stroke: string; at: number } | null = null;
    const own: Partial<Record<DeskKeyId, () => void>> = {
      list: () => (dialog.current?.open ? dialog.current.close() : dialog.current?.showModal()),
      'row-next': () => moveRow(1),
      'row-previous': () => moveRow(-1),
      'next-case': () => submit({ csrf }, { method: 'post', action: next }),
    };
    function onKeyDown(event: KeyboardEvent) {
      const onRow = event.target instanceof HTMLElement && event.target.matches('[data-row]');
      if (onRow && (event.code === 'ArrowDown' || event.code === 'ArrowUp')) {
        event.preventDefault();
        return moveRow(event.code === 'ArrowDown' ? 1 : -1);
      }
      const stroke = strokeOf(event);
      if (!stroke || event.repeat || event.isComposing) return;
      const waiting = before && event.timeStamp - before.at < patience ? before.stroke : null;
      const { key, more } = meaningOf(stroke, waiting);
      before = null;
      if (isField(event.target) && !key?.inFields) return;
      if (more) before = { stroke: more, at: event.timeStamp };
      if (!key || (dialog.current?.open && key.id !== 'list')) return;
      event.preventDefault();
      if (actOn(key.id)) return;
      const place = places[key.id];
      if (place) window.location.assign(place);
      else own[key.id]?.();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on, places, next, csrf, submit]);

  return (
    <dialog className="key-dialog" ref={dialog} aria-labelledby="key-dialog-title">
      <form method="dialog" className="key-dialog-head">
        <h2 id="key-dialog-title">{t('keys.title')}</h2>
        <button className="ds-button" type="submit" data-variant="secondary">
          {t('keys.close')}
        </button>
      </form>
      <KeyList />
      <p>
        <a href={settings}>{t('keys.settings')}</a>
      </p>
    </dialog>
  );
}
