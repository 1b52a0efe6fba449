import type { CSSProperties, ReactNode } from 'react';

/** Mail clients drop style sheets, so every look is written at its element. No hooks here: text is read by calling. */

const paragraph: CSSProperties = { margin: '0 0 16px', fontSize: '16px', lineHeight: '24px' };

export function Paragraph({ children }: { children: ReactNode }) {
  return <p style={{ ...paragraph, margin: '16px 0' }}>{children}</p>;
}

export function Greeting({ children }: { children: ReactNode }) {
  return <p style={{ ...paragraph, fontWeight: 600 }}>{children}</p>;
}

export function Heading({ children }: { children: ReactNode }) {
  return <h2 style={{ margin: '24px 0 8px', fontSize: '18px', lineHeight: '26px' }}>{children}</h2>;
}

/** One thing to know at a glance: `Label: value`. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p
      className="fact"
      style={{ ...paragraph, margin: '0 0 8px', paddingLeft: '12px', borderLeft: '3px solid #a97a1f' }}
    >
      {label}: <strong style={{ display: 'inline-block' }}>{children}</strong>
    </p>
  );
}

export function Steps({ children }: { children: ReactNode }) {
  return <ol style={{ ...paragraph, paddingLeft: '24px' }}>{children}</ol>;
}

export function Step({ children }: { children: ReactNode }) {
  return <li style={{ margin: '0 0 6px' }}>{children}</li>;
}

export function Action({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p style={{ margin: '24px 0' }}>
      <a
        className="action"
        href={href}
        style={{
          display: 'inline-block',
          padding: '12px 20px',
          borderRadius: '4px',
          background: '#0b4a63',
          color: '#ffffff',
          fontSize: '16px',
          fontWeight: 600,
          lineHeight: '24px',
          textDecoration: 'none',
        }}
      >
        {children}
      </a>
    </p>
  );
}

/** A code to type: large, spaced, easy to copy. */
export function Code({ children }: { children: ReactNode }) {
  return (
    <p
      className="code"
      dir="ltr"
      style={{
        margin: '0 0 16px',
        padding: '12px 16px',
        border: '1px solid #b5d0d9',
        borderRadius: '4px',
        fontFamily: 'ui-monospace, Menlo, Consolas, monospace',
        fontSize: '28px',
        fontWeight: 700,
        letterSpacing: '6px',
        lineHeight: '36px',
      }}
    >
      {children}
    </p>
  );
}

export function Small({ children }: { children: ReactNode }) {
  return (
    <p className="small" style={{ margin: '0 0 8px', fontSize: '14px', lineHeight: '20px', color: '#48606c' }}>
      {children}
    </p>
  );
}
