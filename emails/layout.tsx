import type { ReactNode } from 'react';
import { dirOf, type Locale } from '#app/i18n/locales';
import { Small } from './blocks';

export interface LayoutWords {
  portal: string;
  portalLine: string;
  automatic: string;
  never: string;
}

interface LayoutProps {
  locale: Locale;
  subject: string;
  /** Stands in one piece in the heading, as it stands in the facts below. */
  number: string | undefined;
  /** Where the portal stands, without a path. */
  origin: string;
  words: LayoutWords;
  children: ReactNode;
}

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

// Clients that know dark mode take these; the others keep the inline colours.
const dark = `@media (prefers-color-scheme: dark) {
  .ground { background: #10191e !important; }
  .sheet { background: #18252c !important; color: #eef4f6 !important; border-color: #35505c !important; }
  .small { color: #b5c6cd !important; }
  .code { border-color: #4a6b79 !important; }
  .mark { color: #8fd0e2 !important; }
  .action { background: #8fd0e2 !important; color: #10191e !important; }
}`;

function inOnePiece(subject: string, number: string | undefined): ReactNode {
  if (number === undefined || !subject.includes(number)) return subject;
  const at = subject.indexOf(number);
  return [
    subject.slice(0, at),
    <span key="number" style={{ whiteSpace: 'nowrap' }}>
      {number}
    </span>,
    subject.slice(at + number.length),
  ];
}

/** The paper every letter is written on: who writes, what about, the letter, what the portal never asks for. */
export function Layout({ locale, subject, number, origin, words, children }: LayoutProps) {
  return (
    <html lang={locale} dir={dirOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{dark}</style>
      </head>
      <body className="ground" style={{ margin: 0, padding: '24px 12px', background: '#f0f7f9', fontFamily: font }}>
        <div
          className="sheet"
          style={{
            maxWidth: '600px',
            margin: '0 auto',
            padding: '24px',
            background: '#ffffff',
            color: '#10222e',
            border: '1px solid #d5e4e9',
            borderTop: '6px solid #0b4a63',
            borderRadius: '4px',
          }}
        >
          <div style={{ margin: '0 0 20px', paddingBottom: '12px', borderBottom: '1px solid #b5d0d9' }}>
            <p className="mark" style={{ margin: 0, fontSize: '18px', fontWeight: 700, color: '#0b4a63' }}>
              {words.portal}
            </p>
            <Small>{words.portalLine}</Small>
          </div>
          <h1 style={{ margin: '0 0 20px', fontSize: '24px', lineHeight: '32px' }}>{inOnePiece(subject, number)}</h1>
          {children}
          <hr style={{ margin: '28px 0 16px', border: 0, borderTop: '1px solid #b5d0d9' }} />
          <Small>{words.automatic}</Small>
          <Small>{words.never}</Small>
          <Small>
            {words.portal}:{' '}
            <a href={origin} style={{ color: 'inherit' }}>
              {origin}
            </a>
          </Small>
        </div>
      </body>
    </html>
  );
}
