import { useT } from '#app/i18n/react';

export interface NextUsefulView {
  next: { href: string; text: string; why: string } | null;
  unknown: readonly { key: string; title: string; href: string | null }[];
  improvements: readonly { key: string; text: string; gain: string; href: string | null }[];
}

/** Beside the outcome so far: what is still open, and the one thing that helps most now. */
export function NextUseful({ next, unknown, improvements }: NextUsefulView) {
  const t = useT();
  if (!next && unknown.length === 0 && improvements.length === 0) return null;
  return (
    <section className="card" aria-labelledby="next-title">
      <div className="card-head">
        <h2 className="card-title" id="next-title">
          {t('consistency.next.title')}
        </h2>
      </div>
      <div className="card-body">
        {next && (
          <p>
            <Way href={next.href}>{next.text}</Way>
            <br />
            <span className="muted">{next.why}</span>
          </p>
        )}
        {improvements.length > 0 && (
          <>
            <h3>{t('consistency.next.more')}</h3>
            <ul>
              {improvements.map(({ key, text, gain, href }) => (
                <li key={key}>
                  <Way href={href}>{text}</Way>
                  {gain && <span className="muted"> ({gain})</span>}
                </li>
              ))}
            </ul>
          </>
        )}
        {unknown.length > 0 && (
          <>
            <h3>{t('consistency.next.unknown')}</h3>
            <ul>
              {unknown.map(({ key, title, href }) => (
                <li key={key}>
                  <Way href={href}>{title}</Way>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

function Way({ href, children }: { href: string | null; children: string }) {
  return href ? (
    <a className="ds-link" href={href}>
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
}
