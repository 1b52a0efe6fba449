import { type ComponentPropsWithRef, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { described, FieldFrame, type FieldProps } from '../form/field-frame';

type Props = FieldProps & {
  value?: string;
  maxLength: number;
  snippets: readonly { code: string; text: string }[];
  control?: ComponentPropsWithRef<'textarea'>;
  /** There is a script: sentences can be put in by a press. */
  hydrated: boolean;
};

/** Words into the marked block of a text. A stroke in an empty place offers ready sentences. */
export function SnippetField(props: Props) {
  const { name, value, maxLength, snippets, control, hydrated, lang, dir } = props;
  const t = useT();
  const [offered, setOffered] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const field = () => document.getElementById(name) as HTMLTextAreaElement | null;

  useEffect(() => {
    if (offered) list.current?.querySelector('button')?.focus();
  }, [offered]);

  function insert(text: string) {
    const area = field();
    setOffered(false);
    if (!area) return;
    area.focus();
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { selectionStart, value: typed } = event.currentTarget;
    if (event.key !== '/' || !/(^|\s)$/.test(typed.slice(0, selectionStart))) return;
    event.preventDefault();
    setOffered(true);
  }

  function close(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    insert('/');
  }

  const sentences = (
    <ul className="snippets" ref={list} lang={lang} dir={dir} onKeyDown={offered ? close : undefined}>
      {snippets.map(({ code, text }) => (
        <li key={code}>
          {hydrated ? (
            <button type="button" className="ds-button" data-variant="tertiary" onClick={() => insert(text)}>
              {text}
            </button>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <FieldFrame {...props}>
        <textarea
          className="ds-input"
          data-width="full"
          id={name}
          name={name}
          rows={5}
          defaultValue={value}
          maxLength={maxLength}
          lang={lang}
          dir={dir}
          {...described(props)}
          {...control}
          onKeyDown={hydrated ? onKeyDown : undefined}
        />
      </FieldFrame>
      {offered ? (
        <section aria-label={t('talkDesk.messages.snippets')}>{sentences}</section>
      ) : (
        <Details summary={t('talkDesk.messages.snippets')}>{sentences}</Details>
      )}
    </>
  );
}
