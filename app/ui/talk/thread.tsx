import type { ReactNode } from 'react';

export interface SaidView {
  key: string;
  /** Which side of the page it stands on: the reader's own or the other's. */
  own: boolean;
  who: string;
  when: string;
  dateTime: string;
  lang: string;
  dir: 'ltr' | 'rtl' | 'auto';
  /** Its paragraphs. */
  text: readonly string[];
  mark: string;
}

/** What was said, the oldest first, each with who and when. */
export function Thread({ said, none }: { said: readonly SaidView[]; none: ReactNode }) {
  if (said.length === 0) return <p className="muted">{none}</p>;
  return (
    <ol className="thread">
      {said.map(({ key, own, who, when, dateTime, lang, dir, text, mark }) => (
        <li key={key} className="said" data-own={own ? '' : undefined}>
          <p className="said-who">
            <strong>{who}</strong> <time dateTime={dateTime}>{when}</time>
          </p>
          <div className="said-text" lang={lang} dir={dir}>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          {mark && <p className="said-mark">{mark}</p>}
        </li>
      ))}
    </ol>
  );
}
